/**
 * Where somebody is in the steps of an evening. In the memory of this page and nowhere else: it survives a look into another
 * room, and is gone with a reload, a lock, or at the latest the next morning.
 */
import { isOver, stepAt } from "./steps.ts";

let at = $state<number | null>(null);
let since = 0;

export const walk = {
  /** From 0; null when nobody walks. */
  get at(): number | null {
    return at;
  },
  begin: (now: number): void => {
    at = 0;
    since = now;
  },
  to: (step: number): void => {
    at = stepAt(step);
  },
  end: (): void => {
    at = null;
  },
  look: (now: number): void => {
    if (isOver(since, now)) at = null;
  },
};
