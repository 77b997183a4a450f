/**
 * Sixteen bytes as twelve words a person can write down, and back (BIP39: the English list, 11 bits a word, 4 bits of
 * checksum). The same list gives the words two people compare and a passphrase to begin with.
 */
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { assert } from "#base/assert.ts";
import { type Bytes, ownBytes } from "#base/bytes.ts";

/** The twelve words of 16 bytes. */
export const wordsOf = (entropy: Bytes): readonly string[] => {
  assert(entropy.length === 16, "sixteen bytes for twelve words");
  return entropyToMnemonic(entropy, wordlist).split(" ");
};

/** The 16 bytes, or null: not twelve words, a word not in the list, or a checksum that does not fit. However it is
 * spaced and whatever its capitals. */
export const entropyOf = (words: string): Bytes | null => {
  const written = listOf(words);
  if (written.length !== 12 || written.some((word) => wordIndex(word) === null)) return null;
  try {
    return ownBytes(mnemonicToEntropy(written.join(" "), wordlist));
  } catch {
    return null;
  }
};

/** The word at 0 to 2,047. */
export const wordAt = (index: number): string => {
  const word = wordlist[index];
  assert(word !== undefined, "an index of the word list");
  return word;
};

/** Where a word of the list stands, or null. */
export const wordIndex = (word: string): number | null => indexOf.get(word) ?? null;

/** Five words with spaces between: 55 bits. */
export const suggestPassphrase = (dice: { readonly randomBytes: (n: number) => Bytes }): string =>
  Array.from({ length: 5 }, () => {
    const [high = 0, low = 0] = dice.randomBytes(2);
    return wordAt(((high & 7) << 8) | low);
  }).join(" ");

const indexOf: ReadonlyMap<string, number> = new Map(wordlist.map((word, index) => [word, index]));

const listOf = (words: string): readonly string[] => words.normalize("NFKD").toLowerCase().trim().split(/\s+/u);
