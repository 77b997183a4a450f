/**
 * Drops beyond the last seam: flakes of gold, or of ink, in the glaze. Where a fleck lies follows from the seed and from its
 * own place in the order alone, so that no earlier one ever moves; later ones are finer, so that thousands are like dust.
 */
import { createDice, type Dice } from "../dice.ts";
import { type Point, TURN } from "./form.ts";
import { pathOf, tenths } from "./line.ts";
import type { Piece } from "./seams.ts";

export interface Fleck {
  readonly drop: number;
  readonly laid: "ink" | "gold";
  readonly isInside: boolean;
  readonly path: string;
  readonly at: readonly [x: number, y: number];
}

export const fleckOf = (seed: string, pieces: readonly Piece[], drop: number, laid: Fleck["laid"]): Fleck | null => {
  const dice = createDice(`${seed}/fleck/${drop}`);
  const piece = pieces[Math.floor(dice.next() * pieces.length)];
  const near = piece?.points[Math.floor(dice.next() * piece.points.length)];
  if (!piece || !near) return null;
  const after = drop - (pieces.at(-1)?.drop ?? 0);
  const [turn, far] = [dice.next() * TURN, 4 + dice.next() * Math.min(46, 14 + after / 12)];
  const at = [tenths(near.x + Math.cos(turn) * far), tenths(near.y + Math.sin(turn) * far * 0.8)] as const;
  const size = Math.max(0.4, dice.between(0.55, 1.5) / (1 + after / 300));
  return { drop, laid, isInside: piece.isInside, path: flake(dice, at, size), at };
};

/** A torn scrap of leaf: four or five corners. */
const flake = (dice: Dice, [x, y]: Fleck["at"], size: number): string => {
  const corners = size > 0.8 ? 5 : 4;
  const begin = dice.next() * TURN;
  return pathOf(
    Array.from({ length: corners }, (_, i): Point => {
      const [turn, far] = [begin + (i / corners) * TURN + dice.between(-0.3, 0.3), size * dice.between(0.75, 1.25)];
      return [x + Math.cos(turn) * far, y + Math.sin(turn) * far * 0.85];
    }),
  );
};
