/** What some words of one's own were about, to read. */
import type { Chosen } from "#domain/connection/choose.ts";
import type { KeptView } from "#domain/connection/views.ts";
import { texts } from "./texts.en.ts";

export const questionIn = (
  { about, question, own }: Pick<KeptView, "about" | "question" | "own">,
  wordsOf: (question: Chosen) => string | null,
): string => {
  if (about === "gratitude") return texts.thanks;
  if (own !== null) return wordsOf({ own }) ?? texts.ownGone;
  return (question === null ? null : wordsOf(question)) ?? texts.unknown;
};
