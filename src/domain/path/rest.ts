/**
 * Rest: either of two people puts the shared part to sleep, at any time and without a reason (mission, "Rest").
 *
 * It is the one thing every module hears. A rest is its author's no to the shared part as a whole, and holds whatever else
 * was written and in whatever order it arrives; only its own author ends it, naming it. So the shared part rests while
 * anybody's rest stands. The fold of a place carries one {@link Rest}, and gives it to every step, decision and slice.
 */
import { hear, ownNoes, silent, type Stances } from "../consent/stance.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { isLink } from "../fact.ts";
import { listOf, shape } from "../fields.ts";

/** Everybody's rests in one place. Plain data. */
export type Rest = Stances;

export const awake: Rest = silent;

const isRestBegun = shape({});
/** Links of rests of its own author: all that this phone knew of. */
const isRestEnded = shape({ rests: listOf(isLink) });

/** Given to every module, whatever else it reads. */
export const isRestFact = ({ kind, version }: Pick<Fact, "kind" | "version">): boolean =>
  (kind === "restBegun" || kind === "restEnded") && version === 1;

/** The rest after this fact; the very same value when the fact is about something else. */
export const hearRest = (rest: Rest, fact: Fact): Rest => {
  if (!isRestFact(fact)) return rest;
  if (fact.kind === "restBegun") return isRestBegun(fact.fields) ? hear(rest, fact, { says: "no" }) : rest;
  if (fact.onlyNo || !isRestEnded(fact.fields)) return rest;
  return fact.fields.rests.reduce((heard, no) => hear(heard, fact, { says: "lift", no }), rest);
};

/** The rests of this person that they have not ended. */
export const restsOf = (rest: Rest, person: Person): readonly Link[] => ownNoes(rest, person);

export const isResting = (rest: Rest): boolean => Object.keys(rest).some((person) => restsOf(rest, person).length > 0);
