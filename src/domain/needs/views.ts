/**
 * What a room may look at: the need of each for this week with its answer, and one’s own of weeks before. There is no
 * number, no list of what was not answered, and nothing that tells when an answer came, changed or was taken back.
 */
import { replyOf } from "../consent/reply.ts";
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { weekOf } from "./facts.ts";
import { type Need, type NeedsState, repliesTo } from "./state.ts";

export interface AnswerView {
  readonly says: "yes" | "notYet" | null;
  /** Something else, in the words of whoever answers; also beside a yes or a not yet. */
  readonly text: string | null;
  /** Words of this answer that whoever looks can take back; empty for the other’s. */
  readonly ownWords: readonly Link[];
}

export interface NeedView {
  readonly link: Link;
  readonly week: LocalDate;
  readonly text: string;
  readonly answer: AnswerView | null;
  /** All of this week that has to be taken back so that none of it can be read any more; empty for the other’s. */
  readonly ownWords: readonly Link[];
}

/** More than a year of weeks. */
const MOST_BEFORE = 60;

const isBefore = shape({ limit: wholeNumber(1, MOST_BEFORE) });

/** This week. The other’s week may have begun an hour earlier or later than one’s own. */
export const week = (
  state: NeedsState,
  _: unknown,
  reader: Reader,
): { readonly week: LocalDate; readonly mine: NeedView | null; readonly theirs: NeedView | null } => {
  const now = weekOf(reader.today);
  const newestOf = (isMine: boolean): NeedView | null => {
    for (const need of backwards(state.needs)) {
      if ((need.author === reader.me) === isMine && need.week >= now) return view(state, need, reader);
    }
    return null;
  };
  return { week: now, mine: newestOf(true), theirs: isResting(reader.rest) ? null : newestOf(false) };
};

/** One’s own of weeks that are over, the newest week first. */
export const before = (
  state: NeedsState,
  window: unknown,
  reader: Reader,
): { readonly weeks: readonly NeedView[]; readonly isAll: boolean } => {
  const { limit }: Of<typeof isBefore> = read(isBefore, window) ?? { limit: 8 };
  const now = weekOf(reader.today);
  const seen = new Set<LocalDate>([]);
  const weeks: NeedView[] = [];
  for (const need of backwards(state.needs)) {
    if (need.author !== reader.me || need.week >= now || seen.has(need.week)) continue;
    if (weeks.length === limit) return { weeks, isAll: false };
    seen.add(need.week);
    weeks.push(view(state, need, reader));
  }
  return { weeks: weeks.toSorted((a, b) => (a.week < b.week ? 1 : -1)), isAll: true };
};

const view = (state: NeedsState, need: Need, { me, rest }: Reader): NeedView => {
  const isMine = need.author === me;
  const answer = isMine && isResting(rest) ? null : answerTo(state, need, me);
  const ofWeek = [...backwards(state.needs)].filter(({ author, week }) => author === need.author && week === need.week);
  return {
    link: need.link,
    week: need.week,
    text: need.text,
    answer,
    ownWords: isMine ? ofWeek.map(({ link }) => link).toReversed() : [],
  };
};

/** What a person said to a need, whoever looks; null when nothing of it stands. */
export const saidTo = (state: NeedsState, need: Link, person: Person): AnswerView["says"] => {
  const { yes, noes } = replyOf(repliesTo(state, need), person);
  return yes ? "yes" : noes.includes("notYet") ? "notYet" : null;
};

const answerTo = (state: NeedsState, need: Need, me: Person): AnswerView | null => {
  const words = (getLink(state.words, need.link) ?? []).filter(({ author }) => author !== need.author);
  const people = Object.keys(repliesTo(state, need.link).stances).filter((person) => person !== need.author);
  const says = people.map((person) => saidTo(state, need.link, person)).find((said) => said !== null) ?? null;
  const text = words.at(-1)?.text ?? null;
  if (says === null && text === null) return null;
  return { says, text, ownWords: words.filter(({ author }) => author === me).map(({ link }) => link) };
};
