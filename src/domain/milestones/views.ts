/**
 * What a room may look at: milestones with the lines that are beside them. A line that is not there leaves nothing: no empty
 * place, and nothing in what the seam is drawn from (milestones-6).
 */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import { isLink, type Link } from "../fact.ts";
import { read, shape, wholeNumber } from "../fields.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { MilestoneSort } from "./facts.ts";
import { isMarked, type Line, linesBeside, type Mark, type MilestonesState } from "./state.ts";

export interface LineView {
  readonly link: Link;
  readonly text: string;
  /** All that has to be taken back so that nothing of it can be read any more; empty for the other's. */
  readonly ownWords: readonly Link[];
}

export interface MilestoneView {
  readonly link: Link;
  readonly sort: MilestoneSort;
  readonly text: string | null;
  readonly on: LocalDate;
  readonly mine: boolean;
  /** Of whoever looks, and of the other; null where there is none. */
  readonly ownLine: LineView | null;
  readonly theirLine: LineView | null;
}

export interface SeamView {
  /** The newest day first. */
  readonly marks: readonly MilestoneView[];
  /** Where those before begin; null at the beginning. */
  readonly before: Link | null;
  /** Own lines whose milestone its author took back. */
  readonly loose: readonly LineView[];
}

/** For how long after the day of marking a milestone invites the other's line (milestones-5). */
export const INVITES_DAYS = 3;

const MOST = 200;
const USUAL = 24;

const isWindow = shape({ limit: wholeNumber(1, MOST) }, { before: isLink });

/** `before`: where an earlier answer left off; what is not known any more begins anew. */
export const seam = (state: MilestonesState, window: unknown, { me }: Reader): SeamView => {
  const { limit, before = null } = read(isWindow, window) ?? { limit: USUAL };
  const all = byDay(state);
  const at = Math.max(
    0,
    all.findIndex(({ link }) => link === before),
  );
  const shown = all.slice(at, at + limit);
  return {
    marks: shown.map((mark) => view(state, mark, me)),
    before: all[at + limit]?.link ?? null,
    loose: looseOf(state, me).slice(0, MOST),
  };
};

/** One of the other's that invites a line of one's own; one at a time, the newest. */
export const today = (
  state: MilestonesState,
  _: unknown,
  { me, today, rest }: Reader,
): { readonly invites: Link | null } => {
  if (isResting(rest)) return { invites: null };
  for (const { link, author, day } of backwards(state.marks)) {
    if (author === me || day > addDays(today, 1) || addDays(day, INVITES_DAYS) < today) continue;
    if (!linesBeside(state, link).some((line) => line.author === me)) return { invites: link };
  }
  return { invites: null };
};

const isWeek = shape({ from: isLocalDate, to: isLocalDate });

/** Those of a stretch of days, the earliest first. */
export const week = (
  state: MilestonesState,
  window: unknown,
  reader: Reader,
): { readonly marks: readonly MilestoneView[] } => {
  const { from, to } = read(isWeek, window) ?? { from: addDays(reader.today, -6), to: reader.today };
  const there = byDay(state).filter(({ on }) => on >= from && on <= to);
  return {
    marks: there
      .slice(0, MOST)
      .toReversed()
      .map((mark) => view(state, mark, reader.me)),
  };
};

/** The newest day first; of one day, what was marked last. */
const byDay = ({ marks }: MilestonesState): readonly Mark[] =>
  [...backwards(marks)].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

const view = (state: MilestonesState, { link, sort, text, on, author }: Mark, me: string): MilestoneView => {
  const lines = linesBeside(state, link);
  return {
    link,
    sort,
    text,
    on,
    mine: author === me,
    ownLine: newest(
      lines.filter((line) => line.author === me),
      true,
    ),
    theirLine: newest(
      lines.filter((line) => line.author !== me),
      false,
    ),
  };
};

/** The newest holds; all before it have to go with it. */
const newest = (lines: readonly Line[], isOwn: boolean): LineView | null => {
  const line = lines.at(-1);
  if (!line) return null;
  return { link: line.link, text: line.text, ownWords: isOwn ? lines.map(({ link }) => link) : [] };
};

const looseOf = (state: MilestonesState, me: string): readonly LineView[] => {
  const marks = new Set<Link>();
  for (const { author, mark } of backwards(state.written)) if (author === me && !isMarked(state, mark)) marks.add(mark);
  return [...marks].flatMap(
    (mark) =>
      newest(
        linesBeside(state, mark).filter(({ author }) => author === me),
        true,
      ) ?? [],
  );
};
