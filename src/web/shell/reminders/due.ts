/**
 * Which reminders are to be shown now, computed from the clock and nothing counted: a phone that slept, or was locked, has
 * the right ones as soon as it looks again. One that falls into the quiet hours comes after them if what it is about has not
 * begun by then, and else never. Each is shown once.
 */
import { addDays, dateOf, type LocalDate, type LocalTime } from "#domain/day.ts";
import type { Lead } from "#domain/agenda/facts.ts";

export interface Quiet {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** As much of one time of an entry as a reminder looks at. */
export interface Ahead {
  readonly entry: string;
  readonly on: LocalDate;
  readonly day: LocalDate;
  readonly time: LocalTime | null;
}

/** The wall this device hangs on: "2026-12-01T18:00". All is reckoned on it, so that a night of change cannot confuse it. */
export interface Clock {
  readonly day: LocalDate;
  readonly time: LocalTime;
}

/** A whole day is taken to begin at nine. */
const NINE = "09:00";
const DAY = 1440;

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const two = (n: number): string => String(n).padStart(2, "0");

/** That many minutes later on the wall. */
const later = (at: string, minutes: number): string => {
  const all = minutesOf(at.slice(11)) + minutes;
  const days = Math.floor(all / DAY);
  const left = all - days * DAY;
  return `${addDays(dateOf(at), days)}T${two(Math.floor(left / 60))}:${two(left % 60)}`;
};

const before: Readonly<Record<Exclude<Lead, "none">, number>> = { atTime: 0, tenMinutes: 10, hour: 60, dayBefore: DAY };

/** How long after its beginning one "at the time" is still worth showing, in minutes. */
const GRACE = 15;

/** From when to when a reminder may be shown, on the wall; null when quiet hours leave no time for it. */
export const spanOf = (
  { day, time }: Pick<Ahead, "day" | "time">,
  lead: Exclude<Lead, "none">,
  quiet: Quiet | null,
): { readonly from: string; readonly until: string } | null => {
  const begins = `${day}T${time ?? NINE}`;
  const until = time === null ? `${day}T23:59` : later(begins, GRACE);
  const from = afterQuiet(later(begins, -before[lead]), quiet);
  return from !== null && from <= until ? { from, until } : null;
};

const isQuiet = (time: LocalTime, { from, to }: Quiet): boolean =>
  from <= to ? time >= from && time < to : time >= from || time < to;

const afterQuiet = (at: string, quiet: Quiet | null): string | null => {
  if (quiet === null || !isQuiet(at.slice(11), quiet)) return at;
  const end = `${dateOf(at)}T${quiet.to}`;
  return end > at ? end : `${addDays(dateOf(at), 1)}T${quiet.to}`;
};

/** One time of one entry; a moved one is reminded of anew. */
export const keyOf = ({ entry, on, day, time }: Ahead): string => `${entry.slice(0, 12)}/${on}/${day}/${time ?? ""}`;

export interface Asked {
  readonly ahead: readonly Ahead[];
  readonly leads: Readonly<Record<string, Lead>>;
  readonly quiet: Quiet | null;
  readonly now: Clock;
  readonly shown: ReadonlySet<string>;
}

/** Keys of what is to be shown now. */
export const dueNow = ({ ahead, leads, quiet, now, shown }: Asked): readonly string[] => {
  if (quiet !== null && isQuiet(now.time, quiet)) return [];
  const at = `${now.day}T${now.time}`;
  return ahead.flatMap((one) => {
    const lead = leads[one.entry] ?? "none";
    const span = lead === "none" ? null : spanOf(one, lead, quiet);
    const key = keyOf(one);
    return span !== null && at >= span.from && at <= span.until && !shown.has(key) ? [key] : [];
  });
};

/** As many as are ever asked for again; older ones are over. */
const MOST_KEPT = 100;

export const shownIn = (draft: string): readonly string[] => (draft === "" ? [] : draft.split("\n"));
export const shownNow = (shown: readonly string[], more: readonly string[]): readonly string[] =>
  [...shown, ...more].slice(-MOST_KEPT);
