/**
 * The vessel as a surface of revolution, seen from 24 degrees above, with the small unevenness of a hand-thrown pot.
 * A place on it is an angle `th` (a half turn is the side that faces us) and a height `t`, 0 at the foot and 1 at the rim.
 */
import type { Dice } from "../dice.ts";

export const TURN = Math.PI * 2;
export const CENTRE = { x: 200, y: 236 } as const;
export const RADIUS = 152;
/** Thickness of the wall at the rim. */
export const WALL = 6.5;
export const FOOT = 0.335;
/** Length of the wall from foot to rim, unrolled. */
export const LENGTH = 206;
/** Once round, unrolled, a little short of the rim's. */
export const WIDTH = TURN * RADIUS * 0.86;

const TILT = (24 * Math.PI) / 180;
export const SIN = Math.sin(TILT);
export const COS = Math.cos(TILT);
const DEPTH = 138;
/** Just short of a quarter turn, so that the rim still opens a little. */
const OPENING = 1.4;

export type Point = readonly [x: number, y: number];

export interface Form {
  /** The point on the drawing; `inset` moves it through the wall to the inside. */
  readonly at: (th: number, t: number, inset?: number) => Point;
  /** Above 0 the outside faces us there, below 0 the inside does. */
  readonly facing: (th: number, t: number) => number;
  readonly slope: (t: number) => number;
}

export const createForm = (dice: Dice): Form => {
  const [p0, p1, p2, p3] = [dice.next() * TURN, dice.next() * TURN, dice.next() * TURN, dice.next() * TURN];
  const wobble = (th: number, t: number): number => t * (0.007 * Math.sin(2 * th + p0) + 0.005 * Math.sin(3 * th + p1));
  const lift = (th: number, t: number): number => t * t * (1.7 * Math.sin(2 * th + p2) + 1.1 * Math.sin(3 * th + p3));
  const slope = (t: number): number => {
    const [low, high] = [Math.max(0.001, t - 0.002), Math.min(1, t + 0.002)];
    return (radiusAt(high) - radiusAt(low)) / Math.max(0.05, heightAt(high) - heightAt(low));
  };
  return {
    slope,
    at: (th, t, inset = 0) => {
      const radius = (radiusAt(t) - inset) * (1 + wobble(th, t));
      const height = heightAt(t) + lift(th, t) + (inset === 0 ? 0 : (1 - t) * 9);
      return [CENTRE.x + radius * Math.cos(th), CENTRE.y - height * COS + radius * Math.sin(th) * SIN];
    },
    facing: (th, t) => {
      const k = slope(t);
      return (Math.sin(th) * COS - k * SIN) / Math.hypot(1, k);
    },
  };
};

const radiusAt = (t: number): number =>
  RADIUS * (FOOT + (1 - FOOT) * (Math.sin(t * OPENING) / Math.sin(OPENING)) ** 0.86);

const heightAt = (t: number): number => DEPTH * ((1 - Math.cos(t * OPENING)) / (1 - Math.cos(OPENING))) ** 0.94;
