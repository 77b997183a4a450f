/** Where two people are, for one of them: what the whole app needs to know of it, and what the path itself shows. */
import type { LocalDate } from "../day.ts";
import type { Person } from "../fact.ts";
import type { Reader } from "../module.ts";
import { type Further, nextOf, type Phase, phaseOf, quietUntil, waitingYes } from "./phase.ts";
import { type Rest, restsOf } from "./rest.ts";
import type { PathState } from "./step.ts";

export interface StandingView extends ReachView {
  readonly next: Further | null;
  /** The day of a yes to the next phase that waits for the other's, mine and theirs. */
  readonly mine: LocalDate | null;
  readonly theirs: LocalDate | null;
  /** From when I may ask, when not now. An answer to theirs is always possible. */
  readonly quietUntil: LocalDate | null;
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

export const standing = ({ phases }: PathState, _: unknown, { me, today, rest }: Reader): StandingView => {
  const phase = phaseOf(phases);
  const next = nextOf(phase);
  const dayOf = (person: Person): LocalDate | null => (next === null ? null : waitingYes(phases, next, person, today));
  const others = next === null ? [] : Object.keys(phases[next].yeses).filter((person) => person !== me);
  return {
    phase,
    next,
    mine: dayOf(me),
    theirs: others.map(dayOf).find((day) => day !== null) ?? null,
    quietUntil: next === null ? null : quietUntil(phases, next, me, today),
    rest: restView(rest, me),
  };
};

export const reach = ({ phases }: PathState, _: unknown, { me, rest }: Reader): ReachView => ({
  phase: phaseOf(phases),
  rest: restView(rest, me),
});

const restView = (rest: Rest, me: Person): RestView => ({
  mine: restsOf(rest, me).length > 0,
  theirs: Object.keys(rest).some((person) => person !== me && restsOf(rest, person).length > 0),
});
