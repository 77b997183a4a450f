/**
 * Chance that follows from a seed: the same seed, the same throws, on every machine. Nothing a simulation decides comes
 * from anywhere else.
 */
import type { Bytes } from "#base/bytes.ts";

export interface Dice {
  /** 0 inclusive to 1 exclusive. */
  readonly next: () => number;
  /** A whole number from 0 up to below n. */
  readonly below: (n: number) => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws when there is nothing to pick from. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly bytes: (n: number) => Bytes;
}

/** Mulberry32 (Ettinger 2017): small, seeded, good enough to throw dice with. */
export const createDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const throwOnce = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const next = (): number => throwOnce() / 2 ** 32;
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    bytes: (n) => new Uint8Array(n).map(() => throwOnce() & 255),
  };
};

/** Another seed, that follows from this one and a name. */
export const seedFor = (seed: number, name: string): number => {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return createDice(hash).below(2 ** 31);
};
