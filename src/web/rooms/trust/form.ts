/** A promise while it is written: what the fields hold, and the same as the text of a draft. */
import { addDays, isLocalDate, isLocalDateTime, type LocalDate } from "#domain/day.ts";
import type { About } from "#domain/trust/facts.ts";
import type { Wording } from "#domain/trust/wording.ts";
import { texts } from "./texts.en.ts";

export interface PromiseForm {
  readonly text: string;
  /** A date, a date and a time, or null for no day. */
  readonly due: string | null;
  readonly about: About | null;
}

export const emptyForm: PromiseForm = { text: "", due: null, about: null };

export const formOf = ({ text, due, about }: Wording): PromiseForm => ({ text, due, about });

export const isSame = (a: PromiseForm, b: PromiseForm): boolean =>
  a.text === b.text && a.due === b.due && a.about === b.about;

export const draftOf = ({ text, due, about }: PromiseForm): string => JSON.stringify({ text, due, about });

/** What a draft holds; null when there is none, or when it cannot be read. */
export const formOfDraft = (draft: string): PromiseForm | null => {
  if (draft === "") return null;
  try {
    const held: unknown = JSON.parse(draft);
    if (typeof held !== "object" || held === null || !("text" in held) || typeof held.text !== "string") return null;
    const due = "due" in held && (isLocalDate(held.due) || isLocalDateTime(held.due)) ? held.due : null;
    return { text: held.text, due, about: "about" in held && isAbout(held.about) ? held.about : null };
  } catch {
    return null;
  }
};

export const abouts = ["plans", "time", "money", "contact", "home", "other"] as const satisfies readonly About[];

const isAbout = (value: unknown): value is About => typeof value === "string" && value in texts.about;

export type When = "none" | "tonight" | "tomorrow" | "another";

/** Which of the offered moments a due is. */
export const whenOf = (due: string | null, today: LocalDate): When => {
  if (due === null) return "none";
  if (due === today) return "tonight";
  return due === addDays(today, 1) ? "tomorrow" : "another";
};

/** A day and perhaps a time, as fields hold them; an incomplete day is no day. */
export const dueFrom = (date: string, time: string): string | null =>
  date === "" ? null : time === "" ? date : `${date}T${time.slice(0, 5)}`;
