/**
 * Promises, and what becomes of them.
 *
 * Whatever happens to a promise is added to its history and nothing is taken out of it; where it stands is read off. Only
 * the author keeps, changes, explains, repairs, tells and ends; the other can only say "I saw it", to a deed. A promise is
 * kept once and then done, or it stays open and is kept day by day until its author ends it (rounds.ts).
 *
 * The rules are in SPEC.md, beside this file.
 */
import { err, ok } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import { getLink, noLinks } from "../link-map.ts";
import { added, emptyTrail, newest } from "../trail.ts";
import { tell } from "./contact.ts";
import type { Told } from "./facts.ts";
import { gild, lineOf } from "./lines.ts";
import { deedOf, draw, type Happening, type Promises, type PromiseState, put, type Stepped } from "./promise-state.ts";
import { changeOnce, type ChangedOnce, end, keepDay } from "./rounds.ts";
import { isInTime, isOnce, saysTheSame, type Wording, wordingNamed, wordingOf, wordingSeenBy } from "./wording.ts";

export const make = <State extends Promises>(
  state: State,
  { link, author, day, fields }: Told<"promiseMade">,
): State => {
  const first = wordingOf(link, day, fields);
  const promise: PromiseState = {
    author,
    madeOn: day,
    history: added<Happening>(emptyTrail, { what: "made", ...first }),
    wordings: added(emptyTrail, first),
    first,
    latest: first,
    said: null,
    keepings: emptyTrail,
    firstKept: null,
    firstSeen: null,
    occasions: noLinks,
    keptOn: [],
    changedOn: [],
    deeds: emptyTrail,
    endings: emptyTrail,
    ended: null,
  };
  return { ...put(state, link, promise), made: added(state.made, link) };
};

type DoneByItsAuthor =
  | Told<"promiseChanged">
  | Told<"promiseKept">
  | Told<"promiseExplained">
  | Told<"promiseRepaired">
  | Told<"contactTold">
  | Told<"promiseEnded">;

/** Nobody has more phones that could each have kept it; a changed client may write more, and they need not be asked. */
const MOST_APART = 16;

export const happen = <State extends Promises>(state: State, fact: DoneByItsAuthor): Stepped<State> => {
  const promise = getLink(state.promises, fact.fields.promise);
  if (!promise) return err({ type: "unknownPromise" });
  if (promise.author !== fact.author) return err({ type: "notYours" });
  const { keepings, endings } = promise;
  if (newest(keepings, keepings.length, MOST_APART).some(fact.covers)) return err({ type: "alreadyKept" });
  if (newest(endings, endings.length, MOST_APART).some(fact.covers)) return err({ type: "hasEnded" });
  const wording = wordingSeenBy(promise, fact);
  switch (fact.kind) {
    case "promiseChanged":
      return "on" in fact.fields
        ? changeOnce(state, promise, wording, fact, fact.fields)
        : change(state, promise, wording, fact, fact.fields);
    case "promiseKept":
      return keep(state, promise, wording, fact);
    case "promiseExplained":
    case "promiseRepaired":
      return answer(state, promise, wording, fact);
    case "contactTold":
      return tell(state, promise, wording, fact);
    case "promiseEnded":
      return end(state, promise, wording, fact);
  }
};

const change = <State extends Promises>(
  state: State,
  promise: PromiseState,
  before: Wording,
  fact: Told<"promiseChanged">,
  fields: Exclude<Told<"promiseChanged">["fields"], ChangedOnce>,
): Stepped<State> => {
  const latest = wordingOf(fact.link, fact.day, fields);
  if (saysTheSame(latest, before)) return err({ type: "nothingChanged" });
  const inTime = before.due !== null && isInTime(before.due, fact.day, fields.at ?? null);
  const apart = before.link !== promise.latest.link;
  const next: PromiseState = {
    ...promise,
    wordings: added(promise.wordings, latest),
    latest,
    said: null,
    history: added<Happening>(promise.history, { what: "changed", inTime, apart, ...latest }),
  };
  return ok(
    inTime ? draw(state, next, deedOf(fact, "changed", fields.promise, latest)) : put(state, fields.promise, next),
  );
};

const keep = <State extends Promises>(
  state: State,
  promise: PromiseState,
  seen: Wording,
  fact: Told<"promiseKept">,
): Stepped<State> => {
  const { link, day, fields } = fact;
  const { on = null } = fields;
  const wording = wordingNamed(promise, fields.wording, fact) ?? seen;
  const history = added<Happening>(promise.history, { what: "kept", link, day, wording, on });
  const deed = deedOf(fact, "kept", fields.promise, wording);
  if (on !== null) return keepDay(state, { ...promise, history }, seen, fact, { ...deed, on });
  if (!isOnce(seen)) return err({ type: "unreadable" });
  const next: PromiseState = {
    ...promise,
    history,
    said: null,
    keepings: added(promise.keepings, link),
    firstKept: promise.firstKept ?? { link, wording },
  };
  return ok(draw(state, next, { ...deed, isDated: wording.due !== null }, promise.firstKept?.link));
};

/** When it did not work: said in a sentence, or repaired. */
const answer = <State extends Promises>(
  state: State,
  promise: PromiseState,
  wording: Wording,
  fact: Told<"promiseExplained"> | Told<"promiseRepaired">,
): Stepped<State> => {
  const { on = null } = fact.fields;
  if (on !== null && isOnce(wording)) return err({ type: "notRecurring" });
  if (on !== null && on > fact.day) return err({ type: "dayAhead" });
  const happening = fact.kind === "promiseExplained" ? explained(fact, on) : repaired(fact, on);
  const history = added<Happening>(promise.history, happening);
  return ok(put(state, fact.fields.promise, { ...promise, said: happening.what, history }));
};

const explained = ({ link, day, fields }: Told<"promiseExplained">, on: LocalDate | null) =>
  ({ what: "explained", link, day, text: fields.text, on }) as const;

const repaired = ({ link, day, fields }: Told<"promiseRepaired">, on: LocalDate | null) => {
  const { happened, effect = null, amends = null, plan = null } = fields;
  return { what: "repaired", link, day, happened, effect, amends, plan, on } as const;
};

export const see = <State extends Promises>(state: State, { author, fields }: Told<"promiseSeen">): Stepped<State> => {
  const promise = getLink(state.promises, fields.promise);
  if (!promise) return err({ type: "unknownPromise" });
  const deed = getLink(state.lines.deeds, fields.deed);
  if (deed?.promise !== fields.promise) return err({ type: "nothingToSee" });
  if (promise.author === author) return err({ type: "yourOwn" });
  if (lineOf(state.lines, deed.link)?.laid === "gold") return err({ type: "alreadySeen" });
  const isOfWhole = deed.line === promise.firstKept?.link && deed.wording !== null;
  const firstSeen = isOfWhole ? { link: deed.link, wording: deed.wording } : promise.firstSeen;
  return ok({ ...put(state, fields.promise, { ...promise, firstSeen }), lines: gild(state.lines, deed) });
};
