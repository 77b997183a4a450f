/** Where two people are on their way, and whether the shared part rests (mission, "Gates" and "Rest"), as one module. */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, NewFact } from "../fact.ts";
import { anyOf, oneOf, type Of, read, shape } from "../fields.ts";
import { candidate, type Context, type Module, type Reader } from "../module.ts";
import { nameOf, pathKinds, readPhase } from "./facts.ts";
import {
  agree,
  type Further,
  nextOf,
  nothingAgreed,
  type Phase,
  phaseOf,
  type Phases,
  quietUntil,
  stepBack,
  waitingYes,
} from "./phase.ts";
import { isResting, isRestFact, restsOf } from "./rest.ts";

const isPathCommand = anyOf(
  shape({ type: oneOf("rest") }),
  shape({ type: oneOf("endRest") }),
  /** Yes to the next phase. */
  shape({ type: oneOf("agree") }),
  /** Takes back a waiting yes, or leaves the phase both are in, for both. */
  shape({ type: oneOf("stepBack") }),
);
export type PathCommand = Of<typeof isPathCommand>;

export type PathRefusal = {
  readonly type:
    "unreadable" | "alreadyThere" | "nothingFurther" | "askedLately" | "nothingBehind" | "resting" | "notResting";
};

export interface PathState {
  readonly phases: Phases;
}

/** Where the two are, for one of them. */
export interface StandingView {
  readonly phase: Phase;
  readonly next: Further | null;
  /** The day of a yes to the next phase that waits for the other's, mine and theirs. */
  readonly mine: LocalDate | null;
  readonly theirs: LocalDate | null;
  /** From when I may ask, when not now. An answer to theirs is always possible. */
  readonly quietUntil: LocalDate | null;
  readonly rest: RestView;
}

/** What the whole app needs to know of it. */
export interface ReachView {
  readonly phase: Phase;
  readonly rest: RestView;
}

/** Whose rest it is: each ends their own. */
export interface RestView {
  readonly mine: boolean;
  readonly theirs: boolean;
}

const step = (state: PathState, fact: Fact): Result<PathState, PathRefusal> => {
  if (isRestFact(fact)) return ok(state);
  const phase = readPhase(fact);
  if (phase === null) return err({ type: "unreadable" });
  if (fact.kind === "steppedBack") return ok({ ...state, phases: stepBack(state.phases, fact, phase) });
  const phases = agree(state.phases, fact, phase);
  return phases.ok ? ok({ ...state, phases: phases.value }) : phases;
};

const decide = (state: PathState, command: PathCommand, context: Context): Result<readonly NewFact[], PathRefusal> => {
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const factOf = ({ phases }: PathState, command: PathCommand, context: Context): Result<NewFact, PathRefusal> => {
  const { me, other, today, rest } = context;
  const phase = phaseOf(phases);
  const next = nextOf(phase);
  switch (command.type) {
    case "rest":
      return ok({ kind: "restBegun", version: 1, fields: {} });
    case "endRest": {
      const rests = restsOf(rest, me);
      return rests.length > 0 ? ok({ kind: "restEnded", version: 1, fields: { rests } }) : err({ type: "notResting" });
    }
    case "agree": {
      if (isResting(rest)) return err({ type: "resting" });
      if (next === null) return err({ type: "nothingFurther" });
      const answers = other !== null && waitingYes(phases, next, other, today) !== null;
      if (!answers && quietUntil(phases, next, me, today) !== null) return err({ type: "askedLately" });
      return ok({ kind: "phaseAgreed", version: 1, fields: { phase: nameOf(next) } });
    }
    case "stepBack": {
      const waits = next !== null && waitingYes(phases, next, me, today) !== null;
      const from = waits ? next : phase === 1 ? null : phase;
      return from === null
        ? err({ type: "nothingBehind" })
        : ok({ kind: "steppedBack", version: 1, fields: { phase: nameOf(from) } });
    }
  }
};

const standing = ({ phases }: PathState, _: unknown, { me, today, rest }: Reader): StandingView => {
  const phase = phaseOf(phases);
  const next = nextOf(phase);
  const yesOf = (whose: "mine" | "theirs"): LocalDate | null =>
    next === null
      ? null
      : (Object.keys(phases[next].asked)
          .filter((person) => (person === me) === (whose === "mine"))
          .map((person) => waitingYes(phases, next, person, today))
          .find((day) => day !== null) ?? null);
  return {
    phase,
    next,
    mine: yesOf("mine"),
    theirs: yesOf("theirs"),
    quietUntil: next === null ? null : quietUntil(phases, next, me, today),
    rest: restView(rest, me),
  };
};

const restView = (rest: Reader["rest"], me: string): RestView => ({
  mine: restsOf(rest, me).length > 0,
  theirs: Object.keys(rest).some((person) => person !== me && restsOf(rest, person).length > 0),
});

export const path = {
  name: "path",
  kinds: pathKinds,
  initial: { phases: nothingAgreed },
  step,
  decide,
  parse: (command: unknown) => read(isPathCommand, command),
  slices: {
    standing,
    reach: ({ phases }: PathState, _: unknown, { me, rest }: Reader): ReachView => ({
      phase: phaseOf(phases),
      rest: restView(rest, me),
    }),
  },
} satisfies Module<PathState, PathCommand, PathRefusal>;
