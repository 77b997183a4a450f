/**
 * Hills with a house, in the manner of a woodblock: flat layers, a graded sky, no outline, nobody in it. Only shapes are made
 * here; the colours of day and night are in Landscape.svelte, so both lights show the same land.
 */
import { createDice, type Dice } from "./dice.ts";

export interface Landscape {
  readonly moon: { readonly x: number; readonly y: number; readonly r: number };
  /** Path data, far to near, each closed along the lower edge. */
  readonly hills: readonly string[];
  readonly trees: string;
  readonly house: { readonly x: number; readonly y: number; readonly size: number };
  readonly stars: readonly { readonly x: number; readonly y: number; readonly r: number; readonly light: number }[];
  readonly clouds: string;
}

type Point = readonly [x: number, y: number];

const STEPS = 24;
const HEIGHTS = [0.5, 0.58, 0.67, 0.79] as const;

export const landscapeOf = (seed: string, width: number, height: number): Landscape => {
  const dice = createDice(`${seed}/land`);
  const moon = {
    x: width * dice.between(0.55, 0.72),
    y: height * dice.between(0.16, 0.26),
    r: Math.min(width, height) * 0.055,
  };
  const ridges = HEIGHTS.map((at, i) => ridge(dice, width, height * at, height * (0.065 - i * 0.006), 0.8 + i * 0.15));
  const ground = ridges[2] ?? [];
  // On a wide screen the house stands beside the middle, where a sheet may lie.
  const x = width * dice.between(0.52, 0.62) + (width > height ? width * 0.2 : 0);
  const size = Math.min(width, height) * 0.052;
  const trees = [-1.5, -0.85, -0.25].map((k) =>
    cypress(x + k * size, yAt(ground, x + k * size, width), size * dice.between(1.3, 2)),
  );
  return {
    moon,
    hills: ridges.map((points) => closed(points, width, height)),
    trees: trees.join(""),
    house: { x: x + size * 0.5, y: yAt(ground, x + size, width) + size * 0.12, size },
    stars: stars(createDice(`${seed}/stars`), width, height),
    clouds: clouds(createDice(`${seed}/clouds`), width, height),
  };
};

const ridge = (dice: Dice, width: number, y: number, swing: number, waves: number): readonly Point[] => {
  const [a, b, c] = [dice.next() * 6.3, dice.next() * 6.3, dice.next() * 6.3];
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const u = (i / STEPS) * 6.28 * waves;
    const lift = 0.62 * Math.sin(u * 0.7 + a) + 0.28 * Math.sin(u * 1.9 + b) + 0.1 * Math.sin(u * 4.1 + c);
    return [(i / STEPS) * width, y - swing * lift];
  });
};

/** A line through the middles of its parts, so that it has no corners. */
const closed = (points: readonly Point[], width: number, height: number): string => {
  const first = points[0] ?? [0, height];
  const bends = points.slice(1, -1).map(([x, y], i) => {
    const [nextX, nextY] = points[i + 2] ?? [x, y];
    return `Q${n(x)} ${n(y)} ${n((x + nextX) / 2)} ${n((y + nextY) / 2)}`;
  });
  const last = points.at(-1) ?? first;
  return `M-4 ${n(first[1])}L${n(first[0])} ${n(first[1])}${bends.join("")}L${n(last[0] + 4)} ${n(last[1])}V${n(height)}H-4ZM${n(width)} ${n(height)}`;
};

const yAt = (points: readonly Point[], x: number, width: number): number =>
  points[Math.max(0, Math.min(STEPS, Math.round((x / width) * STEPS)))]?.[1] ?? 0;

const cypress = (x: number, foot: number, tall: number): string => {
  const [w, top, y] = [tall * 0.13, foot - tall, foot + 4];
  return `M${n(x)} ${n(top)}C${n(x + w)} ${n(top + tall * 0.4)} ${n(x + w)} ${n(y - tall * 0.2)} ${n(x + w * 0.4)} ${n(y)}L${n(x - w * 0.4)} ${n(y)}C${n(x - w)} ${n(y - tall * 0.2)} ${n(x - w)} ${n(top + tall * 0.4)} ${n(x)} ${n(top)}Z`;
};

const stars = (dice: Dice, width: number, height: number): Landscape["stars"] =>
  Array.from({ length: 70 }, () => ({
    x: Math.round(dice.next() * width),
    y: Math.round(dice.next() ** 1.6 * height * 0.46),
    r: Number(n(dice.between(0.4, 1.1))),
    light: Number(n(dice.between(0.2, 0.7))),
  }));

const clouds = (dice: Dice, width: number, height: number): string =>
  [0, 1, 2]
    .map(() => {
      const [x, y, w] = [
        dice.between(-0.2, 0.7) * width,
        dice.between(0.08, 0.4) * height,
        dice.between(0.3, 0.7) * width,
      ];
      return `M${n(x)} ${n(y)}Q${n(x + w * 0.4)} ${n(y - 7)} ${n(x + w)} ${n(y - 2)}Q${n(x + w * 0.5)} ${n(y + 6)} ${n(x)} ${n(y)}Z`;
    })
    .join("");

const n = (value: number): string => String(Math.round(value * 10) / 10);
