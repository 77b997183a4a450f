/**
 * Locks a vault that nobody is using: by the wall clock, because timers stop while a phone sleeps and the time in a
 * pocket counts.
 *
 * A page that is hidden waits less than one that is looked at. A clock that went back tells nothing about how long ago the
 * last touch was, so it locks. How long it waits is one of three steps that its owner chooses; there is no "never".
 */
import { oneOf, type Of } from "#domain/fields.ts";
import type { Timers } from "../timers.ts";

export const autoLockSteps = ["soon", "usual", "later"] as const;
export const isAutoLockStep = oneOf(...autoLockSteps);
export type AutoLockStep = Of<typeof isAutoLockStep>;

export interface AutoLockLimits {
  /** Milliseconds without a touch, page seen. */
  readonly untouched: number;
  /** Milliseconds hidden. */
  readonly hidden: number;
}

const MINUTE = 60_000;

/** On the table, and in the pocket. */
export const autoLockLimits: Readonly<Record<AutoLockStep, AutoLockLimits>> = {
  soon: { untouched: 2 * MINUTE, hidden: MINUTE },
  usual: { untouched: 10 * MINUTE, hidden: 2 * MINUTE },
  later: { untouched: 30 * MINUTE, hidden: 5 * MINUTE },
};

export const AUTO_LOCK: AutoLockLimits = autoLockLimits.usual;

/** Moments by the wall clock, ms since 1970. */
export interface Attention {
  readonly touched: number;
  /** Since when the page is hidden, or null. */
  readonly hidden: number | null;
}

/** What a clock may be put back by the network without anybody having touched it. */
const CORRECTION_MS = 60_000;

/** Milliseconds until the vault locks; 0 or less: now. */
export const timeLeft = ({ touched, hidden }: Attention, now: number, limits: AutoLockLimits = AUTO_LOCK): number => {
  if (now < Math.max(touched, hidden ?? touched) - CORRECTION_MS) return 0;
  const untouched = touched + limits.untouched - now;
  return hidden === null ? untouched : Math.min(untouched, hidden + limits.hidden - now);
};

export interface AutoLock {
  /** What the page tells. A locked vault no longer hears it: the lock comes first. */
  readonly tell: (page: "seen" | "hidden" | "touched") => void;
  /** Other limits from now on, also for the time that has passed already. */
  readonly use: (limits: AutoLockLimits) => void;
  readonly stop: () => void;
}

/** A timer may oversleep; this is the longest it is trusted for. */
const LOOK_MS = 15_000;

/** Begins as seen and touched now. Calls `lock` once. */
export const startAutoLock = (deps: {
  readonly now: () => number;
  readonly timers: Timers;
  readonly lock: () => void;
  readonly limits?: AutoLockLimits;
}): AutoLock => {
  const { now, timers, lock } = deps;
  let { limits = AUTO_LOCK } = deps;
  let attention: Attention = { touched: now(), hidden: null };
  let isOver = false;
  let stopTimer = (): void => undefined;

  const stop = (): void => {
    isOver = true;
    stopTimer();
  };
  /** True when it is not time yet; then it will look again. */
  const look = (): boolean => {
    stopTimer();
    if (isOver) return false;
    const left = timeLeft(attention, now(), limits);
    if (left > 0) stopTimer = timers.after(Math.min(left, LOOK_MS), look);
    else {
      stop();
      lock();
    }
    return left > 0;
  };
  look();

  return {
    stop,
    use: (next) => {
      limits = next;
      look();
    },
    tell: (page) => {
      // Whoever comes back after the time finds it locked: the touch does not count.
      if (!look()) return;
      const at = now();
      if (page === "touched") attention = { ...attention, touched: at };
      if (page === "seen") attention = { touched: at, hidden: null };
      if (page === "hidden") attention = { ...attention, hidden: attention.hidden ?? at };
      look();
    },
  };
};

/**
 * The automatic lock of a vault that opens and closes: begun anew whenever it opens, however long it stood locked before,
 * and with the limits its owner chose as soon as they are known. `state` is told every state of the vault.
 */
export const autoLockWhileOpen = (
  deps: Omit<Parameters<typeof startAutoLock>[0], "limits">,
): { readonly tell: AutoLock["tell"]; readonly state: (step: AutoLockStep | null) => void } => {
  let running: AutoLock | null = null;
  return {
    tell: (page) => running?.tell(page),
    state: (step) => {
      if (step === null) {
        running?.stop();
        running = null;
      } else if (running) running.use(autoLockLimits[step]);
      else running = startAutoLock({ ...deps, limits: autoLockLimits[step] });
    },
  };
};
