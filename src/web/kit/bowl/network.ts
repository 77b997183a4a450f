/**
 * How fired clay breaks, on the unrolled wall: a few long cracks leave the point on the rim that was struck, later ones start
 * from an older crack and end where they meet one. Of many possible breaks the one that splits the largest shard is kept.
 */
import type { Dice } from "../dice.ts";
import { type Crack, type CrackPoint, createSteps, isNear, meets, type Steps } from "./crack-steps.ts";
import { LENGTH, TURN, WIDTH } from "./form.ts";

export interface Network {
  readonly cracks: readonly Crack[];
  /** The angle at which the bowl was struck. */
  readonly struck: number;
}

const STEP = 5;
const LONGEST = 180;
const DOWN = -Math.PI / 2;

export const breakApart = (dice: Dice, shards: number): Network => {
  const cracks: Crack[] = [];
  const steps = createSteps();
  const add = (crack: Crack): void => {
    cracks.push(crack);
    steps.add(crack);
  };
  const side = dice.sign();
  const struck = Math.PI / 2 + side * dice.between(0.26, 0.52);
  const tryFour = (make: () => Crack | null): void => {
    for (let tries = 0; tries < 4; tries++) {
      const crack = make();
      if (crack === null || longOf(crack) < 60) continue;
      add(crack);
      return;
    }
  };
  const start = (struck / TURN) * WIDTH;
  for (const lean of [-1.18, -0.5, 0.14, 0.74, 1.26]) {
    const heading = DOWN + lean * side + dice.between(-0.13, 0.13);
    tryFour(() => grow(dice, steps, [start, LENGTH, 0], heading));
  }
  for (const [at, lean] of [
    [1.2, 0.35],
    [1.47, -0.15],
    [1.74, -0.4],
  ] as const) {
    const u = ((Math.PI * (at + dice.between(-0.06, 0.06))) / TURN) * WIDTH;
    tryFour(() => grow(dice, steps, [u, LENGTH, 170 + dice.next() * 60], DOWN + lean * dice.between(0.4, 1.5)));
  }
  for (let shard = 0; shard < shards; shard++) {
    const crack = bestOf(dice, cracks, steps);
    if (crack) add(crack);
  }
  return { cracks, struck };
};

/** Keeps its direction as a break does, trembles, sometimes turns a little; null when it would cross itself. */
const grow = (dice: Dice, steps: Steps, from: CrackPoint, heading: number): Crack | null => {
  const points: CrackPoint[] = [from];
  let [tremble, aim, last] = [0, heading, from];
  for (let i = 0; i < LONGEST; i++) {
    tremble = tremble * 0.8 + dice.between(-1, 1) * 0.13;
    if (dice.next() < 0.055) aim += dice.between(-0.42, 0.42);
    aim += (heading - aim) * 0.05;
    const [u, v, away] = last;
    const free: CrackPoint = [u + Math.cos(aim + tremble) * STEP, v + Math.sin(aim + tremble) * STEP, away + STEP];
    const next = free[1] >= LENGTH ? onTheWay(last, free, (LENGTH - v) / (free[1] - v || 1)) : free;
    if (i > 1) {
      if (meetsItself(points, last, next)) return null;
      const met = steps.met(last, next);
      if (met !== null) return [...points, onTheWay(last, next, met)];
    }
    points.push(next);
    last = next;
    if (next[1] >= LENGTH || next[1] <= 10) break;
  }
  return points;
};

const bestOf = (dice: Dice, cracks: readonly Crack[], steps: Steps): Crack | null => {
  let best: Crack | null = null;
  let most = 13;
  for (let tries = 0; tries < 34; tries++) {
    const parent = cracks[Math.floor(dice.next() * cracks.length)];
    if (!parent || parent.length < 12) continue;
    const i = 4 + Math.floor(dice.next() * (parent.length - 8));
    const [p, q] = [parent[i], parent[i + 1]];
    if (!p || !q || !isInSight(p)) continue;
    const heading = Math.atan2(q[1] - p[1], q[0] - p[0]) + dice.sign() * dice.between(1, 1.62);
    const crack = grow(dice, steps, [p[0] + Math.cos(heading) * 0.6, p[1] + Math.sin(heading) * 0.6, p[2]], heading);
    const [middle, late] = [crack?.[Math.floor(crack.length / 2)], crack?.[Math.floor(crack.length * 0.72)]];
    if (!crack || !middle || !late || longOf(crack) < 38 || !isInSight(middle)) continue;
    const room = Math.min(clearance(cracks, middle, parent), clearance(cracks, late, null) * 1.4, far(middle, p));
    if (room > most) [most, best] = [room, crack];
  }
  return best;
};

/** On the front of the outside, or on the far wall as it is seen through the mouth. */
const isInSight = ([u, v]: CrackPoint): boolean => {
  const th = ((((u / WIDTH) * TURN) % TURN) + TURN) % TURN;
  return (th > 0.2 && th < Math.PI - 0.2 && v > 62) || (th > Math.PI + 0.35 && th < TURN - 0.35 && v > 70);
};

const onTheWay = (a: CrackPoint, b: CrackPoint, k: number): CrackPoint => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + STEP,
];

const meetsItself = (points: Crack, a: CrackPoint, b: CrackPoint): boolean => {
  for (let j = 2; j < points.length - 2; j++) {
    const c = points[j - 1];
    const d = points[j];
    if (c && d && isNear(d, b, 0) && meets(a, b, c, d, 0) !== null) return true;
  }
  return false;
};

const far = (a: CrackPoint, b: CrackPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const longOf = (crack: Crack): number =>
  crack.reduce((sum, point, i) => sum + (i ? far(point, crack[i - 1] ?? point) : 0), 0);

/** How far it is to the nearest crack; every second point is near enough to tell. */
const clearance = (cracks: readonly Crack[], from: CrackPoint, but: Crack | null): number => {
  let least = 999;
  for (const crack of cracks) {
    if (crack === but) continue;
    crack.forEach((point, i) => {
      if (i % 2 === 0) least = Math.min(least, far(point, from));
    });
  }
  return least;
};
