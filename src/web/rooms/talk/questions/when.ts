/** Days and hours of this room, in words. An hour is shown on the reader's own clock, and never as what is left of it. */
import { momentOf } from "#domain/agenda/zone.ts";
import type { LocalDate, LocalTime } from "#domain/day.ts";
import type { Hour } from "#domain/ledger/facts.ts";
import { dateAt, dayInWords, timeAt } from "../../../shell/clock.ts";
import { dayWords } from "../../../shell/days.en.ts";

export const dayOf = (day: LocalDate, today: LocalDate): string => dayInWords(day, today, dayWords);

/** "Friday, 19:00". */
export const momentInWords = (moment: number, today: LocalDate): string =>
  `${dayOf(dateAt(moment), today)}, ${timeAt(moment)}`;

export const hourInWords = ({ at, zone }: Hour, today: LocalDate): string => momentInWords(momentOf(at, zone), today);

/** The beginning of this minute, ms since 1970. */
export const minuteOf = ({ today, time }: { readonly today: LocalDate; readonly time: LocalTime }): number =>
  new Date(`${today}T${time}:00`).getTime();
