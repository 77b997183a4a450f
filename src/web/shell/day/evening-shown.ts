/** What is proposed or agreed for an evening, in words: an idea in the version for whoever reads, or somebody's own. */
import type { Proposal } from "#domain/days/state.ts";
import { type Reading, say } from "../say.ts";
import { isKnownIdea } from "./evening-ideas.ts";
import { texts } from "./evening-texts.en.ts";

export const eveningText = ({ idea, text }: Pick<Proposal, "idea" | "text">, reading: Reading): string => {
  if (text !== null) return text;
  return idea !== null && isKnownIdea(idea) ? say(texts.ideas[idea], {}, reading) : texts.unknown;
};
