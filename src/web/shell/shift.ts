/**
 * Hiding without looking: Shift alone, three times within two seconds, no other key between (mission X2). Capitals while
 * typing are not it, since a letter comes between the two ends of the Shift.
 */
export interface KeyMove {
  readonly way: "down" | "up";
  readonly key: string;
  /** Milliseconds on any clock that only goes forward. */
  readonly at: number;
  readonly repeat: boolean;
}

const TIMES = 3;
const WITHIN = 2000;

/** Returns a function to be told every key; it answers whether this one completed the sign. */
export const createShiftWatch = (): ((move: KeyMove) => boolean) => {
  let presses: readonly number[] = [];
  let isDown = false;
  return ({ way, key, at, repeat }) => {
    if (key !== "Shift") {
      presses = [];
      isDown = false;
      return false;
    }
    if (way === "down") {
      isDown ||= !repeat;
      return false;
    }
    if (!isDown) return false;
    isDown = false;
    presses = [...presses, at].filter((press) => at - press <= WITHIN);
    if (presses.length < TIMES) return false;
    presses = [];
    return true;
  };
};
