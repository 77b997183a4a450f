/**
 * Words of a draft that are likely to be heard as an attack, and which kind of attack. Only a hint for whoever writes: nothing
 * is blocked, kept, counted or told. Honest pain, naming what was done, owning one's own fault, saying the other's words
 * back and asking are never hinted at (care R2.5, R2.6, R2.13, R2.14). The rules are in hints/SPEC.md.
 */
import { books } from "./hints/books.ts";
import { exemptions } from "./hints/exemptions.ts";
import { findAll, type Found, wordsOf } from "./hints/search.ts";
import { type Token, tokensOf } from "./hints/tokens.ts";
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
  threat: ["absolute", "blame", "mind-reading", "dismissal", "contempt", "label"],
  insult: ["contempt", "dismissal", "mind-reading", "blame"],
  "disguised-judgement": ["mind-reading", "blame", "dismissal", "contempt", "label"],
  "mind-reading": ["blame", "label", "dismissal", "contempt"],
  contempt: ["absolute", "label", "mind-reading", "dismissal"],
  dismissal: ["label", "blame"],
  "old-score": ["blame", "several-topics", "dismissal", "contempt", "mind-reading"],
  "several-topics": [],
  blame: ["label", "contempt"],
  label: [],
  absolute: [],
};

const meet = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;

/** How many words after its own a kind speaks for, within the sentence. */
const reach: Readonly<Partial<Record<HintKind, number>>> = {
  "disguised-judgement": 9,
  "old-score": 4,
  threat: 4,
  "mind-reading": 3,
  insult: 0,
};

const isSilenced = (hint: Candidate, by: Candidate, tokens: readonly Token[]): boolean => {
  if (!silences[by.kind].includes(hint.kind)) return false;
  const words = reach[by.kind];
  const isInside = by.from <= hint.from && hint.to <= by.to;
  if (words === undefined) return isInside || (hint.kind !== "label" && hint.from === by.from);
  if (hint.kind === "several-topics") return meet(hint, { from: by.from - 2, to: by.to });
  return meet(hint, { from: by.from, to: reached(tokens, by.to, words) });
};

/** Where each would silence the other, the one named first above is left. */
const isStronger = (hint: Candidate, than: Candidate): boolean => order.indexOf(hint.kind) < order.indexOf(than.kind);

const order = Object.keys(silences);

const reached = (tokens: readonly Token[], from: number, words: number): number => {
  let to = from;
  while (to < from + words && !/^[.!?]$/.test(tokens[to]?.word ?? ".")) to++;
  return to;
};

/** A rolled eye beside something that is said out loud adds nothing. */
const aside = /^(?:eyeroll|clap|lol|smh|lmao|duh|meh|yawn|pfft|pff|tut)$/;

/** In order of their place. Only English has rules; any other language has no hints. */
export const hintsFor = (text: string, locale: string): readonly Hint[] => {
  if (!/^en\b/i.test(locale)) return [];
  const tokens = tokensOf(text);
  const words = wordsOf(tokens);
  const isExempt = exemptions(tokens);
  const found: Candidate[] = [
    ...books.flatMap(([kind, book]) => findAll(book, tokens, words).map((each) => ({ ...each, kind }))),
    ...pointsPiledUp(tokens).map((each) => ({ ...each, kind: "several-topics" as const })),
  ];
  const meant = found.filter(
    (hint) =>
      !isExempt(hint.kind, hint.from, hint.to, !found.some((other) => other.kind !== hint.kind && meet(other, hint))),
  );
  const isAside = ({ from, to }: Found): boolean => to === from + 1 && aside.test(tokens[from]?.word ?? "");
  return meant
    .filter((hint) => !isAside(hint) || meant.every(isAside))
    .filter(
      (hint) =>
        !meant.some(
          (other) => isSilenced(hint, other, tokens) && !(isStronger(hint, other) && isSilenced(other, hint, tokens)),
        ),
    )
    .filter((hint, at, all) => !all.some((other, place) => place < at && other.kind === hint.kind && meet(other, hint)))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ kind, from, to }) => ({
      kind,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? text.length,
    }));
};
