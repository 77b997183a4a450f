/**
 * Random histories of the path: two people with two phones each, one of them a changed client of Ben's, and a server that
 * gives each phone what it likes, when it likes. The changed client chooses its clock, its days, and what it says it saw;
 * a reader may have set any one device aside, or lack the end of any chain.
 *
 * Of every act of an honest phone it is noted what that phone really held, which no field can claim and no reader can know.
 */
import { addDays, type LocalDate } from "#domain/day.ts";
import type { Fact, Fields, Link, Person } from "#domain/fact.ts";
import type { Ordered } from "#protocol/causality.ts";
import { createOrder } from "#protocol/order.ts";
import type { PathKind } from "./path-telling.ts";
import type { Dice } from "./stance-histories.ts";
import { ana, ben } from "./telling.ts";

export interface Act {
  readonly kind: PathKind;
  readonly fields: Fields;
}

export interface Done extends Ordered, Act {
  readonly person: Person;
  readonly day: LocalDate;
  /** Links of everything its device held, itself included. */
  readonly knew: ReadonlySet<Link>;
}

export const phones = { anas: ["0a".repeat(16), "0c".repeat(16)], bens: ["0d".repeat(16), "0b".repeat(16)] } as const;
export const devices: readonly string[] = [...phones.anas, ...phones.bens];
const [, changed] = phones.bens;

export const personOf = (device: string): Person => (phones.anas.some((one) => one === device) ? ana : ben);
export const isChanged = (device: string): boolean => device === changed;

/** What one reader makes of a history: facts as a device folds them, and what each of them covers. */
export interface Reading {
  /** Nothing is set aside, and what anybody held is here. Of the rest a reader must think the worst until it comes. */
  readonly isComplete: boolean;
  readonly facts: readonly Fact[];
  readonly done: readonly Done[];
  readonly isAside: (act: Done) => boolean;
  readonly covers: (act: Done, link: Link) => boolean;
}

export const linkAt = (device: string, sequence: number): Link =>
  `${sequence.toString(16).padStart(8, "0")}${device}`.padEnd(64, "0");

/** `aside`: a device whose acts from that sequence number on are outside the order, and of which only no's are heard. */
export const readingOf = (
  held: readonly Done[],
  aside: Pick<Ordered, "device" | "sequence"> | null,
  isWhole: boolean,
): Reading => {
  const isAside = ({ device, sequence }: Done): boolean => device === aside?.device && sequence >= aside.sequence;
  const order = createOrder();
  const inside = held.filter((act) => !isAside(act));
  order.add(inside);
  const sorted: Done[] = [];
  for (const act of inside) sorted[order.indexOf(act.device, act.sequence)] = act;
  const byLink = new Map(held.map((act) => [act.link, act]));
  const chains = new Map(devices.map((device) => [device, held.filter((act) => act.device === device)]));
  const hasListed = ({ device, sequence }: Done, target: Done): boolean =>
    (chains.get(device) ?? []).some(
      (act) =>
        act.sequence <= sequence &&
        act.seen.some((seen) => seen.device === target.device && seen.sequence === target.sequence),
    );
  const covers = (act: Done, link: Link): boolean => {
    const target = byLink.get(link);
    if (!target || isAside(act)) return false;
    return isAside(target) ? hasListed(act, target) : order.hasHeard(act, target);
  };
  const done = [...held.filter(isAside), ...sorted];
  const isComplete = isWhole && !held.some(isAside);
  return {
    isComplete,
    facts: done.map((act) => factOf(act, (link) => covers(act, link), isAside(act))),
    done,
    isAside,
    covers,
  };
};

const factOf = (act: Done, covers: Fact["covers"], onlyNo: boolean): Fact => ({
  kind: act.kind,
  version: 1,
  fields: act.fields,
  link: act.link,
  author: act.person,
  day: act.day,
  covers,
  onlyNo,
});

const DAY = 86_400_000;
const START = 600 * DAY;
const FIRST = "2026-11-02";

export const historyOf = (dice: Dice): Reading => {
  const chains = new Map<string, Done[]>(devices.map((device) => [device, []]));
  const holds = new Map(devices.map((device) => [device, new Map<string, number>()]));
  const skew = new Map(devices.map((device) => [device, dice(61) - 30]));
  const chain = (device: string): readonly Done[] => chains.get(device) ?? [];
  const all = (): readonly Done[] => devices.flatMap(chain);

  const known = (device: string): readonly Done[] => [
    ...[...(holds.get(device) ?? [])].flatMap(([other, upTo]) => chain(other).slice(0, upTo)),
    ...chain(device),
  ];

  /** An honest phone ends the rests of its own person that it knows of; the changed one names whatever there is. */
  const actOf = (device: string): Act => {
    const phase = { phase: dice(3) === 0 ? "renew" : "understand" };
    const likes = dice(isChanged(device) ? 7 : 9);
    if (likes < 3) return { kind: "phaseAgreed", fields: phase };
    if (likes < 5) {
      const from = isChanged(device) ? all() : known(device).filter(({ person }) => person === personOf(device));
      const rests = from.filter(({ kind }) => kind === "restBegun").map(({ link }) => link);
      return { kind: "restEnded", fields: { rests: dice(4) === 0 ? rests.slice(0, 1) : rests } };
    }
    return likes < 7 ? { kind: "restBegun", fields: {} } : { kind: "steppedBack", fields: phase };
  };

  /** Truly what came since the last own act; a changed client says what it likes, here and there with links it invents. */
  const seenBy = (device: string): Ordered["seen"] =>
    devices.flatMap((other) => {
      const lies = isChanged(device);
      const sequence = lies ? dice(chain(other).length + 1) : (holds.get(device)?.get(other) ?? 0);
      if (other === device || sequence === 0) return [];
      const link = lies && dice(8) === 0 ? "f".repeat(32) : linkAt(other, sequence).slice(0, 32);
      return [{ device: other, sequence, link }];
    });

  const write = (device: string, tick: number): void => {
    const lies = isChanged(device) && dice(2) === 0;
    const ahead = skew.get(device) ?? 0;
    const sequence = chain(device).length + 1;
    const link = linkAt(device, sequence);
    chains.get(device)?.push({
      ...actOf(device),
      device,
      sequence,
      link,
      wall: lies ? dice(1200) * DAY : START + ahead * DAY + tick * 60_000,
      seen: seenBy(device),
      person: personOf(device),
      day: addDays(FIRST, lies ? dice(60_000) - 20_000 : Math.floor(ahead / 10) + tick),
      knew: new Set([...known(device).map((act) => act.link), link]),
    });
  };

  for (let tick = 0, steps = 6 + dice(24); tick < steps; tick++) {
    const device = devices[dice(4)] ?? changed;
    const other = devices[dice(4)] ?? changed;
    const has = holds.get(device)?.get(other) ?? 0;
    if (dice(2) === 0) write(device, tick);
    else if (other !== device) holds.get(device)?.set(other, has + dice(chain(other).length - has + 1));
  }
  const whole = dice(2) === 0;
  const held = devices.flatMap((device) => chain(device).slice(0, whole ? undefined : dice(chain(device).length + 1)));
  const aside = dice(3) === 0 ? { device: devices[dice(4)] ?? changed, sequence: 1 + dice(3) } : null;
  return readingOf(held, aside, whole);
};
