/**
 * What is said about a draft, and for how long it holds. The reading itself is in reading.ts, with all the words it knows,
 * and comes to the page only when somebody has written something.
 */
import type { HintKind } from "#domain/talk/hints.ts";

export type Parts = "feeling" | "event" | "request" | "feelingEvent" | "feelingRequest" | "eventRequest" | "whole";

export interface Note {
  readonly kind: Exclude<HintKind, "threat">;
  /** As they stand in the draft, each once. */
  readonly words: readonly string[];
}

export interface Reading {
  /** A threat is no matter of style: nothing else is said beside it (care R2.14). */
  readonly threat: boolean;
  readonly notes: readonly Note[];
  /** Null while nothing of it is there, or the draft is too short to say. */
  readonly parts: Parts | null;
}

export const nothingToSay: Reading = { threat: false, notes: [], parts: null };

/** What of a reading still fits a draft that was changed since: nothing is said about words that are gone. */
export const stillIn = (text: string, { threat, notes, parts }: Reading): Reading => {
  if (text.trim() === "") return nothingToSay;
  const line = text.replace(/\s+/g, " ");
  const left = notes.flatMap(({ kind, words }): readonly Note[] => {
    const there = words.filter((quoted) => line.includes(quoted.replace(/ …$/, "")));
    return there.length > 0 ? [{ kind, words: there }] : [];
  });
  return { threat, notes: left, parts };
};

/** How long a pause is, in ms: longer where the last word may not be whole yet. */
export const pauseAfter = (text: string): number => (/[\p{L}\p{N}'’]$/u.test(text) ? 1800 : 1000);
