/**
 * Places in the manner of a woodblock: flat layers, a graded sky, no outline, nobody in them. Only shapes are made here; the
 * colours of day and night are in Landscape.svelte, so both lights show the same place. The same seed draws the same one.
 */
import { createDice } from "./dice.ts";
import { hills } from "./land/hills.ts";
import type { Canvas, Shape } from "./land/shape.ts";
import { shore } from "./land/shore.ts";
import { grain } from "./land/sky.ts";
import { branch } from "./land/branch.ts";

export interface Landscape {
  /** Which of the three sets of colours. */
  readonly palette: 0 | 1 | 2;
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
}

const PALETTES = [0, 1, 2] as const;
/** A branch in a vase wants height; a strip shows land. */
const TALL = [hills, branch, shore] as const;
const LOW = [hills, shore, hills] as const;

export const landscapeOf = (seed: string, width: number, height: number): Landscape => {
  const dice = createDice(`${seed}/place`);
  const [place, palette] = [Math.floor(dice.next() * 3), Math.floor(dice.next() * 3)];
  const canvas: Canvas = {
    seed,
    dice: createDice(`${seed}/land`),
    width,
    height,
    unit: Math.min(width, height * 0.85),
  };
  const draw = (width > height * 1.7 ? LOW : TALL)[place] ?? hills;
  return { palette: PALETTES[palette] ?? 0, shapes: [...draw(canvas), grain(canvas)] };
};
