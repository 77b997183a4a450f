/**
 * What a help line is here: something a page said on a day. A number is never written from memory; whoever adds one names
 * the page it stood on and the date, and `checkedByAPerson` stays null until somebody called, or looked at the
 * organisation's own page (docs/helplines.md). What a source does not say is null, and is then not shown.
 */
import type { LocalDate, LocalTime } from "#domain/day.ts";

/** What a line is for. `home` is violence or fear at home, `assault` also sexual violence, `young` children and young people. */
export type LineKind = "crisis" | "home" | "assault" | "young";

/** Whom a line is there for, where its own page says so. */
export type LineFor = "anybody" | "women" | "men" | "young";

/** Weekdays from one to another, 1 Monday to 7 Sunday, and times on the wall. It may close after midnight. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

/** Where something stood, and what kind of day that is: one the page carries, or the one on which a kept copy was read. */
export interface Found {
  /** An address, shown to whoever wants to check. It is never fetched. */
  readonly source: string;
  readonly sourceDate: LocalDate;
  readonly dated: "page" | "read";
  readonly checkedByAPerson: null | { readonly by: string; readonly on: LocalDate };
}

export interface HelpLine extends Found {
  /** As it calls itself. */
  readonly name: string;
  readonly kinds: readonly LineKind[];
  readonly for: LineFor;
  /** The part of the country it serves, where it is not all of it. */
  readonly part: string | null;
  /** As it is printed for people who call from inside the country. */
  readonly number: string | null;
  /** A text message: to which number, and with which word where one is needed. */
  readonly message: null | { readonly to: string; readonly word: string | null };
  readonly whatsApp: string | null;
  /** Without `https://`, as it is said aloud. */
  readonly web: string | null;
  readonly hours: "always" | readonly Hours[] | null;
  /** BCP 47, in the order of the source. */
  readonly languages: readonly string[] | null;
  readonly free: true | null;
  /** The source says that the call does not appear on the telephone bill. */
  readonly notOnBill: true | null;
}

export type Service = "police" | "ambulance" | "fire";

export interface EmergencyNumber extends Found {
  readonly number: string;
  readonly reaches: "everything" | readonly Service[];
  /** It takes text messages, for whoever cannot speak. */
  readonly byMessage: boolean;
}

/** ISO 3166-1, two letters. The name of a country comes from the browser, in the language of the page. */
export type CountryCode = string;
