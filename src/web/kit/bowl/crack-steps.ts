/**
 * The steps that cracks are made of, and where one step meets another. A new crack asks at each of its steps what it runs into,
 * so the steps of those before it are filed by where they begin, in squares as wide as a step can reach: only those near by
 * are looked at. What was added first is met first.
 */
import { WIDTH } from "./form.ts";

/** A point of a crack, unrolled: along the rim, up the wall, and how far from the blow. */
export type CrackPoint = readonly [u: number, v: number, away: number];
export type Crack = readonly CrackPoint[];

export interface Steps {
  readonly add: (crack: Crack) => void;
  /** How far along a–b the earliest of the steps that it crosses is met, 0 to 1. */
  readonly met: (a: CrackPoint, b: CrackPoint) => number | null;
}

interface Step {
  readonly order: number;
  readonly from: CrackPoint;
  readonly to: CrackPoint;
}

/** Nothing farther off than this can be met by one step. */
const NEAR = 24;
/** Squares once round the wall; each is a little wider than NEAR. */
const COLUMNS = Math.floor(WIDTH / NEAR);
const AROUND = [-1, 0, 1] as const;

export const createSteps = (): Steps => {
  const squares = new Map<number, Step[]>();
  let count = 0;
  return {
    add: (crack) => {
      crack.forEach((to, j) => {
        const from = crack[j - 1];
        if (!from) return;
        const square = squareAt(columnOf(from), rowOf(from));
        const filed = squares.get(square);
        const step = { order: count++, from, to };
        if (filed) filed.push(step);
        else squares.set(square, [step]);
      });
    },
    met: (a, b) => {
      let [first, met]: [number, number | null] = [count, null];
      for (const across of AROUND) {
        for (const up of AROUND) {
          for (const { order, from, to } of squares.get(squareAt(columnOf(b) + across, rowOf(b) + up)) ?? []) {
            if (order >= first) break;
            // The wall goes round: a crack may be met on the far side of where the unrolling begins.
            const round = Math.round((b[0] - from[0]) / WIDTH) * WIDTH;
            const at = isNear(from, b, round) ? meets(a, b, from, to, round) : null;
            if (at !== null) [first, met] = [order, at];
          }
        }
      }
      return met;
    },
  };
};

const columnOf = ([u]: CrackPoint): number => Math.floor((u / WIDTH) * COLUMNS);
const rowOf = ([, v]: CrackPoint): number => Math.floor(v / NEAR);
const squareAt = (column: number, row: number): number => row * COLUMNS + (((column % COLUMNS) + COLUMNS) % COLUMNS);

export const isNear = (c: CrackPoint, b: CrackPoint, round: number): boolean =>
  Math.abs(c[1] - b[1]) <= NEAR && Math.abs(c[0] + round - b[0]) <= NEAR;

/** Where on a–b the line c–d crosses it, 0 to 1; c–d taken so far round. Asked many thousand times a bowl: no lists are made. */
export const meets = (a: CrackPoint, b: CrackPoint, c: CrackPoint, d: CrackPoint, round: number): number | null => {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const qx = c[0] + round - a[0];
  const qy = c[1] - a[1];
  const across = rx * sy - ry * sx;
  if (Math.abs(across) < 1e-9) return null;
  const t = (qx * sy - qy * sx) / across;
  const u = (qx * ry - qy * rx) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : null;
};
