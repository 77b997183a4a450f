/**
 * One line over the weeks (care R6.3, R6.4): the middle of four weeks that follow each other, with the lowest and the highest
 * of those four; and whether there is a change that can be told from chance. Weeks without an answer are not there at all, so
 * “four weeks” are the four that have one.
 */
import type { LocalDate } from "../day.ts";

export interface Answered {
  readonly week: LocalDate;
  readonly value: number;
}

/** Of four weeks, named by the newest of them. */
export interface Middle {
  readonly week: LocalDate;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** Fewer have no middle worth a line. */
export const TOGETHER = 4;

/** Oldest week first, in and out; nothing before the fourth. */
export const middlesOf = (answered: readonly Answered[]): readonly Middle[] =>
  answered.slice(TOGETHER - 1).map(({ week }, at) => {
    const four = answered
      .slice(at, at + TOGETHER)
      .map(({ value }) => value)
      .toSorted((a, b) => a - b);
    const [low = 0, second = 0, third = 0, high = 0] = four;
    return { week, middle: (second + third) / 2, low, high };
  });

export interface Measured {
  /** Spread of single answers between weeks. */
  readonly sd: number;
  /** Reliability of a single answer, from 0 to 1. */
  readonly r: number;
  /** The variance of what is compared, as a part of that of a single answer: 1 for single answers. */
  readonly share: number;
}

/**
 * The smallest difference that is unlikely to be chance, 95 times in 100: MDC = 1.96 · √2 · SD · √(1 − r), where SD · √(1 − r)
 * is the standard error of one measurement and √2 stands there because two are compared (Jacobson & Truax 1991, J Consult
 * Clin Psychol 59:12–19; care R6.4). `share` takes it from single answers to what is compared here: the error of a middle of
 * n answers is smaller by √share.
 *
 * It assumes that answers scatter about as a normal distribution does, that the error of one week tells nothing about that
 * of the next, and that the two middles share no week.
 */
export const minimalDetectableChange = ({ sd, r, share }: Measured): number =>
  1.96 * Math.SQRT2 * sd * Math.sqrt((1 - r) * share);

/**
 * Nobody measured these five lines, so SD and r are assumed, as care R6.4 does: 2 and 0.7 on a line from 0 to 10. A median of
 * four has 0.838 of the efficiency of a mean of four (normal distribution; table for 2 to 16 at
 * https://stats.stackexchange.com/questions/468688), so its variance is that of a single answer divided by 4 · 0.838. That
 * comes to about 1.66. Middles lie on halves: 1.5 is about the same, 2 is a change.
 */
const ofMiddles: Measured = { sd: 2, r: 0.7, share: 1 / (TOGETHER * 0.838) };

export type Change = "same" | "higher" | "lower";

/** The newest four against the first four; null while they would share a week. */
export const changeOf = (answered: readonly Answered[]): Change | null => {
  if (answered.length < 2 * TOGETHER) return null;
  const middles = middlesOf(answered);
  const [first, last] = [middles[0], middles.at(-1)];
  if (!first || !last) return null;
  const moved = last.middle - first.middle;
  if (Math.abs(moved) < minimalDetectableChange(ofMiddles)) return "same";
  return moved > 0 ? "higher" : "lower";
};
