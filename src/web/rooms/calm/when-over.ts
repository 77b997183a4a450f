/**
 * When a time one chose is over, by the clock: a tab that slept is told within a few seconds of waking, and one that never
 * slept at the moment itself.
 */
import type { Timers } from "#device/timers.ts";

const LOOK_EVERY = 5000;

/** Calls `over` once, when so much has passed from now on; what is returned calls it off. */
export const whenOver = (ms: number, elapsed: () => number, timers: Timers, over: () => void): (() => void) => {
  const end = elapsed() + ms;
  let callOff = (): void => undefined;
  const look = (): void => {
    const left = end - elapsed();
    if (left <= 0) over();
    else callOff = timers.after(Math.min(left, LOOK_EVERY), look);
  };
  look();
  return () => callOff();
};
