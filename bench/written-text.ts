/**
 * Prose that follows from a seed: words of a few syllables, a few of them often and most of them seldom, as in any
 * language, so that it deflates as written text does.
 */
import { createDice, type Dice } from "#tests/harness/dice.ts";

const SYLLABLES = "ka lo mi ra te su ni vo pe da ri sha en ol un be ti go fa mu ly er an is th qu wo ch".split(" ");
const WORDS = 2500;

const wordsFrom = (dice: Dice): readonly string[] =>
  Array.from({ length: WORDS }, () => Array.from({ length: dice.between(1, 4) }, () => dice.pick(SYLLABLES)).join(""));

const words = wordsFrom(createDice(99));

/** So many letters of it. */
export const proseOf = (dice: Dice, length: number): string => {
  let text = "";
  while (text.length < length) {
    const word = words[Math.floor(dice.next() ** 2.6 * WORDS)] ?? "";
    text += `${word}${dice.chance(0.08) ? ". " : dice.chance(0.08) ? ", " : " "}`;
  }
  return text.slice(0, length).trim();
};

/** Half of what people write is a line or two, a fifth is long. */
export const proseOfAnyLength = (dice: Dice): string => {
  const kind = dice.next();
  const [least, most] = kind < 0.5 ? [50, 200] : kind < 0.8 ? [200, 600] : [600, 1990];
  return proseOf(dice, dice.between(least, most));
};
