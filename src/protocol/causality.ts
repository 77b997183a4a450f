/**
 * The clock and the causal past of one op (protocol §6), each computed from those of the op before it and of what it had
 * seen. order.ts keeps the entries, sees to it that the past comes first, and puts them in order.
 */
import { compareText } from "#base/bytes.ts";
import type { DeviceId, Link } from "./ids.ts";
import type { Seen } from "./seen.ts";

export interface OpName {
  readonly device: DeviceId;
  readonly sequence: number;
}

export interface Ordered extends OpName {
  readonly link: Link;
  readonly wall: number;
  /**
   * As in the leaf. Not counted: roster heads, what contradicts the op held, and what is not held, as long as it is not.
   */
  readonly seen: readonly Seen[];
}

/** The computed clock: ms, then a count within it. */
export interface Clock {
  readonly ms: number;
  readonly n: number;
}

export interface Chain {
  /** Place among the chains: the index of a vec. */
  readonly place: number;
  readonly device: DeviceId;
  readonly entries: Entry[];
  /** How many entries, from the first, are computed; less than all only while ops are being added. */
  settled: number;
}

export interface Entry extends Clock {
  readonly op: Ordered;
  readonly chain: Chain;
  ms: number;
  n: number;
  /** What it had seen and counts, in other chains. */
  past: readonly Entry[];
  /** By place of chain, the own one left out. Shared with the entry before where nothing new was seen. */
  vec: readonly number[];
  /** The same, of what this chain itself says to have seen: what others list is not followed. */
  heard: readonly number[];
  /** Its place in the order; -1 before it has one. */
  index: number;
}

export const isUnsettled = ({ op, chain }: Entry): boolean => op.sequence > chain.settled;

/** By clock, then DeviceId, then sequence. */
export const compareEntries = (a: Entry, b: Entry): number =>
  a.ms - b.ms || a.n - b.n || compareText(a.op.device, b.op.device) || a.op.sequence - b.op.sequence;

/** Highest sequence number of a chain in the entry's causal past, itself included. */
export const vecOf = (entry: Entry | null, of: Chain | undefined): number => {
  if (!entry || !of) return 0;
  return entry.chain === of ? entry.op.sequence : (entry.vec[of.place] ?? 0);
};

/** Highest sequence number of a chain that the entry's own chain says to have seen up to there, itself included. */
export const heardOf = (entry: Entry | null, of: Chain | undefined): number => {
  if (!entry || !of) return 0;
  return entry.chain === of ? entry.op.sequence : (entry.heard[of.place] ?? 0);
};

/** Sets clock, vec and what was heard; everything in its past is settled. */
export const settleEntry = (entry: Entry): void => {
  const { chain, op, past } = entry;
  const before = chain.entries[op.sequence - 2];
  let best: Clock = before ?? NEVER;
  for (const seen of past) if (seen.ms > best.ms || (seen.ms === best.ms && seen.n > best.n)) best = seen;
  const later = op.wall > best.ms;
  entry.ms = later ? op.wall : best.ms;
  entry.n = later ? 0 : best.n + 1;
  entry.vec = past.length > 0 ? joinVecs(before?.vec ?? [], past, true) : (before?.vec ?? []);
  entry.heard = past.length > 0 ? joinVecs(before?.heard ?? [], past, false) : (before?.heard ?? []);
};

/** The first entry of a chain that has this sequence number of another in its past; vecs only grow along a chain. */
export const firstCovering = (entries: readonly Entry[], of: Chain, sequence: number): Entry | null => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (vecOf(entries[middle] ?? null, of) < sequence) low = middle + 1;
    else high = middle;
  }
  return entries[low] ?? null;
};

const NEVER: Clock = { ms: -1, n: 0 };

/** `through`: with all that what was seen had seen. */
const joinVecs = (vec: readonly number[], past: readonly Entry[], through: boolean): readonly number[] => {
  const joined = vec.slice();
  for (const seen of past) {
    const { place } = seen.chain;
    const theirs = through ? seen.vec : [];
    while (joined.length <= place || joined.length < theirs.length) joined.push(0);
    for (let i = 0; i < theirs.length; i++) joined[i] = Math.max(joined[i] ?? 0, theirs[i] ?? 0);
    joined[place] = Math.max(joined[place] ?? 0, seen.op.sequence);
  }
  return joined;
};
