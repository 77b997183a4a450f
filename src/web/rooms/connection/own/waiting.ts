/** One's own questions whose day has not come: those that were asked stand where their answers are. */
import type { AskedView } from "#domain/connection/asked.ts";
import { nameOf } from "#domain/connection/facts.ts";
import type { OwnQuestionView } from "#domain/connection/views.ts";

/** The newest first. */
export const waiting = ({ used, own }: AskedView): readonly OwnQuestionView[] => {
  const asked = new Set(used.map(({ question }) => nameOf(question)));
  return own.filter(({ link, mine }) => mine && !asked.has(link)).toReversed();
};
