/**
 * What is promised and what is planned for a day, and at which of its hours it stands on Today: until it is over, and not what
 * one of the two declined. Today lies open on a table, so nothing that is mine alone leaves here with its words.
 */
import { dateOf, type LocalDate, type LocalTime, timeOf, weekdayOf } from "../day.ts";
import type { Link, Place } from "../fact.ts";

/** As much of a promise as Today looks at; `repeat` is there for one that comes round. */
export interface TodayPromise {
  readonly promise: Link;
  readonly mine: boolean;
  readonly standing: string;
  readonly wording: {
    readonly text: string;
    readonly due: string | null;
    readonly repeat?: { readonly days: readonly number[]; readonly by?: LocalTime | null | undefined } | null;
  };
  readonly keptOn?: readonly LocalDate[];
  /** What was said instead for single days. */
  readonly instead?: readonly { readonly on: LocalDate; readonly text: string }[];
}

/** As much of one time of a plan as Today looks at. */
export interface TodayPlan {
  readonly entry: Link;
  readonly on: LocalDate;
  readonly day: LocalDate;
  readonly time: LocalTime | null;
  readonly ends: { readonly day: LocalDate; readonly time: LocalTime } | null;
  readonly title: string;
  readonly answers: { readonly standing: string } | null;
  /** What kind of plan it is, where it is more than an entry. */
  readonly sort?: "talk" | "checkIn" | "ritual" | null;
}

export type PromiseOffer = {
  readonly is: "promise";
  readonly place: Place;
  readonly promise: Link;
  /** Null for a promise to oneself. */
  readonly text: string | null;
  readonly by: LocalTime | null;
};

export type PlanOffer = {
  readonly is: "planned";
  readonly place: Place;
  readonly entry: Link;
  readonly on: LocalDate;
  /** Null for what is for one alone, and for a talk, whose topic is not for the table. */
  readonly title: string | null;
  readonly at: LocalTime | null;
  readonly sort: "talk" | "checkIn" | "ritual" | null;
  readonly bothSaidYes: boolean;
};

export interface DayOf {
  readonly today: LocalDate;
  readonly promises: Readonly<Record<Place, readonly TodayPromise[]>>;
  readonly plans: Readonly<Record<Place, readonly TodayPlan[]>>;
}

/** From when to when it stands on Today; `WHOLE_DAY` where it has no hour to be done by. */
export interface Planned {
  readonly from: LocalTime;
  readonly until: LocalTime | typeof WHOLE_DAY;
  /** In which order things stand: by their hour, and what has none last. */
  readonly by: LocalTime | typeof WHOLE_DAY;
  /** It was kept today already: it fills the day, and does not stand there any more. */
  readonly isKept: boolean;
  readonly offer: PromiseOffer | PlanOffer;
}

/** After every time of day. */
export const WHOLE_DAY = "24:00";
const MIDNIGHT = "00:00";
/** What comes round on so many days of a week is known by heart: without an hour it need not stand here at all. */
const BY_HEART = 5;
/** Hours before its hour. */
const NEAR = 4;

/** All that the day holds, in the order of the clock, what has an hour first. */
export const plannedOn = ({ today, promises, plans }: DayOf): readonly Planned[] =>
  (["ours", "mine"] as const)
    .flatMap((place) => [
      ...promises[place].flatMap((promise) => promised(promise, place, today)),
      ...plans[place].flatMap((plan) => planned(plan, place, today)),
    ])
    .toSorted((one, two) => (one.by < two.by ? -1 : one.by > two.by ? 1 : 0));

export const isInItsHours = ({ from, until }: Planned, time: LocalTime): boolean => from <= time && time <= until;

export const isShownAt = (planned: Planned, time: LocalTime): boolean => !planned.isKept && isInItsHours(planned, time);

/** Whether it is known by heart, and stands here only when its hour is near. */
export const isByHeart = ({ from }: Planned): boolean => from !== MIDNIGHT;

const promised = (item: TodayPromise, place: Place, today: LocalDate): readonly Planned[] => {
  const by = dueOn(item, today);
  if (by === null) return [];
  const text = item.instead?.find(({ on }) => on === today)?.text ?? item.wording.text;
  const isEveryDay = (item.wording.repeat?.days.length ?? 0) >= BY_HEART;
  if (isEveryDay && by === WHOLE_DAY) return [];
  return [
    {
      from: isEveryDay ? hoursBefore(by) : MIDNIGHT,
      until: by,
      by,
      isKept: item.keptOn?.includes(today) === true,
      offer: {
        is: "promise",
        place,
        promise: item.promise,
        text: place === "mine" ? null : text,
        by: by === WHOLE_DAY ? null : by,
      },
    },
  ];
};

const hoursBefore = (by: LocalTime): LocalTime =>
  `${String(Math.max(0, Number(by.slice(0, 2)) - NEAR)).padStart(2, "0")}${by.slice(2)}`;

/** Until when today, or null when it is not of today, not mine, or no longer open. */
const dueOn = ({ mine, standing, wording }: TodayPromise, today: LocalDate): string | null => {
  if (!mine || standing !== "open") return null;
  const { due, repeat } = wording;
  if (repeat) return repeat.days.includes(weekdayOf(today)) ? (repeat.by ?? WHOLE_DAY) : null;
  return due !== null && dateOf(due) === today ? (timeOf(due) ?? WHOLE_DAY) : null;
};

/** What has begun and has an end is here until then. */
const planned = (plan: TodayPlan, place: Place, today: LocalDate): readonly Planned[] => {
  const { entry, on, day, time, ends, title, answers, sort = null } = plan;
  if (day !== today || answers?.standing === "declined") return [];
  const isTalk = sort === "talk" || sort === "checkIn";
  return [
    {
      from: MIDNIGHT,
      until: time === null ? WHOLE_DAY : ends === null ? time : ends.day === today ? ends.time : WHOLE_DAY,
      by: time ?? WHOLE_DAY,
      isKept: false,
      offer: {
        is: "planned",
        place,
        entry,
        on,
        title: place === "mine" || isTalk ? null : title,
        at: time,
        sort,
        bothSaidYes: answers?.standing === "agreed",
      },
    },
  ];
};
