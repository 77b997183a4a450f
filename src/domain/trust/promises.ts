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
import { added, backwards, emptyTrail, newest, type Trail } from "../trail.ts";
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
  readonly latest: Wording;
  readonly explained: boolean;
  /** More than one only when two own devices kept it without knowing of each other. */
  readonly keepings: Trail<Link>;
  readonly firstKept: Deed | null;
  readonly firstSeen: Deed | null;
}

/** Something its author did about a promise, and the wording it was about. */
export interface Deed {
  readonly link: Link;
  readonly promise: Link;
  readonly what: "kept" | "changed";
  readonly wording: Wording;
}

export interface TrustState {
  readonly promises: LinkMap<PromiseState>;
  /** In the order of the log. */
  readonly made: Trail<Link>;
  /** Every keeping, and every change in time (trust-6). */
  readonly deeds: LinkMap<Deed>;
  /** Deeds the other saw, and on which of their days. */
  readonly seen: LinkMap<LocalDate>;
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

export const noPromises: TrustState = { promises: noLinks, made: emptyTrail, deeds: noLinks, seen: noLinks };

export const step = (state: TrustState, fact: Fact): Result<TrustState, StepRefusal> => {
  if (!isTrustFact(fact)) return err({ type: "unreadable" });
  if (fact.kind === "promiseMade") return ok(make(state, fact));
  if (fact.kind === "promiseSeen") return see(state, fact);

  const promise = getLink(state.promises, fact.fields.promise);
  if (!promise) return err({ type: "unknownPromise" });
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
  const latest = wordingOf(fact);
  const promise = {
    author: fact.author,
    madeOn: fact.day,
    history: added<Happening>(emptyTrail, { what: "made", ...latest }),
    latest,
    explained: false,
    keepings: emptyTrail,
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
  const changed = put(state, fact.fields.promise, { ...promise, history, latest, explained: false });
  if (!inTime) return ok(changed);
  return ok(withDeed(changed, { link: fact.link, promise: fact.fields.promise, what: "changed", wording: before }));
};

const keep = (state: TrustState, promise: PromiseState, { link, day, fields }: Told<"promiseKept">): TrustState => {
  const wording = findWording(promise, (one) => one.link === fields.wording) ?? promise.latest;
  const deed = { link, promise: fields.promise, what: "kept", wording } as const;
  const kept = {
    ...promise,
    history: added<Happening>(promise.history, { what: "kept", link, day, wording }),
    keepings: added(promise.keepings, link),
    firstKept: promise.firstKept ?? deed,
  };
  return withDeed(put(state, fields.promise, kept), deed);
};

const explain = (state: TrustState, promise: PromiseState, fact: Told<"promiseExplained">): TrustState => {
  const { link, day, fields } = fact;
  const history = added<Happening>(promise.history, { what: "explained", link, day, text: fields.text });
  return put(state, fields.promise, { ...promise, explained: true, history });
};

const see = (state: TrustState, { author, day, fields }: Told<"promiseSeen">): Result<TrustState, StepRefusal> => {
  const deed = getLink(state.deeds, fields.deed);
  const promise = deed && getLink(state.promises, deed.promise);
  if (!promise) return err({ type: "nothingToSee" });
  if (promise.author === author) return err({ type: "yourOwn" });
  if (getLink(state.seen, deed.link) !== null) return err({ type: "alreadySeen" });
  const seen = { ...state, seen: setLink(state.seen, deed.link, day) };
  if (deed.what === "changed" || promise.firstSeen) return ok(seen);
  return ok(put(seen, deed.promise, { ...promise, firstSeen: deed }));
};

const withDeed = (state: TrustState, deed: Deed): TrustState => ({
  ...state,
  deeds: setLink(state.deeds, deed.link, deed),
});

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

/** The newest such wording. */
const findWording = (promise: PromiseState, is: (wording: Wording) => boolean): Wording | null => {
  if (is(promise.latest)) return promise.latest;
  for (const happening of backwards(promise.history)) {
    if ((happening.what === "made" || happening.what === "changed") && is(happening)) return happening;
  }
  return null;
};

/** The newest wording this fact's author had before them. */
const wordingSeenBy = (promise: PromiseState, fact: Fact): Wording =>
  findWording(promise, ({ link }) => fact.covers(link)) ?? promise.latest;

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
