/** What a room may look at: the list as it stands, each line with who may take it off. */
import type { Link } from "../fact.ts";
import { getLink, noLinks } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { MoneyState } from "./state.ts";

export interface MoneyLineView {
  readonly link: Link;
  readonly text: string;
  readonly mine: boolean;
  /** All that has to be taken back so that nothing of it can be read any more; empty for the other's. */
  readonly ownWords: readonly Link[];
}

/** More than fits into an hour. */
const MOST = 60;

/** The oldest first, as a list is read. */
export const list = (
  { lines, replaced }: MoneyState,
  _: unknown,
  { me, rest }: Reader,
): { readonly lines: readonly MoneyLineView[] } => {
  const quiet = isResting(rest);
  const shown = [...backwards(lines)].filter(
    ({ link, author }) => getLink(replaced[author] ?? noLinks, link) === null && (author === me || !quiet),
  );
  return {
    lines: shown
      .slice(0, MOST)
      .toReversed()
      .map(({ link, text, author, instead }) => ({
        link,
        text,
        mine: author === me,
        ownWords: author === me ? [...instead, link] : [],
      })),
  };
};
