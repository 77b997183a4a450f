/** Which entries of a place are rituals, and the rule by which a fact makes one of them (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { entryOf } from "../talk/facts.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { type IdeaId, isRitualsFact } from "./facts.ts";

export interface Ritual {
  readonly author: Person;
  readonly idea: IdeaId | null;
}

export interface RitualsState {
  /** By entry of the agenda. */
  readonly rituals: LinkMap<Ritual>;
  readonly entries: Trail<Link>;
}

export type RitualsStepRefusal = { readonly type: "unreadable" };

export const noRituals: RitualsState = { rituals: noLinks, entries: emptyTrail };

/** Rest holds nothing back here: what was agreed is kept through it, and asked again by the agenda (rituals-2). */
export const step = (state: RitualsState, fact: Fact): Result<RitualsState, RitualsStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isRitualsFact(fact)) return err({ type: "unreadable" });
  const entry = entryOf(fact.link);
  const { idea = null } = fact.fields;
  return ok({
    rituals: setLink(state.rituals, entry, { author: fact.author, idea }),
    entries: added(state.entries, entry),
  });
};
