/**
 * Promises, and what became of them.
 *
 * Whatever happens to a promise is added to its history and nothing is taken out of it; where it stands is read off. Only
 * the author keeps, changes and explains; the other can only say "I saw it", to a promise that was kept or changed in time.
 *
 * The rules are in SPEC.md, beside this file.
 */
import { err, ok, type Result } from "#base/result.ts";
import { dateOf, type LocalDate, type LocalDateTime, type LocalTime, timeOf } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { added, emptyTrail, newest, type Trail } from "../trail.ts";
import { type About, isTrustFact, type Told } from "./facts.ts";

/** One way a promise was put, and since when. */
export interface Wording {
  readonly link: Link;
  readonly day: LocalDate;
  readonly text: string;
  /** The end of that day, or that minute. */
  readonly due: LocalDate | LocalDateTime | null;
  readonly about: About | null;
}

export type Happening =
  | ({ readonly what: "made" } & Wording)
  /** `inTime`: there was a due, and it had not passed. `apart`: written without having seen the wording before it. */
  | ({ readonly what: "changed"; readonly inTime: boolean; readonly apart: boolean } & Wording)
  | { readonly what: "explained"; readonly link: Link; readonly day: LocalDate; readonly text: string }
  | { readonly what: "kept"; readonly link: Link; readonly day: LocalDate; readonly wording: Wording };

export interface PromiseState {
  readonly author: Person;
  readonly madeOn: LocalDate;
  readonly history: Trail<Happening>;
  readonly wordings: Trail<Wording>;
  readonly first: Wording;
  readonly latest: Wording;
  readonly explained: boolean;
  /** More than one only when two own devices kept it without knowing of each other. */
  readonly keepings: Trail<Link>;
  /** Every keeping, and every change in time (trust-6). */
  readonly deeds: LinkMap<Deed>;
  readonly firstKept: Deed | null;
  readonly firstSeen: Deed | null;
}

/** Something its author did about a promise, and the wording it was about. */
export interface Deed {
  readonly what: "kept" | "changed";
  readonly link: Link;
  readonly wording: Wording;
  readonly seen: boolean;
}

export interface TrustState {
  readonly promises: LinkMap<PromiseState>;
  /** In the order of the log. */
  readonly made: Trail<Link>;
}

/** Why something does not happen. `unreadable` is said of facts only. */
export interface StepRefusal {
  readonly type:
    | "unreadable"
    | "unknownPromise"
    | "notYours"
    | "alreadyKept"
    | "nothingChanged"
    | "nothingToSee"
    | "yourOwn"
    | "alreadySeen";
}

export const noPromises: TrustState = { promises: noLinks, made: emptyTrail };

export const step = (state: TrustState, fact: Fact): Result<TrustState, StepRefusal> => {
  if (!isTrustFact(fact)) return err({ type: "unreadable" });
  if (fact.kind === "promiseMade") return ok(make(state, fact));
  const promise = getLink(state.promises, fact.fields.promise);
  if (!promise) return err({ type: "unknownPromise" });
  if (fact.kind === "promiseSeen") return see(state, promise, fact);
  if (promise.author !== fact.author) return err({ type: "notYours" });
  if (isKeptFor(promise, fact)) return err({ type: "alreadyKept" });
  switch (fact.kind) {
    case "promiseChanged":
      return change(state, promise, fact);
    case "promiseKept":
      return ok(keep(state, promise, fact));
    case "promiseExplained":
      return ok(explain(state, promise, fact));
  }
};

const make = (state: TrustState, fact: Told<"promiseMade">): TrustState => {
  const first = wordingOf(fact);
  const promise = {
    author: fact.author,
    madeOn: fact.day,
    history: added<Happening>(emptyTrail, { what: "made", ...first }),
    wordings: added(emptyTrail, first),
    first,
    latest: first,
    explained: false,
    keepings: emptyTrail,
    deeds: noLinks,
    firstKept: null,
    firstSeen: null,
  };
  return { ...put(state, fact.link, promise), made: added(state.made, fact.link) };
};

const change = (
  state: TrustState,
  promise: PromiseState,
  fact: Told<"promiseChanged">,
): Result<TrustState, StepRefusal> => {
  const latest = wordingOf(fact);
  const before = wordingSeenBy(promise, fact);
  if (latest.text === before.text && latest.due === before.due && latest.about === before.about) {
    return err({ type: "nothingChanged" });
  }
  const inTime = before.due !== null && isInTime(before.due, fact.day, fact.fields.at ?? null);
  const apart = before.link !== promise.latest.link;
  const history = added<Happening>(promise.history, { what: "changed", inTime, apart, ...latest });
  const wordings = added(promise.wordings, latest);
  const deed = { what: "changed", link: fact.link, wording: before, seen: false } as const;
  const deeds = inTime ? setLink(promise.deeds, fact.link, deed) : promise.deeds;
  return ok(put(state, fact.fields.promise, { ...promise, history, wordings, latest, deeds, explained: false }));
};

const keep = (state: TrustState, promise: PromiseState, fact: Told<"promiseKept">): TrustState => {
  const { link, day, fields } = fact;
  const named = findWording(promise, (one) => one.link === fields.wording && fact.covers(one.link));
  const wording = named ?? wordingSeenBy(promise, fact);
  const deed = { what: "kept", link, wording, seen: false } as const;
  return put(state, fields.promise, {
    ...promise,
    history: added<Happening>(promise.history, { what: "kept", link, day, wording }),
    keepings: added(promise.keepings, link),
    deeds: setLink(promise.deeds, link, deed),
    firstKept: promise.firstKept ?? deed,
  });
};

const explain = (state: TrustState, promise: PromiseState, fact: Told<"promiseExplained">): TrustState => {
  const { link, day, fields } = fact;
  const history = added<Happening>(promise.history, { what: "explained", link, day, text: fields.text });
  return put(state, fields.promise, { ...promise, explained: true, history });
};

const see = (
  state: TrustState,
  promise: PromiseState,
  { author, fields }: Told<"promiseSeen">,
): Result<TrustState, StepRefusal> => {
  const deed = getLink(promise.deeds, fields.deed);
  if (!deed) return err({ type: "nothingToSee" });
  if (promise.author === author) return err({ type: "yourOwn" });
  if (deed.seen) return err({ type: "alreadySeen" });
  const deeds = setLink(promise.deeds, deed.link, { ...deed, seen: true });
  const firstSeen = promise.firstSeen ?? (deed.what === "kept" ? deed : null);
  return ok(put(state, fields.promise, { ...promise, deeds, firstSeen }));
};

const put = (state: TrustState, link: Link, promise: PromiseState): TrustState => ({
  ...state,
  promises: setLink(state.promises, link, promise),
});

const wordingOf = ({ link, day, fields }: Told<"promiseMade" | "promiseChanged">): Wording => ({
  link,
  day,
  text: fields.text,
  due: fields.due ?? null,
  about: fields.about ?? null,
});

/** More changes of one promise than anybody makes. What a changed client writes beyond that need not be searched. */
const MOST_WORDINGS = 1000;

/** The newest such wording. */
const findWording = ({ latest, wordings }: PromiseState, is: (wording: Wording) => boolean): Wording | null =>
  is(latest) ? latest : (newest(wordings, wordings.length, MOST_WORDINGS).find(is) ?? null);

/** The newest wording this fact's author had before them. What came in between from elsewhere never alters it. */
const wordingSeenBy = (promise: PromiseState, fact: Fact): Wording =>
  findWording(promise, ({ link }) => fact.covers(link)) ?? promise.first;

/** Nobody has more phones that could each have kept it; a changed client may write more, and they need not be asked. */
const MOST_APART = 16;

/** Whether its author knew, when writing this, that the promise was kept. */
const isKeptFor = ({ keepings }: PromiseState, fact: Fact): boolean =>
  newest(keepings, keepings.length, MOST_APART).some((link) => fact.covers(link));

const isInTime = (due: LocalDate | LocalDateTime, day: LocalDate, at: LocalTime | null): boolean => {
  const time = timeOf(due);
  if (day !== dateOf(due)) return day < dateOf(due);
  return time === null || (at !== null && at <= time);
};
