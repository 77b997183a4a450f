/** One month as a calendar shows it: weeks from Monday on, with the days of it and nothing beside them. */
import { addDays, type LocalDate } from "#domain/day.ts";

/** The first of a month stands for it. */
export type Month = LocalDate;

export const monthOf = (day: LocalDate): Month => `${day.slice(0, 8)}01`;

export const lastOf = (month: Month): LocalDate => addDays(monthAfter(month), -1);

export const monthAfter = (month: Month): Month => monthOf(addDays(month, 31));

export const monthBefore = (month: Month): Month => monthOf(addDays(month, -1));

/** A Monday. */
const MONDAY: LocalDate = "2026-11-23";

const weekdayOf = (day: LocalDate): number => {
  const away = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${MONDAY}T00:00:00Z`)) / 86_400_000);
  return ((away % 7) + 7) % 7;
};

/** Null: a place in the grid before the first or after the last. */
export const weeksOf = (month: Month): readonly (readonly (LocalDate | null)[])[] => {
  const last = lastOf(month);
  const before = Array.from({ length: weekdayOf(month) }, () => null);
  const days: (LocalDate | null)[] = [...before];
  for (let day = month; day <= last; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
};
