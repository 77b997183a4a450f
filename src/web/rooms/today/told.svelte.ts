/** What Today asks of the rooms: one small slice of each, for this day, while it is looked at. */
import type { LocalDate } from "#domain/day.ts";
import type { ToldOfDay } from "./known.ts";

interface Asking {
  readonly today: LocalDate;
  /** Somebody is in the other seat, and did not leave. */
  readonly isHere: boolean;
}

export const useTold = (_: () => Asking): { readonly isKnown: boolean; readonly current: ToldOfDay } => ({
  isKnown: true,
  current: {
    connection: null,
    daysMine: null,
    daysOurs: null,
    affection: null,
    thanks: null,
    openness: null,
    milestones: null,
    review: null,
    pulse: null,
  },
});
