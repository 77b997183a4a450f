/**
 * Days as people mean them: a date on the author's own calendar, "2026-11-22", and a time on the wall, "12:00".
 *
 * No zone and no clock. Both forms sort as text, so `a < b` is earlier. Day numbers follow Hinnant's days_from_civil
 * ("chrono-Compatible Low-Level Date Algorithms"), so nothing here asks the machine what day it is.
 */

/** "2026-11-22", a real day from 1970 to 9999. */
export type LocalDate = string;

/** "09:05", from 00:00 to 23:59. */
export type LocalTime = string;

/** "2026-11-27T12:00". */
export type LocalDateTime = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export const isLocalDate = (value: unknown): value is LocalDate => {
  const parts = typeof value === "string" ? DATE.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
};

export const isLocalTime = (value: unknown): value is LocalTime => typeof value === "string" && TIME.test(value);

export const isLocalDateTime = (value: unknown): value is LocalDateTime =>
  typeof value === "string" && value[10] === "T" && isLocalDate(value.slice(0, 10)) && isLocalTime(value.slice(11));

/** The day of a date or a date-time. */
export const dateOf = (when: LocalDate | LocalDateTime): LocalDate => when.slice(0, 10);

/** The time of a date-time, null for a date. */
export const timeOf = (when: LocalDate | LocalDateTime): LocalTime | null => (when[10] === "T" ? when.slice(11) : null);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDayNumber(dayNumber(date) + days);

/** 1 Monday to 7 Sunday, as in ISO 8601. */
export const weekdayOf = (date: LocalDate): number => ((dayNumber(date) + 3) % 7) + 1;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days since 1 January 1970. The year is counted from March, so that the leap day is its last. */
const dayNumber = (date: LocalDate): number => {
  const [y, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const year = month > 2 ? y : y - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

const dateOfDayNumber = (number: number): LocalDate => {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
