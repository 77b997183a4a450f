/**
 * What a place knows of questions: in mine those one has written, in ours those that were sent and what was said to them.
 *
 * What was said to a question hangs on its link and not on its words, so that taking the question back loses nothing that is
 * somebody else's: their words are there for themselves until they take them back too.
 */
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { type LinkMap, noLinks } from "../link-map.ts";
import { emptyTrail, type Trail } from "../trail.ts";
import type { Hour, Page, ReplyKind, Tag } from "./facts.ts";

/** A question in one's own list. */
export interface Note {
  readonly link: Link;
  readonly on: LocalDate;
  readonly text: string;
  readonly tag: Tag;
  /** Since when these very words stand as asking for bodily detail, ms since 1970; null when they do not. */
  readonly since: number | null;
  readonly follows: Link | null;
  readonly instead: readonly Link[];
}

export interface Batch {
  readonly author: Person;
  readonly on: LocalDate;
  /** Null: whenever the other is ready. */
  readonly hour: Hour | null;
  readonly questions: readonly Link[];
  /** Those of its questions that were taken back, with the day. */
  readonly gone: readonly { readonly question: Link; readonly on: LocalDate }[];
}

/** A question that was sent. */
export interface Asked {
  readonly author: Person;
  readonly on: LocalDate;
  readonly batch: Link;
  readonly note: Link;
  readonly text: string;
  readonly tag: Tag;
  readonly graphic: boolean;
  readonly follows: Link | null;
}

export interface Said {
  readonly link: Link;
  readonly author: Person;
  readonly on: LocalDate;
  readonly text: string;
  /** What it adds to; null for an answer. */
  readonly adds: Link | null;
}

export interface Gone {
  readonly answer: Link;
  readonly author: Person;
  /** The day on which the answer was written. */
  readonly on: LocalDate;
}

export interface Reply {
  readonly is: Exclude<ReplyKind, "none">;
  readonly on: LocalDate;
  /** Until when time is needed, or when it was told. */
  readonly date: LocalDate | null;
}

/** What was said to one question, in the order of the log, by whomever. */
export interface Thread {
  readonly said: readonly Said[];
  readonly gone: readonly Gone[];
  readonly replies: Readonly<Record<Person, Reply | null>>;
  /** Who said that it is enough for them. */
  readonly enough: Readonly<Record<Person, boolean>>;
  readonly closed: Readonly<Record<Person, boolean>>;
}

export interface LedgerState {
  readonly notes: LinkMap<Note>;
  readonly written: Trail<Link>;
  readonly replaced: LinkMap<true>;
  readonly read: Readonly<Partial<Record<Page, true>>>;
  readonly batches: LinkMap<Batch>;
  readonly opened: Trail<Link>;
  readonly asked: LinkMap<Asked>;
  /** Who said of a question that they take it back. It counts when it was theirs. */
  readonly takenBack: LinkMap<readonly Person[]>;
  readonly threads: LinkMap<Thread>;
  /** Questions that somebody put away and did not take up again. In mine there is one somebody. */
  readonly putAway: readonly Link[];
}

export const nothingAsked: LedgerState = {
  notes: noLinks,
  written: emptyTrail,
  replaced: noLinks,
  read: {},
  batches: noLinks,
  opened: emptyTrail,
  asked: noLinks,
  takenBack: noLinks,
  threads: noLinks,
  putAway: [],
};

export const nothingSaid: Thread = { said: [], gone: [], replies: {}, enough: {}, closed: {} };
