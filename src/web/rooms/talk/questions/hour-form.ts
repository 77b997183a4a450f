/** From when a batch may be seen, while it is chosen: whenever ready, an hour of one's own, or that of something planned. */
import { isLocalDate, isLocalTime } from "#domain/day.ts";
import type { Hour } from "#domain/ledger/facts.ts";

export interface HourForm {
  /** "ready", "hour", or the link of something planned. */
  readonly of: string;
  readonly date: string;
  readonly time: string;
}

/** Something planned for both of them, with its hour on this reader's clock. */
export interface Planned {
  readonly link: string;
  readonly title: string;
  readonly day: string;
  readonly time: string;
}

export const ready: HourForm = { of: "ready", date: "", time: "" };

/** Null: whenever ready. Undefined: a day or a time is still missing. */
export const hourOf = (form: HourForm, planned: readonly Planned[], zone: string): Hour | null | undefined => {
  if (form.of === "ready") return null;
  const chosen = planned.find(({ link }) => link === form.of);
  if (chosen) return { at: `${chosen.day}T${chosen.time}`, zone, talk: chosen.link };
  if (!isLocalDate(form.date) || !isLocalTime(form.time)) return undefined;
  return { at: `${form.date}T${form.time}`, zone };
};
