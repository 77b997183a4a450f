/** A week in words, by its first and its last day, and what the slices are asked for. */
import { addDays, type LocalDate } from "#domain/day.ts";
import { lastDayOf } from "#domain/review/week.ts";
import { dateInWords, fullDateInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { texts } from "./texts.en.ts";

/** “16 to 22 November”, “30 November to 6 December”; with the year when it is another one. */
export const weekInWords = (week: LocalDate, today: LocalDate): string => {
  const last = lastDayOf(week);
  const isOneMonth = week.slice(0, 7) === last.slice(0, 7);
  const to = last.slice(0, 4) === today.slice(0, 4) ? dateInWords(last) : fullDateInWords(last);
  return say(texts.span, { from: isOneMonth ? String(Number(week.slice(8))) : dateInWords(week), to });
};

export const daysOfWeek = (week: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: week,
  to: lastDayOf(week),
});

export const weekBefore = (week: LocalDate): LocalDate => addDays(week, -7);
export const weekAfter = (week: LocalDate): LocalDate => addDays(week, 7);
