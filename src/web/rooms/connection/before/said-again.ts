/** One's own words as a list shows them: what was taken back and sealed again the same is one line, and goes as one. */
import { nameOf } from "#domain/connection/facts.ts";
import type { KeptView } from "#domain/connection/views.ts";

const keyOf = ({ day, about, question, own, text }: KeptView): string =>
  JSON.stringify([day, about, nameOf(own === null ? question : { own }), text]);

/** `kept`: newest first, as it stays. */
export const saidOnce = (kept: readonly KeptView[]): readonly KeptView[] => {
  const byWords = new Map<string, KeptView>();
  for (const each of kept) {
    const newer = byWords.get(keyOf(each));
    byWords.set(keyOf(each), newer ? { ...newer, words: [...newer.words, ...each.words] } : each);
  }
  return [...byWords.values()];
};
