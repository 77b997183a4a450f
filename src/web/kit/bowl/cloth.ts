/**
 * The cloth that covers the whole bowl: a square of ironed linen laid over it. It sags a little over the mouth, falls over the
 * rim in soft folds, and its corners hang lower than its sides.
 */
import { createDice, type Dice } from "../dice.ts";
import { CENTRE, COS, type Point, RADIUS, SIN, TURN } from "./form.ts";
import { pathOf } from "./line.ts";

export interface Cloth {
  /** What lies over the mouth, and what falls over the rim. */
  readonly top: string;
  readonly fall: string;
  readonly folds: readonly string[];
  /** Woven in, along the hem. */
  readonly stripes: string;
  /** The creases of ironing. */
  readonly creases: string;
  readonly edge: string;
}

interface Fold {
  readonly th: number;
  /** How far it stands out at the hem, and how wide it is there. */
  readonly deep: number;
  readonly wide: number;
  /** How far below the rim it begins, 0 to 1 of the way to the hem. */
  readonly begins: number;
}

type Drape = (th: number, fallen: number) => Point;

const OVER = RADIUS * 1.02;
const HEIGHT = 139;
const SIDE = 46;
const QUARTER = TURN / 4;

export const clothOf = (seed: string): Cloth => {
  const dice = createDice(`${seed}/cloth`);
  const corner = QUARTER + dice.sign() * dice.between(0.16, 0.34);
  const folds = foldsOf(dice, corner);
  const drape = drapeOf(corner, folds);
  const along = (fallen: number, from = Math.PI, to = 0): readonly Point[] =>
    Array.from({ length: 121 }, (_, i) => drape(from + ((to - from) * i) / 120, fallen));
  const back = along(0, 0, -Math.PI);
  const down = [0, 0.08, 0.2, 0.4, 0.6, 0.8, 1];
  return {
    top: pathOf([...along(0), ...back]),
    fall: pathOf([
      ...down.map((fallen) => drape(Math.PI, fallen)),
      ...along(1),
      ...down.toReversed().map((fallen) => drape(0, fallen)),
      ...back,
    ]),
    folds: folds.filter(({ th }) => th > 0.12 && th < Math.PI - 0.12).map((fold) => foldShape(drape, fold)),
    stripes: [0.8, 0.86].map((fallen) => pathOf(along(fallen), false)).join(""),
    creases: [corner - QUARTER / 2, corner + QUARTER / 2].map((th) => crease(drape, th)).join(""),
    edge: pathOf(along(0.04, Math.PI * 0.97, Math.PI * 0.03), false),
  };
};

const foldsOf = (dice: Dice, corner: number): readonly Fold[] =>
  [-1, 0, 1, 2].flatMap((k) => {
    const at = corner + k * QUARTER;
    const fold = (from: number, deep: number, wide: number, begins: number): Fold => ({
      th: at + from + dice.between(-0.04, 0.04),
      deep: deep * dice.between(0.85, 1.15),
      wide,
      begins: begins + dice.between(0, 0.1),
    });
    return [
      fold(0, 7, 0.17, 0),
      fold(0.36, 5, 0.13, 0.04),
      fold(-0.36, 5, 0.13, 0.04),
      fold(0.66, 3.4, 0.1, 0.2),
      fold(-0.68, 3.4, 0.1, 0.26),
    ];
  });

const drapeOf =
  (corner: number, folds: readonly Fold[]): Drape =>
  (th, fallen) => {
    // How far a square reaches beyond the rim in this direction; linen is soft, so its corners hang a little rounder.
    const turn = Math.abs((((th - corner) % QUARTER) + QUARTER) % QUARTER);
    const beyond = Math.cos(QUARTER / 2 - Math.min(turn, QUARTER - turn));
    const reach = SIDE + (1 / Math.hypot(beyond, 0.16) - 1 / Math.hypot(1, 0.16)) * (OVER + SIDE) * 0.55;
    const stands = folds.reduce(
      (sum, fold) => sum + fold.deep * Math.exp(-((around(th - fold.th) / fold.wide) ** 2)),
      0,
    );
    const falls = fallen ** 1.3;
    const radius = OVER - 11 * fallen ** 1.5 + (stands - 2.5) * falls;
    const height = HEIGHT - (reach + stands * 0.55) * fallen - 3 * (1 - Math.cos(Math.min(1, fallen * 6) * 1.2));
    return [CENTRE.x + radius * Math.cos(th), CENTRE.y - height * COS + radius * Math.sin(th) * SIN];
  };

const around = (angle: number): number => ((((angle + Math.PI) % TURN) + TURN) % TURN) - Math.PI;

/** A fold begins narrow somewhere below the rim and opens toward the hem. */
const foldShape = (drape: Drape, { th, wide, begins }: Fold): string => {
  const steps = Array.from({ length: 10 }, (_, i) => i / 9);
  const side = (sign: 1 | -1): readonly Point[] =>
    steps.map((k) => drape(th + sign * wide * 1.3 * (0.1 + 0.9 * k), begins + (1.12 - begins) * k));
  return pathOf([...side(1), ...side(-1).toReversed()]);
};

/** Across the cloth, as it lay folded in the cupboard, and on over the rim. */
const crease = (drape: Drape, th: number): string => {
  const [[fromX, fromY], [toX, toY]] = [drape(th, 0), drape(th + Math.PI, 0)];
  const across = Array.from({ length: 15 }, (_, i): Point => {
    const k = i / 14;
    return [fromX + (toX - fromX) * k, fromY + (toY - fromY) * k + 17 * Math.sin(Math.PI * k)];
  });
  return pathOf([...[1, 0.75, 0.5, 0.25, 0.1].map((fallen) => drape(th, fallen)), ...across], false);
};
