/** What is known of a day when Today is looked at, and what Today can offer: plain data, and of what was not done nothing. */
import type { LocalDate, LocalTime } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import type { Bond, Seat } from "../person/person.ts";
import type { Phase } from "./phase.ts";
import type { DayOf, PlanOffer, PromiseOffer } from "./planned-today.ts";
import type { Turn } from "./turns.ts";

/** Where an answer to something of the day stands for me; null where there is none to be had. */
export type Answered = "offered" | "sealed" | "open" | null;

/** Something between two that is under way: the other end may be waiting this minute. */
export type UnderWay = "invited" | "joining" | "comparing" | "confirmed" | "ended" | "nameless";

export interface Known extends DayOf {
  readonly time: LocalTime;
  readonly me: Person;
  /** The person in the other seat; null while there is nobody. */
  readonly other: { readonly person: Person; readonly left: boolean } | null;
  readonly phase: 0 | Phase;
  readonly bond: Bond | null;
  readonly seat: Seat;
  /** Whether the shared part rests, by whomever. */
  readonly rests: boolean;
  /** The day somebody began here; null while it is not known. */
  readonly since: LocalDate | null;
  readonly wordsKept: boolean;
  readonly underWay: UnderWay | null;
  /** The day of a smaller plan, while there is one. */
  readonly small: 1 | 2 | 3 | null;
  /** When the nearest hard day is, if one is near. */
  readonly hardDay: LocalDate | null;
  /** How many things stand on the page already. */
  readonly beside: number;
  readonly mine: KnownOfMine;
  readonly ours: KnownOfOurs;
}

export interface KnownOfMine {
  /** Whether my sentence was renewed or written today. */
  readonly renewed: boolean;
  readonly checkedIn: boolean;
  /** What comes once a week, on its day. */
  readonly review: boolean;
  readonly pulse: boolean;
}

export interface KnownOfOurs {
  readonly question: Answered;
  readonly gratitude: Answered;
  /** Whether a plan of mine for the day stands. */
  readonly plan: boolean;
  /** Whether both agreed on how the day ends. */
  readonly evening: boolean;
  /** Whether there is a line for the day, of those the other shared. */
  readonly idea: boolean;
  /** Whether the other wrote a sentence or a plan that may be read today. */
  readonly words: boolean;
  /** Whether the other thanked me in words today, and shared something of their two minutes. */
  readonly thanks: boolean;
  readonly checkIn: boolean;
  /** A mark of the other's on the way, which a line of mine may join. */
  readonly milestone: Link | null;
  /** An own offer of openness whose end is near. */
  readonly openness: Link | null;
}

/** What waits for nobody. */
export type Invitation = Exclude<Turn, "nothing"> | "review" | "pulse" | "milestone" | "openness";

/** Given by the other, or opened by both, for this day: what they wrote for it, an answer, thanks. It asks for nothing. */
export type Given = "words" | "question" | "gratitude" | "thanks" | "checkIn";

export type Offer =
  | PromiseOffer
  | PlanOffer
  | { readonly is: "underWay"; readonly what: UnderWay }
  | { readonly is: "small"; readonly day: 1 | 2 | 3 }
  | { readonly is: "hardDay"; readonly on: LocalDate }
  | { readonly is: "invitation"; readonly what: Invitation; readonly link: Link | null }
  | { readonly is: "words" | "first" };

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

export interface Today {
  readonly part: PartOfDay;
  /** In the order in which they stand. */
  readonly offers: readonly Offer[];
  /** What did not find room. */
  readonly left: readonly Offer[];
  /** What stands beside the greeting, together one thing. */
  readonly given: readonly Given[];
}
