/**
 * What every part of the domain looks like from outside: facts in, a state, commands that make facts, slices of the state.
 *
 * `step` is the only home of a rule. Replaying asks it for every fact, and `decide` asks it before anything is written.
 * A fact that does not fit stays in the log and changes nothing, which {@link advance} says in one place for all modules.
 */
import type { Result } from "#base/result.ts";
import type { AnswerDoor } from "./connection/door.ts";
import type { LocalDate, LocalTime } from "./day.ts";
import type { Fact, Link, NewFact, Person, Place } from "./fact.ts";
import { awake, hearRest, isRestFact, isRestHeard, type Rest } from "./path/rest.ts";

export interface KindOfFact {
  readonly log: Place | "either";
  /** Acts carry no prose and stay; words can be removed by their author (LOG-5). */
  readonly class: "act" | "words";
  /** `until` kinds carry `until`, milliseconds since 1970, in their fields (protocol §5). */
  readonly lifetime: "kept" | "until";
  /** The newest version written here; all from 1 up to it are read. */
  readonly version: number;
  /** A no in the sense of protocol §7: heard at once, in every state, even from a device that is set aside. */
  readonly no?: true;
}

export type Kinds = Readonly<Record<string, KindOfFact>>;

/** Everything impure, passed in. */
export interface Context {
  readonly me: Person;
  /** The person in the other seat, or null when there is none (mine, or alone in ours). */
  readonly other: Person | null;
  readonly place: Place;
  readonly today: LocalDate;
  /** The time on this person's wall, to the minute. */
  readonly time: LocalTime;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 32 random hex digits, new at every call. */
  readonly newId: () => string;
  /** Whether this place rests, and by whom. In mine nothing ever does. */
  readonly rest: Rest;
}

/** Whose device it is, where, and on which day: all that a duty may hang on. */
export type Whose = Pick<Context, "me" | "place" | "today">;

/** Who looks at a slice, and what only the log can tell about single ops. */
export interface Reader {
  readonly me: Person;
  /** The day, in this reader's calendar, on which the op reached the other person (LOG-27). Null when unknown. */
  readonly reached: (link: Link) => LocalDate | null;
  /** Who removed the words of this op, and on which of their days; null when they were not removed (LOG-21). */
  readonly removed: (link: Link) => { readonly by: Person; readonly day: LocalDate | null } | null;
  readonly today: LocalDate;
  readonly rest: Rest;
  /** The first fact of this place that was folded, of whatever kind; null while there is none. */
  readonly first: FirstFact | null;
  /** What only keys can tell of sealed answers. */
  readonly answers: AnswerDoor;
}

/** Where a place began: how the fact is named, and its day. */
export type FirstFact = Pick<Fact, "link" | "day">;

/** Why something cannot be done now. Every type has a sentence in the room's texts. */
export interface AnyRefusal {
  readonly type: string;
}

/** `window` comes from the page as it is; a slice reads it strictly and falls back to the newest, bounded part. */
export type Slice<State> = (state: State, window: unknown, reader: Reader) => unknown;

export interface Module<State, Command, Refusal extends AnyRefusal> {
  readonly name: string;
  readonly kinds: Kinds;
  /** Plain data, as every state after it: it can be cloned, compared and stored. */
  readonly initial: State;
  /**
   * Also given the facts of a rest itself, with the rest as it is after the fact: a module may hold, hide or void by it, and
   * never refuses or loses what was written meanwhile.
   */
  readonly step: (state: State, fact: Fact, rest: Rest) => Result<State, Refusal>;
  /** The facts of one op, all of one class; empty never. */
  readonly decide: (state: State, command: Command, context: Context) => Result<readonly NewFact[], Refusal>;
  /** What this person's own device writes without being asked, once it has read all there is: of one class, often nothing. */
  readonly duties?: (state: State, whose: Whose) => readonly NewFact[];
  /** The command, or null when the page sent something else. */
  readonly parse: (command: unknown) => Command | null;
  readonly slices: Readonly<Record<string, Slice<State>>>;
}

/** What a fold carries: the state of a module, and of its place the rest and the beginning. */
export interface Folded<State> {
  readonly state: State;
  readonly rest: Rest;
  readonly first: FirstFact | null;
}

export const unfolded = <State, Command, Refusal extends AnyRefusal>({
  initial,
}: Module<State, Command, Refusal>): Folded<State> => ({ state: initial, rest: awake, first: null });

/** The state after this fact: the only way a device folds. */
export const advance = <State, Command, Refusal extends AnyRefusal>(
  module: Module<State, Command, Refusal>,
  folded: Folded<State>,
  fact: Fact,
): Folded<State> => {
  const rest = hearRest(folded.rest, fact);
  const first = folded.first ?? (fact.onlyNo ? null : { link: fact.link, day: fact.day });
  if (!isHeard(module.kinds, fact)) return { state: folded.state, rest, first };
  const next = module.step(folded.state, fact, rest);
  return { state: next.ok ? next.value : folded.state, rest, first };
};

const isHeard = (kinds: Kinds, fact: Fact): boolean => {
  if (isRestFact(fact)) return isRestHeard(fact);
  const kind = Object.hasOwn(kinds, fact.kind) ? kinds[fact.kind] : undefined;
  return kind !== undefined && fact.version >= 1 && fact.version <= kind.version && (!fact.onlyNo || kind.no === true);
};

/** The state these facts tell, given in the order of the log. */
export const replay = <State, Command, Refusal extends AnyRefusal>(
  module: Module<State, Command, Refusal>,
  facts: readonly Fact[],
): State => fold(module, facts).state;

/** The same, with the rest they tell. */
export const fold = <State, Command, Refusal extends AnyRefusal>(
  module: Module<State, Command, Refusal>,
  facts: readonly Fact[],
): Folded<State> => facts.reduce((folded, fact) => advance(module, folded, fact), unfolded(module));

/** The fact a command would become, so that `step` can be asked before it is written: it has seen all there is. */
export const candidate = (fact: NewFact, { me, today }: Context): Fact => ({
  ...fact,
  link: "0".repeat(64),
  author: me,
  day: today,
  covers: () => true,
  onlyNo: false,
});
