/**
 * One promise as a fold knows it: everything that happened to it in the order of the log, and what where it stands is read
 * off from. What its author does about it may be a deed, and a deed draws a line.
 */
import type { Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, setLink } from "../link-map.ts";
import { added, type Trail } from "../trail.ts";
import type { Plan } from "./facts.ts";
import { type Deed, lay, layBeside, type Lines } from "./lines.ts";
import type { Wording, Wordings } from "./wording.ts";

interface Happened<What> {
  readonly what: What;
  readonly link: Link;
  readonly day: LocalDate;
}

/** `on`: of which day, where the promise comes round. */
export type Happening =
  | ({ readonly what: "made" } & Wording)
  /** `inTime`: there was a due, and it had not passed. `apart`: written without having seen the wording before it. */
  | ({ readonly what: "changed"; readonly inTime: boolean; readonly apart: boolean } & Wording)
  | (Happened<"changedOnce"> & { readonly text: string; readonly on: LocalDate; readonly inTime: boolean })
  | (Happened<"explained"> & { readonly text: string; readonly on: LocalDate | null })
  | (Happened<"repaired"> & Repair & { readonly on: LocalDate | null })
  | (Happened<"kept"> & { readonly wording: Wording; readonly on: LocalDate | null })
  /** `on`: the day of the contact. */
  | (Happened<"told"> & { readonly text: string; readonly on: LocalDate })
  | Happened<"ended">;

/** What happened, what it did to the other, what makes amends, and how it goes on (care R7.5). */
interface Repair {
  readonly happened: string;
  readonly effect: string | null;
  readonly amends: string | null;
  readonly plan: Plan | null;
}

export interface Keeping {
  readonly link: Link;
  readonly wording: Wording;
}

/** One day of a promise that comes round. */
export interface Occasion {
  readonly on: LocalDate;
  /** More than one only when two own phones kept the day without knowing of each other; the first drew the line. */
  readonly keepings: readonly Link[];
  /** What was said instead, for this day only. */
  readonly changes: readonly { readonly link: Link; readonly text: string }[];
}

export interface PromiseState extends Wordings {
  readonly author: Person;
  readonly madeOn: LocalDate;
  readonly history: Trail<Happening>;
  /** What its author said when it did not work, until it is kept or changed again. */
  readonly said: "explained" | "repaired" | null;
  /** Of the promise as a whole. More than one only when two own phones kept it without knowing of each other. */
  readonly keepings: Trail<Link>;
  readonly firstKept: Keeping | null;
  readonly firstSeen: Keeping | null;
  readonly occasions: LinkMap<Occasion>;
  /** Days that were kept or told on, the newest first, as many as are shown. */
  readonly keptOn: readonly LocalDate[];
  /** Days that something else was said for, the newest first, as many as are shown. */
  readonly changedOn: readonly LocalDate[];
  /** Deeds that drew a line. */
  readonly deeds: Trail<Link>;
  readonly endings: Trail<Link>;
  /** The wording it ended in. */
  readonly ended: Wording | null;
}

/** The part of the state that is about promises; each rule takes any state that holds it, and changes that part only. */
export interface Promises {
  readonly promises: LinkMap<PromiseState>;
  /** In the order of the log. */
  readonly made: Trail<Link>;
  readonly lines: Lines;
}

/** Why something does not happen. `unreadable` is said of facts only. */
export interface PromiseRefusal {
  readonly type:
    | "unreadable"
    | "unknownPromise"
    | "notYours"
    | "alreadyKept"
    | "hasEnded"
    | "nothingChanged"
    | "notRecurring"
    | "notThatDay"
    | "notContact"
    | "dayAhead"
    | "nothingToSee"
    | "yourOwn"
    | "alreadySeen";
}

export type Stepped<State extends Promises> = Result<State, PromiseRefusal>;

export type NewDeed = Omit<Deed, "line" | "promise"> & { readonly promise: Link };

/** Something its author did about a promise, on the day they wrote it. */
export const deedOf = (
  { link, author, day }: Pick<Fact, "link" | "author" | "day">,
  what: Deed["what"],
  promise: Link,
  wording: Wording,
): NewDeed => ({
  link,
  what,
  laid: "ink",
  author,
  whose: "own",
  promise,
  wording,
  text: wording.text,
  gave: null,
  about: wording.about,
  on: day,
  day,
  isDated: true,
});

/** With its line; beside the line of a deed that it repeats. */
export const draw = <State extends Promises>(
  state: State,
  promise: PromiseState,
  deed: NewDeed,
  beside?: Link,
): State => {
  if (beside !== undefined) {
    return { ...put(state, deed.promise, promise), lines: layBeside(state.lines, deed, beside) };
  }
  const next = put(state, deed.promise, { ...promise, deeds: added(promise.deeds, deed.link) });
  return { ...next, lines: lay(state.lines, deed) };
};

export const put = <State extends Promises>(state: State, link: Link, promise: PromiseState): State => ({
  ...state,
  promises: setLink(state.promises, link, promise),
});
