/**
 * The same questions as the agenda's, answered slowly and another way: days by stepping through every single one, wall times
 * by asking Intl about every quarter of an hour around. No code of the domain is used.
 */
import type { Plan, Repeat } from "#domain/agenda/facts.ts";

const DAY = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const weekday = (ms: number): number => new Date(ms).getUTCDay() || 7;
const monday = (ms: number): number => ms - (weekday(ms) - 1) * DAY;
const months = (ms: number): number => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
const isLastOfMonth = (ms: number): boolean => new Date(ms + DAY).getUTCDate() === 1;

const fits = (begin: number, ms: number, repeat: Repeat): boolean => {
  if ("weekdays" in repeat)
    return (
      repeat.weekdays.includes(weekday(ms)) && Math.round((monday(ms) - monday(begin)) / DAY / 7) % repeat.every === 0
    );
  if ((months(ms) - months(begin)) % repeat.months !== 0) return false;
  const date = new Date(ms).getUTCDate();
  if ("day" in repeat) return date === repeat.day || (isLastOfMonth(ms) && date < repeat.day);
  if (weekday(ms) !== repeat.weekday) return false;
  if (repeat.nth === -1) return months(ms + 7 * DAY) !== months(ms);
  return Math.ceil(date / 7) === repeat.nth;
};

export const slowDays = ({ at, repeat }: Pick<Plan, "at" | "repeat">, from: string, to: string): readonly string[] => {
  const begin = utc(at.slice(0, 10));
  const days: string[] = [];
  let count = 0;
  for (let ms = begin; ms <= utc(to); ms += DAY) {
    if (repeat ? !fits(begin, ms, repeat) : ms !== begin) continue;
    if (repeat?.times !== undefined && count >= repeat.times) break;
    if (repeat?.until !== undefined && dayOf(ms) > repeat.until) break;
    count++;
    if (dayOf(ms) >= from) days.push(dayOf(ms));
  }
  return days;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** "2026-12-01T18:00" on the wall of that zone. */
export const slowWall = (ms: number, zone: string): string => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(zone, format);
  return format.format(ms).replace(" ", "T");
};

const QUARTER = 900_000;

/** The first moment with that wall time; where there is none, by how much the clock was put forward later. */
export const slowMoment = (at: string, zone: string): number => {
  const around = Date.parse(`${at}:00Z`);
  const minutes = around % QUARTER;
  for (let ms = around - minutes - 16 * 3_600_000; ms <= around + 16 * 3_600_000; ms += QUARTER) {
    if (slowWall(ms + minutes, zone) === at) return ms + minutes;
  }
  for (let ms = around - minutes - 16 * 3_600_000; ms <= around + 16 * 3_600_000; ms += QUARTER) {
    const [wall, next] = [slowWall(ms, zone), slowWall(ms + QUARTER, zone)];
    if (wall < at && next > at) return ms + QUARTER + (Date.parse(`${at}:00Z`) - Date.parse(`${wall}:00Z`) - QUARTER);
  }
  throw new Error(`${at} is nowhere in ${zone}`);
};
