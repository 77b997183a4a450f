/**
 * Words of a draft that are likely to be heard as an attack, and which kind of attack. Only a hint for whoever writes: nothing
 * is blocked, kept, counted or told. Honest pain, naming what was done, owning one's own fault, saying the other's words
 * back and asking are never hinted at (care R2.5, R2.6, R2.13, R2.14). The rules are in hints/SPEC.md.
 */
import { absolutes } from "./hints/absolutes.ts";
import { findAll, phraseBook } from "./hints/phrases.ts";
import { tokensOf } from "./hints/tokens.ts";

export type HintKind =
  | "absolute"
  | "label"
  | "insult"
  | "mind-reading"
  | "disguised-judgement"
  | "blame"
  | "threat"
  | "contempt"
  | "dismissal"
  | "old-score"
  | "several-topics";

/** `start` and `end` are of the words that carry it, in UTF-16 units of the draft; `end` is after the last. */
export interface Hint {
  readonly kind: HintKind;
  readonly start: number;
  readonly end: number;
}

const books = [["absolute", phraseBook(absolutes, {})]] as const;

/** In order of their place. Only English has rules; any other language has no hints. */
export const hintsFor = (text: string, locale: string): readonly Hint[] => {
  if (!/^en\b/i.test(locale)) return [];
  const tokens = tokensOf(text);
  return books.flatMap(([kind, book]) =>
    findAll(book, tokens).map(({ from, to }) => ({
      kind,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? text.length,
    })),
  );
};
