/**
 * What a zone is, for a calendar file (RFC 5545 §3.6.5): when its clock is put forward and back. Where that follows a yearly
 * rule, the rule is said; else the next ten years are, one by one. Most apps know a zone by its name and never look here.
 */
import { dateOf, weekdayOf } from "../day.ts";
import { wallValue } from "./calendar-file.ts";
import { nextChange, offsetAt, wallOf } from "./zone.ts";

interface Change {
  /** On the wall as it was before it. */
  readonly at: string;
  readonly from: number;
  readonly to: number;
}

const YEAR = 365.25 * 86_400_000;
const YEARS = 10;

/** `since`: the earliest moment that is asked of it. */
export const zoneLines = (zone: string, since: number): readonly string[] => {
  const changes = changesOf(zone, since - 1.1 * YEAR);
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...(partsOf(changes) ?? still(offsetAt(since, zone))), "END:VTIMEZONE"];
};

const changesOf = (zone: string, since: number): readonly Change[] => {
  const changes: Change[] = [];
  let at = nextChange(since, zone);
  while (at !== null && at < since + (YEARS + 1) * YEAR) {
    const [from, to] = [offsetAt(at - 1, zone), offsetAt(at, zone)];
    const { day, time } = wallOf(at + from * 60_000, "UTC");
    if (from !== to) changes.push({ at: `${day}T${time}`, from, to });
    at = nextChange(at, zone);
  }
  return changes;
};

const still = (offset: number): readonly string[] =>
  observance({ at: "1970-01-01T00:00", from: offset, to: offset }, null);

/** Null where the clock is never changed. */
const partsOf = (changes: readonly Change[]): readonly string[] | null => {
  if (changes.length === 0) return null;
  const forward = changes.filter(({ from, to }) => to > from);
  const back = changes.filter(({ from, to }) => to < from);
  return [forward, back].flatMap((kind) => {
    const rule = ruleOf(kind);
    const [first] = kind;
    return rule !== null && first ? observance(first, rule) : kind.flatMap((change) => observance(change, null));
  });
};

/** The same month, weekday, place in the month, hour and offsets in every year, or null. */
const ruleOf = (changes: readonly Change[]): string | null => {
  const [first] = changes;
  if (!first || changes.length < YEARS) return null;
  const [month, weekday] = [Number(first.at.slice(5, 7)), weekdayOf(dateOf(first.at))];
  const isAlike = changes.every(
    ({ at, from, to }, n) =>
      Number(at.slice(0, 4)) === Number(first.at.slice(0, 4)) + n &&
      Number(at.slice(5, 7)) === month &&
      weekdayOf(dateOf(at)) === weekday &&
      at.slice(10) === first.at.slice(10) &&
      from === first.from &&
      to === first.to,
  );
  if (!isAlike) return null;
  const daysInMonth = changes.map(({ at }) => Number(at.slice(8, 10)));
  const nth = Math.ceil((daysInMonth[0] ?? 1) / 7);
  const last = daysInMonth.every((day) => day + 7 > lengthOf(month));
  const place = last ? -1 : daysInMonth.every((day) => Math.ceil(day / 7) === nth) ? nth : null;
  return place === null ? null : `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${place}${weekdayName(weekday)}`;
};

/** February has no such change anywhere; were there one, its days would be named one by one. */
const lengthOf = (month: number): number => ([4, 6, 9, 11].includes(month) ? 30 : 31);

export const weekdayName = (weekday: number): string => ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday - 1] ?? "MO";

const observance = ({ at, from, to }: Change, rule: string | null): readonly string[] => {
  const name = to > from ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    `DTSTART:${wallValue(at)}`,
    `TZOFFSETFROM:${offsetValue(from)}`,
    `TZOFFSETTO:${offsetValue(to)}`,
    ...(rule === null ? [] : [rule]),
    `END:${name}`,
  ];
};

const offsetValue = (minutes: number): string => {
  const [sign, far] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
  return `${sign}${String(Math.floor(far / 60)).padStart(2, "0")}${String(far % 60).padStart(2, "0")}`;
};
