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

/** Of each of the two: more than fits into an hour. */
const MOST = 60;

/** The oldest first, as a list is read. */
export const list = (
  { lines, replaced }: MoneyState,
  _: unknown,
  { me, rest }: Reader,
): { readonly lines: readonly MoneyLineView[] } => {
  const quiet = isResting(rest);
  const all = [...backwards(lines)].filter(({ link, author }) => getLink(replaced[author] ?? noLinks, link) === null);
  const [own, others] = [all.filter(({ author }) => author === me), all.filter(({ author }) => author !== me)];
  const shown = new Set([...own.slice(0, MOST), ...(quiet ? [] : others.slice(0, MOST))]);
  return {
    lines: all
      .filter((line) => shown.has(line))
      .toReversed()
      .map(({ link, text, author, instead }) => ({
        link,
        text,
        mine: author === me,
        ownWords: author === me ? [...instead, link] : [],
      })),
  };
};
