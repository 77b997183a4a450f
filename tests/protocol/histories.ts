/**
 * Random histories of a few devices, as order sees them, lies included: clocks thirty days off, in 1970 and in 2040, things
 * seen that never were, that were otherwise, or that are held only later. And the order by the book: slow, from the
 * formulas of protocol §6, to compare with.
 */
import fc from "fast-check";
import type { Clock, Ordered } from "#protocol/causality.ts";
import type { Order } from "#protocol/order.ts";
import { ROSTER, type Seen } from "#protocol/seen.ts";

const DAY = 86_400_000;
const NOW = 1_795_305_600_000;

const deviceOf = (index: number): string => `${index}d`.repeat(16);

/** How a device's clock relates to the true one. */
const lies = [
  (now: number) => now,
  (now: number) => now + 30 * DAY,
  (now: number) => now - 30 * DAY,
  () => 0,
  () => Date.UTC(2040, 0, 1),
  () => NOW,
] as const;

interface Step {
  readonly writer: number;
  readonly lie: number;
  readonly pause: number;
  readonly seen: readonly { readonly of: number; readonly back: number; readonly how: number }[];
}

const steps = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      writer: fc.nat(3),
      lie: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(lies.length - 1)),
      pause: fc.nat(3_600_000),
      seen: fc.array(fc.record({ of: fc.nat(3), back: fc.nat(4), how: fc.nat(9) }), { maxLength: 3 }),
    }),
    { maxLength: most },
  );

const historyOf = (taken: readonly Step[]): readonly Ordered[] => {
  const chains: Ordered[][] = [[], [], [], []];
  let now = NOW;
  return taken.map(({ writer, lie, pause, seen }, i) => {
    now += pause;
    const chain = chains[writer] ?? [];
    const entries = seen.flatMap(({ of, back, how }): Seen[] => {
      const other = chains[of] ?? [];
      const device = deviceOf(of);
      if (how === 0) return [{ device: ROSTER, sequence: 0, link: "ab".repeat(16) }];
      if (how === 1) return [{ device, sequence: other.length + 1 + back, link: "cd".repeat(16) }];
      const op = other[other.length - 1 - back];
      if (!op) return [];
      return [{ device, sequence: op.sequence, link: how === 2 ? "ef".repeat(16) : op.link.slice(0, 32) }];
    });
    const op: Ordered = {
      device: deviceOf(writer),
      sequence: chain.length + 1,
      link: i.toString(16).padStart(8, "0").repeat(8),
      wall: (lies[lie] ?? lies[0])(now),
      seen: entries,
    };
    chain.push(op);
    return op;
  });
};

export const histories = (most = 40): fc.Arbitrary<readonly Ordered[]> => steps(most).map(historyOf);

/** The same ops in an order of arrival that keeps each chain, cut into batches. */
export const arrivalsOf = (ops: readonly Ordered[], picks: readonly number[]): readonly (readonly Ordered[])[] => {
  const chains = [...new Set(ops.map(({ device }) => device))].map((device) =>
    ops.filter((op) => op.device === device),
  );
  const batches: Ordered[][] = [[]];
  for (let i = 0; chains.some((chain) => chain.length > 0); i++) {
    const pick = picks[i % picks.length] ?? 0;
    const left = chains.filter((chain) => chain.length > 0);
    const op = left[pick % left.length]?.shift();
    if (op) batches.at(-1)?.push(op);
    if (pick % 3 === 0) batches.push([]);
  }
  return batches.map((batch, i) => (i % 2 === 0 ? batch : batch.toReversed()));
};

/** Everything an order says, to be compared whole. */
export const tellOrder = (order: Order, from = 0): readonly unknown[] =>
  Array.from({ length: order.length - from }, (_, i) => {
    const { device, sequence } = order.at(from + i)!;
    const vec = [0, 1, 2, 3].map((of) => order.vec(device, sequence, deviceOf(of)));
    return { device, sequence, index: order.indexOf(device, sequence), clock: order.clock(device, sequence), vec };
  });

/** The same, by the book. */
export const tellByTheBook = (ops: readonly Ordered[]): readonly unknown[] => {
  const at = (device: string, sequence: number) => ops.find((op) => op.device === device && op.sequence === sequence);
  const told = new Map<Ordered, { readonly clock: Clock; readonly vec: readonly number[] }>();
  const tell = (op: Ordered): { readonly clock: Clock; readonly vec: readonly number[] } => {
    const known = told.get(op);
    if (known) return known;
    const before = [
      at(op.device, op.sequence - 1),
      ...op.seen
        .filter(({ device }) => device !== op.device)
        .map(({ device, sequence, link }) => {
          const seen = at(device, sequence);
          return seen?.link.startsWith(link) ? seen : undefined;
        }),
    ].flatMap((past) => (past ? [tell(past)] : []));
    const best = before.reduce((a, { clock }) => (isLater(clock, a) ? clock : a), { ms: -1, n: 0 });
    const clock = op.wall > best.ms ? { ms: op.wall, n: 0 } : { ms: best.ms, n: best.n + 1 };
    const vec = [0, 1, 2, 3].map((of) =>
      deviceOf(of) === op.device ? op.sequence : Math.max(0, ...before.map((past) => past.vec[of] ?? 0)),
    );
    told.set(op, { clock, vec });
    return { clock, vec };
  };
  return ops
    .map((op) => ({ device: op.device, sequence: op.sequence, ...tell(op) }))
    .sort((a, b) => {
      if (a.clock.ms !== b.clock.ms || a.clock.n !== b.clock.n) return isLater(a.clock, b.clock) ? 1 : -1;
      return a.device === b.device ? a.sequence - b.sequence : a.device < b.device ? -1 : 1;
    })
    .map((entry, index) => ({ ...entry, index }));
};

const isLater = (a: Clock, b: Clock): boolean => a.ms > b.ms || (a.ms === b.ms && a.n > b.n);
