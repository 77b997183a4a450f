/**
 * What a room may look at: one's own list, the questions one has sent, and those of the other. Bounded, newest batch first,
 * without a number: nothing says how many there are, how long one waits, or that something was asked before.
 */
import { momentOf } from "../agenda/zone.ts";
import { addDays, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { type Hour, type Tag, WAIT } from "./facts.ts";
import { isGone, isTakenBack } from "./standing.ts";
import { type Batch, type LedgerState, nothingSaid, type Reply, type Thread } from "./state.ts";

export interface NoteView {
  readonly link: Link;
  readonly on: LocalDate;
  readonly text: string;
  readonly tag: Tag;
  readonly graphic: boolean;
  /** The moment from which it can be sent, ms since 1970; null when it can be sent at any time. */
  readonly waits: number | null;
  /** Since when it stands as graphic, as `ask` takes it. */
  readonly since: number | null;
  readonly follows: Link | null;
  /** What has to be taken back so that nothing of it can be read any more. */
  readonly ownWords: readonly Link[];
}

export interface AnswerView {
  readonly link: Link;
  readonly on: LocalDate;
  /** Null: taken back by its author. */
  readonly text: string | null;
  readonly isAddition: boolean;
}

export interface QuestionView {
  readonly link: Link;
  readonly note: Link;
  readonly on: LocalDate;
  readonly text: string;
  readonly tag: Tag;
  readonly graphic: boolean;
  /** The question this one goes on from, where it stands. */
  readonly follows: { readonly link: Link; readonly text: string } | null;
  /** As they were written; what was added stands after what was there. */
  readonly answers: readonly AnswerView[];
  /** Said instead of words, while there is no answer. */
  readonly reply: Reply | null;
  readonly enough: boolean;
  /** Its author said to the other that they no longer need it. */
  readonly closed: boolean;
}

/** A question that its author took back: its place, and the reader's own words to it, which only the reader still sees. */
export interface GoneView {
  readonly link: Link;
  readonly on: LocalDate;
  readonly answers: readonly AnswerView[];
}

export interface BatchView {
  readonly link: Link;
  readonly on: LocalDate;
  readonly hour: Hour | null;
  readonly isOpen: boolean;
  readonly questions: readonly QuestionView[];
  readonly gone: readonly GoneView[];
}

const MOST_NOTES = 300;
const MOST_BATCHES = 100;
/** For how long a question that was taken back keeps its place, where nothing of the reader's hangs on it. */
const DAYS_OF_A_GONE_ONE = 14;

const isNow = shape({ now: wholeNumber(0, 8_640_000_000_000_000) });
/** `now`: ms since 1970. Without it no hour has come. */
export type LedgerWindow = Of<typeof isNow>;

export const own = (
  state: LedgerState,
): {
  readonly questions: readonly NoteView[];
  readonly read: LedgerState["read"];
  /** Questions of this list and of those that were sent, put away for oneself alone. */
  readonly putAway: readonly Link[];
} => {
  const questions: NoteView[] = [];
  for (const link of backwards(state.written)) {
    const note = getLink(state.notes, link);
    if (!note || getLink(state.replaced, link)) continue;
    if (questions.length === MOST_NOTES) break;
    const { instead, since, ...shown } = note;
    questions.push({
      ...shown,
      since,
      graphic: since !== null,
      waits: since === null ? null : since + WAIT,
      ownWords: [...instead, link],
    });
  }
  return { questions, read: state.read, putAway: state.putAway };
};

/** What the reader sent. `leftover`: words that were taken back and are still to be removed. */
export const asked = (
  state: LedgerState,
  window: unknown,
  reader: Reader,
): { readonly batches: readonly BatchView[]; readonly leftover: readonly Link[] } => {
  const batches = batchesOf(state, window, reader, true);
  const leftover = batches.flatMap(({ gone }) => gone.flatMap(({ link }) => (getLink(state.asked, link) ? link : [])));
  return {
    batches: batches.flatMap((batch) => (batch.questions.length > 0 ? [{ ...batch, gone: [] }] : [])),
    leftover,
  };
};

/** What the other sent, from its hour on; before it, only that there is something, and when. */
export const received = (
  state: LedgerState,
  window: unknown,
  reader: Reader,
): {
  readonly batches: readonly BatchView[];
  readonly ahead: readonly { readonly link: Link; readonly hour: Hour }[];
} => {
  const all = batchesOf(state, window, reader, false);
  const isQuiet = isResting(reader.rest);
  return {
    batches: all.flatMap((batch) => {
      if (!batch.isOpen) return [];
      const questions = isQuiet ? batch.questions.filter(isSpoken) : batch.questions;
      return questions.length + batch.gone.length > 0 ? [{ ...batch, questions }] : [];
    }),
    ahead: isQuiet
      ? []
      : all.flatMap(({ link, hour, isOpen, questions }) =>
          isOpen || hour === null || questions.length === 0 ? [] : [{ link, hour }],
        ),
  };
};

/** Nothing of it waits for an answer: it asks nothing while it rests. */
const isSpoken = ({ answers, tag }: QuestionView): boolean => answers.length > 0 || tag === "spare";

const batchesOf = (state: LedgerState, window: unknown, reader: Reader, isMine: boolean): readonly BatchView[] => {
  const now = read(isNow, window)?.now ?? 0;
  const shown: BatchView[] = [];
  for (const link of backwards(state.opened)) {
    const batch = getLink(state.batches, link);
    if (!batch || (batch.author === reader.me) !== isMine) continue;
    if (shown.length === MOST_BATCHES) break;
    const { on, hour } = batch;
    shown.push({
      link,
      on,
      hour,
      isOpen: hour === null || momentOf(hour.at, hour.zone) <= now,
      questions: batch.questions.flatMap((one) => questionView(state, one) ?? []),
      gone: goneOf(state, batch, reader),
    });
  }
  return shown;
};

const questionView = (state: LedgerState, link: Link): QuestionView | null => {
  const asked = getLink(state.asked, link);
  if (!asked || isTakenBack(state, link)) return null;
  const { author, on, note, text, tag, graphic } = asked;
  const thread = getLink(state.threads, link) ?? nothingSaid;
  const answers = tag === "spare" ? [] : answersIn(thread, (person) => person !== author);
  const replies = Object.entries(thread.replies).flatMap(([person, reply]) => (person === author ? [] : (reply ?? [])));
  const isAnswered = answers.some((answer) => answer.text !== null);
  return {
    link,
    note,
    on,
    text,
    tag,
    graphic,
    follows: followed(state, asked.follows),
    answers,
    reply: isAnswered || tag === "spare" ? null : (replies.at(-1) ?? null),
    enough: thread.enough[author] ?? false,
    closed: thread.closed[author] ?? false,
  };
};

const followed = (state: LedgerState, link: Link | null): QuestionView["follows"] => {
  const before = link === null || isTakenBack(state, link) ? null : getLink(state.asked, link);
  return link !== null && before ? { link, text: before.text } : null;
};

/** Those of some people, by the day they were written; what was taken back keeps its place, without its words. */
const answersIn = (thread: Thread, isTheirs: (person: string) => boolean): readonly AnswerView[] => {
  const there = thread.said
    .filter(({ author }) => isTheirs(author))
    .map((said): AnswerView => ({
      link: said.link,
      on: said.on,
      text: isGone(thread, said) ? null : said.text,
      isAddition: said.adds !== null,
    }));
  const known = new Set(there.map(({ link }) => link));
  const gone = thread.gone
    .filter(({ answer, author }) => isTheirs(author) && !known.has(answer))
    .map(({ answer, on }): AnswerView => ({ link: answer, on, text: null, isAddition: false }));
  return [...gone, ...there].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

const goneOf = (state: LedgerState, batch: Batch, { me, today }: Reader): readonly GoneView[] => {
  const named = batch.gone.map(({ question, on }) => ({ question, on }));
  const unnamed = batch.questions
    .filter((link) => isTakenBack(state, link) && !named.some(({ question }) => question === link))
    .map((question) => ({ question, on: batch.on }));
  return [...named, ...unnamed].flatMap(({ question: link, on }) => {
    const thread = getLink(state.threads, link) ?? nothingSaid;
    const answers =
      batch.author === me ? [] : answersIn(thread, (person) => person === me).filter(({ text }) => text !== null);
    const isOld = today > addDays(on, DAYS_OF_A_GONE_ONE);
    return batch.author !== me && isOld && answers.length === 0 ? [] : [{ link, on, answers }];
  });
};
