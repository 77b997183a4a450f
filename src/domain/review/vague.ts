/**
 * Whether a line about a week says what somebody did, on which occasion, and what it gave: “you called when the meeting ran
 * late”, rather than “I feel better”. What it does not find it can ask for. A help for whoever writes and nothing more: it is
 * worked out on this phone while they write, blocks nothing, and is told to nobody.
 *
 * It looks for words: a deed, an occasion, something that came of it. Which words those are stands in vague/.
 */
import { hasDeed } from "./vague/deed.ts";
import { hasGift } from "./vague/gift.ts";
import { hasOccasion } from "./vague/occasion.ts";
import { plain } from "./vague/plain.ts";

/** What did they do, when was it, what did it give you. */
export type Ask = "what" | "when" | "gave";

export interface Vague {
  /** Whether whoever reads it in a year would not know what happened. */
  readonly isVague: boolean;
  /** What it leaves open, in the order in which it is asked. */
  readonly asks: readonly Ask[];
}

const nothingOpen: Vague = { isVague: false, asks: [] };

/** An empty line, and a language without rules, leave nothing open. */
export const vagueIn = (text: string, locale: string): Vague => {
  const said = plain(text);
  if (said === "" || !/^en\b/i.test(locale)) return nothingOpen;
  const has: Readonly<Record<Ask, boolean>> = { what: hasDeed(said), when: hasOccasion(said), gave: hasGift(said) };
  const asks = (["what", "when", "gave"] as const).filter((ask) => !has[ask]);
  return { isVague: !has.what && asks.length > 1, asks };
};
