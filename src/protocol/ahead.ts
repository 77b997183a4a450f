/**
 * Ops dated in the future (LOG-26). Order does not believe clocks, but an op dated more than a day ahead would stand after
 * everything else for long: it waits, and all after it in its chain, until the date is near. What it refuses counts at once
 * (a no is never held for a clock, LOG-31); that is asked elsewhere.
 */

/** How far ahead of the reader an op may be dated, ms. */
export const MAX_AHEAD = 24 * 60 * 60 * 1000;

/** How many ops of a chain, from the first of `walls` (ms), may be folded at `now`; the others wait. */
export const foldable = (walls: readonly number[], now: number): number => {
  const waiting = walls.findIndex((wall) => wall > now + MAX_AHEAD);
  return waiting < 0 ? walls.length : waiting;
};

/** When the first waiting op of a chain is due, ms; null when none waits. */
export const nextDue = (walls: readonly number[], now: number): number | null => {
  const wall = walls[foldable(walls, now)];
  return wall === undefined ? null : wall - MAX_AHEAD;
};

/**
 * What a new op is dated. A device that is more than a day ahead of the server's hour (if it knows one) stamps that
 * instead, and says so.
 */
export const wallOf = (own: number, server: number | null): { readonly wall: number; readonly ahead: boolean } =>
  server !== null && own > server + MAX_AHEAD ? { wall: server, ahead: true } : { wall: own, ahead: false };
