/**
 * When a promise is meant for, in words. A due is the clock's word, "by" before it and "was" after it; nothing here says
 * late. What comes round says its days, and a promise about contact says "if there is contact".
 */
import { addDays, dateOf, type LocalDate, type LocalTime, timeOf, weekdayOf } from "#domain/day.ts";
import { type DayWords, dayInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { promiseTexts } from "./promise-texts.en.ts";
import type { Repeat, Wording } from "./shown.ts";

export interface Now {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly days: DayWords;
}

const texts = promiseTexts.due;

export const whenInWords = (
  { due, repeat, onContact }: Pick<Wording, "due" | "repeat" | "onContact">,
  now: Now,
): string | null => {
  if (onContact) return texts.contact;
  if (repeat) return repeatInWords(repeat);
  return due === null ? null : dueInWords(due, now);
};

export const dueInWords = (due: string, now: Now): string => {
  const [date, at] = [dateOf(due), timeOf(due)];
  const hasPassed = !isStillTo(due, now);
  const day = dayInWords(date, now.today, now.days);
  if (due === now.today) return texts.tonight;
  if (at === null) return say(hasPassed ? texts.wasDay : texts.byDay, { day });
  if (date === now.today) return say(hasPassed ? texts.wasTime : texts.byTime, { time: at });
  return say(hasPassed ? texts.wasDayTime : texts.byDayTime, { day, time: at });
};

const EVENING = "17:00";
const NOON = "12:00";

export const repeatInWords = ({ days, by }: Repeat): string => {
  if (days.length === 7) {
    if (by === undefined) return texts.everyDay;
    if (by >= EVENING) return say(texts.everyEvening, { time: by });
    return say(by < NOON ? texts.everyMorning : texts.everyDayBy, { time: by });
  }
  const named = days.join() === "1,2,3,4,5" ? texts.workdays : listed(days);
  return by === undefined ? named : say(texts.daysBy, { days: named, time: by });
};

const listed = (days: readonly number[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(
    days.flatMap((day) => promiseTexts.weekdays[day - 1] ?? []),
  );

/** Whether that day, or that minute, is still to come; a day without a time lasts until it ends. */
export const isStillTo = (due: string, { today, time }: Pick<Now, "today" | "time">): boolean => {
  const [date, at] = [dateOf(due), timeOf(due)];
  return date > today || (date === today && (at === null || time <= at));
};

/** Whether a change now comes before what it changes, and so counts as kept. `on`: the one day that is changed. */
export const comesInTime = (
  { due, repeat }: Pick<Wording, "due" | "repeat">,
  on: LocalDate | null,
  now: Pick<Now, "today" | "time">,
): boolean => {
  if (on !== null) return isStillTo(repeat?.by === undefined ? on : `${on}T${repeat.by}`, now);
  return due !== null && isStillTo(due, now);
};

/** The days a promise that comes round could just have been kept on, newest first: two weeks, today left out. */
export const daysBefore = ({ days }: Repeat, today: LocalDate, kept: readonly LocalDate[]): readonly LocalDate[] =>
  Array.from({ length: 13 }, (_, back) => addDays(today, -1 - back)).filter(
    (day) => days.includes(weekdayOf(day)) && !kept.includes(day),
  );
