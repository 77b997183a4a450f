/**
 * What came and went over eight weeks, as something to draw and as something to read: for each kind of word the days on which
 * one of it was put down. A day is there or it is not; no height, length or number means anything, and days on which
 * nothing was put down are not spoken of (care R4.7).
 */
import type { WeatherView } from "#domain/care/views.ts";
import { type FeelingKind, kindOfFeeling } from "#domain/care/words.ts";
import { addDays, daysBetween, type LocalDate } from "#domain/day.ts";

export const DAYS_SHOWN = 56;

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Days that follow one another, by their place in the span. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** `own`: lines of one's own without a word from the list. */
export type Band = FeelingKind | "own";

export interface BandView {
  readonly band: Band;
  readonly runs: readonly Run[];
  /** The surface of the water, from one side to the other of a box {@link WIDTH} wide and {@link HEIGHT} high. */
  readonly surface: string;
}

/** The eight weeks that end on this day. */
export const spanTo = (to: LocalDate): Span => ({ from: addDays(to, 1 - DAYS_SHOWN), to });

export const wavesOf = (weather: readonly WeatherView[], { from }: Span): readonly BandView[] =>
  bands.flatMap((band) => {
    const days = [
      ...new Set(weather.filter((entry) => bandsOf(entry).includes(band)).map(({ on }) => daysBetween(from, on))),
    ].toSorted((a, b) => a - b);
    return days.length > 0 ? [{ band, runs: runsOf(days), surface: surfaceOf(days) }] : [];
  });

const bands: readonly Band[] = ["sky", "far", "soft", "sharp", "unsettled", "inward", "air", "own"];

const bandsOf = ({ words, line }: WeatherView): readonly Band[] =>
  words.length === 0 && line !== null ? ["own"] : words.map(kindOfFeeling);

const runsOf = (days: readonly number[]): readonly Run[] =>
  days.reduce<readonly Run[]>((runs, day) => {
    const last = runs.at(-1);
    return last?.last === day - 1
      ? [...runs.slice(0, -1), { first: last.first, last: day }]
      : [...runs, { first: day, last: day }];
  }, []);

/** Of one day, in units of the drawing; a day of still water is on either side of the span. */
const STEP = 10;
export const HEIGHT = 24;
export const WIDTH = (DAYS_SHOWN + 2) * STEP;
const CREST = 6;
const STILL = 21;
/** How broad the swell of one day is: days that follow one another become one, with a ripple on it. */
const BREADTH = 9;
/** How finely the surface is drawn. */
const GRAIN = 2.5;

/** The surface of the water over the whole span: it rises where something was put down, and is still where nothing was. */
const surfaceOf = (days: readonly number[]): string => {
  const middles = days.map((day) => (day + 1.5) * STEP);
  const points = Array.from({ length: WIDTH / GRAIN + 1 }, (_, n) => {
    const x = n * GRAIN;
    const calm = middles.reduce((rest, middle) => rest * (1 - Math.exp(-(((x - middle) / BREADTH) ** 2))), 1);
    return `${tidy(x)} ${tidy(STILL - (STILL - CREST) * (1 - calm))}`;
  });
  return `M${points.join("L")}`;
};

const tidy = (value: number): number => Math.round(value * 10) / 10;
