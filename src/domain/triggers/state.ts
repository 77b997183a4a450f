/** What a place knows of such a map, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { isTriggersFact, type TriggerLine } from "./facts.ts";

export interface Trigger {
  readonly link: Link;
  readonly lines: Readonly<Partial<Record<TriggerLine, string>>> & { readonly cue: string };
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

export interface SharedLine {
  readonly link: Link;
  readonly author: Person;
  /** The name of its part in its author's own map. */
  readonly note: Link;
  readonly line: TriggerLine;
  readonly text: string;
}

export interface TriggersState {
  readonly written: Trail<Trigger>;
  /** What was put another way. In mine there is one author only. */
  readonly replaced: LinkMap<true>;
  readonly shared: Trail<SharedLine>;
}

export type TriggersStepRefusal = { readonly type: "unreadable" };

export const emptyMap: TriggersState = { written: emptyTrail, replaced: noLinks, shared: emptyTrail };

/** Rest holds nothing back here; what of it is shown while a place rests is the slices' to say (triggers-7). */
export const step = (state: TriggersState, fact: Fact): Result<TriggersState, TriggersStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isTriggersFact(fact)) return err({ type: "unreadable" });
  const { link, author } = fact;
  if (fact.kind === "triggerLineShared") {
    return ok({ ...state, shared: added(state.shared, { link, author, ...fact.fields }) });
  }
  const { instead = [], ...lines } = fact.fields;
  return ok({
    ...state,
    written: added(state.written, { link, lines, instead }),
    replaced: instead.reduce((all, one) => setLink(all, one, true), state.replaced),
  });
};
