/**
 * One line over the weeks as a drawing: the path of the middles and the band around it, in a frame of ten steps from the
 * bottom to the top. Weeks stand side by side in their order, so a week that is not there leaves no gap.
 */
import { MOST } from "#domain/pulse/facts.ts";
import { type Answered, type Middle, middlesOf } from "#domain/pulse/series.ts";
import type { PulseLine } from "#domain/pulse/facts.ts";
import type { PulseView } from "#domain/pulse/views.ts";

export const WIDTH = 320;
export const HEIGHT = 100;

export interface Chart {
  /** Paths in a frame of {@link WIDTH} by {@link HEIGHT}. */
  readonly line: string;
  readonly band: string;
  /** A point at the newest middle; null while the line is one short stroke. */
  readonly newest: string | null;
}

/** A year of them fits; beyond that the newest are drawn. */
export const MOST_DRAWN = 53;

/** The weeks in which this line was answered, the oldest first. */
export const answeredOf = (weeks: readonly PulseView[], line: PulseLine): readonly Answered[] =>
  weeks
    .flatMap(({ week, answers }) => {
      const value = answers[line];
      return value === undefined ? [] : [{ week, value }];
    })
    .toReversed()
    .slice(1 - MOST_DRAWN - 3);

/** Null before there are four weeks. One middle is a short stroke, not a line across the whole frame. */
export const chartOf = (answered: readonly Answered[]): Chart | null => {
  const middles = middlesOf(answered);
  const [only] = middles;
  if (!only) return null;
  const at = middles.length === 1 ? [0.4, 0.6] : middles.map((_, n) => n / (middles.length - 1));
  const drawn = middles.length === 1 ? [only, only] : middles;
  const along = (height: (middle: Middle) => number): readonly string[] =>
    drawn.map((middle, n) => `${round((at[n] ?? 0) * WIDTH)} ${round(yOf(height(middle)))}`);
  const top = along(({ high }) => high);
  const line = along(({ middle }) => middle);
  const bottom = along(({ low }) => low).toReversed();
  return {
    line: `M${line.join("L")}`,
    band: `M${[...top, ...bottom].join("L")}Z`,
    newest: middles.length === 1 ? null : `M${line.at(-1)}h0`,
  };
};

const yOf = (value: number): number => HEIGHT * (1 - value / MOST);
const round = (n: number): number => Math.round(n * 100) / 100;
