/**
 * On which days an entry comes, on the wall of its own zone: no clock and no zone is needed for that, only the calendar.
 *
 * Weeks and months are reached by arithmetic and never by counting from the beginning, so that a window far ahead costs
 * what a near one costs. A day of the month that a shorter month does not have is its last day.
 */
import { addDays, dateOf, daysBetween, type LocalDate, weekdayOf } from "../day.ts";
import type { Plan, Repeat } from "./facts.ts";

/** A span of days, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days in the span, the earliest first, at most so many. */
export const daysOf = ({ at, repeat }: Pick<Plan, "at" | "repeat">, span: Span, most = 400): readonly LocalDate[] => {
  const begin = dateOf(at);
  if (!repeat) return begin >= span.from && begin <= span.to ? [begin] : [];
  const found: LocalDate[] = [];
  for (const { day, index } of "weekdays" in repeat ? weekly(begin, repeat, span) : monthly(begin, repeat, span)) {
    if (found.length === most || day > span.to) break;
    if (repeat.until !== undefined && day > repeat.until) break;
    if (repeat.times !== undefined && index >= repeat.times) break;
    if (day >= span.from) found.push(day);
  }
  return found;
};

/** The first day of all, or null where the end is before the first. */
export const firstDay = (plan: Pick<Plan, "at" | "repeat">): LocalDate | null => {
  const begin = dateOf(plan.at);
  return daysOf(plan, { from: begin, to: addDays(begin, FARTHEST) }, 1)[0] ?? null;
};

/** No rule leaves a longer gap: 24 months or 52 weeks, and some. */
const FARTHEST = 800;

/** Whether it would come on that day, were nothing moved or dropped. */
export const comesOn = (plan: Pick<Plan, "at" | "repeat">, day: LocalDate): boolean =>
  daysOf(plan, { from: day, to: day }).length === 1;

/** How many of all its days lie before. */
interface Nth {
  readonly day: LocalDate;
  readonly index: number;
}

function* weekly(
  begin: LocalDate,
  { every, weekdays }: Extract<Repeat, { readonly weekdays: unknown }>,
  { from }: Span,
): Generator<Nth> {
  const monday = addDays(begin, 1 - weekdayOf(begin));
  const before = weekdays.filter((day) => day < weekdayOf(begin)).length;
  const first = Math.max(0, Math.floor(daysBetween(monday, from) / (7 * every)));
  for (let week = first; ; week++) {
    for (const [place, weekday] of weekdays.entries()) {
      const index = week * weekdays.length + place - before;
      if (index >= 0) yield { day: addDays(monday, week * 7 * every + weekday - 1), index };
    }
  }
}

function* monthly(
  begin: LocalDate,
  repeat: Exclude<Repeat, { readonly weekdays: unknown }>,
  { from }: Span,
): Generator<Nth> {
  const month = monthOf(begin);
  const missed = dayIn(month, repeat) < begin ? 1 : 0;
  const first = Math.max(missed, Math.floor((monthOf(from) - month) / repeat.months));
  for (let n = first; ; n++) yield { day: dayIn(month + n * repeat.months, repeat), index: n - missed };
}

/** Months since the year 0. */
const monthOf = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): LocalDate =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;

const dayIn = (month: number, repeat: Exclude<Repeat, { readonly weekdays: unknown }>): LocalDate => {
  const first = firstOf(month);
  const last = addDays(firstOf(month + 1), -1);
  if ("day" in repeat) return addDays(first, Math.min(repeat.day, Number(last.slice(8))) - 1);
  if (repeat.nth === -1) return addDays(last, -((weekdayOf(last) - repeat.weekday + 7) % 7));
  return addDays(first, ((repeat.weekday - weekdayOf(first) + 7) % 7) + 7 * (repeat.nth - 1));
};
