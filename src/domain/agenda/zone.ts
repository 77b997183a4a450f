/**
 * Wall times of a zone, and moments. Nothing here knows which zone or which time the machine has: both are given.
 *
 * A wall time that a spring night leaves out is as much later as the clock was put forward, and one that an autumn night
 * has twice is the first of the two ("compatible", RFC 5545 §3.3.5). A zone this device has never heard of is read as UTC.
 */
import { Temporal } from "temporal-polyfill";
import { dateOf, type LocalDate, type LocalDateTime, type LocalTime } from "../day.ts";

export interface Wall {
  readonly day: LocalDate;
  readonly time: LocalTime;
}

/** The moment of that wall time, ms since 1970. */
export const momentOf = (at: LocalDateTime, zone: string): number =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(known(zone), { disambiguation: "compatible" }).epochMilliseconds;

export const wallOf = (moment: number, zone: string): Wall => {
  const text = zoned(moment, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
  return { day: dateOf(text), time: text.slice(11) };
};

/** Minutes ahead of UTC at that moment. */
export const offsetAt = (moment: number, zone: string): number =>
  zoned(moment, zone).offsetNanoseconds / 60_000_000_000;

/** When the offset next changes after that moment, or null for never. */
export const nextChange = (moment: number, zone: string): number | null =>
  zoned(moment, zone).getTimeZoneTransition("next")?.epochMilliseconds ?? null;

const zoned = (moment: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(known(zone));

const asked = new Map<string, string>();

/** Asking a zone by name is slow, and the answer is always the same. */
const known = (zone: string): string => {
  const answer = asked.get(zone) ?? (exists(zone) ? zone : "UTC");
  asked.set(zone, answer);
  return answer;
};

const exists = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};
