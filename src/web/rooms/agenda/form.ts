/** A plan while it is written: what the fields hold, and the same as the text of a draft, and as a command. */
import { dateOf, isLocalDate, isLocalTime, type LocalDate, timeOf, weekdayOf } from "#domain/day.ts";
import type { Plan, PlanCommand } from "./shown.ts";
import type { PlaceName } from "./view.ts";

export type Round = "none" | "weekly" | "monthly" | "nth";
export type End = "never" | "until" | "times";

export interface PlanForm {
  readonly place: PlaceName;
  readonly title: string;
  readonly note: string;
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
  readonly asks: boolean;
}

export const emptyForm = (place: PlaceName, date: LocalDate): PlanForm => ({
  place,
  title: "",
  note: "",
  date,
  time: "",
  minutes: null,
  round: "none",
  every: 1,
  weekdays: [],
  end: "never",
  until: "",
  times: "",
  asks: false,
});

export const formOf = ({ title, note, at, minutes, repeat, asks }: Plan, place: PlaceName): PlanForm => ({
  ...emptyForm(place, dateOf(at)),
  title,
  note: note ?? "",
  time: timeOf(at) ?? "",
  minutes: minutes ?? null,
  ...(repeat && roundOf(repeat)),
  asks: asks === true,
});

const roundOf = (repeat: NonNullable<Plan["repeat"]>): Partial<PlanForm> => ({
  ...("weekdays" in repeat
    ? { round: "weekly" as const, every: repeat.every, weekdays: repeat.weekdays }
    : { round: "day" in repeat ? ("monthly" as const) : ("nth" as const), every: repeat.months }),
  ...(repeat.until !== undefined ? { end: "until" as const, until: repeat.until } : {}),
  ...(repeat.times !== undefined ? { end: "times" as const, times: String(repeat.times) } : {}),
});

/** Choosing days of the week begins with the day that is chosen already. */
export const withRound = (form: PlanForm, round: Round): PlanForm => ({
  ...form,
  round: form.round === round ? "none" : round,
  every: 1,
  weekdays: form.weekdays.length > 0 || !isLocalDate(form.date) ? form.weekdays : [weekdayOf(form.date)],
});

export const withWeekday = (form: PlanForm, day: number): PlanForm => ({
  ...form,
  weekdays: form.weekdays.includes(day)
    ? form.weekdays.filter((one) => one !== day)
    : [...form.weekdays, day].toSorted((a, b) => a - b),
});

export const repeatOf = (form: PlanForm): PlanCommand["repeat"] => {
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
export const planOf = (form: PlanForm, zone: string, phase: 1 | 2 | 3 | null): Omit<PlanCommand, "type"> | null => {
  const { title, note, date, minutes, asks } = form;
  const time = form.time.slice(0, 5);
  if (!isLocalDate(date)) return null;
  const at = isLocalTime(time) ? `${date}T${time}` : date;
  return { title, note, at, zone, minutes, repeat: repeatOf(form), asks, phase };
};

/** The same rule as a plan holds it, for saying it in words while it is written; null while it is not whole. */
export const ruleOf = (form: PlanForm): NonNullable<Plan["repeat"]> | null => {
  const repeat = repeatOf(form);
  if (repeat === null || ("weekdays" in repeat && repeat.weekdays.length === 0)) return null;
  const { until, times, ...rule } = repeat;
  return { ...rule, ...(until === null ? {} : { until }), ...(times === null ? {} : { times }) };
};

export const draftOf = (form: PlanForm): string => JSON.stringify(form);

/** What a draft holds; null when there is none, or when it cannot be read. */
export const formOfDraft = (draft: string): PlanForm | null => {
  if (draft === "") return null;
  try {
    return formOfFields(JSON.parse(draft));
  } catch {
    return null;
  }
};

const formOfFields = (held: unknown): PlanForm | null => {
  if (typeof held !== "object" || held === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...held };
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  const { minutes, every, weekdays, round, end } = fields;
  return {
    place: fields["place"] === "ours" ? "ours" : "mine",
    title: text("title"),
    note: text("note"),
    date: text("date"),
    time: text("time"),
    minutes: typeof minutes === "number" ? minutes : null,
    round: round === "weekly" || round === "monthly" || round === "nth" ? round : "none",
    every: typeof every === "number" ? every : 1,
    weekdays: Array.isArray(weekdays) ? weekdays.filter((day): day is number => typeof day === "number") : [],
    end: end === "until" || end === "times" ? end : "never",
    until: text("until"),
    times: text("times"),
    asks: fields["asks"] === true,
  };
};
