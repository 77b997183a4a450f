/**
 * What came and went over eight weeks, as something to draw and as something to read: for each kind of word the days on which
 * one of it was put down. A day is there or it is not; no height, length or number means anything, and days on which
 * nothing was put down are not spoken of (care R4.7).
 */
import { type FeelingKind, kindOfFeeling } from "#domain/care/words.ts";
import { addDays, daysBetween, type LocalDate } from "#domain/day.ts";
import type { WeatherView } from "../../shell/weather/shown.ts";

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
  /** The shape of it, in a box {@link WIDTH} wide and {@link HEIGHT} high. */
  readonly path: string;
}

/** The eight weeks that end on this day. */
export const spanTo = (to: LocalDate): Span => ({ from: addDays(to, 1 - DAYS_SHOWN), to });

export const wavesOf = (weather: readonly WeatherView[], { from }: Span): readonly BandView[] =>
  bands.flatMap((band) => {
    const days = new Set(
      weather.filter((entry) => bandsOf(entry).includes(band)).map(({ on }) => daysBetween(from, on)),
    );
    const runs = runsOf([...days].toSorted((a, b) => a - b));
    return runs.length > 0 ? [{ band, runs, path: pathOf(runs) }] : [];
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

/** Of one day, in units of the drawing. */
const STEP = 10;
export const HEIGHT = 24;
export const WIDTH = DAYS_SHOWN * STEP;
const CREST = 4;
const DIP = 11;

/** A swell for each run: it rises before its first day, dips a little between days, and sinks after its last. */
const pathOf = (runs: readonly Run[]): string => runs.map(swell).join("");

const swell = ({ first, last }: Run): string => {
  const crests = Array.from({ length: last - first + 1 }, (_, n) => (first + n) * STEP + STEP / 2);
  const start = Math.max(0, first * STEP - STEP * 0.7);
  const end = Math.min(WIDTH, (last + 1) * STEP + STEP * 0.7);
  const parts = crests.map((x, n) => {
    const fromX = n === 0 ? start : x - STEP / 2;
    const rise = curve(fromX, n === 0 ? HEIGHT : DIP, x, CREST);
    const isLast = n === crests.length - 1;
    return rise + curve(x, CREST, isLast ? end : x + STEP / 2, isLast ? HEIGHT : DIP);
  });
  return `M${tidy(start)} ${HEIGHT}${parts.join("")}Z`;
};

/** Level at both ends. */
const curve = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const middle = tidy((fromX + toX) / 2);
  return `C${middle} ${fromY} ${middle} ${toY} ${tidy(toX)} ${toY}`;
};

const tidy = (value: number): number => Math.round(value * 10) / 10;
