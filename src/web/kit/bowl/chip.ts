/** Where the bowl was struck: a small shard is missing from the rim there. The first gold fills it. */
import { type Form, type Point, WALL } from "./form.ts";
import { pathOf } from "./line.ts";

export interface Chip {
  readonly path: string;
  readonly glint: string;
}

const WIDE = 0.088;

export const chipOf = (form: Form, struck: number, next: () => number): Chip => {
  const outer = Array.from({ length: 11 }, (_, i): Point => {
    const k = i / 10;
    const bite = 0.08 * Math.sin(Math.PI * k) ** 0.7 * (0.88 + 0.22 * next());
    return form.at(struck + WIDE * (2 * k - 1), 1 - bite);
  });
  const inner = Array.from({ length: 11 }, (_, i): Point => {
    const k = (10 - i) / 10;
    return form.at(struck + WIDE * 0.92 * (2 * k - 1), 1 - (i % 10 ? 0.012 : 0), WALL);
  });
  const glint = outer.slice(6, 10).map(([x, y]): Point => [x + 0.9, y - 0.9]);
  return { path: pathOf([...outer, ...inner]), glint: pathOf(glint, false) };
};
