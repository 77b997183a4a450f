/** What a place knows of such lines, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { type AffectionSort, isAffectionFact } from "./facts.ts";

export interface WrittenLine {
  readonly link: Link;
  readonly text: string;
  readonly sort: AffectionSort;
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

export interface SharedLine {
  readonly link: Link;
  readonly author: Person;
  /** The author's day. */
  readonly day: LocalDate;
  /** The name of the line in its author's own list. */
  readonly note: Link;
  readonly text: string;
  readonly sort: AffectionSort;
}

export interface AffectionState {
  readonly written: Trail<WrittenLine>;
  /** What was put another way. In mine there is one author only. */
  readonly replaced: LinkMap<true>;
  readonly shared: Trail<SharedLine>;
}

export type AffectionStepRefusal = { readonly type: "unreadable" };

export const nothingYet: AffectionState = { written: emptyTrail, replaced: noLinks, shared: emptyTrail };

/** Rest holds nothing back here; what of it is shown while a place rests is the slices' to say (affection-6). */
export const step = (state: AffectionState, fact: Fact): Result<AffectionState, AffectionStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isAffectionFact(fact)) return err({ type: "unreadable" });
  const { link, author, day } = fact;
  if (fact.kind === "affectionShared") {
    return ok({ ...state, shared: added(state.shared, { link, author, day, ...fact.fields }) });
  }
  const { text, sort, instead = [] } = fact.fields;
  return ok({
    ...state,
    written: added(state.written, { link, text, sort, instead }),
    replaced: instead.reduce((all, one) => setLink(all, one, true), state.replaced),
  });
};
