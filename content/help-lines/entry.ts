/** Short forms for writing down what was found, so that what differs is what is seen. */
import type { LocalDate, LocalTime } from "#domain/day.ts";
import type { EmergencyNumber, Found, HelpLine, Hours } from "./line.ts";

/** Nobody has called yet: the page carries a date of its own. */
export const page = (source: string, sourceDate: LocalDate): Found => ({
  source,
  sourceDate,
  dated: "page",
  checkedByAPerson: null,
});

/** Nobody has called yet: the page carries no date, so it is the day on which its kept copy was read. */
export const read = (source: string, sourceDate: LocalDate): Found => ({
  source,
  sourceDate,
  dated: "read",
  checkedByAPerson: null,
});

export const daily = (opens: LocalTime, closes: LocalTime): readonly Hours[] => [{ from: 1, to: 7, opens, closes }];

type Given = Pick<HelpLine, "name" | "kinds"> & Partial<Omit<HelpLine, Exclude<keyof Found, "checkedByAPerson">>>;

/** A line, with null for all that its source does not say. Who checked it is said with the line, and not with its source. */
export const line = (given: Given, found: Found): HelpLine => ({
  for: "anybody",
  part: null,
  number: null,
  message: null,
  whatsApp: null,
  web: null,
  hours: null,
  languages: null,
  free: null,
  notOnBill: null,
  ...found,
  ...given,
});

export const emergency = (
  number: string,
  reaches: EmergencyNumber["reaches"],
  found: Found,
  byMessage = false,
): EmergencyNumber => ({ number, reaches, byMessage, ...found });
