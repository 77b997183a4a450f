/**
 * What a room can show of promises: the newest of them, and one with its history. Always a bounded part, newest first.
 *
 * Neither slice counts, compares or dates what did not happen: a promise is open, explained, kept, or kept and seen. Of the
 * other's facts the day is shown, and where a date matters also the day they reached the reader (LOG-27).
 */
import { daysBetween, type LocalDate } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards, newest } from "../trail.ts";
import type { Happening, PromiseState, TrustState, Wording } from "./promises.ts";

export type Standing = "open" | "explained" | "kept" | "seen";

/** A line on the bowl: ink when the deed is done, gold when the other saw it. */
export type Line = "none" | "ink" | "gold";

export interface PromiseItem {
  readonly promise: Link;
  readonly author: Person;
  readonly mine: boolean;
  readonly madeOn: LocalDate;
  /** The wording that was kept, or else the latest. */
  readonly wording: Wording;
  readonly standing: Standing;
  readonly line: Line;
  /** The keeping to which the reader may say "I saw it"; never asked for, and null when there is nothing. */
  readonly toSee: Link | null;
}

export interface PromisesView {
  readonly promises: readonly PromiseItem[];
  /** The window that goes on after these, or null at the end. */
  readonly next: PromisesWindow | null;
}

export type HappeningItem = Happening & {
  readonly line: Line;
  readonly toSee: Link | null;
  /** Where the date matters and more than a day lies between: the day it reached this reader. Never told to its author. */
  readonly reached: LocalDate | null;
};

export type PromiseView =
  | {
      readonly is: "here";
      readonly item: PromiseItem;
      /** Newest first; earlier wordings stay readable. */
      readonly history: readonly HappeningItem[];
      /** The window that goes on after these, or null at the end. */
      readonly next: PromiseWindow | null;
      /** The reader's own words in this promise, for taking all of it back. */
      readonly ownWords: readonly Link[];
    }
  /** Its author took it back (LOG-21). */
  | { readonly is: "removed"; readonly by: Person; readonly day: LocalDate | null }
  | { readonly is: "unknown" };

const limits = { before: wholeNumber(0, Number.MAX_SAFE_INTEGER), limit: wholeNumber(1, 100) };
const isPromisesWindow = shape({}, { show: listOf(oneOf("open", "explained", "kept", "seen")), ...limits });
const isPromiseWindow = shape({ promise: isLink }, limits);

/** `show`: only these standings. `before`: only from a view's `next`. `limit`: 20 when left out, at most 100. */
export type PromisesWindow = Of<typeof isPromisesWindow>;
export type PromiseWindow = Of<typeof isPromiseWindow>;

export const promises = (state: TrustState, window: unknown, reader: Reader): PromisesView => {
  const asked = read(isPromisesWindow, window) ?? {};
  const { show, before, limit = 20 } = asked;
  const shown: PromiseItem[] = [];
  let at = Math.min(before ?? state.made.length, state.made.length);
  for (const made of backwards(state.made, at)) {
    if (shown.length === limit) return { promises: shown, next: { ...asked, before: at } };
    at--;
    const promise = getLink(state.promises, made);
    if (!promise) continue;
    if (!show || show.includes(standingOf(promise))) shown.push(itemOf(made, promise, reader));
  }
  return { promises: shown, next: null };
};

export const promise = (state: TrustState, window: unknown, reader: Reader): PromiseView => {
  const asked = read(isPromiseWindow, window);
  if (!asked) return { is: "unknown" };
  const here = getLink(state.promises, asked.promise);
  const removed = here ? null : reader.removed(asked.promise);
  if (!here) return removed ? { is: "removed", ...removed } : { is: "unknown" };

  const { before = here.history.length, limit = 20 } = asked;
  const history = newest(here.history, before, limit);
  const rest = Math.min(before, here.history.length) - history.length;
  return {
    is: "here",
    item: itemOf(asked.promise, here, reader),
    history: history.map((happening) => happeningItemOf(here, happening, reader)),
    next: rest > 0 ? { ...asked, before: rest } : null,
    ownWords:
      here.author === reader.me
        ? [...backwards(here.history)].flatMap((happening) => (happening.what === "kept" ? [] : [happening.link]))
        : [],
  };
};

const itemOf = (made: Link, promise: PromiseState, reader: Reader): PromiseItem => {
  const deed = promise.firstSeen ?? promise.firstKept;
  const standing = standingOf(promise);
  return {
    promise: made,
    author: promise.author,
    mine: promise.author === reader.me,
    madeOn: promise.madeOn,
    wording: deed?.wording ?? promise.latest,
    standing,
    line: standing === "seen" ? "gold" : standing === "kept" ? "ink" : "none",
    toSee: deed && standing === "kept" && promise.author !== reader.me ? deed.link : null,
  };
};

const standingOf = ({ firstSeen, firstKept, explained }: PromiseState): Standing => {
  if (firstSeen) return "seen";
  if (firstKept) return "kept";
  return explained ? "explained" : "open";
};

const happeningItemOf = (promise: PromiseState, happening: Happening, reader: Reader): HappeningItem => {
  const line = lineOf(promise, happening.link);
  const foreign = promise.author !== reader.me;
  const dated =
    (happening.what === "changed" && happening.inTime) || (happening.what === "kept" && happening.wording.due);
  const reached = foreign && dated ? reader.reached(happening.link) : null;
  return {
    ...happening,
    line,
    toSee: foreign && line === "ink" ? happening.link : null,
    reached: reached !== null && Math.abs(daysBetween(happening.day, reached)) > 1 ? reached : null,
  };
};

const lineOf = ({ deeds }: PromiseState, link: Link): Line => {
  const deed = getLink(deeds, link);
  return deed ? (deed.seen ? "gold" : "ink") : "none";
};
