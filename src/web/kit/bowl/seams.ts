/**
 * The cracks as they are seen, cut into pieces of about equal length, ordered outward from the blow. A piece is what one drop
 * fills. Neighbours share a drop where there are more pieces than drops.
 */
import type { Dice } from "../dice.ts";
import { type Form, LENGTH, type Point, TURN, WALL, WIDTH } from "./form.ts";
import { cut, lengthsOf, type SeamPoint, smooth } from "./line.ts";
import type { Crack } from "./crack-steps.ts";

export interface Piece {
  readonly drop: number;
  readonly isInside: boolean;
  readonly points: readonly SeamPoint[];
  /** Angles at which this piece comes over the rim. */
  readonly lips: readonly number[];
  /** How the brush breathes along the run it belongs to, where on the run it begins, and how long the run is. */
  readonly wave: readonly [number, number, number];
  readonly from: number;
  readonly run: number;
}

interface Run {
  readonly isInside: boolean;
  readonly points: readonly SeamPoint[];
  readonly lips: readonly { readonly th: number; readonly first: boolean }[];
}

export const piecesOf = (form: Form, cracks: readonly Crack[], drops: number, brush: Dice): readonly Piece[] => {
  const runs = cracks
    .flatMap((crack) => [...runsOf(form, crack, false), ...runsOf(form, crack, true)])
    .filter(({ points }) => (lengthsOf(points).at(-1) ?? 0) > 7);
  const total = runs.reduce((sum, { points }) => sum + (lengthsOf(points).at(-1) ?? 0), 0);
  const wave = (): Piece["wave"] => [brush.next() * TURN, brush.next() * TURN, brush.between(0.8, 1.2)];
  const waved = runs.map((run) => ({ ...run, wave: wave(), line: smooth(run.points, 4) }));
  let quantum = total / Math.max(1, drops);
  let pieces = waved.flatMap((run) => cutRun(run, quantum));
  // Runs are cut into whole numbers of pieces; a drop without a piece would not be seen.
  while (pieces.length < drops && pieces.length > 0) {
    quantum *= 0.97;
    pieces = waved.flatMap((run) => cutRun(run, quantum));
  }
  return pieces
    .toSorted((a, b) => awayOf(a) - awayOf(b))
    .map((piece, i) => ({ ...piece, drop: Math.min(drops - 1, Math.floor((i * drops) / pieces.length)) }));
};

/** `line` is the run as the brush follows it; it is cut anew for each length that is tried, but made once. */
const cutRun = (
  run: Run & Pick<Piece, "wave"> & { readonly line: Run["points"] },
  quantum: number,
): readonly Omit<Piece, "drop">[] => {
  const long = lengthsOf(run.points).at(-1) ?? 0;
  const parts = Math.max(1, Math.round(long / quantum));
  const whole = lengthsOf(run.line).at(-1) ?? 0;
  return Array.from({ length: parts }, (_, i) => {
    const from = (i / parts) * whole;
    const lips = run.lips.filter(({ first }) => (first ? i === 0 : i === parts - 1)).map(({ th }) => th);
    return {
      isInside: run.isInside,
      points: cut(run.line, from, ((i + 1) / parts) * whole),
      lips,
      wave: run.wave,
      from,
      run: whole,
    };
  }).filter(({ points }) => points.length > 1);
};

const awayOf = ({ points }: Pick<Piece, "points">): number => Math.min(points[0]?.away ?? 0, points.at(-1)?.away ?? 0);

/** The stretches of one crack that can be seen on one face of the wall. */
const runsOf = (form: Form, crack: Crack, isInside: boolean): readonly Run[] => {
  const found: Run[] = [];
  const inMouth = mouthOf(form);
  let [points, lips]: [SeamPoint[], Run["lips"][number][]] = [[], []];
  let before: SeamPoint | null = null;
  const flush = (): void => {
    if (points.length > 3) found.push({ isInside, points, lips });
    [points, lips] = [[], []];
  };
  for (const [u, v, away] of crack) {
    const th = (u / WIDTH) * TURN;
    const t = Math.min(1, v / LENGTH);
    const isRim = v >= LENGTH - 0.01;
    const facing = form.facing(th, t) * (isInside ? -1 : 1);
    const [x, y] = form.at(th, t, isInside ? WALL : 0);
    const point = { x, y, facing: Math.max(0.02, facing), away };
    const [rimX, rimY] = form.at(th, 1);
    const rim = { x: rimX, y: rimY, facing, away };
    if (facing > 0.02 && (!isInside || isRim || inMouth([x, y]))) {
      // One step beyond the edge: the clip ends the line there, not a cap.
      if (points.length === 0 && before && !isRim) points.push(before);
      if (isRim && isInside && points.length === 0) points.push(rim);
      if (isRim && !isInside) lips.push({ th, first: points.length === 0 });
      points.push(point);
      if (isRim && isInside && points.length > 2) points.push(rim);
      before = null;
    } else {
      if (points.length > 0) points.push(point);
      flush();
      before = point;
    }
  }
  flush();
  return found;
};

const mouthOf = (form: Form): ((point: Point) => boolean) => {
  const rim = Array.from({ length: 90 }, (_, i) => form.at((i / 90) * TURN, 1, WALL));
  return ([x, y]) => {
    let isIn = false;
    rim.forEach(([xi, yi], i) => {
      const [xj, yj] = rim.at(i - 1) ?? [xi, yi];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isIn = !isIn;
    });
    return isIn;
  };
};
