/**
 * The bowl: a pure function of a seed, the number of seam pieces, and what was laid, in the order it was laid.
 *
 * Nothing here knows a rate, a target or a remainder. A drop beyond the last seam becomes a fleck in the glaze, so there is no
 * end to it. The same seed and drops draw the same bowl on both phones.
 */
import { createDice } from "../dice.ts";
import { type Chip, chipOf } from "./chip.ts";
import { type Cloth, clothOf } from "./cloth.ts";
import { type Fleck, fleckOf } from "./flecks.ts";
import { createForm } from "./form.ts";
import { ribbon } from "./line.ts";
import { breakApart } from "./network.ts";
import { type Piece, piecesOf } from "./seams.ts";
import { lipsOf, type Stroke, strokeOf, widthOf } from "./strokes.ts";
import { type Vessel, vesselOf } from "./vessel.ts";

/** Ink: kept. Gold: kept and seen, or noticed. Covered: its owner would rather not look at it now. */
export type Drop = "ink" | "gold" | "covered";

export interface Bowl {
  readonly vessel: Vessel;
  /** Where nothing is laid. */
  readonly cracks: { readonly outside: string; readonly inside: string; readonly lips: string };
  readonly strokes: readonly Stroke[];
  readonly flecks: readonly Fleck[];
  readonly chip: Chip;
  readonly cloth: Cloth;
}

export const bowlOf = (seed: string, pieceCount: number, drops: readonly Drop[]): Bowl => {
  const dice = createDice(seed);
  const brush = createDice(`${seed}/brush`);
  const form = createForm(dice);
  const { cracks, struck } = breakApart(dice, 5 + Math.min(8, Math.round(pieceCount / 7)));
  const pieces = piecesOf(form, cracks, pieceCount, brush);
  const bare = pieces.filter(({ drop }) => laidOn(drops, drop) === null);
  const crackIn = (list: readonly Piece[]): string =>
    list.map((piece) => ribbon(piece.points, widthOf(piece, 1.25, 0.7))).join("");
  return {
    vessel: vesselOf(form, seed),
    cracks: {
      outside: crackIn(bare.filter(({ isInside }) => !isInside)),
      inside: crackIn(bare.filter(({ isInside }) => isInside)),
      lips: bare.map((piece) => lipsOf(form, piece, 1.1, struck)).join(""),
    },
    strokes: pieces.flatMap((piece) => {
      const laid = laidOn(drops, piece.drop);
      return laid ? [strokeOf(form, piece, laid === "gold", struck)] : [];
    }),
    flecks: drops.slice(pieceCount).flatMap((_, i) => {
      const laid = laidOn(drops, pieceCount + i);
      return (laid && fleckOf(seed, pieces, pieceCount + i, laid)) ?? [];
    }),
    chip: chipOf(form, struck, brush.next),
    cloth: clothOf(seed),
  };
};

const laidOn = (drops: readonly Drop[], drop: number): "ink" | "gold" | null => {
  const laid = drops[drop];
  return laid === undefined || laid === "covered" ? null : laid;
};
