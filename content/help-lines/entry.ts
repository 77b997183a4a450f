/** Short forms for writing down lines, so that what differs is what is seen. */
import type { LocalDate } from "#domain/day.ts";
import type { Found, HelpLine } from "./line.ts";

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

type Given = Pick<HelpLine, "name" | "kinds"> & Partial<Omit<HelpLine, keyof Found>>;

/** A line, with null for all that its source does not say. */
export const line = (given: Given, found: Found): HelpLine => ({
  for: "anybody",
  number: null,
  message: null,
  web: null,
  hours: null,
  languages: null,
  free: null,
  ...given,
  ...found,
});
