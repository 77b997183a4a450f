/**
 * The floor and the time-out as tables: in which stage who may say what, and where it leads. Nothing else moves a talk.
 *
 * `step.ts` and `pause.ts` go by these rows from the top, the first that fits; docs/talk.md is drawn from them.
 */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export type Stage =
  /** The other has not joined. */
  | "asked"
  /** Topic, order and house rules are read; each says when they are ready. */
  | "setup"
  | "speak"
  /** The listener says back what they heard. */
  | "restate"
  /** The speaker tells, on their phone alone, whether it was heard. */
  | "confirm"
  /** The speaker says again what was missed, for a minute. */
  | "clarify"
  /** It was missed three times. */
  | "stuck"
  /** Heard: does the speaker want to say more? */
  | "more"
  /** The listener says what makes sense to them. */
  | "acknowledge"
  /** The speaker says whether they feel understood. */
  | "felt"
  /** Each has spoken once in this round. */
  | "between"
  | "solve"
  /** A closing minute, lines to keep, the next time. */
  | "close"
  | "over";

/** What moves the floor. */
export type Says =
  | "join"
  | "ready"
  | "done"
  | "heard"
  | "partly"
  | "no"
  | "tryAgain"
  | "more"
  | "enough"
  | "understood"
  | "notYet"
  | "again"
  | "solve"
  | "close"
  | "closed"
  | "finish"
  | "park";

/** Whose word it is. `both`: it happens when the second of the two has said the same. */
export type Who = "joiner" | "speaker" | "listener" | "either" | "both";

export type When = "thirdMiss" | "noTimeLeft" | "firstHalf" | "bothUnderstood";

export type And = "miss" | "hear" | "onceMore" | "feelUnderstood" | "doNotYet" | "switch" | "nextRound" | "setAside";

export interface Row {
  readonly in: Stage;
  readonly who: Who;
  readonly says: Says;
  readonly when?: When;
  readonly and?: readonly And[];
  readonly to: Stage;
}

export const floorTable: readonly Row[] = [
  { in: "asked", who: "joiner", says: "join", to: "setup" },
  { in: "setup", who: "both", says: "ready", to: "speak" },
  { in: "speak", who: "speaker", says: "done", to: "restate" },
  { in: "restate", who: "listener", says: "done", to: "confirm" },
  { in: "confirm", who: "speaker", says: "heard", when: "noTimeLeft", and: ["hear"], to: "acknowledge" },
  { in: "confirm", who: "speaker", says: "heard", and: ["hear"], to: "more" },
  { in: "confirm", who: "speaker", says: "partly", when: "thirdMiss", and: ["miss"], to: "stuck" },
  { in: "confirm", who: "speaker", says: "partly", when: "noTimeLeft", and: ["miss"], to: "restate" },
  { in: "confirm", who: "speaker", says: "partly", and: ["miss"], to: "clarify" },
  { in: "confirm", who: "speaker", says: "no", when: "thirdMiss", and: ["miss"], to: "stuck" },
  { in: "confirm", who: "speaker", says: "no", when: "noTimeLeft", and: ["miss"], to: "restate" },
  { in: "confirm", who: "speaker", says: "no", and: ["miss"], to: "clarify" },
  { in: "clarify", who: "speaker", says: "done", to: "restate" },
  { in: "stuck", who: "both", says: "tryAgain", when: "noTimeLeft", and: ["onceMore"], to: "restate" },
  { in: "stuck", who: "both", says: "tryAgain", and: ["onceMore"], to: "clarify" },
  { in: "more", who: "speaker", says: "more", to: "speak" },
  { in: "more", who: "speaker", says: "enough", to: "acknowledge" },
  { in: "acknowledge", who: "listener", says: "done", to: "felt" },
  {
    in: "felt",
    who: "speaker",
    says: "understood",
    when: "firstHalf",
    and: ["feelUnderstood", "switch"],
    to: "speak",
  },
  { in: "felt", who: "speaker", says: "understood", and: ["feelUnderstood"], to: "between" },
  { in: "felt", who: "speaker", says: "notYet", when: "firstHalf", and: ["doNotYet", "switch"], to: "speak" },
  { in: "felt", who: "speaker", says: "notYet", and: ["doNotYet"], to: "between" },
  { in: "between", who: "both", says: "again", and: ["nextRound"], to: "speak" },
  { in: "between", who: "both", says: "solve", when: "bothUnderstood", to: "solve" },
  { in: "between", who: "either", says: "close", to: "close" },
  { in: "solve", who: "both", says: "done", to: "close" },
  { in: "solve", who: "either", says: "close", to: "close" },
  { in: "close", who: "both", says: "closed", to: "over" },
];

/** What both may agree on in any of these stages: their word stands until they take it back. */
export interface StandingRow {
  readonly says: "finish" | "park";
  readonly notIn: readonly Stage[];
  readonly and?: readonly And[];
  readonly to: Stage;
}

export const standingTable: readonly StandingRow[] = [
  { says: "finish", notIn: ["asked", "close", "over"], to: "close" },
  { says: "park", notIn: ["over"], and: ["setAside"], to: "close" },
];

/** The times of the floor, in milliseconds of server time. */
export const TIMES = {
  speak: 120 * SECOND,
  clarify: 60 * SECOND,
  restate: 90 * SECOND,
  acknowledge: 90 * SECOND,
  solve: 10 * MINUTE,
  close: 60 * SECOND,
  /** The first turn of all, where both agreed to a longer one. */
  longer: 300 * SECOND,
  /** A turn that comes back after a pause has at least this. */
  gentle: 60 * SECOND,
  /** Less than this is no turn. */
  least: 15 * SECOND,
  answer: 30 * MINUTE,
  /** After this without a word the talk is over. */
  silence: 2 * HOUR,
  /** When a talk about what happened is asked to come to its end (care R1.7). */
  long: 45 * MINUTE,
  longest: 47 * HOUR,
} as const;

export interface Deadline {
  readonly in: Stage;
  readonly after: number;
  /** Itself: the time is up, the stage stays. */
  readonly to: Stage;
}

/** Where time alone leads. `speak` and `clarify` last no longer than the share that is left (share.ts). */
export const deadlineTable: readonly Deadline[] = [
  { in: "asked", after: TIMES.answer, to: "over" },
  { in: "speak", after: TIMES.speak, to: "restate" },
  { in: "clarify", after: TIMES.clarify, to: "restate" },
  { in: "restate", after: TIMES.restate, to: "confirm" },
  { in: "acknowledge", after: TIMES.acknowledge, to: "felt" },
  { in: "solve", after: TIMES.solve, to: "close" },
  { in: "close", after: TIMES.close, to: "close" },
];

/** The time-out lies over every stage of the floor. */
export type PauseStage =
  | "none"
  /** The first twenty minutes. */
  | "cooling"
  /** Each answers alone. */
  | "asking"
  /** A day has passed. */
  | "rebook"
  /** It is over, and the time of the interrupted turn stands still. A turn without a time is skipped. */
  | "gentle";

export type PauseSays = "pause" | "back" | "stay" | "booked" | "ready";

export interface PauseRow {
  readonly in: PauseStage;
  /** `turn`: whoever can hand over the interrupted turn. */
  readonly who: "either" | "both" | "turn";
  readonly says: PauseSays;
  /** `none`: in the turn that was interrupted. `over`: the talk is over. */
  readonly to: PauseStage | "over";
}

export const pauseTable: readonly PauseRow[] = [
  { in: "none", who: "either", says: "pause", to: "cooling" },
  { in: "cooling", who: "either", says: "pause", to: "cooling" },
  { in: "asking", who: "either", says: "pause", to: "cooling" },
  { in: "rebook", who: "either", says: "pause", to: "rebook" },
  { in: "gentle", who: "either", says: "pause", to: "cooling" },
  { in: "asking", who: "both", says: "back", to: "gentle" },
  { in: "asking", who: "either", says: "stay", to: "asking" },
  { in: "rebook", who: "either", says: "booked", to: "over" },
  { in: "gentle", who: "turn", says: "ready", to: "none" },
];

export const PAUSE_TIMES = {
  /** Nobody is asked before. */
  floor: 20 * MINUTE,
  ceiling: 24 * HOUR,
  /** What a pause leaves of the session, at the least, to book again. */
  rebook: HOUR,
} as const;

export interface PauseDeadline {
  readonly in: PauseStage;
  readonly after: number;
  readonly to: PauseStage;
}

export const pauseDeadlineTable: readonly PauseDeadline[] = [
  { in: "cooling", after: PAUSE_TIMES.floor, to: "asking" },
  { in: "asking", after: PAUSE_TIMES.ceiling, to: "rebook" },
];
