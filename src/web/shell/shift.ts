/**
 * Hiding without looking: Shift alone, three times within two seconds, nothing between (mission X2). Capitals while typing
 * are not it, since a letter comes between the two ends of the Shift; nor is a Shift that is held down, one beside another
 * modifier (which changes the keyboard's language on many machines), one of an input method at work, or one for a click.
 */
export interface KeyMove {
  readonly way: "down" | "up";
  readonly key: string;
  /** Milliseconds on any clock that only goes forward. */
  readonly at: number;
  readonly repeat: boolean;
  /** Whether another modifier is down, or an input method is composing. */
  readonly mixed: boolean;
}

export interface ShiftWatch {
  /** To be told every key; answers whether this one completed the sign. */
  readonly isSign: (move: KeyMove) => boolean;
  /** Something else happened: a click, or the window lost the keyboard. */
  readonly forget: () => void;
}

const TIMES = 3;
const WITHIN = 2000;

export const createShiftWatch = (): ShiftWatch => {
  let presses: readonly number[] = [];
  let isDown = false;
  const forget = (): void => {
    presses = [];
    isDown = false;
  };
  return {
    forget,
    isSign: ({ way, key, at, repeat, mixed }) => {
      if (key !== "Shift" || repeat || mixed) {
        forget();
        return false;
      }
      if (way === "down") {
        isDown = true;
        return false;
      }
      if (!isDown) return false;
      isDown = false;
      presses = [...presses, at].filter((press) => at - press <= WITHIN);
      if (presses.length < TIMES) return false;
      forget();
      return true;
    },
  };
};
