/** Promises and deeds told in their newest version, and what is shown of them, for tests of the trust module. */
import type { Fact, Fields, Link, Person } from "#domain/fact.ts";
import { replay } from "#domain/module.ts";
import { trustKinds } from "#domain/trust/facts.ts";
import type { LineItem } from "#domain/trust/line-views.ts";
import { trust } from "#domain/trust/trust.ts";
import type { PromiseView } from "#domain/trust/views.ts";
import { ana, ben, createTelling, type More, readerOf } from "./telling.ts";

export type TrustKind = keyof typeof trustKinds;

export type TellTrust = (author: Person, kind: TrustKind, fields: Fields, more?: More) => Fact;

export const createTrustTelling = (): TellTrust => {
  const tell = createTelling();
  return (author, kind, fields, more = {}) =>
    tell(author, kind, fields, { version: trustKinds[kind].version, ...more });
};

/**
 * Ana's promise, made on Sunday, 22 November 2026, and what can be said about it. By itself it comes round on Mondays,
 * Wednesdays and Fridays, by half past six.
 */
export const startPromise = (fields: Fields = { repeat: { days: [1, 3, 5], by: "18:30" } }) => {
  const tell = createTrustTelling();
  const made = tell(ana, "promiseMade", { text: "I call you", ...fields });
  const promise = made.link;
  return {
    tell,
    made,
    promise,
    keep: (on: string | null, more: More = {}, wording: Fact = made) =>
      tell(
        ana,
        "promiseKept",
        { promise, wording: wording.link, ...(on === null ? {} : { on }) },
        { ...(on === null ? {} : { day: on }), ...more },
      ),
    change: (text: string, fields: Fields, more: More = {}) =>
      tell(ana, "promiseChanged", { promise, text, ...fields }, more),
    once: (on: string, text: string, more: More = {}, fields: Fields = {}) =>
      tell(ana, "promiseChanged", { promise, text, on, ...fields }, more),
    explain: (text: string, fields: Fields = {}, more: More = {}) =>
      tell(ana, "promiseExplained", { promise, text, ...fields }, more),
    repair: (fields: Fields, more: More = {}) => tell(ana, "promiseRepaired", { promise, ...fields }, more),
    contact: (text: string, on: string, more: More = {}) => tell(ana, "contactTold", { promise, text, on }, more),
    end: (more: More = {}) => tell(ana, "promiseEnded", { promise }, more),
    see: (deed: Fact, more: More = {}) => tell(ben, "promiseSeen", { promise, deed: deed.link }, more),
  };
};

export const refusal = (before: readonly Fact[], fact: Fact): string | null => {
  const next = trust.step(replay(trust, before), fact);
  return next.ok ? null : next.error.type;
};

export const promiseIn = (facts: readonly Fact[], promise: Link, me = ben): PromiseView =>
  trust.slices.promise(replay(trust, facts), { promise, limit: 100 }, readerOf(me));

/** What its history tells, the oldest first, with the line of each. */
export const historyIn = (facts: readonly Fact[], promise: Link): readonly string[] => {
  const view = promiseIn(facts, promise);
  return view.is === "here" ? view.history.map(({ what, line }) => `${what} ${line}`).toReversed() : [view.is];
};

export const itemIn = (facts: readonly Fact[], promise: Link, me = ben) => {
  const view = promiseIn(facts, promise, me);
  return view.is === "here" ? view.item : null;
};

export const linesIn = (facts: readonly Fact[], me = ben): readonly LineItem[] =>
  trust.slices.lines(replay(trust, facts), { limit: 100 }, readerOf(me)).lines;

/** The oldest first, as `gold noted: You called`. */
export const bowlIn = (facts: readonly Fact[]): readonly string[] =>
  linesIn(facts)
    .map(({ laid, what, text }) => `${laid} ${what}: ${text}`)
    .toReversed();
