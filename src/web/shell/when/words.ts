/** When something is, in words: a day and times by the clock, and plainly what comes round. Nothing here says late or missed. */
import { dateOf, type LocalDate, type LocalTime, timeOf } from "#domain/day.ts";
import { dateInWords, type DayWords, dayInWords } from "../clock.ts";
import { say } from "../say.ts";
import type { Occurrence, Plan } from "./shown.ts";
import { texts } from "./texts.en.ts";

export interface Now {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly days: DayWords;
}

type Repeat = NonNullable<Plan["repeat"]>;

export const repeatInWords = (repeat: Repeat): string => {
  const rule = "weekdays" in repeat ? weekly(repeat) : monthly(repeat);
  if (repeat.until !== undefined) return say(texts.repeat.until, { rule, day: withYear(repeat.until) });
  if (repeat.times === 1) return say(texts.repeat.once, { rule });
  return repeat.times === undefined ? rule : say(texts.repeat.times, { rule, n: String(repeat.times) });
};

const weekly = ({ every, weekdays }: Extract<Repeat, { readonly weekdays: unknown }>): string => {
  if (every === 1 && weekdays.length === 7) return texts.repeat.everyDay;
  const named = weekdays.flatMap((day) => texts.weekdays[day - 1] ?? []);
  const days = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(named);
  const { everyWeek, secondWeek, nthWeek } = texts.repeat;
  return say(every === 1 ? everyWeek : every === 2 ? secondWeek : nthWeek, { days, n: String(every) });
};

const monthly = (repeat: Exclude<Repeat, { readonly weekdays: unknown }>): string => {
  const { everyMonth, secondMonth, nthMonth } = texts.repeat;
  const every = repeat.months === 1 ? everyMonth : repeat.months === 2 ? secondMonth : nthMonth;
  return say(every, { n: String(repeat.months), which: whichDay(repeat) });
};

const whichDay = (repeat: Exclude<Repeat, { readonly weekdays: unknown }>): string => {
  if ("day" in repeat)
    return say(repeat.day > 28 ? texts.repeat.onLateDay : texts.repeat.onDay, { day: String(repeat.day) });
  const { first, second, third, fourth, last } = texts.nths;
  const nth = [first, second, third, fourth][repeat.nth - 1] ?? last;
  return say(texts.repeat.onNth, { nth, weekday: texts.weekdays[repeat.weekday - 1] ?? "" });
};

const withYear = (day: LocalDate): string => `${dateInWords(day)} ${day.slice(0, 4)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Tomorrow, 18:00 to 19:00". */
export const whenInWords = ({ day, time, ends }: Pick<Occurrence, "day" | "time" | "ends">, now: Now): string => {
  const named = capital(dayInWords(day, now.today, now.days));
  if (time === null) return named;
  return ends !== null && ends.day === day
    ? say(texts.when.dayTimes, { day: named, time, end: ends.time })
    : say(texts.when.dayTime, { day: named, time });
};

/** A day, or a day and a time, as it was written. */
export const atInWords = (at: string, now: Now): string => {
  const day = dayInWords(dateOf(at), now.today, now.days);
  const time = timeOf(at);
  return time === null ? day : say(texts.when.dayTime, { day, time });
};

/** Where the clock it was written by is another one: what that shows. Null where it is the same. */
export const elsewhereInWords = (
  { written, day, mine }: Pick<Occurrence, "written" | "day" | "mine">,
  other: string,
  now: Now,
): string | null => {
  if (written === null) return null;
  const values = {
    time: written.time,
    day: dayInWords(written.day, now.today, now.days),
    name: other,
    zone: zoneInWords(written.zone),
  };
  const isOtherDay = written.day !== day;
  if (mine) return say(isOtherDay ? texts.written.mineDay : texts.written.mine, values);
  return say(isOtherDay ? texts.written.otherDay : texts.written.other, values);
};

/** "Buenos Aires" of "America/Argentina/Buenos_Aires". */
export const zoneInWords = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
