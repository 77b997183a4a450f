/** A line made ready for looking: lower case, plain apostrophes, single spaces, one space at either end of each word. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\b(did|do|does|was|were|had|could|would)nt\b/g, "$1n't")
    .replace(/[^\p{L}\p{N}':.?!,-]+/gu, " ")
    .trim();

/** Any of these words or runs of words, as a part of a pattern. */
export const anyOfWords = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .join("|");
