/** Weeks as a place knows them, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { weekOf } from "../needs/facts.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { type Answers, isPulseFact } from "./facts.ts";

export interface Pulse {
  readonly link: Link;
  readonly author: Person;
  /** The Monday of that week. */
  readonly week: LocalDate;
  readonly answers: Answers;
}

/** A place of mine holds what was taken, ours what was shared; each in the order of the log. */
export interface PulseState {
  readonly weeks: Trail<Pulse>;
  /** The day on which Today offers it, 1 Monday to 7 Sunday; null for never. */
  readonly weekday: number | null;
}

export type PulseStepRefusal = { readonly type: "unreadable" | "weekAhead" };

const SATURDAY = 6;

export const noPulse: PulseState = { weeks: emptyTrail, weekday: SATURDAY };

/** Rest holds nothing back here; what of it is shown meanwhile is the slices' to say (pulse-10). */
export const step = (state: PulseState, fact: Fact): Result<PulseState, PulseStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isPulseFact(fact)) return err({ type: "unreadable" });
  const { link, author, day } = fact;
  switch (fact.kind) {
    case "pulseTaken":
      return ok(withWeek(state, { link, author, week: weekOf(day), answers: fact.fields.answers }));
    case "pulseShared": {
      const { week, answers } = fact.fields;
      return week > day ? err({ type: "weekAhead" }) : ok(withWeek(state, { link, author, week, answers }));
    }
    case "pulseDayChosen":
      return ok({ ...state, weekday: fact.fields.weekday ?? null });
  }
};

const withWeek = (state: PulseState, pulse: Pulse): PulseState => ({ ...state, weeks: added(state.weeks, pulse) });
