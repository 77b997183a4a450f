/**
 * Taking words back (protocol §5): the act `removed` names ranges of one's own chains, and every device then treats the
 * words there as if they had no body, wherever they stand (LOG-21). Acts stay, others' words stay, and words that are gone
 * without their author's act are missing, not removed (LOG-22).
 */
import { assert } from "#base/assert.ts";
import type { BodyFact, Json, RawFact } from "./body.ts";
import type { DeviceId, PersonId } from "./ids.ts";
import type { Leaf } from "./leaf.ts";

/** Sequence numbers `from` to `to` of one chain, both included. */
export interface Range {
  readonly device: DeviceId;
  readonly from: number;
  readonly to: number;
}

export const REMOVED = "removed";
const VERSION = 1;
const MAX_SEQUENCE = 2 ** 32 - 1;

/** `{"k":"removed","v":1,"ops":[[device, from, to] …]}`; the device as hex. */
export const removalOf = (ranges: readonly Range[]): BodyFact => {
  assert(ranges.length > 0 && ranges.every(isRange), "a removal names ranges");
  return { k: REMOVED, v: VERSION, ops: ranges.map(({ device, from, to }) => [device, from, to]) };
};

/** The ranges a `removed` names; null when it is of another kind or version, or malformed. */
export const rangesOf = ({ kind, version, fields }: RawFact): readonly Range[] | null => {
  const ops = fields["ops"];
  if (kind !== REMOVED || version !== VERSION || !isList(ops) || ops.length === 0) return null;
  const ranges: Range[] = [];
  for (const item of ops) {
    if (!isList(item) || item.length !== 3) return null;
    const [device, from, to] = item;
    if (typeof device !== "string" || typeof from !== "number" || typeof to !== "number") return null;
    const range = { device, from, to };
    if (!isRange(range)) return null;
    ranges.push(range);
  }
  return ranges;
};

/** All of the ranges, or none unless their author's person is the person of every device named (LOG-19). */
export const countingRanges = (
  ranges: readonly Range[],
  author: PersonId,
  personOf: (device: DeviceId) => PersonId | null,
): readonly Range[] => (ranges.every(({ device }) => personOf(device) === author) ? ranges : []);

/** The fewest ranges that name exactly these ops. */
export const joinRanges = (ranges: readonly Range[]): readonly Range[] => {
  const joined: Range[] = [];
  const sorted = ranges.toSorted((a, b) => (a.device === b.device ? a.from - b.from : a.device < b.device ? -1 : 1));
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before?.device === range.device && range.from <= before.to + 1) {
      joined[joined.length - 1] = { ...before, to: Math.max(before.to, range.to) };
    } else joined.push(range);
  }
  return joined;
};

/** Whether a sequence number of a chain lies in any of the ranges; asked for every leaf, so it is quick. */
export const isWithin = (ranges: readonly Range[]): ((device: DeviceId, sequence: number) => boolean) => {
  const byDevice = new Map<DeviceId, Range[]>();
  for (const range of joinRanges(ranges)) {
    const own = byDevice.get(range.device);
    if (own) own.push(range);
    else byDevice.set(range.device, [range]);
  }
  return (device, sequence) => {
    const own = byDevice.get(device) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.to ?? 0) < sequence) low = middle + 1;
      else high = middle;
    }
    return (own[low]?.from ?? Infinity) <= sequence;
  };
};

/**
 * How a leaf is folded, given whether a counting removal names it. "removed": as having no body, also where the body is
 * still held (LOG-21). "missing": the words are gone without their author's act (LOG-22).
 */
export const standingOf = (leaf: Leaf, named: boolean): "here" | "removed" | "missing" => {
  if (leaf.class === "act") return "here";
  if (named) return "removed";
  return leaf.removed ? "missing" : "here";
};

/**
 * The sequence numbers at which these leaves have less than the ones held, without a removal that allows it (LOG-17).
 * A page that lacks anything never replaces what is held; an own page that lacks nothing may be swapped in (LOG-16).
 */
export const lacking = (
  leaves: readonly Leaf[],
  first: number,
  held: (sequence: number) => Leaf | null,
  named: (sequence: number) => boolean,
): readonly number[] =>
  leaves.flatMap((leaf, i) => {
    const sequence = first + i;
    return leaf.removed && held(sequence)?.removed === false && !named(sequence) ? [sequence] : [];
  });

const isRange = ({ device, from, to }: Range): boolean =>
  /^[0-9a-f]{32}$/.test(device) && isSequence(from) && isSequence(to) && from <= to;

const isSequence = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MAX_SEQUENCE;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
