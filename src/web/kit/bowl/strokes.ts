/**
 * What a drop leaves on its piece of a crack: a fine line of ink, or gold with a dark edge below and a glint above. The brush
 * breathes along the run, swells where seams meet, and thins where the wall turns away.
 */
import { type Form, WALL } from "./form.ts";
import { lengthsOf, lineOf, ribbon, type SeamPoint, tenths } from "./line.ts";
import type { Piece } from "./seams.ts";

/** A ribbon along the crack, and what of it comes over the rim. */
interface Mark {
  readonly body: string;
  readonly lip: string;
}

interface Gold extends Mark {
  readonly shade: string;
  readonly glint: string;
}

export interface Stroke {
  /** Which drop, in the order they were made. */
  readonly drop: number;
  readonly isInside: boolean;
  readonly ink: Mark;
  /** Null while it is ink. */
  readonly gold: Gold | null;
  /** The middle of the brush: the way it goes when gold is laid, and what a press is near to (x, y, x, y …). */
  readonly line: string;
  readonly at: readonly number[];
}

export const strokeOf = (form: Form, piece: Piece, isGold: boolean, struck: number): Stroke => ({
  drop: piece.drop,
  isInside: piece.isInside,
  ink: { body: ribbon(piece.points, widthOf(piece, 1.75, 0.85)), lip: lipsOf(form, piece, 1.2, struck) },
  gold: isGold ? goldOf(form, piece, struck) : null,
  line: lineOf(piece.points),
  at: piece.points.flatMap(({ x, y }) => [tenths(x), tenths(y)]),
});

const goldOf = (form: Form, piece: Piece, struck: number): Gold => {
  const nearer = piece.points.map((point) => ({ ...point, x: point.x - 0.45, y: point.y - 0.55 }));
  return {
    body: ribbon(piece.points, widthOf(piece, 3.5, 1.3)),
    glint: ribbon(nearer, widthOf(piece, 0.95, 0.35)),
    shade: ribbon(piece.points, widthOf(piece, 3.8, 1.7)),
    lip: lipsOf(form, piece, 2.4, struck),
  };
};

export const widthOf = (piece: Piece, wide: number, least: number): ((index: number, point: SeamPoint) => number) => {
  const along = lengthsOf(piece.points);
  const [a, b, hand] = piece.wave;
  return (index, { facing }) => {
    const at = piece.from + (along[index] ?? 0);
    const swell = 1 + 0.75 * Math.exp(-Math.min(at, piece.run - at) / 5.5);
    const breath = 0.86 + 0.17 * Math.sin(at / 8.3 + a) + 0.12 * Math.sin(at / 3.9 + b);
    return Math.max(least, wide * hand * swell * breath * (0.42 + 0.58 * Math.min(1, facing * 1.25)));
  };
};

/** Where the piece comes over the rim, but for the place that was struck: that is the chip. */
export const lipsOf = (form: Form, { lips }: Piece, wide: number, struck: number): string =>
  lips
    .filter((th) => Math.abs(th - struck) >= 0.12)
    .map((th) =>
      ribbon(
        [1.4, WALL / 2, WALL - 1.2].map((inset) => {
          const [x, y] = form.at(th, 1, inset);
          return { x, y, facing: 1, away: 0 };
        }),
        () => wide,
      ),
    )
    .join("");
