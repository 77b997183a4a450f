/**
 * The time of a simulated world. Seconds pass with all that falls due in them; days pass as they do for phones in
 * drawers, everywhere at once and without anything happening.
 */
import { createManualTimers } from "#device/manual-timers.ts";
import type { Timers } from "#device/timers.ts";
import { quiet } from "#tests/harness/quiet.ts";

export interface Time extends Timers {
  /** The true time, ms since 1970. */
  readonly now: () => number;
  /** Milliseconds that passed awake. */
  readonly monotonic: () => number;
  readonly pass: (ms: number) => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
}

const START = Date.UTC(2026, 10, 22, 12, 34, 56);

export const createTime = (): Time => {
  const timers = createManualTimers(quiet);
  let slept = 0;
  return {
    after: timers.after,
    now: () => Math.floor(START + slept + timers.now()),
    monotonic: timers.now,
    pass: timers.pass,
    sleep: async (ms) => {
      await quiet();
      slept += ms;
    },
  };
};
