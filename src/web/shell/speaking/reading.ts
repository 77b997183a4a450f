/**
 * What there is to say about a draft: at most two things about its words, or the one thing about a threat, and which parts of
 * a gentle beginning are there. Everything that is quoted stands in the draft.
 */
import { type Hint, hintsFor } from "#domain/talk/hints.ts";
import { partsOf } from "#domain/talk/parts.ts";
import { type Note, nothingToSay, type Parts, type Reading } from "./said.ts";

const MOST_NOTES = 2;
const MOST_WORDS = 3;
const LONGEST_QUOTE = 70;
/** UTF-16 units: below it somebody has only begun. */
const SHORT = 24;

export const readingOf = (text: string, locale: string): Reading => {
  if (text.trim() === "") return nothingToSay;
  const hints = hintsFor(text, locale);
  if (hints.some(({ kind }) => kind === "threat")) return { threat: true, notes: [], parts: null };
  return {
    threat: false,
    notes: notesOf(text, hints).slice(0, MOST_NOTES),
    parts: text.trim().length < SHORT ? null : partsIn(text, locale),
  };
};

const notesOf = (text: string, hints: readonly Hint[]): readonly Note[] => {
  const words = new Map<Note["kind"], readonly string[]>();
  for (const { kind, start, end } of hints) {
    if (kind === "threat") continue;
    const before = words.get(kind) ?? [];
    const quoted = quote(text.slice(start, end));
    if (quoted !== "" && !before.includes(quoted)) words.set(kind, [...before, quoted].slice(0, MOST_WORDS));
  }
  return [...words].map(([kind, quoted]) => ({ kind, words: quoted }));
};

const quote = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")} …`;
};

const partsIn = (text: string, locale: string): Parts | null => {
  const { feeling, event, request } = partsOf(text, locale);
  if (feeling && event) return request ? "whole" : "feelingEvent";
  if (feeling) return request ? "feelingRequest" : "feeling";
  if (event) return request ? "eventRequest" : "event";
  return request ? "request" : null;
};
