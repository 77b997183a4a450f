/**
 * Heads: what a new record names in its `after`, and what an op says in `seen` (protocol §9).
 *
 * Who has a valid key can write more of them than a list holds. Then the rest waits for later records to name it, and
 * the `n` of the next epoch follows from what is named.
 */
import { compareText } from "#base/bytes.ts";
import type { RecordId } from "./ids.ts";
import { type Graph, has, NOWHERE, unionOf } from "./record-graph.ts";
import type { AnyEntry } from "./roster-space.ts";

/** A list holds 255 (record-parts.ts), and a join names the heads of a space and those of a newcomer. */
export const MAX_HEADS = 160;
export const MAX_PART_HEADS = 80;

/** Those that no other has among its ancestors, in order; of too many, removals wait first. */
export const headsAmong = (
  { records, ancestors }: Graph,
  places: readonly number[],
  limit: number,
): readonly RecordId[] => {
  const named = unionOf(places.map((place) => ancestors[place] ?? NOWHERE));
  return places
    .flatMap((place) => (has(named, place) ? [] : (records[place] ?? [])))
    .sort((a, b) => Number(a.kind === "remove") - Number(b.kind === "remove") || compareText(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id)
    .sort(compareText);
};

/** The greatest `n` of the epochs that are, or are under, these heads; 0 for none. */
export const greatestUnder = (
  { ancestors, placeOf }: Graph,
  entries: readonly AnyEntry[],
  heads: readonly RecordId[],
): number => {
  const tops = heads.flatMap((id) => placeOf.get(id) ?? []);
  const under = unionOf(tops.map((top) => ancestors[top] ?? NOWHERE));
  return entries.reduce(
    (n, { record, place }) =>
      record.kind === "epoch" && record.n > n && (has(under, place) || tops.includes(place)) ? record.n : n,
    0,
  );
};
