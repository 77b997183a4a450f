/**
 * What can happen to questions, as facts. A question, an answer and an addition to it are words, each in an op of its own, so
 * that each can be taken back alone. Everything else names them by their links and holds no prose, so it is an act.
 *
 * A question is written in mine and copied into ours by its author when they send it; `note` is the link it has in mine, by
 * which its author's phones know that it was sent, and which tells the other nothing.
 */
import { isLocalDate, isLocalDateTime } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import { isZone } from "../agenda/facts.ts";
import type { Kinds } from "../module.ts";

export const ledgerKinds = {
  questionWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  questionTagged: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  questionMarked: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  ledgerPageRead: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  questionClosed: { log: "either", class: "act", lifetime: "kept", version: 1 },
  questionReopened: { log: "either", class: "act", lifetime: "kept", version: 1 },
  batchOpened: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  batchMoved: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  questionAsked: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  questionTakenBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  answerWritten: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  answerAdded: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  answerTakenBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  replyGiven: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  answerMarked: { log: "ours", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_QUESTION = 1000;
export const LONGEST_ANSWER = 8000;
/** In one batch: a handful can be borne, a pile cannot. */
export const MOST_IN_BATCH = 12;
/** Between marking a question as asking for bodily detail and sending it (care R1.5): 48 hours, in ms. */
export const WAIT = 172_800_000;
/** The most time that can be asked for at once. */
export const MOST_DAYS = 14;

/** I need to know, not sure, please do not tell me. */
export const isTag = oneOf("need", "unsure", "spare");
export type Tag = Of<typeof isTag>;

/** What has to be read once before answering: how to prepare, and what a written answer is. */
export const isPage = oneOf("prepare", "writing");
export type Page = Of<typeof isPage>;

/** Instead of words: time until a day, with a therapist, aloud; told aloud on a day; none of it any more. */
const isReply = oneOf("time", "therapist", "aloud", "told", "none");
export type ReplyKind = Of<typeof isReply>;

const isMoment = wholeNumber(0, 8_640_000_000_000_000);
const isBoolean = (value: unknown): value is boolean => value === true || value === false;
const isTrue = (value: unknown): value is true => value === true;

/** On the wall of `zone`; `talk` is the booking whose hour it was when it was chosen. Without any: whenever the other is ready. */
export const isHour = shape({ at: isLocalDateTime, zone: isZone }, { talk: isLink });
export type Hour = Of<typeof isHour>;

/** Since when it stands as asking for bodily detail, and when it was sent, by its author's own clock. */
const isGraphic = shape({ since: isMoment, sent: isMoment });

const shapes = {
  questionWritten: shape(
    { text: prose(LONGEST_QUESTION), tag: isTag, at: isMoment },
    { graphic: isTrue, instead: listOf(isLink), follows: isLink },
  ),
  questionTagged: shape({ question: isLink, tag: isTag }),
  questionMarked: shape({ question: isLink, graphic: isBoolean, at: isMoment }),
  ledgerPageRead: shape({ page: isPage }),
  questionClosed: shape({ question: isLink }),
  questionReopened: shape({ question: isLink }),
  batchOpened: shape({}, { hour: isHour }),
  batchMoved: shape({ batch: isLink }, { hour: isHour }),
  questionAsked: shape(
    { batch: isLink, note: isLink, text: prose(LONGEST_QUESTION), tag: isTag },
    { graphic: isGraphic, follows: isLink },
  ),
  questionTakenBack: shape({ question: isLink, batch: isLink }),
  answerWritten: shape({ question: isLink, text: prose(LONGEST_ANSWER) }),
  answerAdded: shape({ question: isLink, answer: isLink, text: prose(LONGEST_ANSWER) }),
  /** `on`: the day on which it was written. */
  answerTakenBack: shape({ question: isLink, answer: isLink, on: isLocalDate }),
  replyGiven: shape({ question: isLink, reply: isReply }, { date: isLocalDate }),
  answerMarked: shape({ question: isLink, enough: isBoolean }),
} as const satisfies Record<keyof typeof ledgerKinds, Is<unknown>>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type LedgerFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isLedgerFact = (fact: Fact): fact is LedgerFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
