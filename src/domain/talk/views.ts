/** What a room can show around talks. Always a bounded part; no number of anything, and nothing of what was declined. */
import { type Answers, saidBy, type Said, unanswered } from "../agenda/answers.ts";
import { addDays, type LocalDate, type LocalTime } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { listOf, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards } from "../trail.ts";
import { HOUSE_LIST, type HouseRule, houseRules, STALL_DAYS, type TalkKind } from "./facts.ts";
import type { Free, Held, Outcome, TalkState } from "./state.ts";
import { listNamed } from "./step.ts";

export interface TalkView {
  readonly mine: boolean;
  readonly topic: string;
  readonly kind: TalkKind;
  readonly place: string | null;
  readonly long: boolean;
  /** The booking for which this is another time. */
  readonly instead: Link | null;
  /** The booking that is another time for this. */
  readonly another: Link | null;
}

const MOST = 200;

const isTalksWindow = shape({ entries: listOf(isLink) });

/** Of these entries, those that are talks. */
export const talks = (state: TalkState, window: unknown, { me }: Reader): Readonly<Record<Link, TalkView>> =>
  Object.fromEntries(
    (read(isTalksWindow, window)?.entries ?? []).slice(0, MOST).flatMap((entry) => {
      const talk = getLink(state.talks, entry);
      if (!talk) return [];
      const { author, ...said } = talk;
      return [[entry, { mine: author === me, ...said, another: getLink(state.another, entry) }]];
    }),
  );

export type RuleView =
  | { readonly id: HouseRule; readonly link: null; readonly mine: false }
  | { readonly text: string; readonly link: Link; readonly mine: boolean };

export interface RulesView {
  readonly lines: readonly RuleView[];
  /** Whether this very list is signed. */
  readonly mine: boolean;
  readonly theirs: boolean;
}

export const rules = (state: TalkState, _: unknown, { me }: Reader): RulesView => {
  const list = listNamed(HOUSE_LIST, state.rules.map(({ link }) => link).toSorted());
  const hasSigned = (person: Person): boolean => saidBy(state.signatures, person, list, null) === "yes";
  return {
    lines: [
      ...houseRules.map((id) => ({ id, link: null, mine: false }) as const),
      ...state.rules.map(({ link, author, text }) => ({ text, link, mine: author === me })),
    ],
    mine: hasSigned(me),
    theirs: Object.keys(state.signatures.stances).some((person) => person !== me && hasSigned(person)),
  };
};

/** `asked`: whoever did not write it has not said yes to it as it stands. */
interface Asked {
  readonly link: Link;
  readonly mine: boolean;
  readonly standing: "asked" | "agreed";
}
export type HoursView = Asked & { readonly from: LocalTime; readonly to: LocalTime };
export type PlaceView = Asked & { readonly text: string };

export interface FreeView {
  readonly hours: readonly HoursView[];
  readonly places: readonly PlaceView[];
}

/** What either withdrew is not there. */
export const free = (state: TalkState, _: unknown, reader: Reader): FreeView => {
  const hours: HoursView[] = [];
  const places: PlaceView[] = [];
  for (const one of state.free) {
    const asked = askedOf(state, one, reader);
    if (!asked) continue;
    if (one.what === "hours") hours.push({ ...asked, from: one.from, to: one.to });
    else places.push({ ...asked, text: one.text });
  }
  return { hours, places };
};

const askedOf = (state: TalkState, { link, author }: Free, { me }: Reader): Asked | null => {
  const said = saidTo(getLink(state.freeAnswers, link), link);
  if (said.some(([, one]) => one === "no") || !said.some(([person, one]) => person === author && one === "yes"))
    return null;
  return { link, mine: author === me, standing: isByOther(said, author) ? "agreed" : "asked" };
};

type SaidBy = readonly (readonly [Person, Said])[];

/** What everybody who answered says to that version now. */
const saidTo = (answers: Answers | null, version: Link): SaidBy =>
  Object.keys((answers ?? unanswered).stances).map((person) => [
    person,
    saidBy(answers ?? unanswered, person, version, null),
  ]);

const isByOther = (said: SaidBy, author: Person): boolean =>
  said.some(([person, one]) => person !== author && one === "yes");

export interface ParkedView {
  readonly link: Link;
  readonly topic: string;
  readonly back: LocalDate;
  readonly mine: boolean;
  readonly isDue: boolean;
  /** The reader's own words in it, for taking all of it back. */
  readonly ownWords: readonly Link[];
}

const hasLimit = shape({}, { limit: wholeNumber(1, MOST) });
const limitIn = (window: unknown): number => read(hasLimit, window)?.limit ?? 50;

/** Due ones first, then by their day. */
export const parked = (
  state: TalkState,
  window: unknown,
  { me, today }: Reader,
): { readonly topics: readonly ParkedView[]; readonly more: boolean } => {
  const topics = [...backwards(state.parkedInOrder)].flatMap((link): readonly ParkedView[] => {
    const one = getLink(state.parked, link);
    if (!one || one.brought.length > 0) return [];
    const { author, topic, back, words } = one;
    const mine = author === me;
    return [{ link, topic, back, mine, isDue: back <= today, ownWords: mine ? words : [] }];
  });
  const limit = limitIn(window);
  const inOrder = topics.toSorted((a, b) => compare(a.back, b.back) || compare(a.link, b.link));
  return { topics: inOrder.slice(0, limit), more: topics.length > limit };
};

export interface OutcomeView {
  readonly link: Link;
  readonly text: string;
  readonly mine: boolean;
  /** `otherwise`: the other remembers it otherwise. */
  readonly standing: "asked" | "agreed" | "otherwise";
  readonly ownWords: readonly Link[];
}

export interface HeldView {
  readonly on: LocalDate;
  readonly entry: Link | null;
  /** As it was booked; null where it was not, or where its author took it back. */
  readonly topic: string | null;
  readonly kind: TalkKind | null;
  readonly outcomes: readonly OutcomeView[];
}

/** Talks that took place, and what was kept of them, the newest first. */
export const held = (
  state: TalkState,
  window: unknown,
  { me }: Reader,
): { readonly talks: readonly HeldView[]; readonly more: boolean } => {
  const outcomes = new Map<string, OutcomeView[]>();
  const all = new Map<string, Held>(state.held.map((one) => [nameOf(one), one]));
  for (const link of [...backwards(state.outcomesInOrder)].toReversed()) {
    const outcome = getLink(state.outcomes, link);
    if (!outcome) continue;
    const name = nameOf(outcome);
    if (!all.has(name)) all.set(name, { on: outcome.on, entry: outcome.entry });
    outcomes.set(name, [...(outcomes.get(name) ?? []), outcomeView(state, link, outcome, me)]);
  }
  const limit = limitIn(window);
  const newestFirst = [...all].toReversed().toSorted(([, a], [, b]) => compare(b.on, a.on));
  return {
    talks: newestFirst.slice(0, limit).map(([name, { on, entry }]) => {
      const { topic = null, kind = null } = (entry === null ? null : getLink(state.talks, entry)) ?? {};
      return { on, entry, topic, kind, outcomes: outcomes.get(name) ?? [] };
    }),
    more: all.size > limit,
  };
};

/** The days on which a talk took place, the newest first; a talk that was booked has its entry. */
export const days = (
  state: TalkState,
  window: unknown,
): readonly { readonly on: LocalDate; readonly entry: Link | null }[] =>
  state.held
    .toReversed()
    .toSorted((a, b) => compare(b.on, a.on))
    .slice(0, limitIn(window));

const nameOf = ({ on, entry }: Held): string => `${on} ${entry ?? ""}`;

const outcomeView = (state: TalkState, link: Link, outcome: Outcome, me: Person): OutcomeView => {
  const { author, text, version, words } = outcome;
  const said = saidTo(getLink(state.outcomeAnswers, link), version);
  const isOtherwise = said.some(([person, one]) => person !== author && one === "no");
  const standing = isOtherwise ? "otherwise" : isByOther(said, author) ? "agreed" : "asked";
  const mine = author === me;
  return { link, text, mine, standing, ownWords: mine ? words : [] };
};

/** Of the reader's own, in mine: days of the last thirty, and whether three of them say that help from outside may be good. */
export const stalls = (
  state: TalkState,
  _: unknown,
  { today }: Reader,
): { readonly days: readonly LocalDate[]; readonly suggest: boolean } => {
  const since = addDays(today, -STALL_DAYS);
  const days = [...new Set(state.stalls.map(({ day }) => day))].filter((day) => day > since && day <= today).toSorted();
  return { days, suggest: days.length >= 3 };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
