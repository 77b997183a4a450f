/**
 * How long something has gone on, read from a clock and never counted: after a tab or a phone slept it is at once what it
 * should be. A clock that is set back takes nothing away.
 */
export type Elapsed = () => number;

/** Begins now. `now` is in milliseconds; give the wall's clock, which also runs while a phone sleeps. */
export const createStopwatch = (now: () => number): Elapsed => {
  let passed = 0;
  let seen = now();
  return () => {
    const at = now();
    passed += Math.max(0, at - seen);
    seen = at;
    return passed;
  };
};
