/**
 * One crack through a list, drawn beside it: a mark at each item and a line from each to the next (look, "Drawings", Path).
 *
 * A pure function: the same seed draws the same crack on both phones, and the heights of the items say where it bends. As
 * in the craft, a crack is first only a hairline; then lacquer is laid on it, which is ink, and over that gold.
 */
import { createDice, type Dice } from "../dice.ts";

/** `part`: the lacquer reaches to the middle. */
export type Laid = "hair" | "part" | "ink" | "gold";

export interface SeamItem {
  /** Of the item it stands beside, in pixels. */
  readonly height: number;
  readonly laid: Laid;
}

export interface Seam {
  readonly width: number;
  readonly height: number;
  /** The whole crack and its side cracks, as fine lines. */
  readonly crack: string;
  readonly twigs: string;
  /** Outlines of what is laid on it. */
  readonly ink: string;
  readonly gold: string;
  readonly glint: string;
  readonly marks: readonly { readonly x: number; readonly y: number; readonly laid: Laid }[];
}

export const SEAM_WIDTH = 56;
const STEP = 3;
/** How wide what is laid on the crack is, before its breath. */
const WIDE = { ink: 2.7, gold: 5, glint: 1.3 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
  /** Which item it belongs to. */
  readonly of: number;
}

/** `top` is how far below the top of an item its mark stands. */
export const seamOf = (seed: string, items: readonly SeamItem[], top: number): Seam => {
  const dice = createDice(`${seed}/seam`);
  const middle = SEAM_WIDTH / 2;
  const marks = items.map(({ laid }, at) => ({
    x: middle + dice.between(-0.16, 0.16) * SEAM_WIDTH,
    y: top + items.slice(0, at).reduce((sum, { height }) => sum + height, 0),
    laid,
  }));
  const height = items.reduce((sum, item) => sum + item.height, 0);
  const line = lineThrough(dice, marks, { x: middle, y: height - 6 });
  const breath = dice.next() * 6;
  const laidOn = (laid: readonly Laid[], wide: number, shift = 0): string =>
    items
      .map((item, at) => {
        if (!laid.includes(item.laid)) return "";
        const stretch = line.filter(({ of }) => of === at).map((point) => ({ ...point, x: point.x - shift }));
        return ribbon(item.laid === "part" ? stretch.slice(0, Math.ceil(stretch.length / 2)) : stretch, wide, breath);
      })
      .join("");
  return {
    width: SEAM_WIDTH,
    height,
    crack: line.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join(""),
    twigs: twigsOf(dice, line),
    ink: laidOn(["ink", "part"], WIDE.ink),
    gold: laidOn(["gold"], WIDE.gold),
    glint: laidOn(["gold"], WIDE.glint, 0.7),
    marks: marks.map(({ x, y, laid }) => ({ x: rounded(x), y: rounded(y), laid })),
  };
};

/** Trembles like a break in clay, and passes through every mark. */
const lineThrough = (
  dice: Dice,
  marks: readonly { readonly x: number; readonly y: number }[],
  end: { readonly x: number; readonly y: number },
): readonly Point[] => {
  const [slow, quick] = [dice.next() * 6, dice.next() * 6];
  return marks.flatMap((from, of) => {
    const to = marks[of + 1] ?? end;
    const count = Math.max(1, Math.round((to.y - from.y) / STEP));
    return Array.from({ length: count + (of === marks.length - 1 ? 1 : 0) }, (_, at) => {
      const along = at / count;
      const y = from.y + (to.y - from.y) * along;
      const eased = along * along * (3 - 2 * along);
      const tremble = 7 * Math.sin(y / 31 + slow) + 3.2 * Math.sin(y / 13.7 + quick) + dice.between(-0.5, 0.5);
      return { x: from.x + (to.x - from.x) * eased + Math.sin(along * Math.PI) * tremble, y, of };
    });
  });
};

/** The outline of what lies on these points: it breathes a little, and swells where it meets the next. */
const ribbon = (points: readonly Point[], wide: number, breath: number): string => {
  if (points.length < 2) return "";
  const sides = points.map((point, at) => {
    const [before, after] = [points[at - 1] ?? point, points[at + 1] ?? point];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const nearest = Math.min(at, points.length - 1 - at);
    const half =
      (wide * (0.86 + 0.2 * Math.sin(point.y / 9 + breath) + 0.13 * Math.sin(point.y / 4.3)) * swell(nearest)) / 2;
    const [ox, oy] = [(-dy / length) * half, (dx / length) * half];
    return { left: pair(point.x + ox, point.y + oy), right: pair(point.x - ox, point.y - oy) };
  });
  return `M${[...sides.map(({ left }) => left), ...sides.map(({ right }) => right).toReversed()].join("L")}Z`;
};

const swell = (fromTheEnd: number): number => 1 + 0.5 * Math.exp(-fromTheEnd / 2.5);

/** Fine side cracks, which are never laid with anything. */
const twigsOf = (dice: Dice, line: readonly Point[]): string => {
  let twigs = "";
  for (let at = 12; at < line.length - 8; at += 17 + Math.floor(dice.next() * 9)) {
    const point = line[at];
    if (!point) break;
    const [side, length] = [dice.sign(), dice.between(6, 15)];
    twigs += `M${pair(point.x, point.y)}l${pair(side * length * 0.5, length * 0.34)} ${pair(side * length * 0.5, length * 0.14 * dice.sign())}`;
  }
  return twigs;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
const short = (value: number): string => String(rounded(value));
const pair = (x: number, y: number): string => `${short(x)} ${short(y)}`;
