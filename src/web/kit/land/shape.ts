/** What a drawn place is made of: flat shapes, each in one tone, and the size of what they are drawn on. */
import type { Dice } from "../dice.ts";

export type Tone =
  | "sky"
  | "star"
  | "cloud"
  | "halo"
  | "disc"
  | "far"
  | "middle"
  | "green"
  | "near"
  | "front"
  | "mist"
  | "sea"
  | "foam"
  | "sail"
  | "skin"
  | "lit"
  | "lamp"
  | "wall"
  | "beam"
  | "wood"
  | "shade"
  | "bark"
  | "petal"
  | "heart"
  | "pot"
  | "lip"
  | "hollow"
  | "grain";

export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** 1 when left out. */
  readonly solid?: number;
  /** A line of this width instead of a filled shape. */
  readonly line?: number;
}

export interface Canvas {
  readonly seed: string;
  readonly dice: Dice;
  readonly width: number;
  readonly height: number;
  /** The size of things: a wide strip does not blow them up. */
  readonly unit: number;
}

export type Place = (canvas: Canvas) => readonly Shape[];
export type Point = readonly [x: number, y: number];

const tenths = (value: number): number => Math.round(value * 10) / 10;

export const n = (value: number): string => String(tenths(value));

/** A line through the middles of its parts, so that it has no corners. */
export const softly = (points: readonly Point[]): string => {
  const [first = [0, 0], ...rest] = points;
  const last = rest.pop() ?? first;
  const bends = rest.map(([x, y], i) => {
    const [nextX, nextY] = rest[i + 1] ?? last;
    return `Q${n(x)} ${n(y)} ${n((x + nextX) / 2)} ${n((y + nextY) / 2)}`;
  });
  return `M${n(first[0])} ${n(first[1])}${bends.join("")}L${n(last[0])} ${n(last[1])}`;
};

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

export const oval = (x: number, y: number, wide: number, high = wide): string => {
  const [rx, ry] = [tenths(wide), tenths(high)];
  return `M${n(x - rx)} ${n(y)}a${rx} ${ry} 0 1 0 ${n(rx * 2)} 0a${rx} ${ry} 0 1 0 ${n(rx * -2)} 0z`;
};
