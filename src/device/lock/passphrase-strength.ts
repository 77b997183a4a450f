/**
 * How hard a passphrase is to guess, in a few words: an honest, small estimate that rather says too little than too much.
 *
 * The guesser knows how people choose (Wheeler, zxcvbn, 2016): the passphrase is cut into the pieces that are cheapest to
 * guess, words, runs of the keyboard, repeats, years, and their bits are added up. A sentence out of a song or a book
 * looks strong here and is not; no list can know them all.
 */
import { commonWords, knownPhrases } from "../space/guessed-first.ts";

export type Strength = "tooWeak" | "fair" | "good" | "strong";

/** What would help most, where something would. */
export type Weakness = "short" | "common" | "sequence" | "repeats";

export interface PassphraseEstimate {
  readonly strength: Strength;
  readonly weakness: Weakness | null;
}

/**
 * Bits from which on. Against 40 bits, at LOG-75's floor of 64 MiB and 3 passes, a guesser with a thousand guesses a
 * second in each of a hundred machines needs two months on average; five generated words have 55.
 */
const FROM = { fair: 40, good: 52, strong: 72 } as const;

/** Longer is not looked at. */
const LONGEST = 100;

/** `suggested`: what suggestPassphrase gave; that was chosen by dice and needs no estimate. */
export const estimatePassphrase = (passphrase: string, suggested: readonly string[] = []): PassphraseEstimate => {
  const text = passphrase.normalize("NFC").slice(0, LONGEST);
  if (suggested.includes(passphrase)) return { strength: "good", weakness: null };
  const { bits, weakness } = isKnownPhrase(text) ? { bits: 8, weakness: "common" as const } : cheapest(text);
  const strength = bits >= FROM.strong ? "strong" : bits >= FROM.good ? "good" : bits >= FROM.fair ? "fair" : "tooWeak";
  return { strength, weakness: strength === "tooWeak" ? weakness : null };
};

interface Piece {
  readonly bits: number;
  readonly weakness: Weakness | null;
}

interface Cut {
  readonly bits: number;
  /** Characters of each weakness, to name the one that costs most. */
  readonly weak: Readonly<Record<Weakness, number>>;
}

const NONE: Cut = { bits: 0, weak: { short: 0, common: 0, sequence: 0, repeats: 0 } };

/** The cheapest way to cut the text into pieces. */
const cheapest = (text: string): { readonly bits: number; readonly weakness: Weakness } => {
  const cuts: Cut[] = [NONE];
  for (let end = 1; end <= text.length; end++) {
    let best: Cut | null = null;
    for (let start = Math.max(0, end - 32); start < end; start++) {
      const before = cuts[start] ?? NONE;
      const piece = pieceOf(text, start, end);
      if (!piece || (best && before.bits + piece.bits >= best.bits)) continue;
      const { weakness } = piece;
      const weak = weakness ? { ...before.weak, [weakness]: before.weak[weakness] + end - start } : before.weak;
      best = { bits: before.bits + piece.bits, weak };
    }
    cuts.push(best ?? NONE);
  }
  const { bits, weak } = cuts.at(-1) ?? NONE;
  const worst = (["common", "sequence", "repeats"] as const).reduce((a, b) => (weak[b] > weak[a] ? b : a));
  return { bits, weakness: weak[worst] * 2 > text.length ? worst : "short" };
};

/** What guessing this piece costs, or null when it is no piece of a kind that is guessed whole. */
const pieceOf = (text: string, start: number, end: number): Piece | null => {
  const piece = text.slice(start, end);
  const before = text.slice(0, start);
  const found = [
    piece.length === 1 ? { bits: characterBits(piece, before), weakness: null } : null,
    ...(piece.length >= 2 ? [wordPiece(piece, before), repeatPiece(piece)] : []),
    ...(piece.length >= 3 ? [sequencePiece(piece), numberPiece(piece)] : []),
  ];
  return found.reduce<Piece | null>((a, b) => (b && (!a || b.bits < a.bits) ? b : a), null);
};

const characterBits = (character: string, before: string): number => {
  if (character === " ") return 0.5;
  if (/\d/.test(character)) return 3.3;
  if (/[a-z]/i.test(character)) return 4.2;
  if (/\p{L}/u.test(character)) return 6;
  return before.includes(character) ? 1 : 4;
};

/** Letters, also in capitals or written with digits for letters: one of the common words, one used before, or one of a
 * dictionary of two thousand. */
const wordPiece = (piece: string, before: string): Piece | null => {
  const plain = lettersOf(piece);
  if (!/^\p{L}+$/u.test(plain)) return null;
  const disguise = (plain === piece.toLowerCase() ? 0 : 1) + (piece === piece.toLowerCase() ? 0 : 1);
  if (plain.length >= 3 && lettersOf(before).includes(plain)) return { bits: 1.5 + disguise, weakness: "repeats" };
  if (commonWords.has(plain)) return { bits: 6 + disguise, weakness: "common" };
  if (plain.length < 3 || !isPronounceable(plain)) return null;
  return { bits: 11 + disguise + 2 * Math.max(0, plain.length - 8), weakness: null };
};

const isPronounceable = (word: string): boolean => {
  if (!/^[a-z]+$/.test(word)) return true; // Of other alphabets we do not know; to believe it is a word is the safe side.
  return /[aeiouy]/.test(word) && !/[^aeiouy]{5}|[aeiouy]{4}/.test(word);
};

const DISGUISES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const lettersOf = (piece: string): string =>
  piece.toLowerCase().replace(/[013457@$!]/g, (character) => DISGUISES[character] ?? character);

const repeatPiece = (piece: string): Piece | null => {
  const [, unit] = /^(.+?)\1+$/su.exec(piece) ?? [];
  if (unit === undefined || (unit.length === 1 && piece.length < 3)) return null;
  const once = unit.length === 1 ? 4 : cheapest(unit).bits;
  return { bits: once + Math.log2(piece.length / unit.length) + 0.5, weakness: "repeats" };
};

const ROWS = [
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "yxcvbnm",
  "azertyuiop",
  "1qaz2wsx3edc4rfv",
  "1234567890",
];
const RUNS = [...ROWS, "abcdefghijklmnopqrstuvwxyz", "01234567890"].flatMap((row) => [
  row,
  [...row].toReversed().join(""),
]);

const sequencePiece = (piece: string): Piece | null =>
  RUNS.some((run) => run.includes(piece.toLowerCase()))
    ? { bits: 4 + Math.log2(piece.length), weakness: "sequence" }
    : null;

/** Years and days: people choose few of them. */
const numberPiece = (piece: string): Piece | null => {
  if (/^(19|20)\d\d$/.test(piece)) return { bits: 6.5, weakness: null };
  if (/^\d{1,2}[./-]?\d{1,2}[./-]?(\d\d)?\d\d$/.test(piece) && piece.length >= 6) return { bits: 15, weakness: null };
  return null;
};

const isKnownPhrase = (text: string): boolean => {
  const letters = lettersOf(text).replace(/[^\p{L}]/gu, "");
  return knownPhrases.some((phrase) => letters.startsWith(phrase) && letters.length <= phrase.length + 4);
};
