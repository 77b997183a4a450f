/** What a place knows of thank-yous, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { isThanksFact } from "./facts.ts";

export interface Thanks {
  readonly link: Link;
  readonly author: Person;
  readonly on: LocalDate;
  readonly did: string;
  readonly when: string | null;
  readonly gave: string | null;
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

export interface ThanksState {
  readonly given: Trail<Thanks>;
  /** What its own author put another way, by that author: nobody replaces the words of the other. */
  readonly replaced: Readonly<Record<Person, LinkMap<true>>>;
  /** In mine: those beside which its owner set a star, the newest last. */
  readonly starred: readonly Link[];
}

export type ThanksStepRefusal = { readonly type: "unreadable" | "dayAhead" };

export const noThanks: ThanksState = { given: emptyTrail, replaced: {}, starred: [] };

/** Rest holds nothing back here; what of it is shown while a place rests is the slices' to say (thanks-6). */
export const step = (state: ThanksState, fact: Fact): Result<ThanksState, ThanksStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isThanksFact(fact)) return err({ type: "unreadable" });
  if (fact.kind !== "thanksGiven") {
    const { thanks } = fact.fields;
    const others = state.starred.filter((one) => one !== thanks);
    return ok({ ...state, starred: fact.kind === "thanksStarred" ? [...others, thanks] : others });
  }
  const { link, author, day } = fact;
  const { did, on, when = null, gave = null, instead = [] } = fact.fields;
  if (on > day) return err({ type: "dayAhead" });
  const replaced = instead.reduce((all, one) => setLink(all, one, true), state.replaced[author] ?? noLinks);
  return ok({
    ...state,
    given: added(state.given, { link, author, on, did, when, gave, instead }),
    replaced: { ...state.replaced, [author]: replaced },
  });
};
