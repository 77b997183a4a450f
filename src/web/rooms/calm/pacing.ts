/** How somebody wishes to be paced: which breath, for how long, and what leads it. */
import type { PatternName } from "#domain/care/breath.ts";

/** What leads the breath. */
export type Form = "water" | "line" | "words";
export type HowLong = "two" | "five" | "ten" | "twenty" | "open";

export interface Pacing {
  readonly pattern: PatternName;
  readonly howLong: HowLong;
  readonly form: Form;
  readonly buzzes: boolean;
  readonly isSpoken: boolean;
}

export const usual: Pacing = { pattern: "even", howLong: "two", form: "water", buzzes: false, isSpoken: false };

const MINUTE = 60_000;
const minutes: Readonly<Record<HowLong, number | null>> = { two: 2, five: 5, ten: 10, twenty: 20, open: null };

/** Two to twenty minutes (care R4.3); null goes on until it is stopped. */
export const lastsMs = (howLong: HowLong): number | null => {
  const lasts = minutes[howLong];
  return lasts === null ? null : lasts * MINUTE;
};

/** Sighing was tried for five minutes at a time (care [58]), so who chooses it is given five. */
export const withChange = (before: Pacing, to: Partial<Pacing>): Pacing => {
  const five = to.pattern === "sigh" && before.pattern !== "sigh" ? { howLong: "five" as const } : {};
  return { ...before, ...five, ...to };
};
