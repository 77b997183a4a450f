/**
 * How old what is known of a line is. After 180 days it is said to be old, wherever it is shown (care R4.9); it is still
 * shown, for an old number is better than none. A check by a person makes it young again.
 */
import { daysBetween, type LocalDate } from "#domain/day.ts";
import type { Found } from "./line.ts";

const OLD_AFTER_DAYS = 180;

/** The newest day on which somebody, or a page, said so. */
export const knownOn = ({ sourceDate, checkedByAPerson }: Found): LocalDate =>
  checkedByAPerson !== null && checkedByAPerson.on > sourceDate ? checkedByAPerson.on : sourceDate;

export const isOld = (found: Found, today: LocalDate): boolean => daysBetween(knownOn(found), today) > OLD_AFTER_DAYS;
