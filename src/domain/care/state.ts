/** Everything a place knows of how somebody is, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate, LocalTime } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { endsNextDay, isCareFact, type Part, type Plan, type Stand } from "./facts.ts";
import type { Feeling } from "./words.ts";

export interface Weather {
  readonly link: Link;
  readonly on: LocalDate;
  readonly at: LocalTime | null;
  readonly words: readonly Feeling[];
  readonly line: string | null;
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

export interface Week {
  readonly link: Link;
  readonly on: LocalDate;
  readonly helped: string | null;
  readonly hard: string | null;
  readonly need: string | null;
  readonly next: string | null;
  readonly instead: readonly Link[];
}

export interface Shared {
  readonly link: Link;
  /** The author's day when they shared it; it is for that day and the next. */
  readonly day: LocalDate;
  readonly word: Feeling | null;
  readonly line: string | null;
  readonly helps: string | null;
  readonly helpsNot: string | null;
}

export interface Comfort {
  readonly link: Link;
  readonly helps: string | null;
  readonly helpsNot: string | null;
}

export interface PlanLine {
  readonly link: Link;
  readonly text: string;
  readonly plan: Plan | null;
}

export interface SaidStand {
  readonly link: Link;
  readonly on: LocalDate;
  readonly stand: Stand;
  readonly line: string | null;
}

/** Of what is put anew again and again the last holds; those before it are there until their author's device took them back. */
export interface CareState {
  readonly weather: Trail<Weather>;
  readonly weeks: Trail<Week>;
  /** What something newer took the place of. */
  readonly replaced: LinkMap<true>;
  readonly comfort: readonly Comfort[];
  readonly plan: Readonly<Partial<Record<Part, readonly PlanLine[]>>>;
  readonly stands: readonly SaidStand[];
  readonly shared: Readonly<Record<Person, readonly Shared[]>>;
}

export type StepRefusal = { readonly type: "unreadable" | "dayAhead" | "untilWrong" };

export const nothingYet: CareState = {
  weather: emptyTrail,
  weeks: emptyTrail,
  replaced: noLinks,
  comfort: [],
  plan: {},
  stands: [],
  shared: {},
};

/** Rest holds nothing back here: what is one's own goes on, and what is shared is only shown or not (care-10). */
export const step = (state: CareState, fact: Fact): Result<CareState, StepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isCareFact(fact)) return err({ type: "unreadable" });
  const { link, author, day } = fact;
  switch (fact.kind) {
    case "weatherNoted": {
      const { on, at = null, words = [], line = null, instead = [] } = fact.fields;
      if (on > day) return err({ type: "dayAhead" });
      const weather = added(state.weather, { link, on, at, words, line, instead });
      return ok({ ...state, weather, replaced: withAll(state.replaced, instead) });
    }
    case "weekWritten": {
      const { helped = null, hard = null, need = null, next = null, instead = [] } = fact.fields;
      const weeks = added(state.weeks, { link, on: day, helped, hard, need, next, instead });
      return ok({ ...state, weeks, replaced: withAll(state.replaced, instead) });
    }
    case "weatherShared": {
      const { word = null, line = null, helps = null, helpsNot = null, until } = fact.fields;
      if (!endsNextDay(day, until)) return err({ type: "untilWrong" });
      const said = [...(state.shared[author] ?? []), { link, day, word, line, helps, helpsNot }];
      return ok({ ...state, shared: { ...state.shared, [author]: said } });
    }
    case "comfortNoted": {
      const { helps = null, helpsNot = null } = fact.fields;
      return ok({ ...state, comfort: [...state.comfort, { link, helps, helpsNot }] });
    }
    case "planLineWritten": {
      const { part, text, plan = null } = fact.fields;
      const lines = [...(state.plan[part] ?? []), { link, text, plan }];
      return ok({ ...state, plan: { ...state.plan, [part]: lines } });
    }
    case "standSaid": {
      const { stand, line = null } = fact.fields;
      return ok({ ...state, stands: [...state.stands, { link, on: day, stand, line }] });
    }
  }
};

const withAll = (map: LinkMap<true>, links: readonly Link[]): LinkMap<true> =>
  links.reduce((all, link) => setLink(all, link, true), map);
