/** What of a thread stands: words that were not taken back, by whoever may say something there. */
import type { Link, Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { LedgerState, Said, Thread } from "./state.ts";

/** Whether its own author took these words back. */
export const isGone = ({ gone }: Thread, { link, author }: Said): boolean =>
  gone.some((one) => one.answer === link && one.author === author);

/** The first answer of this person that stands, or null: what an addition adds to. */
export const standingAnswer = ({ threads }: LedgerState, question: Link, person: Person): Link | null => {
  const thread = getLink(threads, question);
  const first = thread?.said.find((said) => said.author === person && said.adds === null && !isGone(thread, said));
  return first?.link ?? null;
};

/** Whether its own author took the question back. */
export const isTakenBack = ({ asked, takenBack }: LedgerState, question: Link): boolean => {
  const author = getLink(asked, question)?.author;
  return author !== undefined && (getLink(takenBack, question)?.includes(author) ?? false);
};
