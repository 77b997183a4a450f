/**
 * Where somebody is in the steps of an evening. In the memory of this page and nowhere else: it survives a look into another
 * room, and is gone with a reload, a lock, or at the latest the next morning.
 */
export const stepsOfEvening = ["good", "thanks", "ritual", "night"] as const;
export type StepOfEvening = (typeof stepsOfEvening)[number];

const HALF_A_NIGHT = 6 * 3_600_000;

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
    at = step >= 0 && step < stepsOfEvening.length ? step : null;
  },
  end: (): void => {
    at = null;
  },
  /** Looked at again long afterwards, it begins anew. */
  look: (now: number): void => {
    if (now - since > HALF_A_NIGHT) at = null;
  },
};
