/** Timers as an argument, so that tests and simulations own the time. */
export interface Timers {
  /** Runs once after so many milliseconds; what is returned calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const systemTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
