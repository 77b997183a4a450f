/**
 * Weeks and months of what was kept and noticed. A day with nothing is just its name: nothing here knows how many there
 * are, and there is no first and no last week.
 */
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Link } from "#domain/fact.ts";
import { say } from "../../shell/say.ts";
import { daysTexts } from "./days-texts.en.ts";
import type { About, LineItem } from "./shown.ts";

export type Span = "week" | "month";

/** First and last day of the week or month that holds a day. */
export const spanOf = (span: Span, day: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => {
  if (span === "week") {
    const from = addDays(day, 1 - weekdayOf(day));
    return { from, to: addDays(from, 6) };
  }
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(firstOfNext(from), -1) };
};

/** A day in the span before or after. */
export const turned = (span: Span, day: LocalDate, by: 1 | -1): LocalDate => {
  const { from, to } = spanOf(span, day);
  return by === 1 ? addDays(to, 1) : spanOf(span, addDays(from, -1)).from;
};

/** Thirty-two days after a first is always in the month that follows. */
const firstOfNext = (first: LocalDate): LocalDate => `${addDays(first, 32).slice(0, 7)}-01`;

export interface Day {
  readonly day: LocalDate;
  readonly lines: readonly LineItem[];
  /** The best of what is there: gold before ink, null when the day is quiet. */
  readonly mark: "ink" | "gold" | null;
}

export const daysOf = (from: LocalDate, to: LocalDate, lines: readonly LineItem[]): readonly Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const here = lines.filter(({ on }) => on === day);
    const gold = here.some(({ laid }) => laid === "gold");
    days.push({ day, lines: here, mark: gold ? "gold" : here.length > 0 ? "ink" : null });
  }
  return days;
};

/** A month as rows of seven, Monday first; null where another month is. */
export const grid = (days: readonly Day[]): readonly (readonly (Day | null)[])[] => {
  const first = days[0];
  if (!first) return [];
  const cells: (Day | null)[] = [...Array.from({ length: weekdayOf(first.day) - 1 }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
};

export const onlyAbout = (lines: readonly LineItem[], about: About | null): readonly LineItem[] =>
  about === null ? lines : lines.filter((line) => line.about === about);

/** A date as it stands over a day, a week or a month. */
export const named = (day: LocalDate, how: "weekday" | "day" | "month", locale = "en-GB"): string => {
  const options: Record<typeof how, Intl.DateTimeFormatOptions> = {
    weekday: { weekday: "long" },
    day: { day: "numeric", month: "long" },
    month: { month: "long", year: "numeric" },
  };
  return new Intl.DateTimeFormat(locale, { ...options[how], timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
};

/** "23 to 29 November", "28 November to 4 December", or "November 2026". */
export const headingOf = (span: Span, day: LocalDate): string => {
  const { from, to } = spanOf(span, day);
  if (span === "month") return named(from, "month");
  const first = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : named(from, "day");
  return say(daysTexts.week, { from: first, to: named(to, "day") });
};

/** Whether its reader did what a line tells of. What one noticed, the other did. */
export const isDoneByReader = ({ mine, whose }: Pick<LineItem, "mine" | "whose">): boolean =>
  whose === "other" ? !mine : mine;

/** What may hang on a wall: no telling of a contact, and nothing its owner covered. */
export const forTheWall = (lines: readonly LineItem[], covered: readonly Link[]): readonly LineItem[] =>
  lines.filter(({ what, link }) => what !== "told" && !covered.includes(link));
