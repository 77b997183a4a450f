/**
 * What a phone is shown of a talk, and what its person may say into it. Draw from `stage`, `pause` and `may` alone.
 *
 * Nothing here tells whether the other is there, who called a pause, who answered, or who was late (session-10, pause-5).
 */
import type { LocalDate } from "../../day.ts";
import type { Link, Person } from "../../fact.ts";
import type { Says, Stage } from "./table.ts";

export type TalkKind = "happened" | "everyday" | "checkIn" | "money";

/**
 * The fields of `openLive { kind: "floor", opening }`. `topic` is one line of at most 120. `first` is who speaks first: the
 * page lets it alternate from talk to talk; it is shown in `setup`. `entry` and `on`: the booking and its day, or null.
 */
export interface FloorOpening {
  readonly topic: string;
  /** The kind of the booking. (`kind` itself names the kind of session.) */
  readonly about: TalkKind;
  /** 10 to 60, as booked. Each one's share of speaking time in a round follows from it (floor-5). */
  readonly minutes: number;
  readonly first: Person;
  readonly entry: Link | null;
  readonly on: LocalDate | null;
}

/**
 * What is said into it (`moveLive`). Leaving is `leaveLive`: always there, never a command, never in `may`.
 *
 * - `join`: asked, by who was asked, within 30 minutes.
 * - `ready`: setup, by each; the second begins the talk. Also after a pause, by whose turn it is, in a timed stage: the time of
 *   the turn stands still (`until` null, `isGentle`) until they say it.
 * - `longer {yes}`: setup of a talk of kind "happened": a longer first turn; it counts when both say yes, and either takes it back.
 * - `done`: hands over. By the speaker in speak and clarify, by the listener in restate and acknowledge, by both in solve.
 * - `heard`, `partly`, `no`: confirm, the speaker alone.
 * - `tryAgain`: stuck, by both.
 * - `more`, `enough`: more, the speaker.
 * - `understood`, `notYet`: felt, the speaker.
 * - `again`, `solve`: between, by both, changed at will; `solve` is there only when both feel understood.
 * - `close`: between and solve, by either alone.
 * - `closed`: close, by each for themselves; with the second the talk is over everywhere. Write what is kept **before** it.
 * - `finish {yes}`: to come to the close from any stage of a talk that has begun, by both; stands until taken back.
 * - `park {yes}`: to set the topic aside, by both, in every stage, also in a pause; leads to `close` with `isParked`.
 * - `pause {minutes}`: at any moment, from any of one's phones, refused in none; whatever stands in minutes is held to 20 … 1440.
 * - `back`: in a pause, once `pause.may` is "answer": I am ready. When both are, the interrupted turn comes back.
 * - `stay {minutes}`: the same, but I need longer: my own return moves (`pause.back`), the other's does not. 5 … 1440.
 * - `booked`: when 24 hours have passed (`pause.may` "rebook"): another time is proposed, and this talk is over for both.
 * - `propose {text}`: between, solve, close: a line to keep, at most 500, at most five each. `keep {ref}`: the other's line.
 *   `drop {ref}`: takes back a line of mine, or my keeping of one of the other's.
 * - `keepDay {yes}`: the same stages: that we talked today is to be kept, by both.
 * - `repair {line}`: at most 200 on one line, an id or own words, in every stage from setup to close but a pause; the latest
 *   stands. `received`: by the other.
 */
export type FloorCommand =
  | { readonly type: Exclude<Says, "finish" | "park"> | "back" | "booked" | "received" }
  | { readonly type: "longer" | "finish" | "park" | "keepDay"; readonly yes: boolean }
  | { readonly type: "pause" | "stay"; readonly minutes: number }
  | { readonly type: "propose"; readonly text: string }
  | { readonly type: "keep" | "drop"; readonly ref: string }
  | { readonly type: "repair"; readonly line: string };

export type FloorRefusal = {
  readonly type:
    | "unreadable"
    /** Not in this stage, not theirs to say, or said already. */
    | "notNow"
    /** A pause holds. */
    | "paused"
    /** Five lines stand already. */
    | "tooMany";
};

/** Mine, and the other's. */
export interface Each<Value> {
  readonly mine: Value;
  readonly theirs: Value;
}

export interface PauseView {
  /** `wait`: the first twenty minutes, nobody is asked. `answer`: each says alone. `rebook`: the 24 hours are over. */
  readonly may: "wait" | "answer" | "rebook";
  /** My return: what the caller named, or what I moved it to. Once it has passed and `me` is null, remind me gently, only here. */
  readonly back: number;
  /** From when each may answer, and when `rebook` comes. */
  readonly from: number;
  readonly until: number;
  /** My own answer; the other's is shown to nobody. */
  readonly me: "ready" | "longer" | null;
}

export interface KeepLine {
  readonly ref: string;
  readonly text: string;
  /** I proposed it: when `both`, it is my phone that writes it, before `closed`. */
  readonly mine: boolean;
  readonly both: boolean;
  /** I can still keep it: it is the other's, and neither has closed. */
  readonly mayKeep: boolean;
  readonly mayDrop: boolean;
}

export interface FloorView {
  readonly stage: Exclude<Stage, "over">;
  /** What I am in this stage; "both" where nobody has the floor. */
  readonly part: "speaker" | "listener" | "both";
  readonly topic: string;
  readonly kind: TalkKind;
  readonly minutes: number;
  readonly entry: Link | null;
  readonly on: LocalDate | null;
  /** Who speaks first in every round. */
  readonly first: "me" | "other";
  /** Counts the turns: another number is another turn, to be announced. */
  readonly turn: number;
  /** Server time. `until` is null where nothing runs; in close it is the closing minute, null when that is over. */
  readonly since: number;
  readonly until: number | null;
  readonly round: number;
  /** Whether it was missed before in this turn: choose the words by it, show no count. */
  readonly misses: number;
  /** Milliseconds of speaking time that this half of the round still has for its speaker, the running piece taken as whole. */
  readonly left: number;
  /** Names of the commands I can use now. */
  readonly may: readonly FloorCommand["type"][];
  /** What each has said in this stage and is waiting for the other to say as well (ready, again, solve, done, tryAgain). */
  readonly said: Each<Says | null>;
  readonly longer: Each<boolean>;
  readonly finishing: Each<boolean>;
  /** In the first twenty minutes of a pause the other's is not shown. */
  readonly parking: Each<boolean>;
  /** Whether each said at their last time that they feel understood. */
  readonly understood: Each<boolean>;
  /** Over all the rest while it is there: draw the pause, and nothing of the stage. */
  readonly pause: PauseView | null;
  /** The first turn after a pause: begin gently. */
  readonly isGentle: boolean;
  /** Past the hard end of a talk about what happened: asks both to `finish`, and never cuts. */
  readonly isLong: boolean;
  /** The topic was set aside by both. */
  readonly isParked: boolean;
  /** I have closed; the other may still be looking. */
  readonly isClosedHere: boolean;
  readonly keep: { readonly lines: readonly KeepLine[]; readonly day: Each<boolean> };
  readonly repair: { readonly line: string; readonly mine: boolean; readonly received: boolean } | null;
}
