/**
 * How deep the question of a day goes, and what it is about: a plan that needs nothing but the place, the day, and the day on
 * which the two agreed to the phase they are in (mission, N3). It knows no answers, so nobody rises faster by answering.
 *
 * Depth goes by tens of days, areas by fives: within each the shares hold exactly, and the order is the place's own.
 */
import type { Phase } from "../path/phase.ts";
import { shuffled } from "./mixed.ts";

/** 1 is light and safe in the worst week; 5 is very close. */
export type Depth = 1 | 2 | 3 | 4 | 5;

/** `closeness` is for partners only, and comes now and then; the others take turns. */
export type QuestionArea = "emotional" | "mind" | "meaning" | "play" | "care" | "closeness";

/** From which day of a phase on, and of ten days how many have depth 1, 2, 3, 4, 5. */
interface Stretch {
  readonly from: number;
  readonly shares: readonly [number, number, number, number, number];
}

/** A phase begins nearly where the one before it ended, and a phase gone back to begins light (care R1.4, R1.6). */
const stretches: Readonly<Record<Phase, readonly Stretch[]>> = {
  1: [
    { from: 0, shares: [10, 0, 0, 0, 0] },
    { from: 14, shares: [8, 2, 0, 0, 0] },
    { from: 42, shares: [6, 4, 0, 0, 0] },
    { from: 84, shares: [5, 5, 0, 0, 0] },
  ],
  2: [
    { from: 0, shares: [4, 5, 1, 0, 0] },
    { from: 21, shares: [3, 4, 3, 0, 0] },
    { from: 63, shares: [2, 4, 3, 1, 0] },
    { from: 140, shares: [2, 3, 3, 2, 0] },
  ],
  3: [
    { from: 0, shares: [2, 4, 3, 1, 0] },
    { from: 21, shares: [2, 3, 3, 2, 0] },
    { from: 63, shares: [2, 3, 2, 2, 1] },
  ],
};

const depths: readonly Depth[] = [1, 2, 3, 4, 5];
const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** From here on a question asks much of whoever answers it. */
const CLOSE = 4;

/** `day` counts from 1970, `days` from the beginning of the phase. A close day is never followed by a second one. */
export const depthOn = (seed: string, day: number, phase: Phase, days: number): Depth => {
  const stretch = stretches[phase].findLast(({ from }) => from <= days) ?? stretches[phase][0];
  const depth = placedDepth(seed, day, stretch);
  return depth >= CLOSE && placedDepth(seed, day - 1, stretch) >= CLOSE ? 2 : depth;
};

const placedDepth = (seed: string, day: number, stretch: Stretch | undefined): Depth => {
  const place = shuffled(places, seed, "depth", Math.floor(day / 10)).findIndex((each) => each === day % 10);
  let below = 0;
  for (const depth of depths) {
    below += stretch?.shares[depth - 1] ?? 0;
    if (place < below) return depth;
  }
  return 1;
};

const inTurn: readonly QuestionArea[] = ["emotional", "mind", "meaning", "play", "care"];

/** Which round of five days it is: every area has its turn once in it. */
export const roundOf = (day: number): number => Math.floor(day / inTurn.length);

/** The area whose turn it is, then the others as they may stand in for it, tomorrow's last. No area comes on two days. */
export const areasOn = (seed: string, day: number): readonly QuestionArea[] => {
  const round = roundOf(day);
  const [first, second, ...rest] = shuffled(inTurn, seed, "area", round);
  const meets = first === shuffled(inTurn, seed, "area", round - 1).at(-1);
  const ring = (meets ? [second, first, ...rest] : [first, second, ...rest]).filter((area) => area !== undefined);
  return [0, 2, 3, 4, 1].flatMap((step) => ring[((day % ring.length) + step) % ring.length] ?? []);
};
