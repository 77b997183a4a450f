/**
 * Finds the phrases of a book in a draft. Phrases whose rare words are nowhere in the draft are not tried at all; the others are
 * followed from each word they can begin with. Every step is bounded, so that time grows with the draft and not faster.
 */
import { NAME, type Phrase, type PhraseBook, type Piece } from "./phrases.ts";
import { type Token } from "./tokens.ts";

export interface Found {
  /** Of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

/** Every place where a phrase of the book stands, one for each word it can begin with. */
export const findAll = (
  book: PhraseBook,
  tokens: readonly Token[],
  words: ReadonlySet<string> = wordsOf(tokens),
): readonly Found[] => {
  const present = bitsPresent(book, words);
  const possible = new Map<string, readonly Phrase[]>();
  for (const word of words) keepPossible(possible, word, book, present);
  keepPossible(possible, NAME, book, present);
  const found: Found[] = [];
  if (possible.size === 0) return found;
  tokens.forEach(({ word, isName }, from) => {
    const to =
      firstEnd(possible.get(word), tokens, from) ?? (isName ? firstEnd(possible.get(NAME), tokens, from) : null);
    if (to !== null) found.push({ from, to });
  });
  return found;
};

/** Once for each word, for some stand ten times in a draft. */
const keepPossible = (
  possible: Map<string, readonly Phrase[]>,
  word: string,
  { begins }: PhraseBook,
  present: Uint8Array,
): void => {
  const phrases = begins.get(word);
  if (!phrases) return;
  const kept: Phrase[] = [];
  for (const phrase of phrases) if (present[phrase.place] === phrase.needs) kept.push(phrase);
  if (kept.length > 0) possible.set(word, kept);
};

/** For whoever looks in several books. */
export const wordsOf = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ word }) => word));

const bitsPresent = ({ size, rare }: PhraseBook, words: ReadonlySet<string>): Uint8Array => {
  const present = new Uint8Array(size);
  for (const word of words)
    for (const { place, bit } of rare.get(word) ?? []) present[place] = (present[place] ?? 0) | bit;
  return present;
};

const firstEnd = (phrases: readonly Phrase[] | undefined, tokens: readonly Token[], from: number): number | null => {
  if (!phrases) return null;
  const next = tokens[from + 1]?.word ?? "";
  for (const { pieces, second } of phrases) {
    if (second !== null && !second.has(next)) continue;
    const to = follow(pieces, 0, tokens, from);
    if (to !== null && to > from) return to;
  }
  return null;
};

const isStop = (word: string | undefined): boolean =>
  word === undefined || word === "." || word === "!" || word === "?" || word === "," || word === '"';

const isSentenceEnd = (word: string | undefined): boolean =>
  word === undefined || word === "." || word === "!" || word === "?";

const isEndHere = ({ isEnd, isSentenceEnd: isWhole }: Piece, word: string | undefined): boolean =>
  (isEnd && isStop(word)) || (isWhole && isSentenceEnd(word));

const isRow = (row: readonly string[], tokens: readonly Token[], at: number): boolean => {
  for (let i = 1; i < row.length; i++) if (tokens[at + i]?.word !== row[i]) return false;
  return true;
};

/** Whether a piece stands here. */
const stands = (piece: Piece, tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  if (isEndHere(piece, word)) return true;
  if (word === undefined) return false;
  if (piece.single.has(word) || hasEnding(piece, word)) return true;
  return piece.several.get(word)?.some((row) => isRow(row, tokens, at)) ?? false;
};

const hasEnding = ({ endings }: Piece, word: string): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

/** Where the phrase ends whose remaining pieces begin here, or null. */
const follow = (pieces: readonly Piece[], step: number, tokens: readonly Token[], at: number): number | null => {
  const piece = pieces[step];
  if (!piece) return at;
  switch (piece.type) {
    case "words":
      return followWords(piece, pieces, step, tokens, at);
    case "many":
      return followMany(piece, pieces, step, tokens, at, 4);
    case "skip":
      for (let skipped = 0; skipped <= piece.most; skipped++) {
        const end = follow(pieces, step + 1, tokens, at + skipped);
        if (end !== null) return end;
        if (isStop(tokens[at + skipped]?.word)) return null;
      }
      return null;
    case "begin":
      return at === 0 || isStop(tokens[at - 1]?.word) ? follow(pieces, step + 1, tokens, at) : null;
    case "end":
      return isStop(tokens[at]?.word) ? follow(pieces, step + 1, tokens, at) : null;
    case "stop":
      return isSentenceEnd(tokens[at]?.word) ? follow(pieces, step + 1, tokens, at) : null;
    case "name":
      return tokens[at]?.isName ? follow(pieces, step + 1, tokens, at + 1) : null;
    case "not":
      return stands(piece, tokens, at) ? null : follow(pieces, step + 1, tokens, at);
    case "after":
      return stands(piece, tokens, before(tokens, at)) ? null : follow(pieces, step + 1, tokens, at);
  }
};

/** The word before, or the one before that when it only colours it: "I can't just move on". */
const before = (tokens: readonly Token[], at: number): number =>
  /^(?:just|simply|please|really|even|ever)$/.test(tokens[at - 1]?.word ?? "") ? at - 2 : at - 1;

/** The longest possibility first; a piece that may be absent is tried without at last. */
const followWords = (
  piece: Piece,
  pieces: readonly Piece[],
  step: number,
  tokens: readonly Token[],
  at: number,
): number | null => {
  const word = tokens[at]?.word;
  if (word !== undefined) {
    for (const row of piece.several.get(word) ?? []) {
      const end = isRow(row, tokens, at) ? follow(pieces, step + 1, tokens, at + row.length) : null;
      if (end !== null) return end;
    }
    if (piece.single.has(word) || hasEnding(piece, word)) {
      const end = follow(pieces, step + 1, tokens, at + 1);
      if (end !== null) return end;
    }
  }
  return piece.isOptional || isEndHere(piece, word) ? follow(pieces, step + 1, tokens, at) : null;
};

const followMany = (
  piece: Piece,
  pieces: readonly Piece[],
  step: number,
  tokens: readonly Token[],
  at: number,
  most: number,
): number | null => {
  const word = tokens[at]?.word;
  if (word !== undefined && most > 0) {
    const row = piece.several.get(word)?.find((each) => isRow(each, tokens, at));
    const length = row?.length ?? (piece.single.has(word) || hasEnding(piece, word) ? 1 : 0);
    const end = length > 0 ? followMany(piece, pieces, step, tokens, at + length, most - 1) : null;
    if (end !== null) return end;
  }
  return follow(pieces, step + 1, tokens, at);
};
