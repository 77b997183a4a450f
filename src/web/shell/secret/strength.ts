/**
 * A sentence about a passphrase while it is typed: help for its author, not a judge. The vault has the last word.
 *
 * Counts what a patient guesser would have to try, roughly: different words, or different characters, and nothing for what
 * repeats. Five generated words have 55 bits.
 */
export type Strength = "none" | "short" | "fair" | "strong";

const BITS_OF_A_WORD = 11;
const BITS_OF_A_CHARACTER = 2.4;

export const strengthOf = (passphrase: string): Strength => {
  if (passphrase.trim() === "") return "none";
  const bits = Math.max(bitsOfWords(passphrase), bitsOfCharacters(passphrase));
  if (bits < 36) return "short";
  return bits < 52 ? "fair" : "strong";
};

const bitsOfWords = (text: string): number =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  ).size * BITS_OF_A_WORD;

/** A character counts when it is not the one before it, nor its neighbour in a row such as abc or 123. */
const bitsOfCharacters = (text: string): number => {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const fresh = codes.filter((code, i) => i === 0 || Math.abs(code - (codes[i - 1] ?? 0)) > 1);
  const variety = Math.min(fresh.length, new Set(codes).size * 2);
  return variety * BITS_OF_A_CHARACTER;
};
