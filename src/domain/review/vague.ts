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

/**
 * What a line leaves open, in the order in which it is asked; empty for a line that says it, for an empty one, and for a
 * language without rules. What it gave is asked for only where the rest is there.
 */
export const vagueIn = (text: string, locale: string): readonly Ask[] => {
  const said = plain(text);
  if (said === "" || !/^en\b/i.test(locale)) return [];
  const open: Ask[] = [];
  if (!hasDeed(said)) open.push("what");
  if (!hasOccasion(said)) open.push("when");
  return open.length === 0 && !hasGift(said) ? ["gave"] : open;
};
