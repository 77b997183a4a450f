/**
 * Slow breathing, as data, and where a breath stands at a moment of it.
 *
 * A breath is a row of parts, each with its time and with how full the lungs are at its end. Nothing is held and nothing is
 * fast (care R4.3). Where somebody is in a pattern follows from one number, the milliseconds since it began: a page that
 * slept, and a second phone that began at the same moment, are therefore always in step.
 */

/** `top` is the second, smaller breath in that fills what the first has left. */
export type BreathPart = "in" | "top" | "out";

export interface BreathPattern {
  readonly parts: readonly {
    readonly part: BreathPart;
    readonly ms: number;
    /** How full the lungs are when it ends: 0 to 1. */
    readonly to: number;
  }[];
}

export type PatternName = "even" | "longOut" | "sigh";

/**
 * - `even`: five in, five out; six breaths a minute is the usual resonance rate (Lehrer and others 2013; care [57]).
 * - `longOut`: four in, six out, at the same rate.
 * - `sigh`: cyclic sighing, five minutes in a trial of 114 people: a slow breath in, a second one that may be shorter and
 *   smaller, a slow full breath out (Balban and others 2023, doi:10.1016/j.xcrm.2022.100895; care [58]). It names no seconds;
 *   these are ours: the rate of the other two, the breath out twice as long as the first breath in.
 */
export const patterns: Readonly<Record<PatternName, BreathPattern>> = {
  even: {
    parts: [
      { part: "in", ms: 5000, to: 1 },
      { part: "out", ms: 5000, to: 0 },
    ],
  },
  longOut: {
    parts: [
      { part: "in", ms: 4000, to: 1 },
      { part: "out", ms: 6000, to: 0 },
    ],
  },
  sigh: {
    parts: [
      { part: "in", ms: 3000, to: 0.8 },
      { part: "top", ms: 1000, to: 1 },
      { part: "out", ms: 6000, to: 0 },
    ],
  },
};

export interface BreathPhase {
  readonly part: BreathPart;
  /** How much of this part has passed: 0 to less than 1. */
  readonly share: number;
  /** Which breath it is, the first being 0. */
  readonly breath: number;
  /** Until the next part begins. */
  readonly leftMs: number;
  /** How full the lungs were when this part began, and are when it ends. */
  readonly from: number;
  readonly to: number;
}

export const breathMs = ({ parts }: BreathPattern): number => parts.reduce((sum, { ms }) => sum + ms, 0);

/** Where a breath stands so long after the first began. Before the beginning it is the beginning. */
export const phaseAt = (pattern: BreathPattern, elapsedMs: number): BreathPhase => {
  const elapsed = Math.max(0, elapsedMs);
  const whole = breathMs(pattern);
  const breath = Math.floor(elapsed / whole);
  let at = elapsed - breath * whole;
  let from = pattern.parts.at(-1)?.to ?? 0;
  for (const { part, ms, to } of pattern.parts) {
    if (at < ms) return { part, share: at / ms, breath, leftMs: ms - at, from, to };
    at -= ms;
    from = to;
  }
  throw new Error("a breath has parts, and they fill it");
};
