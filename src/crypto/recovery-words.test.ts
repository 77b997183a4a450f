import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, ownBytes } from "#base/bytes.ts";
import { entropyOf, suggestPassphrase, wordAt, wordIndex, wordsOf } from "./recovery-words.ts";

interface WordCase {
  readonly entropy: string;
  readonly words: string;
}
const file = join(import.meta.dirname, "../../vectors/rfc/bip39-english.json");
const { tests } = JSON.parse(readFileSync(file, "utf8")) as { readonly tests: readonly WordCase[] };

const entropy = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(ownBytes);

describe("recovery words", () => {
  it("agree with the eight BIP39 vectors of 128 bits", () => {
    expect(tests).toHaveLength(8);
    for (const t of tests) {
      expect(wordsOf(bytesOf(t.entropy)).join(" ")).toBe(t.words);
      expect(entropyOf(t.words)).toEqual(bytesOf(t.entropy));
    }
  });

  it("give back the bytes, however they are spaced and capitalised", () => {
    fc.assert(
      fc.property(entropy, fc.constantFrom(" ", "  ", "\n", "\t ", "\u00a0"), (bytes, space) => {
        const words = wordsOf(bytes);
        expect(words).toHaveLength(12);
        expect(entropyOf(words.join(" "))).toEqual(bytes);
        expect(entropyOf(`${space}${words.join(space).toUpperCase()}${space}`)).toEqual(bytes);
      }),
    );
  });

  it("are refused with a word that is not in the list, a word too few or too many, or out of order", () => {
    const words = wordsOf(bytesOf(tests[4]!.entropy));
    expect(entropyOf(words.with(3, "goldseam").join(" "))).toBe(null);
    expect(entropyOf(words.with(3, words[3]!.slice(0, 4)).join(" "))).toBe(null);
    expect(entropyOf(words.slice(1).join(" "))).toBe(null);
    expect(entropyOf([...words, "zoo"].join(" "))).toBe(null);
    expect(entropyOf([...words, ...words].join(" "))).toBe(null);
    expect(entropyOf(words.toReversed().join(" "))).toBe(null);
    for (const wrong of ["", " ", "zoo", "\ud800", "é ".repeat(12)]) expect(entropyOf(wrong)).toBe(null);
  });

  it("catch fifteen of sixteen words written down wrong", () => {
    const words = wordsOf(bytesOf(tests[5]!.entropy));
    const passing = Array.from({ length: 512 }, (_, i) => entropyOf(words.with(6, wordAt(i)).join(" "))).filter(
      Boolean,
    );
    expect(passing.length).toBeGreaterThan(16);
    expect(passing.length).toBeLessThan(48);
  });
});

describe("the word list", () => {
  it("has 2,048 words, told apart by their first four letters, each found again", () => {
    const words = Array.from({ length: 2048 }, (_, i) => wordAt(i));
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
    expect(words.map(wordIndex)).toEqual(words.map((_, i) => i));
    expect([wordIndex("Goldseam"), wordIndex(""), wordIndex("constructor")]).toEqual([null, null, null]);
    for (const index of [-1, 2048, 0.5]) expect(() => wordAt(index)).toThrow("index");
  });
});

describe("a suggested passphrase", () => {
  it("is five words, each of 11 bits of the dice", () => {
    const rolls = [0x0000, 0x07ff, 0xf800, 0xffff, 0x0123];
    const dice = (): { readonly randomBytes: (n: number) => Bytes } => {
      let at = 0;
      return {
        randomBytes: (n) => {
          expect(n).toBe(2);
          const roll = rolls[at++]!;
          return Uint8Array.of(roll >> 8, roll & 255);
        },
      };
    };
    expect(suggestPassphrase(dice())).toBe(["abandon", "zoo", "abandon", "zoo", wordAt(0x123)].join(" "));
  });
});
