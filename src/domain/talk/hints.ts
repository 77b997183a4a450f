/**
 * Words of a draft that are likely to be heard as an attack, and which kind of attack. Only a hint for whoever writes: nothing
 * is blocked, kept, counted or told. Honest pain, naming what was done, owning one's own fault, saying the other's words
 * back and asking are never hinted at (care R2.5, R2.6, R2.13, R2.14). The rules are in hints/SPEC.md.
 */
import { books } from "./hints/books.ts";
import { exemptions } from "./hints/exemptions.ts";
import { findAll, type Found } from "./hints/phrases.ts";
import { tokensOf } from "./hints/tokens.ts";
import { pointsPiledUp } from "./hints/topics.ts";

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

interface Candidate extends Found {
  readonly kind: HintKind;
}

/** Where two kinds meet in the same words the stronger speaks: each kind silences those behind it. */
const silences: Readonly<Record<HintKind, readonly HintKind[]>> = {
  threat: ["blame", "mind-reading", "dismissal", "contempt", "label"],
  insult: ["contempt", "dismissal", "mind-reading"],
  "disguised-judgement": ["mind-reading", "blame", "dismissal", "contempt"],
  "mind-reading": ["blame", "label", "dismissal", "contempt"],
  contempt: ["label", "mind-reading", "dismissal"],
  dismissal: ["label", "blame"],
  "old-score": ["blame", "several-topics", "dismissal", "contempt"],
  "several-topics": [],
  blame: ["label", "contempt"],
  label: [],
  absolute: [],
};

const meet = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;

/** In order of their place. Only English has rules; any other language has no hints. */
export const hintsFor = (text: string, locale: string): readonly Hint[] => {
  if (!/^en\b/i.test(locale)) return [];
  const tokens = tokensOf(text);
  const isExempt = exemptions(tokens);
  const found: Candidate[] = [
    ...books.flatMap(([kind, book]) => findAll(book, tokens).map((each) => ({ ...each, kind }))),
    ...pointsPiledUp(tokens).map((each) => ({ ...each, kind: "several-topics" as const })),
  ];
  const meant = found.filter(
    (hint) =>
      !isExempt(hint.kind, hint.from, hint.to, !found.some((other) => other.kind !== hint.kind && meet(other, hint))),
  );
  return meant
    .filter((hint) => !meant.some((other) => silences[other.kind].includes(hint.kind) && meet(other, hint)))
    .filter((hint, at, all) => !all.some((other, place) => place < at && other.kind === hint.kind && meet(other, hint)))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ kind, from, to }) => ({
      kind,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? text.length,
    }));
};
