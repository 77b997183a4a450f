/** What is proposed or agreed, in words: an idea in the version for whoever reads, or somebody's own. */
import type { Proposal } from "#domain/days/state.ts";
import { type Reading, say } from "../../../shell/say.ts";
import { isKnownIdea } from "./ideas.ts";
import { texts } from "./texts.en.ts";

export const eveningText = ({ idea, text }: Pick<Proposal, "idea" | "text">, reading: Reading): string => {
  if (text !== null) return text;
  return idea !== null && isKnownIdea(idea) ? say(texts.ideas[idea], {}, reading) : texts.together.unknown;
};
