/**
 * Seeded dice for drawings: the same seed draws the same thing on both phones, so no picture has to be sent. Not for secrets.
 * FNV-1a makes a number of the seed, mulberry32 goes on from it.
 */
export interface Dice {
  /** 0 to 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly sign: () => 1 | -1;
}

export const createDice = (seed: string): Dice => {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    sign: () => (next() < 0.5 ? -1 : 1),
  };
};

const hashOf = (text: string): number => {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
};
