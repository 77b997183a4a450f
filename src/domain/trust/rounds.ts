/**
 * What happens to promises that stay open because they come round: each keeping is of one day, and one day can be put
 * differently. They end when their author ends them, which is no failure and has no reason.
 */
import { err, ok } from "#base/result.ts";
import { added } from "../trail.ts";
import type { Told } from "./facts.ts";
import { changedAgain, changeSeenBy, keptAgain, occasionOn, putOccasion, withDay } from "./occasion.ts";
import {
  deedOf,
  draw,
  type Happening,
  type NewDeed,
  type Promises,
  type PromiseState,
  put,
  type Stepped,
} from "./promise-state.ts";
import { comesRoundOn, dueOn, isInTime, isOnce, type Wording } from "./wording.ts";

type Changed = Told<"promiseChanged">;
export type ChangedOnce = Extract<Changed["fields"], { readonly on: unknown }>;

export const changeOnce = <State extends Promises>(
  state: State,
  promise: PromiseState,
  wording: Wording,
  fact: Changed,
  { promise: made, text, on, at }: ChangedOnce,
): Stepped<State> => {
  if (wording.repeat === null) return err({ type: "notRecurring" });
  if (!comesRoundOn(wording, on)) return err({ type: "notThatDay" });
  const occasion = occasionOn(promise, on);
  if (occasion.keepings.some((link) => fact.covers(link))) return err({ type: "alreadyKept" });
  if (text === (changeSeenBy(occasion, fact) ?? wording).text) return err({ type: "nothingChanged" });
  const { link, day } = fact;
  const inTime = isInTime(dueOn(wording, on), day, at ?? null);
  const next: PromiseState = {
    ...putOccasion(promise, changedAgain(occasion, link, text)),
    said: null,
    changedOn: withDay(promise.changedOn, on),
    history: added<Happening>(promise.history, { what: "changedOnce", link, day, text, on, inTime }),
  };
  return ok(inTime ? draw(state, next, { ...deedOf(fact, "changed", made, wording), text }) : put(state, made, next));
};

/** `promise` has the keeping in its history. */
export const keepDay = <State extends Promises>(
  state: State,
  promise: PromiseState,
  wording: Wording,
  fact: Told<"promiseKept">,
  deed: NewDeed,
): Stepped<State> => {
  const { link, on, day } = deed;
  if (isOnce(wording)) return err({ type: "notRecurring" });
  if (on > day) return err({ type: "dayAhead" });
  const occasion = occasionOn(promise, on);
  if (occasion.keepings.some((keeping) => fact.covers(keeping))) return err({ type: "alreadyKept" });
  const text = changeSeenBy(occasion, fact)?.text ?? deed.text;
  const next: PromiseState = {
    ...putOccasion(promise, keptAgain(occasion, link)),
    said: null,
    keptOn: withDay(promise.keptOn, on),
  };
  return ok(draw(state, next, { ...deed, text }, occasion.keepings[0]));
};

export const end = <State extends Promises>(
  state: State,
  promise: PromiseState,
  wording: Wording,
  fact: Told<"promiseEnded">,
): Stepped<State> => {
  const { link, day, fields } = fact;
  if (isOnce(wording)) return err({ type: "notRecurring" });
  const next: PromiseState = {
    ...promise,
    endings: added(promise.endings, link),
    ended: promise.ended ?? wording,
    history: added<Happening>(promise.history, { what: "ended", link, day }),
  };
  return ok(put(state, fields.promise, next));
};
