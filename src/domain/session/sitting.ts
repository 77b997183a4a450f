/**
 * To sit down together for a while (mission N3): two open questions, and turns. One speaks and the other listens, then the other
 * way round; at the second question the other one begins.
 *
 * The phones only say whose turn it is. A turn is ended by who speaks and never by the clock, and of all of it nothing is kept
 * but, where both say so, that they sat down. Either ends it at any moment (session.ts). Rules are in SPEC.md.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, Person } from "../fact.ts";
import { isText, shape } from "../fields.ts";
import type { SessionKind, Speaker } from "./kind.ts";
import {
  type At,
  isMinutes,
  isTwoQuestions,
  moveFor,
  parseMove,
  readCommand,
  type SittingCommand,
  type SittingMinutes,
  type SittingMove,
} from "./sitting-moves.ts";

const MINUTE = 60_000;
export const SITTING_TIMES = { answer: 30 * MINUTE, close: 15 * MINUTE, longest: 90 * MINUTE } as const;
const TURNS = 4;

/** Who opened it, and who was asked. */
export type Chair = "one" | "two";
type Both<Value> = Readonly<Record<Chair, Value>>;

const isOpening = shape({ minutes: isMinutes, questions: isTwoQuestions, first: isText });

export interface SittingOpening {
  readonly minutes: SittingMinutes;
  readonly questions: readonly [string, string];
  /** Who speaks first at the first question. */
  readonly first: Person;
}

export interface SittingState {
  /** Who sits in chair one. */
  readonly by: Person;
  readonly stage: "asked" | "setup" | "turn" | "close" | "over";
  readonly minutes: SittingMinutes;
  readonly questions: readonly [string, string];
  readonly first: Chair;
  /** Counts what was changed before it began, so that a "ready" is for what stands. */
  readonly choice: number;
  /** From 0: one, two, two, one, by who is first. */
  readonly turn: number;
  readonly since: number;
  /** When time alone leads on, or when the time of a turn is over. */
  readonly until: number | null;
  readonly ready: Both<boolean>;
  readonly did: Both<boolean>;
  readonly closed: Both<boolean>;
}

const both = <Value>(value: Value): Both<Value> => ({ one: value, two: value });
const across = (chair: Chair): Chair => (chair === "one" ? "two" : "one");
const chairOf = ({ by }: Pick<SittingState, "by">, person: Person): Chair => (person === by ? "one" : "two");
const isBoth = ({ one, two }: Both<boolean>): boolean => one && two;

export type SittingRefusal = {
  readonly type:
    | "unreadable"
    /** Not in this stage, not theirs to say, or said already. */
    | "notNow"
    /** It stands in the other place already. */
    | "sameQuestion";
};

type Stepped = Result<SittingState, SittingRefusal>;
const notNow: Stepped = err({ type: "notNow" });

/** Milliseconds of one turn. */
export const shareOf = (minutes: SittingMinutes): number => (minutes * MINUTE) / TURNS;

/** Whoever was second at the first question is first at the second. */
export const speakerOf = ({ first, turn }: Pick<SittingState, "first" | "turn">): Chair =>
  turn === 0 || turn === TURNS - 1 ? first : across(first);

const inTurn = (state: SittingState, turn: number, at: number): SittingState =>
  turn < TURNS
    ? { ...state, stage: "turn", turn, since: at, until: at + shareOf(state.minutes) }
    : { ...state, stage: "close", since: at, until: at + SITTING_TIMES.close };

/** Another choice stands, and nobody was ready for it. */
const chosen = (state: SittingState, move: { readonly choice: number }, change: Partial<SittingState>): Stepped =>
  state.stage === "setup" && move.choice === state.choice
    ? ok({ ...state, ...change, choice: state.choice + 1, ready: both(false) })
    : notNow;

const put = (state: SittingState, move: Extract<SittingMove, { is: "question" }>): Stepped => {
  if (state.questions.includes(move.question)) return err({ type: "sameQuestion" });
  const [first, second] = state.questions;
  return chosen(state, move, { questions: move.place === 0 ? [move.question, second] : [first, move.question] });
};

const stepFrom = (state: SittingState, move: SittingMove, chair: Chair, at: number): Stepped => {
  switch (move.is) {
    case "join":
      return state.stage === "asked" && chair === "two"
        ? ok({ ...state, stage: "setup", since: at, until: null })
        : notNow;
    case "question":
      return put(state, move);
    case "minutes":
      return state.minutes === move.minutes ? notNow : chosen(state, move, { minutes: move.minutes });
    case "turnAbout":
      return chosen(state, move, { first: across(state.first) });
    case "ready": {
      if (state.stage !== "setup" || move.choice !== state.choice || state.ready[chair]) return notNow;
      const ready = { ...state.ready, [chair]: true };
      return ok(isBoth(ready) ? inTurn({ ...state, ready }, 0, at) : { ...state, ready });
    }
    case "done": {
      if (state.stage !== "turn" || move.turn !== state.turn) return notNow;
      const isTimeOver = state.until !== null && at >= state.until;
      return speakerOf(state) === chair || isTimeOver ? ok(inTurn(state, state.turn + 1, at)) : notNow;
    }
    case "did": {
      if (state.stage !== "close" || state.closed[chair] || isBoth(state.did) || state.did[chair] === move.yes)
        return notNow;
      return ok({ ...state, did: { ...state.did, [chair]: move.yes } });
    }
    case "closed": {
      if (state.stage !== "close" || state.closed[chair]) return notNow;
      const closed = { ...state.closed, [chair]: true };
      return ok({ ...state, closed, stage: isBoth(closed) ? "over" : "close" });
    }
  }
};

export interface SittingView {
  readonly stage: "asked" | "setup" | "turn" | "close";
  readonly part: "speaker" | "listener" | "both";
  readonly minutes: SittingMinutes;
  readonly questions: readonly [string, string];
  /** Which of the two is spoken to now. */
  readonly at: At;
  /** Who speaks first at the first question. */
  readonly first: "me" | "other";
  /** Counts the turns from 0: another number is another turn, to be announced. */
  readonly turn: number;
  /** Server time. In a turn nothing happens at `until`, but that the listener may hand on as well. */
  readonly since: number;
  readonly until: number | null;
  readonly ready: { readonly mine: boolean; readonly theirs: boolean };
  /** Whether it is kept that they sat down. What the other said alone is not shown. */
  readonly did: { readonly mine: boolean; readonly both: boolean };
  readonly isClosedHere: boolean;
}

const viewOf = (state: SittingState, person: Person): SittingView => {
  const me = chairOf(state, person);
  const { stage, minutes, questions, turn, since, until } = state;
  return {
    stage: stage === "over" ? "close" : stage,
    part: stage !== "turn" ? "both" : speakerOf(state) === me ? "speaker" : "listener",
    minutes,
    questions,
    at: turn < TURNS / 2 ? 0 : 1,
    first: state.first === me ? "me" : "other",
    turn,
    since,
    until: stage === "close" || stage === "over" ? null : until,
    ready: { mine: state.ready[me], theirs: state.ready[across(me)] },
    did: { mine: state.did[me], both: isBoth(state.did) },
    isClosedHere: state.closed[me],
  };
};

export const sitting = {
  name: "sitting",
  longest: SITTING_TIMES.longest,
  begin: (opening: Fields, { by, at }: Speaker): SittingState | null =>
    isOpening(opening)
      ? {
          by,
          stage: "asked",
          minutes: opening.minutes,
          questions: opening.questions,
          first: chairOf({ by }, opening.first),
          choice: 0,
          turn: 0,
          since: at,
          until: at + SITTING_TIMES.answer,
          ready: both(false),
          did: both(false),
          closed: both(false),
        }
      : null,
  parse: parseMove,
  step: (state: SittingState, move: SittingMove, { by, at }: Speaker) => stepFrom(state, move, chairOf(state, by), at),
  noes: {},
  lapse: (state: SittingState, now: number) => {
    const ends = (state.stage === "asked" || state.stage === "close") && state.until !== null && now >= state.until;
    return ends || state.stage === "over" ? null : state;
  },
  due: ({ stage, until }: SittingState) => (stage === "asked" || stage === "close" ? until : null),
  command: readCommand,
  decide: (state: SittingState, command: SittingCommand, { me, now }) => {
    const move = moveFor(state, command);
    const parsed = parseMove(move);
    if (!parsed) return err<SittingRefusal>({ type: "unreadable" });
    const stepped = stepFrom(state, parsed, chairOf(state, me), now);
    return stepped.ok ? ok(move) : stepped;
  },
  view: viewOf,
} satisfies SessionKind<SittingState, SittingMove, SittingCommand, SittingRefusal>;
