/**
 * Words are compared by choosing, not by nodding: each side finds the pair the other's screen shows among six, or says
 * that it is none of these (protocol §10, step 5).
 */
import type { Dice } from "./suite.ts";

export type Pair = readonly [number, number];

const WORDS = 2048;
const CHOICES = 6;

/** The right pair among five others, in an order of the dice; no other pair shares a word with it or with another. */
export const choicesAround = (dice: Dice, right: Pair): readonly Pair[] => {
  const used = new Set(right);
  const fresh = (): number => {
    for (;;) {
      const word = below(dice, WORDS);
      if (used.has(word)) continue;
      used.add(word);
      return word;
    }
  };
  const place = below(dice, CHOICES);
  return Array.from({ length: CHOICES }, (_, i) => (i === place ? right : [fresh(), fresh()]));
};

export const isSamePair = ([a, b]: Pair, [c, d]: Pair): boolean => a === c && b === d;

/** Each number below `limit` (at most 2^16) equally likely. */
const below = (dice: Dice, limit: number): number => {
  for (;;) {
    const [high = 0, low = 0] = dice.randomBytes(2);
    const roll = 256 * high + low;
    if (roll < 65_536 - (65_536 % limit)) return roll % limit;
  }
};
