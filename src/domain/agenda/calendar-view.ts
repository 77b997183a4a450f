/**
 * Chosen entries as events of a calendar file. A title is neutral unless its owner wants their own words there, and a note
 * never leaves. What comes round is said in its own zone, so that a daylight saving time is right in every app; what comes
 * once is said in UTC. The name of an event is passed in, derived from the entry, so that taking it twice doubles nothing.
 */
import { addDays, dateOf, type LocalDate, timeOf } from "../day.ts";
import { isLink } from "../fact.ts";
import { isText, listOf, type Of, oneLine, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { saidBy } from "./answers.ts";
import { type CalendarParts, dateValue, escaped, momentValue, wallValue } from "./calendar-file.ts";
import { weekdayName, zoneLines } from "./calendar-zone.ts";
import { answersOn, type EntryState, isOff, versionOn } from "./entry-state.ts";
import { isLead, type Lead, type Plan, type Repeat } from "./facts.ts";
import { comesOn, daysOf, firstDay } from "./recurrence.ts";
import type { AgendaState } from "./step.ts";
import { momentOf } from "./zone.ts";

const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";
const isUid = (value: unknown): value is string => isText(value) && /^[0-9a-zA-Z-]{8,64}$/.test(value);

/**
 * `stamp`: now, ms since 1970. `title`: what stands there instead of the entry's own words, unless `own`. `alarm`: "none", or
 * when another app shall remind; its words are `title` too.
 */
const isCalendarWindow = shape({
  entries: listOf(shape({ entry: isLink, uid: isUid })),
  stamp: wholeNumber(0, 8.64e15),
  title: oneLine(60),
  own: isYesOrNo,
  alarm: isLead,
});
export type CalendarWindow = Of<typeof isCalendarWindow>;

const MOST_EVENTS = 200;

export const calendar = (state: AgendaState, window: unknown, { me }: Reader): CalendarParts => {
  const asked = read(isCalendarWindow, window);
  if (!asked) return { events: [], zones: {} };
  const events: string[] = [];
  const since = new Map<string, number>();
  for (const { entry: link, uid } of asked.entries.slice(0, MOST_EVENTS)) {
    const entry = getLink(state.entries, link);
    if (!entry) continue;
    const lines = eventsOf(entry, uid, asked, me);
    events.push(...lines);
    const { at, zone, repeat } = entry.latest.plan;
    if (lines.length === 0 || !repeat || timeOf(at) === null) continue;
    since.set(zone, Math.min(since.get(zone) ?? Infinity, momentOf(at, zone)));
  }
  return { events, zones: Object.fromEntries([...since].map(([zone, from]) => [zone, zoneLines(zone, from)])) };
};

const eventsOf = (entry: EntryState, uid: string, asked: CalendarWindow, me: string): readonly string[] => {
  const { plan } = entry.latest;
  const first = firstDay(plan);
  if (first === null || entry.endings.some(({ from }) => from === null || from <= first)) return [];
  const event = (start: readonly string[], at: string): readonly string[] => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${momentValue(asked.stamp)}`,
    `SEQUENCE:${entry.versions - 1}`,
    `SUMMARY:${escaped(asked.own ? plan.title : asked.title)}`,
    "CLASS:PRIVATE",
    ...start,
    ...lengthOf(plan, at),
    ...alarmOf(asked, at),
    "END:VEVENT",
  ];
  if (!plan.repeat) {
    const at = entry.singles[first]?.moved?.to ?? plan.at;
    return isAway(entry, first, me) ? [] : event([onceAt("DTSTART", at, plan)], at);
  }
  const time = plan.at.slice(10);
  const away = Object.keys(entry.singles).filter((on) => comesOn(plan, on) && isAway(entry, on, me));
  const start = `${first}${time}`;
  const whole = event(
    [
      wallAt("DTSTART", start, plan.zone),
      ruleOf(plan, plan.repeat, entry),
      ...away.toSorted().map((on) => wallAt("EXDATE", `${on}${time}`, plan.zone)),
    ],
    start,
  );
  const moved = Object.entries(entry.singles).flatMap(([on, single]) =>
    single.moved && comesOn(plan, on) && !isOff(entry, on) && !isAway(entry, on, me)
      ? event(
          [wallAt("RECURRENCE-ID", `${on}${time}`, plan.zone), onceAt("DTSTART", single.moved.to, plan)],
          single.moved.to,
        )
      : [],
  );
  return [...whole, ...moved];
};

/** Dropped by its author, or declined by whoever reads. */
const isAway = (entry: EntryState, on: LocalDate, me: string): boolean =>
  isOff(entry, on) || saidBy(answersOn(entry, on), me, versionOn(entry, on), null) === "no";

const wallAt = (name: string, at: string, zone: string): string =>
  timeOf(at) === null ? `${name};VALUE=DATE:${dateValue(at)}` : `${name};TZID=${zone}:${wallValue(at)}`;

const onceAt = (name: string, at: string, { zone }: Plan): string =>
  timeOf(at) === null ? `${name};VALUE=DATE:${dateValue(at)}` : `${name}:${momentValue(momentOf(at, zone))}`;

const lengthOf = ({ minutes }: Plan, at: string): readonly string[] => {
  if (timeOf(at) === null) return [`DTEND;VALUE=DATE:${dateValue(addDays(dateOf(at), 1))}`];
  return minutes === undefined ? [] : [`DURATION:PT${minutes}M`];
};

const ruleOf = (plan: Plan, repeat: Repeat, entry: EntryState): string => {
  const rule =
    "weekdays" in repeat
      ? [`FREQ=WEEKLY;INTERVAL=${repeat.every};WKST=MO;BYDAY=${repeat.weekdays.map(weekdayName).join(",")}`]
      : [`FREQ=MONTHLY;INTERVAL=${repeat.months}`, inMonth(repeat)];
  return `RRULE:${[...rule, ...endOf(plan, repeat, entry)].join(";")}`;
};

/** The last day of a shorter month stands in for a day it does not have: the last of those days that are there. */
const inMonth = (repeat: Exclude<Repeat, { readonly weekdays: unknown }>): string => {
  if (!("day" in repeat)) return `BYDAY=${repeat.nth}${weekdayName(repeat.weekday)}`;
  if (repeat.day < 29) return `BYMONTHDAY=${repeat.day}`;
  const days = [28, 29, 30, 31].filter((day) => day <= repeat.day);
  return `BYMONTHDAY=${days.join(",")};BYSETPOS=-1`;
};

const endOf = (plan: Plan, { until, times }: Repeat, { endings }: EntryState): readonly string[] => {
  const ended = endings.flatMap(({ from }) => (from === null ? [] : addDays(from, -1))).toSorted()[0];
  if (ended === undefined && times !== undefined) return [`COUNT=${times}`];
  const counted = ended === undefined ? undefined : daysOf(plan, { from: dateOf(plan.at), to: ended }, 1000).at(-1);
  const last = counted ?? until;
  if (last === undefined) return [];
  return [`UNTIL=${timeOf(plan.at) === null ? dateValue(last) : momentValue(momentOf(`${last}T23:59`, plan.zone))}`];
};

const alarmOf = ({ alarm, title }: CalendarWindow, at: string): readonly string[] =>
  alarm === "none"
    ? []
    : [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        `DESCRIPTION:${escaped(title)}`,
        `TRIGGER:${timeOf(at) === null ? beforeDay[alarm] : before[alarm]}`,
        "END:VALARM",
      ];

const before = {
  atTime: "PT0S",
  tenMinutes: "-PT10M",
  hour: "-PT1H",
  dayBefore: "-P1D",
} as const satisfies Record<Exclude<Lead, "none">, string>;

/** A whole day is taken to begin at nine, as reminders of this app do. */
const beforeDay = {
  atTime: "PT9H",
  tenMinutes: "PT8H50M",
  hour: "PT8H",
  dayBefore: "-PT15H",
} as const satisfies Record<Exclude<Lead, "none">, string>;
