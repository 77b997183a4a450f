/** Everything that is known around talks: plain data. Bookings have their times and answers in the agenda. */
import type { LocalDate, LocalTime } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { type LinkMap, noLinks } from "../link-map.ts";
import { emptyTrail, type Trail } from "../trail.ts";
import { type Answers, unanswered } from "../agenda/answers.ts";
import type { TalkKind } from "./facts.ts";

export interface Talk {
  readonly author: Person;
  readonly topic: string;
  readonly kind: TalkKind;
  readonly place: string | null;
  readonly long: boolean;
  readonly instead: Link | null;
}

export interface AddedRule {
  readonly link: Link;
  readonly author: Person;
  readonly text: string;
}

export type Free = { readonly link: Link; readonly author: Person } & (
  | { readonly what: "hours"; readonly from: LocalTime; readonly to: LocalTime }
  | { readonly what: "place"; readonly text: string }
);

export interface Parked {
  readonly author: Person;
  readonly topic: string;
  readonly back: LocalDate;
  /** Bringings back that nothing newer of their author's put aside. */
  readonly brought: readonly Link[];
  /** All that its author wrote of it, the oldest first. */
  readonly words: readonly Link[];
}

/** A talk that took place: a day, and its booking if it had one. */
export interface Held {
  readonly on: LocalDate;
  readonly entry: Link | null;
}

export interface Outcome extends Held {
  readonly author: Person;
  readonly text: string;
  /** The link that wrote the text as it is now: what a yes names. */
  readonly version: Link;
  readonly words: readonly Link[];
}

export interface Stall {
  readonly link: Link;
  readonly day: LocalDate;
}

export interface TalkState {
  /** By entry of the agenda. */
  readonly talks: LinkMap<Talk>;
  /** By the booking it is another time for, the newest. */
  readonly another: LinkMap<Link>;
  /** In the order of the log; those that were put another way are out of it. */
  readonly rules: readonly AddedRule[];
  /** Everybody's yes to one list, and their no. */
  readonly signatures: Answers;
  readonly free: readonly Free[];
  /** By what is free. A no can be there before what it is about (consent-5), here and with outcomes. */
  readonly freeAnswers: LinkMap<Answers>;
  readonly parked: LinkMap<Parked>;
  readonly parkedInOrder: Trail<Link>;
  readonly held: readonly Held[];
  readonly outcomes: LinkMap<Outcome>;
  readonly outcomesInOrder: Trail<Link>;
  readonly outcomeAnswers: LinkMap<Answers>;
  readonly stalls: readonly Stall[];
}

export const nothingYet: TalkState = {
  talks: noLinks,
  another: noLinks,
  rules: [],
  signatures: unanswered,
  free: [],
  freeAnswers: noLinks,
  parked: noLinks,
  parkedInOrder: emptyTrail,
  held: [],
  outcomes: noLinks,
  outcomesInOrder: emptyTrail,
  outcomeAnswers: noLinks,
  stalls: [],
};
