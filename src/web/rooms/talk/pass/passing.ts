/**
 * Whose hand the phone belongs in, and a clock that stands while it goes from one hand to the other: nobody's turn is shorter for
 * it. In a pause the clock is that of the wall.
 */
import type { PassedTalk, Passing } from "#domain/talk/floor/passed.ts";
import { viewPassed } from "#domain/talk/floor/passed.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";

const other = (who: Passing): Passing => (who === "first" ? "second" : "first");

const byListener: readonly FloorView["stage"][] = ["restate", "acknowledge"];

/** Null when it lies between the two: nobody's turn, a pause, or the end. */
export const handOf = (talk: PassedTalk): Passing | null => {
  const view = viewPassed(talk, "first");
  if (!view || view.pause !== null || view.part === "both") return null;
  const speaker: Passing = view.part === "speaker" ? "first" : "second";
  return byListener.includes(view.stage) ? other(speaker) : speaker;
};

/** Said by both at once, since both look at the same screen. The rest is said by whoever holds the phone. */
export const isSaidByBoth = ({ type }: FloorCommand, { stage }: Pick<FloorView, "stage">): boolean => {
  if (type === "ready") return stage === "setup";
  if (type === "done") return stage === "solve";
  return ["again", "solve", "tryAgain", "closed", "finish", "park", "longer", "back", "stay"].includes(type);
};

export interface HandClock {
  readonly now: () => number;
  readonly stand: () => void;
  readonly go: () => void;
}

/** `wall`: ms, may be set back; the time only goes on. */
export const createHandClock = (wall: () => number, from = 0): HandClock => {
  let passed = from;
  let seen = wall();
  let stands = false;
  const now = (): number => {
    const at = wall();
    if (!stands) passed += Math.max(0, at - seen);
    seen = at;
    return passed;
  };
  return {
    now,
    stand: () => {
      now();
      stands = true;
    },
    go: () => {
      now();
      stands = false;
    },
  };
};
