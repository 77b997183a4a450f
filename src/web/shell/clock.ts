/** Days and times as people say them, by the language of the page. Times are the clock's, never what is left of them. */
import { daysBetween, type LocalDate } from "#domain/day.ts";

/** The local date of a moment. */
export const dateAt = (ms: number): LocalDate => {
  const at = new Date(ms);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

export const timeAt = (ms: number): string => {
  const at = new Date(ms);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
};

export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
}

/** "today", "Friday" within six days either way, else "3 March", with the year when it is another one. */
export const dayInWords = (date: LocalDate, today: LocalDate, words: DayWords, locale = "en-GB"): string => {
  const away = daysBetween(today, date);
  if (away === 0) return words.today;
  if (away === -1) return words.yesterday;
  if (away === 1) return words.tomorrow;
  if (Math.abs(away) <= 6) return formatted(date, { weekday: "long" }, locale);
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const };
  return formatted(date, { day: "numeric", month: "long", ...year }, locale);
};

export const weekdayInWords = (date: LocalDate, locale = "en-GB"): string =>
  formatted(date, { weekday: "long" }, locale);

/** "12 March". */
export const dateInWords = (date: LocalDate, locale = "en-GB"): string =>
  formatted(date, { day: "numeric", month: "long" }, locale);

/** "12 March 2026". */
export const fullDateInWords = (date: LocalDate, locale = "en-GB"): string =>
  formatted(date, { day: "numeric", month: "long", year: "numeric" }, locale);

/** As the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const formatted = (date: LocalDate, options: Intl.DateTimeFormatOptions, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${date}T12:00:00Z`));

const two = (n: number): string => String(n).padStart(2, "0");
