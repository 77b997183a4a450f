/**
 * Which parts of a gentle beginning a draft has: a word for a feeling of one's own, something that was seen at a time or was
 * done, and a request that can be done (care R2.5). What is not there yet is open, not wrong. It reads the same words as the
 * hints do, so a judgement dressed as a feeling is no feeling, and a ban alone is no request.
 */
import { events, feelings, partLists, requests } from "./hints/part-words.ts";
import { phraseBook } from "./hints/phrases.ts";
import { findAll } from "./hints/search.ts";
import { tokensOf } from "./hints/tokens.ts";

export interface Parts {
  readonly feeling: boolean;
  readonly event: boolean;
  readonly request: boolean;
}

const books = {
  feeling: phraseBook(feelings, partLists),
  event: phraseBook(events, partLists),
  request: phraseBook(requests, partLists),
};

/** Only English has words for them; in any other language no part is found. */
export const partsOf = (text: string, locale: string): Parts => {
  if (!/^en\b/i.test(locale)) return { feeling: false, event: false, request: false };
  const tokens = tokensOf(text);
  const has = (book: (typeof books)["feeling"]): boolean => findAll(book, tokens).length > 0;
  return { feeling: has(books.feeling), event: has(books.event), request: has(books.request) };
};
