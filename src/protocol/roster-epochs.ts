/**
 * Which of a space's keys one may write with (LOG-50): who is removed, leaves or is replaced takes with them every key they
 * could open, so only an epoch made in knowledge of that will do.
 */
import { compareText } from "#base/bytes.ts";
import type { EpochRecord } from "./record.ts";
import { type Graph, has, NOWHERE } from "./record-graph.ts";
import type { AnyEntry, Sitting } from "./roster-space.ts";

export interface CountedEpoch {
  readonly record: EpochRecord;
  /** False for a key one may read with (LOG-51) and not write with: its signer was removed or has gone. */
  readonly counts: boolean;
  /**
   * Whether it was made in knowledge of every removal, leave and replacement. One that was not may have been handed on, in
   * the `past` of a later one, to whoever has gone since.
   */
  readonly current: boolean;
  readonly wellFormed: true;
}

/** `standing` are the places of all records that stand. By `n`, then id; and which have the name of another's key. */
export const epochsOf = (
  graph: Graph,
  entries: readonly AnyEntry[],
  standing: readonly number[],
  sitting: Sitting,
): { readonly epochs: readonly CountedEpoch[]; readonly alike: readonly EpochRecord[] } => {
  const partings = partingsAmong(graph, standing, sitting);
  const epochs = entries.flatMap(({ record, place, signers }) => {
    if (record.kind !== "epoch") return [];
    const isHere = signers.every(({ person }) => sitting.seats.includes(person) && !sitting.gone.has(person));
    const current = partings.every((parting) => has(graph.ancestors[place] ?? NOWHERE, parting));
    return [{ record, counts: isHere && standing.includes(place), current, wellFormed: true as const }];
  });
  const alike = ofOneName(epochs);
  return {
    epochs: epochs
      .map((epoch) => (alike.includes(epoch.record) ? { ...epoch, counts: false } : epoch))
      .sort((a, b) => a.record.n - b.record.n || compareText(a.record.id, b.record.id)),
    alike,
  };
};

/** Places of what takes someone away who could read. */
const partingsAmong = (
  { records }: Graph,
  standing: readonly number[],
  { joins, leaves }: Sitting,
): readonly number[] => [
  ...standing.filter((place) => records[place]?.kind === "remove"),
  ...joins.flatMap(({ record, place }) => (record.replaces === null ? [] : [place])),
  ...leaves.map(({ place }) => place),
];

/** Epochs that count and whose `check` shares its first half, the name of the key, with that of another (LOG-49). */
const ofOneName = (epochs: readonly CountedEpoch[]): readonly EpochRecord[] => {
  const counted = epochs.filter(({ counts }) => counts).map(({ record }) => record);
  return counted.filter((a) => counted.some((b) => a.key === b.key && a.check !== b.check));
};
