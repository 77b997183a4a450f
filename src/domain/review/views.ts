/**
 * What a room may look at of lines about one week. There is no list of weeks and no day in any view, so nothing says when
 * somebody looked, or for which week nobody did.
 *
 * What is shown comes with `ownWords`: all links that have to be taken back so that nothing of it can be read any more.
 */
import { weekdayOf } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { read, shape } from "../fields.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { inOrder } from "../trail.ts";
import { isWeek, type ReviewPart } from "./facts.ts";
import { type ReviewState, type ReviewWeek, weekIn } from "./state.ts";
import { weekToLookAt } from "./week.ts";

export interface ReviewLineView {
  readonly link: Link;
  /** By which a line in mine and what was shared of it know each other. */
  readonly name: string;
  readonly part: ReviewPart;
  readonly text: string;
  /** Empty for the other’s. */
  readonly ownWords: readonly Link[];
}

export interface NextView {
  readonly link: Link;
  readonly when: string;
  readonly then: string;
  /** Empty for the other’s. */
  readonly ownWords: readonly Link[];
}

export interface OfOne {
  /** In the order in which they were first written. */
  readonly lines: readonly ReviewLineView[];
  readonly next: NextView | null;
}

export interface WeekView {
  readonly mine: OfOne;
  /** Empty in mine, and while the place rests. */
  readonly theirs: OfOne;
}

/** More lines than anybody writes about a week. */
const MOST_LINES = 60;

const hasWeek = shape({ week: isWeek });
const nothing: OfOne = { lines: [], next: null };

/** Of one week; without a window of the one that is looked at today. */
export const week = (state: ReviewState, window: unknown, { me, today, rest }: Reader): WeekView => {
  const { week } = read(hasWeek, window) ?? { week: weekToLookAt(today) };
  const said = weekIn(state, week);
  return {
    mine: ofOne(said, (author) => author === me, true),
    theirs: isResting(rest) ? nothing : ofOne(said, (author) => author !== me, false),
  };
};

const ofOne = ({ lines, nexts }: ReviewWeek, isBy: (author: Person) => boolean, isOwn: boolean): OfOne => {
  const byName = new Map<string, ReviewLineView>();
  for (const { link, author, name, part, text } of inOrder(lines)) {
    if (!isBy(author)) continue;
    const before = byName.get(`${author}/${name}`);
    const ownWords = isOwn ? [...(before?.ownWords ?? []), link] : [];
    byName.set(`${author}/${name}`, { link, name, part, text, ownWords });
  }
  const said = inOrder(nexts).filter(({ author }) => isBy(author));
  const last = said.at(-1);
  return {
    lines: [...byName.values()].slice(-MOST_LINES),
    next: last
      ? {
          link: last.link,
          when: last.when,
          then: last.then,
          ownWords: isOwn ? said.map(({ link }) => link) : [],
        }
      : null,
  };
};

/** Whether Today offers it: on the chosen day, until something of that week was written on it. */
export const today = (state: ReviewState, _: unknown, { today }: Reader): { readonly due: boolean } => {
  if (weekdayOf(today) !== state.weekday) return { due: false };
  const { lines, nexts } = weekIn(state, weekToLookAt(today));
  return { due: ![...inOrder(lines), ...inOrder(nexts)].some(({ day }) => day === today) };
};

/** The day on which Today offers it, 1 Monday to 7 Sunday; null for never. */
export const offered = ({ weekday }: ReviewState): { readonly weekday: number | null } => ({ weekday });
