/**
 * What a room can show of promises: the newest of them, and one with its history. Always a bounded part, newest first.
 *
 * Neither slice counts, compares or dates what did not happen: a promise is open, explained, repaired, kept, kept and seen,
 * or ended. Of the other's facts the day is shown, and where a date matters also the day they reached the reader (LOG-27).
 */
import type { LocalDate } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards, newest } from "../trail.ts";
import { reachedLater } from "./line-views.ts";
import type { Lines } from "./lines.ts";
import { occasionOn } from "./occasion.ts";
import type { Happening, PromiseState } from "./promise-state.ts";
import type { TrustState } from "./step.ts";
import { isOnce, type Wording } from "./wording.ts";

const isStanding = oneOf("open", "explained", "repaired", "kept", "seen", "ended");

/** Kept and seen are the end of a promise that is kept once; one that comes round stays open until it has ended. */
export type Standing = Of<typeof isStanding>;

/** A line on the bowl: ink when the deed is done, gold when the other saw it. */
export type Line = "none" | "ink" | "gold";

export interface PromiseItem {
  readonly promise: Link;
  readonly author: Person;
  readonly mine: boolean;
  readonly madeOn: LocalDate;
  /** The wording that was kept, or in which it ended, or else the latest. */
  readonly wording: Wording;
  readonly standing: Standing;
  /** Of its keeping; where it comes round, of its newest deed. */
  readonly line: Line;
  /** Where it comes round: the days it was kept on, the newest first, at most 14. */
  readonly keptOn: readonly LocalDate[];
  /** Where it comes round: what was said instead for single days, the newest day first, at most 14. */
  readonly instead: readonly { readonly on: LocalDate; readonly text: string }[];
  /** The newest deed to which the reader may say "I saw it"; never asked for, and null when there is nothing. */
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
  /** Of a repair: the promise that was made with it, in the same op. */
  readonly newPromise: Link | null;
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
const isPromisesWindow = shape({}, { show: listOf(isStanding), ...limits });
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
    if (!show || show.includes(standingOf(promise))) shown.push(itemOf(state, made, promise, reader));
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
    item: itemOf(state, asked.promise, here, reader),
    history: history.map((happening) => happeningItemOf(state, here, happening, reader)),
    next: rest > 0 ? { ...asked, before: rest } : null,
    ownWords:
      here.author === reader.me
        ? [...backwards(here.history)].flatMap((happening) => (isWords(happening) ? [happening.link] : []))
        : [],
  };
};

const itemOf = (state: TrustState, made: Link, promise: PromiseState, reader: Reader): PromiseItem => {
  const kept = promise.firstSeen ?? promise.firstKept;
  const wording = kept?.wording ?? promise.ended ?? promise.latest;
  const mine = promise.author === reader.me;
  const newestDeed = newest(promise.deeds, promise.deeds.length, 1)[0] ?? null;
  const lineLink = isOnce(wording) ? (promise.firstKept?.link ?? null) : newestDeed;
  const toSee = isOnce(wording) ? promise.firstKept?.link : newestToSee(state.lines, promise);
  return {
    promise: made,
    author: promise.author,
    mine,
    madeOn: promise.madeOn,
    wording,
    standing: standingOf(promise),
    line: lineLink === null ? "none" : laidOf(state.lines, lineLink),
    keptOn: promise.keptOn,
    instead: promise.changedOn.flatMap((on) => {
      const change = occasionOn(promise, on).changes.at(-1);
      return change ? [{ on, text: change.text }] : [];
    }),
    toSee: toSee !== undefined && !mine && laidOf(state.lines, toSee) === "ink" ? toSee : null,
  };
};

/** As far back as is looked for a deed that was not seen; older ones are found in the history. */
const MOST_UNSEEN = 64;

const newestToSee = ({ deeds }: Lines, promise: PromiseState): Link | undefined =>
  newest(promise.deeds, promise.deeds.length, MOST_UNSEEN).find((link) => getLink(deeds, link)?.laid === "ink");

const standingOf = ({ firstSeen, firstKept, ended, said }: PromiseState): Standing => {
  if (firstSeen) return "seen";
  if (firstKept) return "kept";
  return ended ? "ended" : (said ?? "open");
};

const isWords = ({ what }: Happening): boolean => what !== "kept" && what !== "ended";

const happeningItemOf = (
  state: TrustState,
  promise: PromiseState,
  happening: Happening,
  reader: Reader,
): HappeningItem => {
  const { link, day } = happening;
  const line = laidOf(state.lines, link);
  const foreign = promise.author !== reader.me;
  return {
    ...happening,
    line,
    toSee: foreign && line === "ink" ? link : null,
    reached: foreign && isDated(happening) ? reachedLater(link, day, reader) : null,
    newPromise: happening.what === "repaired" ? madeWith(state, link) : null,
  };
};

const isDated = (happening: Happening): boolean => {
  if (happening.what === "changed" || happening.what === "changedOnce") return happening.inTime;
  return happening.what === "kept" && (happening.wording.due !== null || happening.on !== null);
};

/** Facts of one op are named by its link and their place in it (LOG-3); a repair is the first of two. */
const madeWith = ({ promises }: TrustState, repair: Link): Link | null => {
  const made = `${repair.slice(0, 64)}01`;
  return repair.endsWith("00") && repair.length === made.length && getLink(promises, made) ? made : null;
};

/** The line that this deed itself drew. */
const laidOf = ({ deeds }: Lines, link: Link): Line => {
  const deed = getLink(deeds, link);
  return deed?.line === link ? deed.laid : "none";
};
