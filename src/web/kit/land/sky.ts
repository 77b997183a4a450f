/** Sky over a place: graded, with clouds by day and stars by night, a pale sun that is also the moon, and the wood's grain. */
import { createDice } from "../dice.ts";
import { box, type Canvas, n, oval, type Point, type Shape, softly } from "./shape.ts";

export const sky = ({ seed, width, height }: Canvas, bottom: number): readonly Shape[] => {
  const dice = createDice(`${seed}/sky`);
  const stars = (most: number, small: number, large: number): string =>
    Array.from({ length: Math.round(most * Math.max(1, width / height)) }, () =>
      oval(dice.next() * width, dice.next() ** 1.5 * bottom * 0.8, dice.between(small, large)),
    ).join("");
  const cloud = (): string => {
    const [x, y] = [dice.between(-0.2, 0.8) * width, dice.between(0.08, 0.5) * bottom];
    const [wide, high] = [dice.between(0.3, 0.7) * width, Math.max(3.5, bottom * 0.012)];
    const along: readonly (readonly [number, number])[] = [
      [0, 0],
      [0.3, -1.2],
      [0.6, -0.2],
      [1, -0.7],
      [0.7, 1],
      [0.3, 1.2],
      [0, 0],
    ];
    return `${softly(along.map(([k, up]): Point => [x + wide * k, y + high * up]))}Z`;
  };
  return [
    { tone: "sky", d: box(0, 0, width, bottom) },
    { tone: "star", d: stars(46, 0.35, 0.7), solid: 0.4 },
    { tone: "star", d: stars(14, 0.6, 1.05), solid: 0.75 },
    { tone: "cloud", d: [cloud(), cloud(), cloud()].join("") },
  ];
};

export const sun = (x: number, y: number, r: number): readonly Shape[] => [
  { tone: "halo", d: oval(x, y, r * 4.2) },
  { tone: "disc", d: oval(x, y, r) },
];

/** The wood of the block, over everything. */
export const grain = ({ seed, width, height }: Canvas): Shape => {
  const dice = createDice(`${seed}/grain`);
  const lines: string[] = [];
  for (let y = 3; y < height; y += 5.5) {
    const [a, k] = [dice.next() * 6.3, dice.between(0.5, 1.6)];
    const at = (part: number, by: number): string => `${n(width * part)} ${n(y + by)}`;
    lines.push(`M${at(0, 0)}Q${at(0.25, Math.sin(a) * 3)} ${at(0.5, Math.sin(a + k) * 2.4)}T${at(1, Math.cos(a) * 2)}`);
  }
  return { tone: "grain", d: lines.join(""), line: 0.7 };
};
