/** The list, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { isMoneyFact } from "./facts.ts";

export interface MoneyLine {
  readonly link: Link;
  readonly author: Person;
  readonly text: string;
  readonly instead: readonly Link[];
}

export interface MoneyState {
  readonly lines: Trail<MoneyLine>;
  /** What its own author put another way, by that author. */
  readonly replaced: Readonly<Record<Person, LinkMap<true>>>;
}

export type MoneyStepRefusal = { readonly type: "unreadable" };

export const emptyList: MoneyState = { lines: emptyTrail, replaced: {} };

/** Rest holds nothing back here; what of it is shown meanwhile is the slice's to say (money-5). */
export const step = (state: MoneyState, fact: Fact): Result<MoneyState, MoneyStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isMoneyFact(fact)) return err({ type: "unreadable" });
  const { link, author } = fact;
  const { text, instead = [] } = fact.fields;
  const own = instead.reduce((all, one) => setLink(all, one, true), state.replaced[author] ?? noLinks);
  return ok({
    lines: added(state.lines, { link, author, text, instead }),
    replaced: { ...state.replaced, [author]: own },
  });
};
