/** A line of land, what is under it, and what stands on it: cypresses, round trees, a house with lit windows. */
import { createDice, type Dice } from "../dice.ts";
import { box, type Canvas, n, oval, type Point, type Shape, softly, type Tone } from "./shape.ts";

export type Ridge = readonly Point[];

const STEPS = 24;

export const ridge = ({ dice, width }: Canvas, y: number, swing: number, waves = 1): Ridge => {
  const [a, b, c] = [dice.next() * 6.3, dice.next() * 6.3, dice.next() * 6.3];
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const u = (i / STEPS) * 6.28 * waves;
    const lift = 0.62 * Math.sin(u * 0.7 + a) + 0.28 * Math.sin(u * 1.9 + b) + 0.1 * Math.sin(u * 4.1 + c);
    return [(i / STEPS) * width, y - swing * lift];
  });
};

export const under = (tone: Tone, { width, height }: Canvas, line: Ridge): Shape => {
  const [first, last] = [line[0]?.[1] ?? 0, line.at(-1)?.[1] ?? 0];
  return { tone, d: `${softly([[-4, first], ...line, [width + 4, last]])}V${n(height)}H-4Z` };
};

export const yAt = (line: Ridge, x: number): number => {
  const after = Math.max(
    1,
    line.findIndex(([at]) => at >= x),
  );
  const [[x0, y0], [x1, y1]] = [line[after - 1] ?? [0, 0], line[after] ?? [1, 0]];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0 || 1);
};

export const cypress = (x: number, foot: number, tall: number): string => {
  const at = (dx: number, up: number): string => `${n(x + tall * dx)} ${n(foot - tall * up)}`;
  return `M${at(0, 1)}C${at(0.13, 0.6)} ${at(0.14, 0.2)} ${at(0.05, 0)}L${at(-0.05, 0)}C${at(-0.14, 0.2)} ${at(-0.13, 0.6)} ${at(0, 1)}Z`;
};

/** A loose crown on a thin trunk. */
export const roundTree = (dice: Dice, x: number, foot: number, tall: number): string => {
  const trunk = `M${n(x - tall * 0.022)} ${n(foot)}L${n(x)} ${n(foot - tall * 0.55)}L${n(x + tall * 0.022)} ${n(foot)}Z`;
  const leaves = Array.from({ length: 16 }, () => {
    const [turn, far, r] = [dice.next() * 6.3, Math.sqrt(dice.next()), tall * dice.between(0.07, 0.13)];
    return oval(
      x + Math.cos(turn) * tall * 0.19 * far,
      foot - tall * 0.68 + Math.sin(turn) * tall * 0.22 * far,
      r,
      r * 0.92,
    );
  });
  return trunk + leaves.join("");
};

export const house = (x: number, foot: number, size: number): readonly Shape[] => {
  const at = (dx: number, up: number): string => `${n(x + size * dx)} ${n(foot - size * up)}`;
  const pane = (dx: number, up: number, wide: number, high: number): string =>
    box(x + size * dx, foot - size * up, size * wide, size * high);
  return [
    { tone: "front", d: `M${at(0.84, 0)}L${at(0.84, 0.46)}L${at(1.5, 0.46)}L${at(1.5, 0)}Z`, solid: 0.9 },
    { tone: "skin", d: `M${at(0, 0)}L${at(0, 0.5)}L${at(0.42, 0.86)}L${at(0.84, 0.5)}L${at(0.84, 0)}Z` },
    {
      tone: "front",
      d: `M${at(-0.1, 0.44)}L${at(0.42, 0.92)}L${at(1.3, 0.92)}L${at(1.62, 0.44)}L${at(0.88, 0.44)}L${at(0.42, 0.82)}Z`,
    },
    { tone: "lit", d: oval(x + size * 0.42, foot - size * 0.3, size * 1.25) },
    { tone: "lamp", d: pane(0.32, 0.42, 0.2, 0.24) + pane(1.08, 0.34, 0.17, 0.19) },
  ];
};

/** Dice that do not move what was drawn before. */
export const apart = ({ seed }: Canvas, what: string): Dice => createDice(`${seed}/${what}`);
