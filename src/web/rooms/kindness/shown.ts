/** One's own list as the page shows it: by words and deeds, and beside each line whether and how the other can read it. */
import type { AffectionSort } from "#domain/affection/facts.ts";
import type { ViewOf } from "#domain/modules.ts";

export type OwnLine = ViewOf<"affection", "own">["lines"][number];
export type Received = ViewOf<"affection", "shared">["theirs"][number];

export interface ListedLine {
  readonly line: OwnLine;
  /** The same line in ours, as it reads there; null while it is not shared. */
  readonly shared: OwnLine | null;
}

interface Group<Line> {
  readonly sort: AffectionSort;
  readonly lines: readonly Line[];
}

const sorts = ["word", "deed"] as const;

/** Only sorts of which there is something. */
export const bySort = <Line>(lines: readonly Line[], sortOf: (line: Line) => AffectionSort): readonly Group<Line>[] =>
  sorts.flatMap((sort) => {
    const those = lines.filter((line) => sortOf(line) === sort);
    return those.length > 0 ? [{ sort, lines: those }] : [];
  });

export const listed = (own: readonly OwnLine[], shared: readonly OwnLine[]): readonly ListedLine[] =>
  own.map((line) => ({ line, shared: shared.find(({ name }) => name === line.name) ?? null }));

/** Lines that the other can still read and that are no longer in one's own list: they can be taken back, and nothing else. */
export const orphans = (own: readonly OwnLine[], shared: readonly OwnLine[]): readonly OwnLine[] =>
  shared.filter(({ name }) => own.every((line) => line.name !== name));
