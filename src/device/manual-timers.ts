/** Time that passes when a test or a simulation says so: timers, and the clock they go by. */
import type { Timers } from "./timers.ts";

export interface ManualTimers extends Timers {
  /** Milliseconds that have passed. */
  readonly now: () => number;
  /** Lets so many milliseconds pass, running what falls due in its order and letting what it began go on. */
  readonly pass: (ms: number) => Promise<void>;
}

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** `settle` resolves when all that can happen without time passing has happened. */
export const createManualTimers = (settle: () => Promise<void>): ManualTimers => {
  let now = 0;
  const waiting = new Set<Due>();
  const next = (until: number): Due | null =>
    [...waiting].filter(({ at }) => at <= until).reduce<Due | null>((a, b) => (a && a.at <= b.at ? a : b), null);
  return {
    now: () => now,
    after: (ms, run) => {
      const due = { at: now + Math.max(0, ms), run };
      waiting.add(due);
      return () => waiting.delete(due);
    },
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      for (let due = next(until); due; due = next(until)) {
        waiting.delete(due);
        now = due.at;
        due.run();
        await settle();
      }
      now = until;
      await settle();
    },
  };
};
