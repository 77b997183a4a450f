/**
 * The state of a talk: plain data, the same on both phones. The two sit in seats, "one" who opened it and "two"; who speaks
 * and who is first are seats, so that nothing has to be known of somebody who has not joined.
 */
import type { Speaker } from "../../session/kind.ts";
import type { Person } from "../../fact.ts";
import type { PauseStage, Says, Stage } from "./table.ts";
import type { FloorOpening } from "./view.ts";

export type Seat = "one" | "two";

export type Pair<Value> = Readonly<Record<Seat, Value>>;

export const pair = <Value>(value: Value): Pair<Value> => ({ one: value, two: value });

export const across = (seat: Seat): Seat => (seat === "one" ? "two" : "one");

export const isBoth = ({ one, two }: Pair<boolean>): boolean => one && two;

export interface Pause {
  readonly in: Exclude<PauseStage, "none" | "gentle">;
  /** The names of the pauses that this one is made of: an answer counts when its author knew them all. */
  readonly refs: readonly string[];
  /** When it was called first. */
  readonly at: number;
  readonly from: number;
  readonly until: number;
  readonly back: Pair<number>;
  readonly answers: Pair<"ready" | "longer" | null>;
  /** What the interrupted turn had left; null where no time ran. */
  readonly left: number | null;
}

export interface Line {
  readonly ref: string;
  readonly text: string;
  readonly by: Seat;
  /** The move with which the other keeps it too. */
  readonly kept: string | null;
}

export interface Repair {
  readonly ref: string;
  readonly line: string;
  readonly by: Seat;
  readonly isReceived: boolean;
}

export interface FloorState extends Omit<FloorOpening, "first"> {
  /** Who sits in seat one. */
  readonly by: Person;
  /** When the session is over, whatever is said. */
  readonly ends: number;
  readonly stage: Stage;
  readonly turn: number;
  readonly since: number;
  /** When time alone leads on; null where none runs. */
  readonly until: number | null;
  /** What the turn will have once it is begun again; null but after a pause. */
  readonly waits: number | null;
  readonly isGentle: boolean;
  readonly first: Seat;
  readonly speaker: Seat;
  readonly round: number;
  /** Milliseconds spoken in this half of the round. */
  readonly used: number;
  /** This half has had its spare time (share.ts). */
  readonly isSpared: boolean;
  readonly misses: number;
  /** What each has said in this turn where it takes both. */
  readonly said: Pair<Says | null>;
  readonly longer: Pair<boolean>;
  readonly finish: Pair<boolean>;
  readonly park: Pair<boolean>;
  readonly understood: Pair<boolean>;
  readonly lines: readonly Line[];
  readonly day: Pair<boolean>;
  readonly repair: Repair | null;
  /** When it becomes long, pauses not counted; null when it never does. */
  readonly longAt: number | null;
  readonly isLong: boolean;
  readonly isParked: boolean;
  readonly pause: Pause | null;
}

export const seatOf = ({ by }: Pick<FloorState, "by">, person: Person): Seat => (person === by ? "one" : "two");

/** Who says it, as the rules of a talk ask for them. */
export interface From extends Omit<Speaker, "by"> {
  readonly seat: Seat;
}

/** The same with one of the two changed. */
export const withSeat = <Value>(both: Pair<Value>, seat: Seat, value: Value): Pair<Value> => ({
  ...both,
  [seat]: value,
});
