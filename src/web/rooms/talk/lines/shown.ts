/** Lines as a reader meets them: in the words of their bond and seat, in groups, found by a word. */
import { type ReceivingSort, receivingLines } from "#content/talk/receiving-lines.ts";
import { type RepairSort, repairLines } from "#content/talk/repair-lines.ts";
import type { Mark, Marks, OwnLineView } from "#domain/lines/views.ts";
import { type Reading, say } from "../../../shell/say.ts";

export type Use = "repair" | "receiving";

export interface ShownLine {
  /** The name a mark goes by: an id, or the link of a shared line. */
  readonly name: string;
  readonly text: string;
  /** Null for a line somebody wrote. */
  readonly sort: RepairSort | ReceivingSort | null;
}

/** All that are offered for this, in their order. A line that only one seat would say may be marked by anybody. */
export const linesFor = (use: Use, reading: Reading): readonly ShownLine[] => {
  const offered = use === "repair" ? repairLines : receivingLines;
  return offered.map(({ id, sort, text }) => ({ name: id, sort, text: say(text, {}, reading) }));
};

/** Shared lines of this use, of either author. */
export const ownFor = (use: Use, own: readonly OwnLineView[]): readonly ShownLine[] =>
  own.filter((line) => line.use === use).map(({ link, text }) => ({ name: link, text, sort: null }));

export const isFound = (text: string, wanted: string): boolean =>
  text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());

export const markedAs = (marks: Marks, name: string): Mark | null =>
  Object.hasOwn(marks, name) ? (marks[name] ?? null) : null;

/** Lines this person marked so. */
export const withMark = (lines: readonly ShownLine[], marks: Marks, as: Mark): readonly ShownLine[] =>
  lines.filter(({ name }) => markedAs(marks, name) === as);

/** Side by side, in the order of the content. */
export const bySort = (
  lines: readonly ShownLine[],
): readonly { readonly sort: RepairSort | ReceivingSort; readonly lines: readonly ShownLine[] }[] => {
  const sorts = [...new Set(lines.flatMap(({ sort }) => sort ?? []))];
  return sorts.map((sort) => ({ sort, lines: lines.filter((line) => line.sort === sort) }));
};
