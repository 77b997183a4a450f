/**
 * The order in which the moves of a session count: worked out by the reader from what their authors knew of, so that it is
 * the same on every phone and no clock is believed (as LOG-24 for the log).
 *
 * A move comes after the moves of its own phone before it and after all it has seen; between two that knew nothing of each
 * other the earlier by its own word comes first, then the lower device. What names moves that are not there waits, and a
 * circle of claims waits for ever: neither holds anybody else up, because a phone lists only what counted with it.
 */
import { type Device, type Move, nameOfMove, readMove, type Spoken } from "./move.ts";

export interface Placed extends Spoken {
  /** Null for a no of which nothing but its name can be read. */
  readonly move: Move | null;
  readonly name: string;
}

export interface Order {
  readonly placed: readonly Placed[];
  /** No's that are out of their turn: a move before them is missing, or they cannot be read. */
  readonly early: readonly Placed[];
  /** How many moves of each phone are placed. */
  readonly counts: Readonly<Record<Device, number>>;
}

export const inOrder = (said: readonly Spoken[], isNo: (move: string) => boolean): Order => {
  const chains = chainsOf(said, isNo);
  const counts: Record<Device, number> = {};
  const placed: Placed[] = [];
  for (;;) {
    const ready = [...chains].flatMap(([device, chain]) => {
      const head = chain.get(counts[device] ?? 0);
      return head?.move && isKnown(head.move, device, counts) ? [head] : [];
    });
    const next = ready.reduce<Placed | null>((first, each) => (first && isBefore(first, each) ? first : each), null);
    if (!next) break;
    placed.push(next);
    counts[next.device] = next.n + 1;
  }
  const early = [...chains.values()]
    .flatMap((chain) => [...chain.values()])
    .filter(({ name, device, n }) => isNo(name) && n >= (counts[device] ?? 0))
    .sort((a, b) => (a.device === b.device ? a.n - b.n : a.device < b.device ? -1 : 1));
  return { placed, early, counts };
};

/** Each phone's moves by number. Two of one number cancel each other, unless one of them is a no. */
const chainsOf = (said: readonly Spoken[], isNo: (move: string) => boolean): Map<Device, Map<number, Placed>> => {
  const slots = new Map<string, Map<string, Spoken>>();
  for (const each of said) {
    const slot = slots.get(`${each.device}/${each.n}`) ?? new Map<string, Spoken>();
    slots.set(`${each.device}/${each.n}`, slot.set(each.body, each));
  }
  const chains = new Map<Device, Map<number, Placed>>();
  for (const slot of slots.values()) {
    const all = [...slot.values()].map((each) => ({ ...each, move: readMove(each.body), name: nameOfMove(each.body) }));
    const noes = all.filter(({ name }) => name !== null && isNo(name)).sort((a, b) => (a.body < b.body ? -1 : 1));
    const one = noes[0] ?? (all.length === 1 ? all[0] : undefined);
    if (!one || one.name === null || (one.move === null && !isNo(one.name))) continue;
    const chain = chains.get(one.device) ?? new Map<number, Placed>();
    chains.set(one.device, chain.set(one.n, { ...one, name: one.name }));
  }
  return chains;
};

const isKnown = ({ seen }: Move, own: Device, counts: Readonly<Record<Device, number>>): boolean =>
  Object.entries(seen).every(([device, count]) => device === own || count <= (counts[device] ?? 0));

const isBefore = (a: Placed, b: Placed): boolean => {
  const [first, second] = [a.move?.at ?? 0, b.move?.at ?? 0];
  return first === second ? a.device < b.device : first < second;
};
