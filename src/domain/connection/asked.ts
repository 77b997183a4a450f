/** What a page needs for choosing the question of a day (choose.ts): what was asked, and the questions the two wrote themselves. */
import type { LocalDate } from "../day.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards } from "../trail.ts";
import type { Chosen } from "./facts.ts";
import type { ConnectionState } from "./state.ts";
import type { OwnQuestionView } from "./views.ts";

export interface AskedView {
  /** In the order of the log. */
  readonly used: readonly { readonly question: Chosen; readonly day: LocalDate }[];
  /** Of both, oldest first. */
  readonly own: readonly OwnQuestionView[];
}

/** More than two years of days on which somebody asked. */
const MOST_USED = 1_000;
const MOST_OWN = 300;

export const asked = (state: ConnectionState, _: unknown, { me }: Reader): AskedView => {
  const used: AskedView["used"][number][] = [];
  for (const link of backwards(state.order)) {
    const ask = getLink(state.asks, link);
    if (ask && ask.question !== null) used.push({ question: ask.question, day: ask.on });
    if (used.length === MOST_USED) break;
  }
  const own: OwnQuestionView[] = [];
  for (const { link, text, author } of backwards(state.own)) {
    own.push({ link, text, mine: author === me });
    if (own.length === MOST_OWN) break;
  }
  return { used: used.toReversed(), own: own.toReversed() };
};
