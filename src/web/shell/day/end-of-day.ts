/** The end of a day on this wall, and names of drafts that end with it: from then on they are nowhere (device/drafts.ts). */
import type { LocalDate } from "#domain/day.ts";

/** The first moment after that day, or so many days later, ms since 1970, whatever a clock change makes of the hours. */
export const endOfDay = (day: LocalDate, later = 0): number =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1 + later).getTime();

/** A draft of this day alone. */
export const draftOfDay = (day: LocalDate, name: string): string => `until/${endOfDay(day)}/${name}`;

/** That the sentence was renewed on that day: kept on this device alone, and no fact (days-3). */
export const renewedOn = (day: LocalDate): { readonly key: string; readonly text: string } => ({
  key: draftOfDay(day, "day/renewed"),
  text: "renewed",
});
