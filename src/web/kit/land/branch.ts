/** A branch in blossom in a vase, on a table, with the light of a window on the wall. */
import type { Dice } from "../dice.ts";
import { box, n, oval, type Place, type Point, type Shape, softly } from "./shape.ts";

interface Twig {
  readonly points: readonly Point[];
  readonly thick: number;
}

interface Grown {
  readonly twigs: Twig[];
  readonly petals: string[];
  readonly hearts: string[];
}

export const branch: Place = ({ dice, width, height, unit }) => {
  const size = unit * 0.1;
  const isWide = width > height;
  // On a wide screen it stands beside the middle, where a sheet may lie.
  const [x, foot] = [width * (isWide ? dice.between(0.2, 0.25) : dice.between(0.44, 0.54)), height * 0.885];
  const neck = foot - size * 2.3;
  const grown: Grown = { twigs: [], petals: [], hearts: [] };
  grow(dice, grown, { x, y: neck, aim: -1.85, long: height * 0.5, thick: unit * 0.0125, depth: 0 }, unit / 360);
  grow(dice, grown, { x: x + 3, y: neck, aim: -1.15, long: height * 0.3, thick: unit * 0.0085, depth: 0 }, unit / 360);
  return [
    { tone: "wall", d: box(0, 0, width, height * 0.8) },
    { tone: "beam", d: beam(width * (isWide ? 0.1 : dice.between(0.06, 0.2)), unit, height) },
    { tone: "wood", d: box(0, height * 0.8, width, height * 0.2) },
    { tone: "shade", d: oval(x + size * 0.5, foot, size * 1.9, size * 0.2) },
    ...grown.twigs.map(({ points, thick }): Shape => ({ tone: "bark", d: softly(points), line: thick })),
    { tone: "petal", d: grown.petals.join("") },
    { tone: "heart", d: grown.hearts.join("") },
    { tone: "pot", d: vase(x, foot, size) },
    { tone: "lip", d: oval(x, foot - size * 2.4, size * 0.34, size * 0.09) },
    { tone: "hollow", d: oval(x, foot - size * 2.38, size * 0.26, size * 0.06) },
  ];
};

/** Four panes of light, leaning as the sun does. */
const beam = (x: number, unit: number, height: number): string =>
  [0, 1]
    .flatMap((i) => [0, 1].map((j) => [i, j] as const))
    .map(([i, j]) => {
      const [left, top] = [x + (i * 0.2 + j * 0.03) * unit, height * (0.14 + j * 0.225 + i * 0.018)];
      return `M${n(left)} ${n(top)}l${n(unit * 0.18)} ${n(height * 0.017)}l${n(unit * 0.028)} ${n(height * 0.2)}l${n(unit * -0.18)} ${n(height * -0.017)}Z`;
    })
    .join("");

interface Shoot {
  readonly x: number;
  readonly y: number;
  readonly aim: number;
  readonly long: number;
  readonly thick: number;
  readonly depth: number;
}

const grow = (dice: Dice, grown: Grown, shoot: Shoot, scale: number): void => {
  let { x, y, aim } = shoot;
  const points: Point[] = [[x, y]];
  const step = 9 * scale;
  for (let i = 0; i < shoot.long / step; i++) {
    aim += dice.between(-0.16, 0.16) + (shoot.depth > 0 ? 0 : 0.016);
    [x, y] = [x + Math.cos(aim) * step, y + Math.sin(aim) * step];
    points.push([x, y]);
    if (shoot.depth < 2 && i > 3 && dice.next() < (shoot.depth > 0 ? 0.16 : 0.24)) {
      const turned = aim + dice.sign() * dice.between(0.5, 0.95);
      const long = shoot.long * dice.between(0.24, 0.42);
      grow(dice, grown, { x, y, aim: turned, long, thick: shoot.thick * 0.6, depth: shoot.depth + 1 }, scale);
    }
    if ((shoot.depth > 0 || i > 6) && dice.next() < 0.58) blossom(dice, grown, [x, y], scale);
  }
  grown.twigs.push({ points, thick: shoot.thick });
};

const blossom = (dice: Dice, { petals, hearts }: Grown, [x, y]: Point, scale: number): void => {
  const r = dice.between(2.6, 5.2) * scale;
  const [at, turn] = [[x + dice.between(-4, 4) * scale, y + dice.between(-4, 4) * scale] as const, dice.next() * 6.3];
  for (let petal = 0; petal < 5; petal++) {
    const way = turn + petal * 1.2566;
    petals.push(oval(at[0] + Math.cos(way) * r, at[1] + Math.sin(way) * r, r * 0.78));
  }
  hearts.push(oval(at[0], at[1], r * 0.42));
};

const vase = (x: number, foot: number, size: number): string => {
  const half = (side: 1 | -1): readonly string[] =>
    [
      [0.34, 2.4],
      [0.3, 1.9],
      [1.1, 1.5],
      [1.02, 0.8],
      [0.98, 0.3],
      [0.7, 0],
      [0.5, 0],
    ].map(([dx = 0, up = 0]) => `${n(x + side * dx * size)} ${n(foot - up * size)}`);
  const [left, right] = [half(-1), half(1).toReversed()];
  return `M${left[0]}C${left.slice(1).join(" ")}L${right[0]}C${right.slice(1).join(" ")}Z`;
};
