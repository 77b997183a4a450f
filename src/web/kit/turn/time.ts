/** The time of a turn: how much water is left, and what of it is said aloud. Nothing here counts down in seconds. */
export interface Span {
  /** Server time, ms. */
  readonly since: number;
  readonly until: number | null;
}

/** 1 at the beginning, 0 when it is over; full where nothing runs, or the time is not known. */
export const leftOf = ({ since, until }: Span, now: number | null): number => {
  if (until === null || now === null || until <= since) return 1;
  return Math.min(1, Math.max(0, (until - now) / (until - since)));
};

export type Moment = "begun" | "half" | "over";
const HALF_A_MINUTE = 30_000;

/** What of a turn is worth a word: its beginning, half a minute before its end, its end. */
export const momentOf = ({ since, until }: Span, now: number | null): Moment => {
  if (until === null || now === null || until <= since) return "begun";
  if (now >= until) return "over";
  return until - now <= HALF_A_MINUTE && until - since > HALF_A_MINUTE ? "half" : "begun";
};

/** As "1:05", for who asked to see it. */
export const clockOf = ({ until }: Span, now: number | null): string => {
  const seconds = until === null || now === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** The length that has words and is nearest to that of the turn, in seconds. */
export const nearestLength = <Length extends string>(
  { since, until }: Span,
  lengths: Readonly<Record<Length, string>>,
): string | null => {
  if (until === null) return null;
  const seconds = (until - since) / 1000;
  const known = Object.entries<string>(lengths).map(([length, words]) => ({
    away: Math.abs(Number(length) - seconds),
    words,
  }));
  return known.toSorted((one, other) => one.away - other.away)[0]?.words ?? null;
};
