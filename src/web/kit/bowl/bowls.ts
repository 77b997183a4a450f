/**
 * Bowls that were drawn, kept per seed, pieces and drops, so that a room that is left and entered again shows its bowl at once.
 * `ways` are tried in order: apart from the page first, on the page where that cannot be.
 */
import type { Bowl, Drop } from "./bowl.ts";

export interface Asked {
  readonly seed: string;
  readonly pieces: number;
  readonly drops: readonly Drop[];
}

/** Ends what it began when the signal says that nobody waits any more. */
export type Draw = (asked: Asked, signal: AbortSignal) => Promise<Bowl>;

const KEPT = 6;

export const createBowls = (ways: readonly Draw[]): Draw => {
  const kept = new Map<string, Bowl>();
  return async (asked, signal) => {
    const key = JSON.stringify([asked.seed, asked.pieces, asked.drops]);
    const bowl = kept.get(key) ?? (await firstOf(ways, asked, signal));
    kept.delete(key);
    kept.set(key, bowl);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return bowl;
  };
};

const firstOf = async ([way, ...others]: readonly Draw[], asked: Asked, signal: AbortSignal): Promise<Bowl> => {
  if (!way) throw new Error("no way to draw a bowl");
  if (others.length === 0) return way(asked, signal);
  return way(asked, signal).catch(() => {
    signal.throwIfAborted();
    return firstOf(others, asked, signal);
  });
};
