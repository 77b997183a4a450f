/**
 * The bowl: a pure function of a seed, the number of seam pieces, and what was laid, in the order it was laid.
 *
 * Nothing here knows a rate, a target or a remainder. A drop beyond the last seam becomes a fleck in the glaze, so there is no
 * end to it. The same seed and drops draw the same bowl on both phones.
 */
import { createDice } from "../dice.ts";
import { createForm, type Form, type Point, TURN, WALL } from "./form.ts";
import { lengthsOf, pathOf, ribbon, type SeamPoint, tenths } from "./line.ts";
import { breakApart } from "./network.ts";
import { type Piece, piecesOf } from "./seams.ts";
import { type Speck, type Vessel, vesselOf } from "./vessel.ts";

/** Ink: kept. Gold: kept and seen, or noticed. Covered: its owner would rather not look at it now. */
export type Drop = "ink" | "gold" | "covered";

export interface Stroke {
  /** Which drop, in the order they were laid. */
  readonly drop: number;
  readonly laid: "ink" | "gold";
  readonly body: string;
  readonly glint: string;
  readonly shade: string;
}

export interface Face {
  readonly cracks: string;
  readonly strokes: readonly Stroke[];
}

export interface Bowl {
  readonly vessel: Vessel;
  readonly outside: Face;
  readonly inside: Face;
  readonly lipCracks: string;
  readonly lipGold: string;
  /** Where the bowl was struck; the first gold fills it too. */
  readonly chip: { readonly path: string; readonly glint: string; readonly isGold: boolean };
  readonly flecks: readonly Speck[];
}

export const bowlOf = (seed: string, pieceCount: number, drops: readonly Drop[]): Bowl => {
  const dice = createDice(seed);
  const brush = createDice(`${seed}/brush`);
  const form = createForm(dice);
  const { cracks, struck } = breakApart(dice, 5 + Math.min(8, Math.round(pieceCount / 7)));
  const pieces = piecesOf(form, cracks, pieceCount, brush);
  const laidOn = ({ drop }: Piece): "ink" | "gold" | null => {
    const laid = drops[drop];
    return laid === undefined || laid === "covered" ? null : laid;
  };
  const face = (isInside: boolean): Face => {
    const here = pieces.filter((piece) => piece.isInside === isInside);
    return {
      cracks: here.map((piece) => (laidOn(piece) ? "" : ribbon(piece.points, widthOf(piece, 1.25, 0.7)))).join(""),
      strokes: here.flatMap((piece) => {
        const laid = laidOn(piece);
        return laid ? [strokeOf(piece, laid)] : [];
      }),
    };
  };
  const lips = pieces.flatMap((piece) =>
    piece.lips
      .filter((th) => Math.abs(th - struck) >= 0.12)
      .map((th) => ({
        isGold: laidOn(piece) === "gold",
        path: overTheRim(form, th, laidOn(piece) === "gold" ? 3.1 : 1.1),
      })),
  );
  return {
    vessel: vesselOf(form, seed),
    outside: face(false),
    inside: face(true),
    lipCracks: lips.map(({ isGold, path }) => (isGold ? "" : path)).join(""),
    lipGold: lips.map(({ isGold, path }) => (isGold ? path : "")).join(""),
    chip: { ...chipOf(form, struck, brush.next), isGold: drops[0] === "gold" },
    flecks: flecksOf(seed, pieces, drops.slice(pieceCount)),
  };
};

const strokeOf = (piece: Piece, laid: "ink" | "gold"): Stroke => {
  const isGold = laid === "gold";
  const nearer = piece.points.map((point) => ({ ...point, x: point.x - 0.45, y: point.y - 0.55 }));
  return {
    drop: piece.drop,
    laid,
    body: ribbon(piece.points, isGold ? widthOf(piece, 3.5, 1.3) : widthOf(piece, 1.7, 0.8)),
    glint: isGold ? ribbon(nearer, widthOf(piece, 0.95, 0.35)) : "",
    shade: ribbon(piece.points, widthOf(piece, isGold ? 3.6 : 2, isGold ? 1.6 : 1)),
  };
};

/** The width of the brush: it breathes along the run, swells where seams meet, and thins where the wall turns away. */
const widthOf = (piece: Piece, wide: number, least: number): ((index: number, point: SeamPoint) => number) => {
  const along = lengthsOf(piece.points);
  const [a, b, hand] = piece.wave;
  return (index, { facing }) => {
    const at = piece.from + (along[index] ?? 0);
    const swell = 1 + 0.75 * Math.exp(-Math.min(at, piece.run - at) / 5.5);
    const breath = 0.86 + 0.17 * Math.sin(at / 8.3 + a) + 0.12 * Math.sin(at / 3.9 + b);
    return Math.max(least, wide * hand * swell * breath * (0.42 + 0.58 * Math.min(1, facing * 1.25)));
  };
};

const overTheRim = (form: Form, th: number, wide: number): string =>
  ribbon(
    [-0.4, WALL / 2, WALL + 0.3].map((inset) => {
      const [x, y] = form.at(th, 1, inset);
      return { x, y, facing: 1, away: 0 };
    }),
    () => wide,
  );

const chipOf = (form: Form, struck: number, next: () => number): { path: string; glint: string } => {
  const wide = 0.088;
  const outer = Array.from({ length: 11 }, (_, i): Point => {
    const k = i / 10;
    const bite = 0.085 * Math.sin(Math.PI * k) ** 0.7 * (0.82 + 0.34 * next());
    return form.at(struck + wide * (2 * k - 1), 1 - bite);
  });
  const inner = Array.from({ length: 11 }, (_, i): Point => {
    const k = (10 - i) / 10;
    return form.at(struck + wide * 0.92 * (2 * k - 1), 1 - (i % 10 ? 0.012 : 0), WALL);
  });
  const glint = outer.slice(1, 7).map(([x, y]): Point => [x + 0.6, y - 1.6]);
  return { path: pathOf([...outer, ...inner]), glint: pathOf(glint, false) };
};

const flecksOf = (seed: string, pieces: readonly Piece[], beyond: readonly Drop[]): readonly Speck[] => {
  const dice = createDice(`${seed}/flecks`);
  const outside = pieces.filter(({ isInside }) => !isInside);
  return beyond.slice(0, 180).flatMap((drop) => {
    const points = outside[Math.floor(dice.next() * outside.length)]?.points ?? [];
    const near = points[Math.floor(dice.next() * points.length)];
    const [turn, far, r] = [dice.next() * TURN, 5 + dice.next() * 15, dice.between(0.5, 1.25)];
    if (!near || drop === "covered") return [];
    const [x, y] = [near.x + Math.cos(turn) * far, near.y + Math.sin(turn) * far];
    return [{ x: tenths(x), y: tenths(y), rx: tenths(r), ry: tenths(r * 0.8) }];
  });
};
