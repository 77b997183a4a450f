/**
 * What a room may look at. Nothing is counted, no view speaks of a day on which nothing was written, and what the other did
 * not share is not there: it has no field, no place and no word.
 *
 * What is one's own comes with `ownWords`: all links that have to be taken back so that nothing of it can be read any more.
 */
import type { Feeling } from "../care/words.ts";
import { addDays, type LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { agreedOf } from "./evening.ts";
import type { Item } from "./facts.ts";
import { type CheckIn, type DaysState, of, type Said, type SharedItem } from "./state.ts";

export interface SentenceView {
  readonly text: string;
  readonly ownWords: readonly Link[];
}

export interface PlanView {
  readonly text: string;
  /** Earlier words of the same day, the newest first. */
  readonly earlier: readonly string[];
  /** In the order in which they were written; the last is the plan. */
  readonly ownWords: readonly Link[];
}

export type CheckInView = Omit<CheckIn, "instead" | "day"> & { readonly ownWords: readonly Link[] };

export interface ItemView {
  readonly item: Item;
  readonly words: readonly Feeling[];
  readonly line: string | null;
  readonly day: LocalDate;
  readonly ownWords: readonly Link[];
}

/** What Today reads; of either place only what stands there. */
export interface TodayView {
  readonly intention: string | null;
  /** Whether the sentence was written today; that it was renewed today only its phone knows (days-3). */
  readonly renewed: boolean;
  readonly checkedIn: boolean;
  readonly theirs: { readonly intention: string | null; readonly plan: ShortPlan | null };
  readonly mine: { readonly plan: ShortPlan | null };
  /** What both agreed to: an idea's name, or own words. Quiet while it rests. */
  readonly evening: { readonly ritual: string | null; readonly isIdea: boolean };
}
interface ShortPlan {
  readonly text: string;
  readonly changed: boolean;
}

/** Nearly three years of one a day. */
const MOST_CHECK_INS = 1000;
/** More answers shared within two days than anybody does. */
const MOST_ITEMS = 20;

const isPage = shape({ limit: wholeNumber(1, MOST_CHECK_INS) });

export const intention = (
  state: DaysState,
  _: unknown,
  { me, rest }: Reader,
): {
  readonly own: SentenceView | null;
  readonly shown: SentenceView | null;
  readonly theirs: { readonly text: string } | null;
} => {
  const theirs = isResting(rest) ? null : othersOf(state.sentences, me).at(-1);
  return {
    own: sentence(state.intentions),
    shown: sentence(of(state.sentences, me)),
    theirs: theirs ? { text: theirs.text } : null,
  };
};

const sentence = (said: readonly Said[]): SentenceView | null => {
  const last = said.at(-1);
  return last ? { text: last.text, ownWords: said.map(({ link }) => link) } : null;
};

/** One's own is of today. The other may live where it is still yesterday, or tomorrow already; their day ends it everywhere. */
export const plan = (
  state: DaysState,
  _: unknown,
  { me, today: now, rest }: Reader,
): { readonly mine: PlanView | null; readonly theirs: PlanView | null } => {
  const own = of(state.plans, me).filter(({ day }) => day === now);
  const near = isResting(rest)
    ? []
    : othersOf(state.plans, me).filter(({ day }) => day >= addDays(now, -1) && day <= addDays(now, 1));
  const newest = near.reduce<LocalDate | null>((last, { day }) => (last !== null && last > day ? last : day), null);
  const theirs = planOf(near.filter(({ day }) => day === newest));
  return { mine: planOf(own), theirs: theirs && { ...theirs, ownWords: [] } };
};

const planOf = (said: readonly Said[]): PlanView | null => {
  const last = said.at(-1);
  if (!last) return null;
  const earlier = said.slice(0, -1).map(({ text }) => text);
  return { text: last.text, earlier: earlier.toReversed(), ownWords: said.map(({ link }) => link) };
};

/** For their author, newest first, piece by piece. */
export const checkIns = (
  state: DaysState,
  window: unknown,
): { readonly checkIns: readonly CheckInView[]; readonly isAll: boolean } => {
  const { limit }: Of<typeof isPage> = read(isPage, window) ?? { limit: 10 };
  const page: CheckInView[] = [];
  for (const { instead, day: _, ...checkIn } of standing(state)) {
    if (page.length === limit) return { checkIns: page, isAll: false };
    page.push({ ...checkIn, ownWords: [...instead, checkIn.link] });
  }
  return { checkIns: page, isAll: true };
};

function* standing({ checkIns: all, replaced }: DaysState): Generator<CheckIn> {
  for (const checkIn of backwards(all)) if (getLink(replaced, checkIn.link) === null) yield checkIn;
}

/** Answers that are shared, of each kind the newest. */
export const shared = (
  state: DaysState,
  _: unknown,
  { me, today: now, rest }: Reader,
): { readonly mine: readonly ItemView[]; readonly theirs: readonly ItemView[] } => ({
  mine: newestItems(of(state.items, me), now),
  theirs: isResting(rest) ? [] : newestItems(othersOf(state.items, me), now).map((item) => ({ ...item, ownWords: [] })),
});

const newestItems = (items: readonly SharedItem[], now: LocalDate): readonly ItemView[] => {
  const near = items.filter(({ day }) => now <= addDays(day, 1)).slice(-MOST_ITEMS);
  const kinds: readonly Item[] = ["am", "loved", "safer"];
  return kinds.flatMap((kind) => {
    const those = near.filter(({ item }) => item === kind);
    const last = those.at(-1);
    if (!last) return [];
    const { item, words, line, day } = last;
    return [{ item, words, line, day, ownWords: those.map(({ link }) => link) }];
  });
};

const othersOf = <One>(all: Readonly<Record<Person, readonly One[]>>, me: Person): readonly One[] =>
  Object.entries(all).flatMap(([person, those]) => (person === me ? [] : those));

export const today = (state: DaysState, window: unknown, reader: Reader): TodayView => {
  const { own, theirs } = intention(state, window, reader);
  const plans = plan(state, window, reader);
  const short = (view: PlanView | null): ShortPlan | null =>
    view && { text: view.text, changed: view.earlier.length > 0 };
  const agreed = isResting(reader.rest) ? null : agreedOf(state);
  return {
    intention: own?.text ?? null,
    renewed: state.intentions.at(-1)?.day === reader.today,
    checkedIn: hasCheckedIn(state, reader.today),
    theirs: { intention: theirs?.text ?? null, plan: short(plans.theirs) },
    mine: { plan: short(plans.mine) },
    evening: { ritual: agreed ? (agreed.idea ?? agreed.text) : null, isIdea: agreed?.idea != null },
  };
};

/** Looks no further back than yesterday's words: what is about today was not written before. */
const hasCheckedIn = (state: DaysState, now: LocalDate): boolean => {
  for (const { day, on } of standing(state)) {
    if (on === now) return true;
    if (day < addDays(now, -1)) return false;
  }
  return false;
};
