/**
 * What a room may look at: one's own weeks, and single weeks that somebody shared. There is no sum over the five lines,
 * nothing that sets one person beside the other, and no word of a week that is not there.
 *
 * What is shown comes with `ownWords`: all links that have to be taken back so that nothing of it can be read any more.
 */
import { type LocalDate, weekdayOf } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { read, shape, wholeNumber } from "../fields.ts";
import type { Reader } from "../module.ts";
import { weekOf } from "../needs/facts.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { Answers } from "./facts.ts";
import type { Pulse, PulseState } from "./state.ts";

export interface PulseView {
  /** The Monday of that week. */
  readonly week: LocalDate;
  readonly answers: Answers;
  /** Empty for the other’s. */
  readonly ownWords: readonly Link[];
}

/** More than two years of weeks. */
const MOST_WEEKS = 120;
/** Of what somebody shared, the newest weeks. */
const MOST_SHARED = 12;

const hasLimit = shape({ limit: wholeNumber(1, MOST_WEEKS) });

/** One's own, the newest week first. */
export const weeks = (
  state: PulseState,
  window: unknown,
  { me }: Reader,
): { readonly weeks: readonly PulseView[]; readonly isAll: boolean } => {
  const { limit } = read(hasLimit, window) ?? { limit: MOST_WEEKS };
  const all = weeksOf(state, (author) => author === me, true);
  return { weeks: all.slice(0, limit), isAll: all.length <= limit };
};

/** While the place rests, what the other shared is quiet; one's own can be looked at and taken back at any time. */
export const shared = (
  state: PulseState,
  _: unknown,
  { me, rest }: Reader,
): { readonly mine: readonly PulseView[]; readonly theirs: readonly PulseView[] } => ({
  mine: weeksOf(state, (author) => author === me, true).slice(0, MOST_WEEKS),
  theirs: isResting(rest) ? [] : weeksOf(state, (author) => author !== me, false).slice(0, MOST_SHARED),
});

/** Whether Today offers it: on the chosen day, until the week has lines. */
export const today = ({ weeks, weekday }: PulseState, _: unknown, { today }: Reader): { readonly due: boolean } => {
  if (weekdayOf(today) !== weekday) return { due: false };
  const week = weekOf(today);
  for (const pulse of backwards(weeks)) if (pulse.week === week) return { due: false };
  return { due: true };
};

/** The day on which Today offers it, 1 Monday to 7 Sunday; null for never. */
export const offered = ({ weekday }: PulseState): { readonly weekday: number | null } => ({ weekday });

/** Of each week the last that was written holds; the newest week first. */
const weeksOf = ({ weeks }: PulseState, isBy: (author: Person) => boolean, isOwn: boolean): readonly PulseView[] => {
  const byWeek = new Map<LocalDate, Pulse[]>();
  for (const pulse of backwards(weeks)) {
    if (!isBy(pulse.author)) continue;
    const said = byWeek.get(pulse.week);
    if (said) said.push(pulse);
    else byWeek.set(pulse.week, [pulse]);
  }
  return [...byWeek.entries()]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([week, said]) => {
      const ownWords = isOwn ? said.map(({ link }) => link).toReversed() : [];
      return said[0] ? [{ week, answers: said[0].answers, ownWords }] : [];
    });
};
