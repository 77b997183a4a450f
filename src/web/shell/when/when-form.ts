/** When something is, while it is written: what the fields hold, and the same as part of a command. */
import { dateOf, isLocalDate, isLocalTime, type LocalDate, timeOf, weekdayOf } from "#domain/day.ts";
import type { Fields } from "../draft-fields.ts";
import { textIn } from "../draft-fields.ts";
import type { Plan, PlanCommand } from "./shown.ts";

export type Round = "none" | "weekly" | "monthly" | "nth";
export type End = "never" | "until" | "times";

export interface WhenForm {
  /** Empty while it is not chosen. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number | null;
  readonly round: Round;
  /** Weeks or months. */
  readonly every: number;
  readonly weekdays: readonly number[];
  readonly end: End;
  readonly until: string;
  readonly times: string;
}

export const emptyWhen = (date: LocalDate): WhenForm => ({
  date,
  time: "",
  minutes: null,
  round: "none",
  every: 1,
  weekdays: [],
  end: "never",
  until: "",
  times: "",
});

export const whenFormOf = ({ at, minutes, repeat }: Pick<Plan, "at" | "minutes" | "repeat">): WhenForm => ({
  ...emptyWhen(dateOf(at)),
  time: timeOf(at) ?? "",
  minutes: minutes ?? null,
  ...(repeat && roundOf(repeat)),
});

const roundOf = (repeat: NonNullable<Plan["repeat"]>): Partial<WhenForm> => ({
  ...("weekdays" in repeat
    ? { round: "weekly" as const, every: repeat.every, weekdays: repeat.weekdays }
    : { round: "day" in repeat ? ("monthly" as const) : ("nth" as const), every: repeat.months }),
  ...(repeat.until !== undefined ? { end: "until" as const, until: repeat.until } : {}),
  ...(repeat.times !== undefined ? { end: "times" as const, times: String(repeat.times) } : {}),
});

/** Choosing days of the week begins with the day that is chosen already. */
export const withRound = <Form extends WhenForm>(form: Form, round: Round): Form => ({
  ...form,
  round: form.round === round ? "none" : round,
  every: 1,
  weekdays: form.weekdays.length > 0 || !isLocalDate(form.date) ? form.weekdays : [weekdayOf(form.date)],
});

/** What comes round on the weekday of its day alone goes along to another day. */
export const withDate = <Form extends WhenForm>(form: Form, date: string): Form => {
  const [day, ...more] = form.weekdays;
  // a date is empty while it is typed
  const isItsDay = day !== undefined && more.length === 0 && (!isLocalDate(form.date) || day === weekdayOf(form.date));
  return { ...form, date, weekdays: isItsDay && isLocalDate(date) ? [weekdayOf(date)] : form.weekdays };
};

export const withWeekday = <Form extends WhenForm>(form: Form, day: number): Form => ({
  ...form,
  weekdays: form.weekdays.includes(day)
    ? form.weekdays.filter((one) => one !== day)
    : [...form.weekdays, day].toSorted((a, b) => a - b),
});

export const repeatOf = (form: WhenForm): PlanCommand["repeat"] => {
  const { date, round, every, weekdays } = form;
  if (round === "none" || !isLocalDate(date)) return null;
  const times = Number.parseInt(form.times, 10);
  const end = {
    until: form.end === "until" && isLocalDate(form.until) ? form.until : null,
    times: form.end === "times" && times >= 1 && times <= 999 ? times : null,
  };
  if (round === "weekly") return { every, weekdays, ...end };
  if (round === "monthly") return { months: every, day: Number(date.slice(8)), ...end };
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return { months: every, nth: nth > 4 ? -1 : nth, weekday: weekdayOf(date), ...end };
};

/** Null while there is no day. */
export const whenOf = (
  form: WhenForm,
  zone: string,
): Pick<PlanCommand, "at" | "zone" | "minutes" | "repeat"> | null => {
  const { date, minutes } = form;
  const time = form.time.slice(0, 5);
  if (!isLocalDate(date)) return null;
  return { at: isLocalTime(time) ? `${date}T${time}` : date, zone, minutes, repeat: repeatOf(form) };
};

/** The same rule as a plan holds it, for saying it in words while it is written; null while it is not whole. */
export const ruleOf = (form: WhenForm): NonNullable<Plan["repeat"]> | null => {
  const repeat = repeatOf(form);
  if (repeat === null || ("weekdays" in repeat && repeat.weekdays.length === 0)) return null;
  const { until, times, ...rule } = repeat;
  return { ...rule, ...(until === null ? {} : { until }), ...(times === null ? {} : { times }) };
};

/** What a draft holds of it. */
export const whenIn = (fields: Fields): WhenForm => {
  const { minutes, every, weekdays, round, end } = fields;
  return {
    date: textIn(fields, "date"),
    time: textIn(fields, "time"),
    minutes: typeof minutes === "number" ? minutes : null,
    round: round === "weekly" || round === "monthly" || round === "nth" ? round : "none",
    every: typeof every === "number" ? every : 1,
    weekdays: Array.isArray(weekdays) ? weekdays.filter((day): day is number => typeof day === "number") : [],
    end: end === "until" || end === "times" ? end : "never",
    until: textIn(fields, "until"),
    times: textIn(fields, "times"),
  };
};
