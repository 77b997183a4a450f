/** All phrases, by the kind of hint they give. Made once, when this module is first read. */
import { absolute, absoluteLists } from "./absolute.ts";
import { blame, blameLists } from "./blame.ts";
import { contempt, contemptLists } from "./contempt.ts";
import { dismissal, dismissalLists } from "./dismissal.ts";
import { disguised, disguisedLists } from "./disguised.ts";
import { insult, insultLists } from "./insult.ts";
import { label, labelLists } from "./label.ts";
import { mindLists, mindReading } from "./mind-reading.ts";
import { oldScore, oldScoreLists } from "./old-score.ts";
import { persons } from "./persons.ts";
import { phraseBook } from "./phrases.ts";
import { threat, threatLists } from "./threat.ts";
import { severalTopics } from "./several-topics.ts";
import { shared } from "./words.ts";

const words = { ...shared, ...persons };

export const books = [
  ["threat", phraseBook(threat, { ...words, ...threatLists })],
  ["insult", phraseBook(insult, { ...words, ...insultLists })],
  ["disguised-judgement", phraseBook(disguised, { ...words, ...disguisedLists })],
  ["mind-reading", phraseBook(mindReading, { ...words, ...mindLists })],
  ["blame", phraseBook(blame, { ...words, ...blameLists })],
  ["contempt", phraseBook(contempt, { ...words, ...contemptLists })],
  ["dismissal", phraseBook(dismissal, { ...words, ...dismissalLists })],
  ["old-score", phraseBook(oldScore, { ...words, ...oldScoreLists })],
  ["label", phraseBook(label, { ...words, ...labelLists })],
  ["absolute", phraseBook(absolute, { ...words, ...absoluteLists })],
  ["several-topics", phraseBook(severalTopics, words)],
] as const;
