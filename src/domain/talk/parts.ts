/**
 * Which parts of a gentle beginning a draft has: a word for a feeling, something that was seen at a time, and a request that
 * can be done (care R2.5). What is not there yet is open, not wrong.
 */
export interface Parts {
  readonly feeling: boolean;
  readonly event: boolean;
  readonly request: boolean;
}

const FEELING = /\bi(?: am|'m| feel| felt| was)\b/;
const EVENT = /\b(?:when|yesterday|last|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d)/;
const REQUEST = /\b(?:could you|would you|can you|i (?:would|'d) like|please|i need)\b/;

export const partsOf = (text: string, locale: string): Parts => {
  if (!/^en\b/i.test(locale)) return { feeling: false, event: false, request: false };
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return { feeling: FEELING.test(plain), event: EVENT.test(plain), request: REQUEST.test(plain) };
};
