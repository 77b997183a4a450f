/** The rules of the whole module in one function. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact } from "../fact.ts";
import { added, emptyTrail } from "../trail.ts";
import { isPathFact, phaseNamed, type PathFact } from "./facts.ts";
import { change, type HardDays, noHardDays, note } from "./hard-days.ts";
import { agree, nothingAgreed, phaseOf, type Phases, stepBack } from "./phase.ts";
import { isRestFact } from "./rest.ts";
import { noSetbacks, say, type Setbacks } from "./setback.ts";
import { passed, type Point, type Timeline } from "./timeline.ts";
import {
  isJoint,
  nothingStated,
  replace,
  state as stateWillingness,
  type Willingness,
  withdraw,
} from "./willingness.ts";

export interface PathState {
  readonly phases: Phases;
  readonly setbacks: Setbacks;
  readonly willingness: Willingness;
  readonly hardDays: HardDays;
  readonly timeline: Timeline;
}

export interface StepRefusal {
  readonly type: "unreadable" | "unknownDay";
}

export const nothingYet: PathState = {
  phases: nothingAgreed,
  setbacks: noSetbacks,
  willingness: nothingStated,
  hardDays: noHardDays,
  timeline: emptyTrail,
};

/** Rest is kept by the fold, and changes nothing here: what was agreed stands through it. */
export const step = (state: PathState, fact: Fact): Result<PathState, StepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isPathFact(fact)) return err({ type: "unreadable" });
  const next = happen(state, fact);
  if (!next.ok) return next;
  return ok({ ...next.value, timeline: passed(next.value.timeline, fact, pointOf(state), pointOf(next.value)) });
};

const pointOf = ({ phases, willingness }: PathState): Point => ({
  phase: phaseOf(phases),
  willing: isJoint(willingness),
});

const happen = (state: PathState, fact: PathFact): Result<PathState, StepRefusal> => {
  const { phases, setbacks, willingness, hardDays, timeline } = state;
  switch (fact.kind) {
    case "phaseAgreed":
      return ok({ ...state, phases: agree(phases, fact, phaseNamed(fact.fields.phase)) });
    case "steppedBack":
      return ok({ ...state, phases: stepBack(phases, fact, phaseNamed(fact.fields.phase)) });
    case "setbackSaid": {
      const { link, day, fields } = fact;
      return ok({
        ...state,
        setbacks: say(setbacks, fact),
        timeline: added(timeline, { link, day, what: "setback", setback: fields.what }),
      });
    }
    case "willingnessStated":
      return ok({ ...state, willingness: stateWillingness(willingness, fact) });
    case "willingnessReplaced":
      return ok({ ...state, willingness: replace(willingness, fact) });
    case "willingnessWithdrawn":
      return ok({ ...state, willingness: withdraw(willingness, fact) });
    case "hardDayNoted":
      return ok({ ...state, hardDays: note(hardDays, fact) });
    case "hardDayChanged": {
      const days = change(hardDays, fact);
      return days.ok ? ok({ ...state, hardDays: days.value }) : days;
    }
  }
};
