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

/** More than one person has phones, each with a rest the others did not know of. */
const MOST_RESTS = 64;

const isRestBegun = shape({});
const hasRests = shape({ rests: listOf(isLink) });
/** Links of rests of its own author: all that this phone knew of. */
const isRestEnded = (fields: unknown): fields is { readonly rests: readonly Link[] } =>
  hasRests(fields) && fields.rests.length <= MOST_RESTS;

/** Whether this is the beginning or the end of a rest, readable as such: what is given to every module. */
export const isRestFact = ({ kind, version, fields }: Pick<Fact, "kind" | "version" | "fields">): boolean => {
  if (version !== 1) return false;
  return kind === "restBegun" ? isRestBegun(fields) : kind === "restEnded" && isRestEnded(fields);
};

/** Whether a module hears of it: of a device that is set aside only the beginning of a rest counts, for that is a no. */
export const isRestHeard = (fact: Fact): boolean => isRestFact(fact) && !(fact.onlyNo && fact.kind === "restEnded");

/** The rest after this fact; the very same value when the fact is about something else. */
export const hearRest = (rest: Rest, fact: Fact): Rest => {
  if (!isRestHeard(fact)) return rest;
  if (!isRestEnded(fact.fields)) return hear(rest, fact, { says: "no" });
  return fact.fields.rests.reduce((heard, no) => hear(heard, fact, { says: "lift", no }), rest);
};

/** The rests of this person that they have not ended. */
export const restsOf = (rest: Rest, person: Person): readonly Link[] => ownNoes(rest, person).slice(-MOST_RESTS);

export const isResting = (rest: Rest): boolean => Object.keys(rest).some((person) => restsOf(rest, person).length > 0);
