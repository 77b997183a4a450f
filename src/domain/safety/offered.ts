/**
 * On which days the check is offered on Today. They follow from the day on which somebody began here and from nothing they
 * do afterwards, so that a row on a screen tells nobody whether anybody opened it, or what they said (care R4.11, R4.13).
 */
import { daysBetween, type LocalDate } from "../day.ts";

/** Four weeks. */
const ROUND = 28;
/** Days of each round, the day of beginning being 0: not the first night, and long enough for whoever is not here daily. */
const DAYS: readonly number[] = [1, 2, 3];

export const isOfferedOn = (since: LocalDate, today: LocalDate): boolean => {
  const day = daysBetween(since, today);
  return day > 0 && DAYS.includes(day % ROUND);
};
