/**
 * What a room may look at: one's own list, what each shared of theirs, and of the other's one line for today. There is no number,
 * and nothing tells what became of a line (affection-5).
 */
import { daysBetween } from "../day.ts";
import type { Link } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { AffectionSort } from "./facts.ts";
import type { AffectionState, SharedLine } from "./state.ts";

export interface AffectionView {
  /** What the line is called for good, also when it is put another way. */
  readonly name: Link;
  readonly text: string;
  readonly sort: AffectionSort;
  /** All that has to be taken back so that none of it can be read any more. */
  readonly ownWords: readonly Link[];
}

export interface ReceivedView {
  readonly link: Link;
  readonly text: string;
  readonly sort: AffectionSort;
}

export interface IdeaView {
  readonly line: ReceivedView | null;
}

/** More than anybody finds their way in. */
const MOST = 200;

/** In mine: one's own list, the newest first. */
export const own = ({ written, replaced }: AffectionState): { readonly lines: readonly AffectionView[] } => {
  const lines: AffectionView[] = [];
  for (const { link, text, sort, instead } of backwards(written)) {
    if (lines.length === MOST) break;
    if (getLink(replaced, link) !== null) continue;
    lines.push({ name: instead[0] ?? link, text, sort, ownWords: [...instead, link] });
  }
  return { lines };
};

/** In ours: `mine` by the names of one's own list. While the place rests, what the other shared is quiet. */
export const shared = (
  state: AffectionState,
  _: unknown,
  { me, rest }: Reader,
): { readonly mine: readonly AffectionView[]; readonly theirs: readonly ReceivedView[] } => {
  const words = new Map<Link, readonly Link[]>();
  for (const { note, link, author } of backwards(state.shared))
    if (author === me) words.set(note, [...(words.get(note) ?? []), link]);
  return {
    mine: standing(state, (line) => line.author === me).map(({ note, text, sort }) => ({
      name: note,
      text,
      sort,
      ownWords: words.get(note) ?? [],
    })),
    theirs: isResting(rest) ? [] : standing(state, (line) => line.author !== me).map(received),
  };
};

/**
 * In ours: one line of the other's for today. Lines stand in the order of their names, which is as good as chance and the same on
 * every phone, and the number of the day chooses one. What came only today waits until tomorrow, so that the idea stays.
 */
export const idea = (state: AffectionState, _: unknown, { me, today, rest }: Reader): IdeaView => {
  if (isResting(rest)) return { line: null };
  const theirs = standing(state, (line) => line.author !== me);
  const before = theirs.filter(({ day }) => day < today).toSorted((a, b) => (a.note < b.note ? -1 : 1));
  const line = before[daysBetween("1970-01-01", today) % before.length] ?? theirs.at(-1);
  return { line: line ? received(line) : null };
};

/** The newest sharing of each line, the newest line first. */
const standing = (state: AffectionState, isOne: (line: SharedLine) => boolean): readonly SharedLine[] => {
  const lines = new Map<string, SharedLine>();
  for (const line of backwards(state.shared)) {
    if (lines.size === MOST) break;
    const named = `${line.author} ${line.note}`;
    if (isOne(line) && !lines.has(named)) lines.set(named, line);
  }
  return [...lines.values()];
};

const received = ({ link, text, sort }: SharedLine): ReceivedView => ({ link, text, sort });
