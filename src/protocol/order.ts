/**
 * The one order in which facts are folded (LOG-24), computed by the reader from what authors had seen.
 *
 * The clock of an op is its wall clock, but always greater than that of everything it had seen; so the order extends
 * causality whatever clocks say (LOG-25). It is a function of the set of ops held: arrival changes nothing. Late ops are
 * put in their place, and {@link Order.add} says from where a fold has to be done again (LOG-28).
 */
import { assert } from "#base/assert.ts";
import {
  type Chain,
  type Clock,
  compareEntries,
  type Entry,
  firstCovering,
  heardOf,
  isUnsettled,
  type OpName,
  type Ordered,
  settleEntry,
  vecOf,
} from "./causality.ts";
import type { DeviceId } from "./ids.ts";
import { ROSTER } from "./seen.ts";

export interface Order {
  /**
   * Takes ops of any devices in any order, as long as no chain has a gap; what is held already is left out. Returns the
   * lowest index at which anything changed, be it a place, a clock or a vec: `length` when nothing did. Nothing is ever
   * taken out: where ops are set aside or cut off, a new order is made of those that stay.
   */
  readonly add: (ops: readonly Ordered[]) => number;
  readonly length: number;
  readonly at: (index: number) => Ordered | null;
  /** -1 when not held. */
  readonly indexOf: (device: DeviceId, sequence: number) => number;
  /** Highest sequence number of `of` in the causal past of the op, itself included; 0 when none. */
  readonly vec: (device: DeviceId, sequence: number, of: DeviceId) => number;
  /** Whether `b` is `a` or in its causal past. False when `a` is not held. */
  readonly covers: (a: OpName, b: OpName) => boolean;
  /**
   * Whether the device of `a` held `b` when it wrote `a`, as its own chain tells. What others list is not followed: nobody
   * can vouch for what a device was never given (consent-2). False when `a` is not held.
   */
  readonly hasHeard: (a: OpName, b: OpName) => boolean;
  readonly clock: (device: DeviceId, sequence: number) => Clock | null;
  /** The clock of the first op, of a device for which `isOther`, that covers this one; null when none does (LOG-27). */
  readonly reachedBy: (device: DeviceId, sequence: number, isOther: (device: DeviceId) => boolean) => Clock | null;
}

export const createOrder = (): Order => {
  const chains = new Map<DeviceId, Chain>();
  /** By {@link nameOf} of an op not held: who has seen it. */
  const waiting = new Map<string, Set<Entry>>();
  const sorted: Entry[] = [];

  const entryOf = (device: DeviceId, sequence: number): Entry | null =>
    chains.get(device)?.entries[sequence - 1] ?? null;

  const chainOf = (device: DeviceId): Chain => {
    const chain = chains.get(device) ?? { place: chains.size, device, entries: [], settled: 0 };
    chains.set(device, chain);
    return chain;
  };

  /** What was not held. Ops mostly come in the order of their chains; those that do not are sorted first. */
  const append = (ops: readonly Ordered[]): readonly Ordered[] => {
    const early: Ordered[] = [];
    const fresh = ops.filter((op) => {
      const chain = chainOf(op.device);
      const held = chain.entries[op.sequence - 1];
      assert(!held || held.op.link === op.link, "one op at a place of a chain: a fork is set aside before");
      const isNext = op.sequence === chain.entries.length + 1;
      if (isNext) chain.entries.push({ op, chain, ms: 0, n: 0, past: NOTHING, vec: [], heard: [], index: -1 });
      else if (!held) early.push(op);
      return isNext;
    });
    if (early.length === 0) return fresh;
    assert(fresh.length > 0, "a chain without a gap");
    return [...fresh, ...append(early.sort((a, b) => a.sequence - b.sequence))];
  };

  /** Ops that had seen one of the new ones before it was held are to be computed again, and so is all that builds on them. */
  const unsettle = (fresh: readonly Ordered[]): void => {
    if (waiting.size === 0) return;
    let late = false;
    for (const { device, sequence } of fresh) {
      const name = nameOf(device, sequence);
      for (const { chain, op } of waiting.get(name) ?? []) {
        chain.settled = Math.min(chain.settled, op.sequence - 1);
        late = true;
      }
      waiting.delete(name);
    }
    while (late) {
      late = false;
      for (const chain of chains.values()) {
        const first = chain.entries.findIndex(({ past }, i) => i < chain.settled && past.some(isUnsettled));
        if (first < 0) continue;
        chain.settled = first;
        late = true;
      }
    }
  };

  const pastOf = (entry: Entry): readonly Entry[] => {
    const past: Entry[] = [];
    for (const { device, sequence, link } of entry.op.seen) {
      if (device === ROSTER || device === entry.op.device) continue;
      const seen = chains.get(device)?.entries[sequence - 1];
      if (seen?.op.link.startsWith(link)) past.push(seen);
      if (seen) continue;
      const name = nameOf(device, sequence);
      waiting.set(name, (waiting.get(name) ?? new Set()).add(entry));
    }
    return past;
  };

  /** Computes what is not settled, each after all it had seen, and returns it in order. */
  const settle = (): readonly Entry[] => {
    const changed: Entry[] = [];
    for (const { entries, settled } of chains.values()) {
      for (const entry of settled === 0 ? entries : entries.slice(settled)) {
        if (entry.op.seen.length > 0) entry.past = pastOf(entry);
        changed.push(entry);
      }
    }
    for (let left = changed.length; left > 0;) {
      const before = left;
      for (const chain of chains.values()) {
        for (let next = chain.entries[chain.settled]; next && !next.past.some(isUnsettled); left--) {
          settleEntry(next);
          chain.settled += 1;
          next = chain.entries[chain.settled];
        }
      }
      assert(left < before, "links are hashes: nobody sees in a circle");
    }
    return changed.sort(compareEntries);
  };

  const place = (changed: readonly Entry[]): number => {
    const [first] = changed;
    if (!first) return sorted.length;
    const lowest = changed.reduce((low, { index }) => (index < 0 ? low : Math.min(low, index)), sorted.length);
    const moved = new Set(lowest < sorted.length ? changed : []);
    const tail = sorted.splice(lowest).filter((entry) => !moved.has(entry));
    const start = placeFor(first, sorted);
    const behind = [...sorted.splice(start), ...tail];
    for (const entry of behind.length === 0 ? changed : [...behind, ...changed].sort(compareEntries)) {
      entry.index = sorted.length;
      sorted.push(entry);
    }
    return start;
  };

  return {
    add: (ops) => {
      unsettle(append(ops));
      return place(settle());
    },
    get length() {
      return sorted.length;
    },
    at: (index) => sorted[index]?.op ?? null,
    indexOf: (device, sequence) => entryOf(device, sequence)?.index ?? -1,
    vec: (device, sequence, of) => vecOf(entryOf(device, sequence), chains.get(of)),
    covers: (a, b) => b.sequence > 0 && vecOf(entryOf(a.device, a.sequence), chains.get(b.device)) >= b.sequence,
    hasHeard: (a, b) => b.sequence > 0 && heardOf(entryOf(a.device, a.sequence), chains.get(b.device)) >= b.sequence,
    clock: (device, sequence) => {
      const entry = entryOf(device, sequence);
      return entry && { ms: entry.ms, n: entry.n };
    },
    reachedBy: (device, sequence, isOther) => {
      const chain = chains.get(device);
      if (!chain) return null;
      const [first] = [...chains.values()]
        .filter((other) => isOther(other.device))
        .flatMap((other) => firstCovering(other.entries, chain, sequence) ?? [])
        .sort(compareEntries);
      return first ? { ms: first.ms, n: first.n } : null;
    },
  };
};

const NOTHING: readonly Entry[] = [];

const nameOf = (device: DeviceId, sequence: number): string => `${device} ${sequence}`;

/** Where the entry belongs among these, which are in order. */
const placeFor = (entry: Entry, sorted: readonly Entry[]): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && compareEntries(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
