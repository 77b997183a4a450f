/** One answer of two minutes, to be shared: which there are, and what the other would read. */
import type { LocalDate } from "#domain/day.ts";
import type { DaysCommand } from "#domain/days/commands.ts";
import type { Item } from "#domain/days/facts.ts";
import type { CheckInView, ItemView } from "#domain/days/views.ts";
import { endOfDay } from "../../../shell/day/end-of-day.ts";

/** How I am is two answers: the words alone, or the line alone. */
export type Choice = "words" | "line" | "loved" | "safer";

export const choicesOf = ({ words, line, loved, safer }: CheckInView): readonly Choice[] => [
  ...(words.length > 0 ? (["words"] as const) : []),
  ...(line === null ? [] : (["line"] as const)),
  ...(loved === null ? [] : (["loved"] as const)),
  ...(safer === null ? [] : (["safer"] as const)),
];

export const itemOf = (choice: Choice): Item => (choice === "words" || choice === "line" ? "am" : choice);

/** What the other will read, and nothing beside it. */
export const previewOf = (checkIn: CheckInView, choice: Choice): Pick<ItemView, "item" | "words" | "line"> =>
  choice === "words"
    ? { item: "am", words: checkIn.words, line: null }
    : { item: itemOf(choice), words: [], line: checkIn[choice] };

export const shareCommand = (shared: Pick<ItemView, "item" | "words" | "line">, today: LocalDate): DaysCommand => ({
  type: "shareItem",
  item: shared.item,
  words: shared.words,
  line: shared.line ?? "",
  until: endOfDay(today, 1),
});
