/**
 * The cloth that covers the whole bowl: a square of ironed linen laid over it. It sags a little over the mouth, falls over the
 * rim in soft folds, and its corners hang lower than its sides.
 */
import { createDice } from "../dice.ts";
import { CENTRE, COS, type Form, type Point, RADIUS, SIN, TURN } from "./form.ts";
import { pathOf } from "./line.ts";

export interface Cloth {
  /** What lies over the mouth, and what falls over the rim. */
  readonly top: string;
  readonly fall: string;
  readonly folds: readonly string[];
  /** The seam above the hem. */
  readonly hem: string;
  /** The creases of ironing. */
  readonly creases: string;
  readonly edge: string;
}

const OVER = 1.018;
const HEIGHT = 139;
const PARTS = 120;

type Drape = (th: number, fallen: number) => Point;

export const clothOf = (form: Form, seed: string): Cloth => {
  const dice = createDice(`${seed}/cloth`);
  const [turned, a, b] = [dice.between(0.5, 1.05), dice.next() * TURN, dice.next() * TURN];
  const waves = 13;
  const long = (th: number): number => 58 + 27 * Math.abs(Math.sin(th - turned) * Math.cos(th - turned)) * 2;
  const fold = (th: number): number => 5.2 * Math.sin(waves * th + a) + 2 * Math.sin(7 * th + b);
  const drape: Drape = (th, fallen) => {
    const radius = RADIUS * OVER + 2.5 * Math.sin(fallen * 2.2) - 9 * fallen ** 1.6 + fold(th) * fallen ** 1.3;
    const height = HEIGHT - long(th) * fallen - 3.5 * (1 - Math.cos(Math.min(1, fallen * 6) * 1.2));
    return [CENTRE.x + radius * Math.cos(th), CENTRE.y - height * COS + radius * Math.sin(th) * SIN];
  };
  const along = (fallen: number, from = Math.PI * 1.02, to = -Math.PI * 0.02): readonly Point[] =>
    Array.from({ length: PARTS + 1 }, (_, i) => drape(from + ((to - from) * i) / PARTS, fallen));
  const back = along(0, 0, -Math.PI);
  const down = [0, 0.15, 0.35, 0.6, 0.8, 1];
  return {
    top: pathOf([...along(0, Math.PI, 0), ...back]),
    fall: pathOf([
      ...down.map((fallen) => drape(Math.PI * 1.02, fallen)),
      ...along(1),
      ...down.toReversed().map((fallen) => drape(-Math.PI * 0.02, fallen)),
      ...back,
    ]),
    folds: Array.from({ length: waves + 1 }, (_, i) => (TURN * i + Math.PI / 2 - a) / waves + 0.1)
      .map((th) => ((th % TURN) + TURN) % TURN)
      .filter((th) => th > 0.1 && th < Math.PI - 0.1)
      .map((th) => foldOf(drape, th, (Math.PI / waves) * 0.92, dice.between(0.1, 0.34))),
    hem: pathOf(along(0.93), false),
    creases: creasesOf(form, drape, turned),
    edge: pathOf(along(0.035, Math.PI * 0.98, Math.PI * 0.02), false),
  };
};

/** A fold begins narrow somewhere below the rim and opens toward the hem. */
const foldOf = (drape: Drape, th: number, wide: number, begins: number): string => {
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const side = (sign: 1 | -1): readonly Point[] =>
    steps.map((k) => drape(th + sign * wide * (0.08 + 0.92 * k ** 1.25), begins + (1 - begins) * k));
  return pathOf([...side(1), ...side(-1).toReversed()]);
};

/** Two lines across the cloth, as it lay folded in the cupboard, and on over the rim. */
const creasesOf = (form: Form, drape: Drape, turned: number): string =>
  [turned, turned + Math.PI / 2]
    .map((th) => {
      const [front, behind] = [th, th + Math.PI];
      const [fromX, fromY] = form.at(front, 1);
      const [toX, toY] = form.at(behind, 1);
      const across = Array.from({ length: 15 }, (_, i): Point => {
        const k = i / 14;
        return [fromX + (toX - fromX) * k, fromY + (toY - fromY) * k + 13 * Math.sin(Math.PI * k)];
      });
      return pathOf([drape(front, 0.95), drape(front, 0.7), drape(front, 0.35), drape(front, 0), ...across], false);
    })
    .join("");
