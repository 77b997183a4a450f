/**
 * Private hard days (care R1.9): the day of finding out, an anniversary, a place that comes round in the calendar. They are in
 * mine alone, and a note ahead of one goes to its owner only.
 */
import { err, ok, type Result } from "#base/result.ts";
import { daysBetween, isLocalDate, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { type Of, read, shape } from "../fields.ts";
import type { Reader } from "../module.ts";
import type { Told } from "./facts.ts";

interface HardDay {
  readonly on: LocalDate;
  readonly text: string;
  readonly yearly: boolean;
  /** Of the first wording and of every change. */
  readonly words: readonly Link[];
}

/** By the link of the first wording, in the order in which they were noted. */
export type HardDays = Readonly<Record<Link, HardDay>>;

export const noHardDays: HardDays = {};

/** So many can be noted. */
export const MOST_HARD_DAYS = 100;
/** How far ahead one is near (care R1.9). */
export const LEAD_DAYS = 3;

export const note = (days: HardDays, { link, fields }: Told<"hardDayNoted">): HardDays => ({
  ...days,
  [link]: { ...fields, words: [link] },
});

/** Of two changes that did not know of each other the later in the log shows. */
export const change = (
  days: HardDays,
  { link, fields }: Told<"hardDayChanged">,
): Result<HardDays, { readonly type: "unknownDay" }> => {
  const { day: name, ...said } = fields;
  const { [name]: day } = days;
  return day ? ok({ ...days, [name]: { ...said, words: [...day.words, link] } }) : err({ type: "unknownDay" });
};

export interface HardDayView {
  readonly link: Link;
  readonly on: LocalDate;
  /** When it comes next; of one that does not come round and is over, the day it was. */
  readonly next: LocalDate;
  readonly text: string;
  readonly yearly: boolean;
  /** All its words, the newest first: removing them in this order shows no earlier wording for longer than the removing takes. */
  readonly ownWords: readonly Link[];
}

export interface HardDaysView {
  /** Those to come, the nearest first, and then those that are over, the newest first. */
  readonly days: readonly HardDayView[];
  /** Of these the ones that are today or at most three days ahead. */
  readonly near: readonly HardDayView[];
}

const isWindow = shape({}, { around: isLocalDate });
/** `around`: the day it is looked from; today when left out. */
export type HardDaysWindow = Of<typeof isWindow>;

export const hardDaysView = (hardDays: HardDays, window: unknown, { today }: Pick<Reader, "today">): HardDaysView => {
  const from = read(isWindow, window)?.around ?? today;
  const views = Object.entries(hardDays).map(([link, { words, ...day }]): HardDayView => {
    const next = day.yearly ? nextTime(day.on, from) : day.on;
    return { link, ...day, next, ownWords: words.toReversed() };
  });
  const ahead = views.filter(({ next }) => next >= from).toSorted(byNext);
  const over = views.filter(({ next }) => next < from).toSorted((a, b) => byNext(b, a));
  return {
    days: [...ahead, ...over].slice(0, MOST_HARD_DAYS),
    near: ahead.filter(({ next }) => daysBetween(from, next) <= LEAD_DAYS).slice(0, MOST_HARD_DAYS),
  };
};

const byNext = (a: HardDayView, b: HardDayView): number => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0);

/** The first time from then on that a yearly day comes, and not before the day itself. */
const nextTime = (on: LocalDate, from: LocalDate): LocalDate => {
  if (on >= from) return on;
  const year = Number(from.slice(0, 4));
  const thisYear = inYear(on, year);
  return thisYear >= from ? thisYear : inYear(on, year + 1);
};

/** 29 February is 28 in a year that has none. */
const inYear = (on: LocalDate, year: number): LocalDate => {
  const day = `${year}${on.slice(4)}`;
  const exists: boolean = isLocalDate(day);
  return exists ? day : `${year}-02-28`;
};
