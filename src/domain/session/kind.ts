/**
 * What a kind of live session has to say of itself: to breathe together, later to talk.
 *
 * A kind is pure. The session around it (session.ts) sees to order, leaving, rest, phones and deadlines; the kind says what
 * its moves do to its state. Its no's are functions that always answer with a state, so that none of them can be refused.
 */
import type { Result } from "#base/result.ts";
import type { Fields, Person } from "../fact.ts";
import type { AnyRefusal } from "../module.ts";
import type { NewMove } from "./move.ts";

export interface Speaker {
  readonly by: Person;
  /** The name of this move: device and number. What lifts a no names it so. */
  readonly ref: string;
  /** Server time of the move, held between the move before it and the end of the session. */
  readonly at: number;
  /** Whether its author's phone knew of that move. */
  readonly knows: (ref: string) => boolean;
}

export interface SessionKind<State, Move, Command, Refusal extends AnyRefusal> {
  readonly name: string;
  /** Milliseconds from the opening after which it is over, whatever was said. */
  readonly longest: number;
  /** The state after the opening; null when its fields are not those of an opening. Plain data, as every state after it. */
  readonly begin: (opening: Fields, from: Speaker) => State | null;
  readonly parse: (move: NewMove) => Move | null;
  readonly step: (state: State, move: Move, from: Speaker) => Result<State, Refusal>;
  /** No's of the kind by the name of their move; leaving is everybody's and stands in none. Their fields may hold anything. */
  readonly noes: Readonly<Record<string, (state: State, from: Speaker, fields: Fields) => State>>;
  /** What the passing of time alone makes of it: null when it is over. */
  readonly lapse: (state: State, now: number) => State | null;
  /** The next moment at which time alone changes something. */
  readonly due: (state: State) => number | null;
  readonly command: (command: unknown) => Command | null;
  readonly decide: (
    state: State,
    command: Command,
    context: { readonly me: Person; readonly now: number },
  ) => Result<NewMove, Refusal>;
  /** What one of the two is shown. */
  readonly view: (state: State, me: Person) => unknown;
}

/** A kind in one of its states, whatever its types. */
export interface Play {
  readonly state: unknown;
  /** The play after this move; itself when the move does not fit. */
  readonly take: (move: NewMove, from: Speaker) => Play;
  readonly no: (move: string, from: Speaker, fields: Fields) => Play;
  readonly lapse: (now: number) => Play | null;
  readonly due: number | null;
  readonly view: (me: Person) => unknown;
  /** Null when it is no command of this kind. */
  readonly decide: (
    command: unknown,
    context: { readonly me: Person; readonly now: number },
  ) => Result<NewMove, AnyRefusal> | null;
}

/** Begins kinds and knows their no's. */
export interface Stage {
  readonly longest: number;
  readonly isNo: (move: string) => boolean;
  readonly begin: (opening: Fields, from: Speaker) => Play | null;
}

export const stageOf = <State, Move, Command, Refusal extends AnyRefusal>(
  kind: SessionKind<State, Move, Command, Refusal>,
): Stage => {
  const playIn = (state: State): Play => ({
    state,
    take: (move, from) => {
      const read = kind.parse(move);
      const next = read === null ? null : kind.step(state, read, from);
      return playIn(next?.ok ? next.value : state);
    },
    no: (move, from, fields) =>
      playIn(Object.hasOwn(kind.noes, move) ? (kind.noes[move]?.(state, from, fields) ?? state) : state),
    lapse: (now) => {
      const later = kind.lapse(state, now);
      return later === null ? null : playIn(later);
    },
    due: kind.due(state),
    view: (me) => kind.view(state, me),
    decide: (command, context) => {
      const read = kind.command(command);
      return read === null ? null : kind.decide(state, read, context);
    },
  });
  return {
    longest: kind.longest,
    isNo: (move) => Object.hasOwn(kind.noes, move),
    begin: (opening, from) => {
      const state = kind.begin(opening, from);
      return state === null ? null : playIn(state);
    },
  };
};
