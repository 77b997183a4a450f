/** A promise while it is written: what the fields hold, and the same as the text of a draft, and as a command. */
import { addDays, isLocalDate, isLocalDateTime, isLocalTime, type LocalDate } from "#domain/day.ts";
import { type Fields, fieldsIn, textIn } from "../../shell/draft-fields.ts";
import type { About, Plan, Repeat, Wording } from "./shown.ts";
import { texts } from "./texts.en.ts";

export interface PromiseForm {
  readonly text: string;
  /** A date, a date and a time, or null for no day. */
  readonly due: string | null;
  readonly about: About | null;
  /** Null while it is folded away; either half may be empty while it is written. */
  readonly plan: Plan | null;
  /** Null unless it comes round; the days may be none while they are chosen. */
  readonly repeat: Repeat | null;
  readonly onContact: boolean;
}

export const emptyForm: PromiseForm = {
  text: "",
  due: null,
  about: null,
  plan: null,
  repeat: null,
  onContact: false,
};

export const formOf = ({ text, due, about, plan, repeat, onContact }: Wording): PromiseForm => ({
  text,
  due,
  about,
  plan,
  repeat,
  onContact,
});

export const draftOf = ({ text, due, about, plan, repeat, onContact }: PromiseForm): string =>
  JSON.stringify({ text, due, about, plan, repeat, onContact });

export const isSame = (a: PromiseForm, b: PromiseForm): boolean => draftOf(a) === draftOf(b);

/** What a draft holds; null when there is none, or when it cannot be read. */
export const formOfDraft = (draft: string): PromiseForm | null => {
  const fields = fieldsIn(draft);
  return fields && formOfFields(fields);
};

export const formOfFields = (fields: Fields): PromiseForm | null => {
  const { text, due, about, plan, repeat, onContact } = fields;
  if (typeof text !== "string") return null;
  return {
    text,
    due: isLocalDate(due) || isLocalDateTime(due) ? due : null,
    about: isAbout(about) ? about : null,
    plan: planIn(plan),
    repeat: repeatIn(repeat),
    onContact: onContact === true,
  };
};

const planIn = (held: unknown): Plan | null => {
  if (typeof held !== "object" || held === null) return null;
  const fields = { ...held };
  return { when: textIn(fields, "when"), then: textIn(fields, "then") };
};

const repeatIn = (held: unknown): Repeat | null => {
  if (typeof held !== "object" || held === null) return null;
  const { days, by }: Fields = { ...held };
  if (!Array.isArray(days)) return null;
  const whole = days.filter((day): day is number => Number.isInteger(day) && day >= 1 && day <= 7);
  return { days: whole, ...(isLocalTime(by) ? { by } : {}) };
};

/** The order in which kinds are offered. */
export const abouts = ["plans", "time", "money", "contact", "home", "other"] as const satisfies readonly About[];

export const isAbout = (value: unknown): value is About => typeof value === "string" && value in texts.about;

export type When = "none" | "tonight" | "tomorrow" | "another" | "weekly" | "contact";

/** Which of the offered moments a form holds. */
export const whenOf = ({ due, repeat, onContact }: PromiseForm, today: LocalDate): When => {
  if (onContact) return "contact";
  if (repeat !== null) return "weekly";
  if (due === null) return "none";
  if (due === today) return "tonight";
  return due === addDays(today, 1) ? "tomorrow" : "another";
};

/** The form with another moment chosen; a promise has one at most. */
export const withWhen = (form: PromiseForm, when: When, today: LocalDate): PromiseForm => {
  const due = {
    none: null,
    tonight: today,
    tomorrow: addDays(today, 1),
    another: form.due,
    weekly: null,
    contact: null,
  };
  return {
    ...form,
    due: due[when],
    repeat: when === "weekly" ? (form.repeat ?? { days: [] }) : null,
    onContact: when === "contact",
  };
};

export const withDay = ({ days, ...rest }: Repeat, day: number): Repeat => ({
  ...rest,
  days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted((a, b) => a - b),
});

export const withBy = ({ days }: Repeat, by: string): Repeat =>
  isLocalTime(by.slice(0, 5)) ? { days, by: by.slice(0, 5) } : { days };

/** A day and perhaps a time, as fields hold them; an incomplete day is no day. */
export const dueFrom = (date: string, time: string): string | null =>
  date === "" ? null : time === "" ? date : `${date}T${time.slice(0, 5)}`;

/** The wording as a command wants it: a plan nobody wrote is no plan. */
export const wordingOf = (form: PromiseForm): PromiseForm => ({
  ...form,
  plan: form.plan && planOf(form.plan),
});

/** A plan of which one half is still missing. */
export const isHalf = ({ when, then }: Plan): boolean => (when.trim() === "") !== (then.trim() === "");

export const planOf = ({ when, then }: Plan): Plan | null =>
  when.trim() === "" && then.trim() === "" ? null : { when: when.trim(), then: then.trim() };
