/** Which drop a press means: the one whose line, or fleck, is nearest to it, when one is near enough. */

export interface Lying {
  readonly drop: number;
  /** x, y, x, y … along the line; a fleck is one point. */
  readonly at: readonly number[];
}

/** All in the coordinates of the drawing. Null when nothing lies within reach. */
export const nearestLine = (lines: readonly Lying[], x: number, y: number, reach: number): number | null => {
  let [nearest, least]: [number | null, number] = [null, reach];
  for (const { drop, at } of lines) {
    const far = distance(at, x, y);
    if (far <= least) [nearest, least] = [drop, far];
  }
  return nearest;
};

const distance = (at: readonly number[], x: number, y: number): number => {
  let least = Infinity;
  for (let i = 0; i < at.length; i += 2) {
    const [ax = 0, ay = 0, bx = ax, by = ay] = at.slice(i, i + 4);
    const [dx, dy] = [bx - ax, by - ay];
    const k = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const along = Math.max(0, Math.min(1, k));
    least = Math.min(least, Math.hypot(ax + dx * along - x, ay + dy * along - y));
  }
  return least;
};
