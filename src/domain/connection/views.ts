/**
 * What a room may look at. Whatever the other wrote shows when both have, and until then nothing here is different for it: not
 * the question, not an ask, not a day in a list (connection-1).
 */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { type About, type Asked, isAbout, nameOf } from "./facts.ts";
import { type Pair, pairOf } from "./pair.ts";
import { type Ask, asksOn, type ConnectionState, dayOf, type Kept } from "./state.ts";

/** “sealed” and “waiting” read alike on a screen; waiting is quiet and opens still, should the other's key come. */
export type Standing = "none" | "sealed" | "waiting" | "open" | "broken" | "takenBack";

export interface OwnQuestionView {
  readonly link: Link;
  readonly text: string;
  readonly mine: boolean;
}

export interface AnswerView {
  /** What I answered or took back, and which question it was; null while I did neither. */
  readonly ask: Link | null;
  readonly question: string | null;
  readonly own: OwnQuestionView | null;
  readonly standing: Standing;
  /** `link`: what to remove in ours so that the other cannot read it any more. */
  readonly mine: { readonly text: string; readonly link: Link } | null;
  readonly theirs: { readonly text: string } | null;
}

export interface DayView {
  readonly question: AnswerView;
  /** Other questions of that day that I answered, once the one that stood there was put aside. */
  readonly others: readonly AnswerView[];
  readonly gratitude: AnswerView;
  readonly passed: readonly string[];
  readonly seed: string;
}

export const WAITING_DAYS = 14;

export const day = (state: ConnectionState, window: unknown, reader: Reader): DayView => {
  const on = read(shape({ day: isLocalDate }), window)?.day ?? reader.today;
  const [question = NOTHING, ...others] = answersOn(state, on, "question", reader);
  return {
    question,
    others,
    gratitude: answerView(state, on, "gratitude", reader),
    passed: dayOf(state, on).passed,
    seed: reader.first?.link ?? "",
  };
};

const answerView = (state: ConnectionState, on: LocalDate, about: About, reader: Reader): AnswerView =>
  answersOn(state, on, about, reader)[0] ?? NOTHING;

/** What I answered or took back, each question once; of several asks the one that went farthest comes first. */
const answersOn = (state: ConnectionState, on: LocalDate, about: About, reader: Reader): readonly AnswerView[] => {
  const seen = asksOn(state, on, about).map((ask) => ({ ask, pair: pairOf(state, ask, reader.me, reader.answers) }));
  const ranked = RANK.flatMap((is) => seen.filter(({ pair }) => pair.is === is));
  const first = new Map(ranked.toReversed().map((one) => [nameOf(one.ask.question), one]));
  return ranked
    .filter((one) => first.get(nameOf(one.ask.question)) === one)
    .map(({ ask, pair }) => viewOf(state, ask, pair, reader));
};

const RANK: readonly Pair["is"][] = ["open", "released", "sealed", "takenBack"];

const NOTHING: AnswerView = { ask: null, question: null, own: null, standing: "none", mine: null, theirs: null };

const viewOf = (state: ConnectionState, ask: Ask, pair: Pair, reader: Reader): AnswerView => {
  if (pair.is === "none") return NOTHING;
  const { standing, text } = standingOf(ask, pair, reader);
  const kept = reader.answers.kept(pair.own);
  return {
    ask: ask.link,
    ...askedOf(state, ask.question, reader),
    standing,
    mine: kept && { text: kept.text, link: pair.own },
    theirs: text === null || isResting(reader.rest) ? null : { text },
  };
};

const standingOf = (
  ask: Ask,
  pair: Exclude<Pair, { is: "none" }>,
  { today, answers }: Reader,
): { readonly standing: Standing; readonly text: string | null } => {
  if (pair.is === "open") {
    const sealed = ask.sealed.find(({ link }) => link === pair.theirs);
    if (!sealed) return { standing: "open", text: null }; // its author removed it since
    const text = answers.text(ask.link, sealed, pair.key);
    if (text === undefined) return { standing: "sealed", text: null };
    return text === null ? { standing: "broken", text } : { standing: "open", text };
  }
  if (pair.is === "released")
    return { standing: addDays(pair.since, WAITING_DAYS) <= today ? "waiting" : "sealed", text: null };
  return { standing: pair.is, text: null };
};

const askedOf = (state: ConnectionState, question: Asked, { me }: Reader): Pick<AnswerView, "question" | "own"> => {
  if (question === null || typeof question === "string") return { question, own: null };
  for (const own of backwards(state.own)) {
    if (own.link === question.own)
      return { question: null, own: { link: own.link, text: own.text, mine: own.author === me } };
  }
  return { question: null, own: null };
};

/** Questions of the two's own, newest first: all that are there, asked or not. */
export const own = (
  state: ConnectionState,
  _: unknown,
  { me, rest }: Reader,
): { readonly questions: readonly OwnQuestionView[] } => {
  const all = [...backwards(state.own)].map(({ link, text, author }) => ({ link, text, mine: author === me }));
  const own = all.filter(({ mine }) => mine).slice(0, MOST_OWN);
  const shown = new Set([...own, ...(isResting(rest) ? [] : all.filter(({ mine }) => !mine).slice(0, MOST_OWN))]);
  return { questions: all.filter((one) => shown.has(one)) };
};

/** Of each of the two. */
const MOST_OWN = 200;

export interface TodayView {
  readonly question: "offered" | "sealed" | "open" | null;
  readonly questionNew: boolean;
  readonly gratitude: "offered" | "sealed" | "open" | null;
  readonly gratitudeNew: boolean;
}

/** While it rests nothing is offered. That something opened and was not looked at yet is not known to the log. */
export const today = (state: ConnectionState, window: unknown, reader: Reader): TodayView => {
  const on = read(shape({ day: isLocalDate }), window)?.day ?? reader.today;
  const of = (about: About): TodayView["question"] => {
    if (isResting(reader.rest)) return null;
    const { standing } = answerView(state, on, about, reader);
    if (standing === "none" || standing === "takenBack") return "offered";
    return standing === "open" || standing === "broken" ? "open" : "sealed";
  };
  return { question: of("question"), questionNew: false, gratitude: of("gratitude"), gratitudeNew: false };
};

export interface OpenedView {
  readonly ask: Link;
  readonly day: LocalDate;
  readonly question: string | null;
  readonly own: OwnQuestionView | null;
  readonly mine: { readonly text: string; readonly link: Link } | null;
  readonly theirs: { readonly text: string } | null;
}

const MOST_OPENED = 50;
const isOpened = shape({ about: isAbout }, { before: wholeNumber(0, 1e9), limit: wholeNumber(1, MOST_OPENED) });

/**
 * Newest first; `next` goes into `before` of the window for those before them, null at the end. It is a place among what
 * opened, and not among all that was asked: that would move when the other writes.
 */
export const opened = (
  state: ConnectionState,
  window: unknown,
  reader: Reader,
): { readonly opened: readonly OpenedView[]; readonly next: number | null } => {
  const { about = "question", before = Infinity, limit = 20 } = read(isOpened, window) ?? {};
  const all = openIn(state, about, reader);
  const end = Math.min(before, all.length);
  const begin = Math.max(0, end - limit);
  const views = all.slice(begin, end).toReversed();
  return {
    opened: views.flatMap(({ ask, pair }) => {
      const view = viewOf(state, ask, pair, reader);
      return view.standing === "open" ? [{ ...view, ask: ask.link, day: ask.on }] : [];
    }),
    next: begin > 0 ? begin : null,
  };
};

const openIn = (state: ConnectionState, about: About, reader: Reader): readonly { ask: Ask; pair: Pair }[] =>
  [...backwards(state.order)].toReversed().flatMap((link) => {
    const ask = getLink(state.asks, link);
    if (ask?.about !== about || ask.opened.length < 2) return [];
    const pair = pairOf(state, ask, reader.me, reader.answers);
    return pair.is === "open" && isFirstOpen(state, ask, reader) ? [{ ask, pair }] : [];
  });

/** Two asks of one question for a day can both have opened; they hold the same. */
const isFirstOpen = (state: ConnectionState, ask: Ask, { me, answers }: Reader): boolean =>
  asksOn(state, ask.on, ask.about).find(
    (one) => nameOf(one.question) === nameOf(ask.question) && pairOf(state, one, me, answers).is === "open",
  ) === ask;

const isMonths = shape({ from: isLocalDate, to: isLocalDate, about: isAbout });
const MOST_DAYS = 100;

/** Days on which something opened, and no others. */
export const months = (
  state: ConnectionState,
  window: unknown,
  reader: Reader,
): { readonly days: readonly LocalDate[] } => {
  const { from, to, about } = read(isMonths, window) ?? { from: reader.today, to: reader.today, about: "question" };
  const days: LocalDate[] = [];
  for (let on = from, n = 0; on <= to && n < MOST_DAYS; on = addDays(on, 1), n++) {
    const asks = asksOn(state, on, about);
    if (asks.some((ask) => pairOf(state, ask, reader.me, reader.answers).is === "open")) days.push(on);
  }
  return { days };
};

export interface KeptView {
  /** Null for thanks kept for oneself alone, and for a moment before words are laid down. */
  readonly ask: Link | null;
  readonly day: LocalDate;
  readonly about: About;
  readonly question: string | null;
  /** Of a question of the two's own, whose words stand in ours. */
  readonly own: Link | null;
  readonly text: string;
  readonly link: Link;
  /** All that is to be removed in mine so that these words are nowhere there. */
  readonly words: readonly Link[];
}

const isKept = shape({ days: wholeNumber(1, 400) });

/** In mine: my own words of the last days, whatever became of them, newest first. */
export const kept = (
  state: ConnectionState,
  window: unknown,
  { today }: Reader,
): { readonly kept: readonly KeptView[] } => {
  const since = addDays(today, -(read(isKept, window)?.days ?? 31));
  const replaced = new Set<Link | null>();
  const views: KeptView[] = [];
  for (const words of backwards(state.kept)) {
    replaced.add(words.instead);
    if (words.on >= since && !replaced.has(words.link)) views.push(keptView(state, words));
  }
  return { kept: views };
};

/** Words that these took the place of. */
const olderOf = (state: ConnectionState, link: Link): readonly Link[] => {
  const instead = getLink(state.keptByLink, link)?.instead ?? null;
  return instead === null || getLink(state.keptByLink, instead) === null ? [] : [instead, ...olderOf(state, instead)];
};

const keptView = (state: ConnectionState, { link, on, about, question, text }: Kept): KeptView => ({
  ask: getLink(state.laidByKept, link)?.subject ?? null,
  day: on,
  about,
  question: typeof question === "string" ? question : null,
  own: question === null || typeof question === "string" ? null : question.own,
  text,
  link,
  words: [link, ...olderOf(state, link)],
});
