/** Where a sitting on one phone stands, kept sealed on this device for a reload or a lock. Whoever is with its owner is not named. */
import type { SittingState } from "#domain/session/sitting.ts";
import { viewPassed } from "./passed.ts";

export interface Kept {
  readonly state: SittingState;
  /** The clock on the wall when it was kept, ms. */
  readonly wall: number;
}

/** As long as one on two phones lasts at the most. */
const LONGEST_MS = 90 * 60_000;

export const writeKept = (kept: Kept | null): string => (kept === null ? "" : JSON.stringify(kept));

/** Null when nothing is kept, nothing that still can be drawn, or what is long over. */
export const readKept = (text: string, now: number): Kept | null => {
  try {
    const { state, wall } = JSON.parse(text) as Kept;
    if (!Number.isFinite(wall) || now - wall > LONGEST_MS) return null;
    const view = viewPassed(state);
    const isWhole = view.stage === "turn" && view.questions.length === 2 && Number.isInteger(view.turn);
    return isWhole && Number.isFinite(view.until) ? { state, wall } : null;
  } catch {
    return null;
  }
};
