/**
 * Telling of contact with the third person, when that was promised (mission V12). To tell is to keep the promise however
 * late it comes, so the deed belongs to the day of the telling: the day of the contact is in the history alone.
 */
import { err, ok } from "#base/result.ts";
import { added } from "../trail.ts";
import type { Told } from "./facts.ts";
import { withDay } from "./occasion.ts";
import { deedOf, draw, type Happening, type Promises, type PromiseState, type Stepped } from "./promise-state.ts";
import type { Wording } from "./wording.ts";

export const tell = <State extends Promises>(
  state: State,
  promise: PromiseState,
  wording: Wording,
  fact: Told<"contactTold">,
): Stepped<State> => {
  const { link, day } = fact;
  const { promise: made, text, on } = fact.fields;
  if (!wording.onContact) return err({ type: "notContact" });
  if (on > day) return err({ type: "dayAhead" });
  const next: PromiseState = {
    ...promise,
    said: null,
    keptOn: withDay(promise.keptOn, day),
    history: added<Happening>(promise.history, { what: "told", link, day, text, on }),
  };
  return ok(draw(state, next, { ...deedOf(fact, "told", made, wording), text, isDated: false }));
};
