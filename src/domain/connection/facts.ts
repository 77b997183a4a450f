/**
 * Questions and thanks that open together (protocol §11), as facts.
 *
 * In ours: what was asked for a day, a sealed answer to it, the key once both have sealed, and that one was taken back. In
 * mine: the key and the words themselves, there before anything is posted, and under which op they were laid down in ours.
 */
import { isLocalDate } from "../day.ts";
import { type Fact, isLink, type Link } from "../fact.ts";
import { anyOf, type Is, isText, type Of, oneOf, prose, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const connectionKinds = {
  dayAsked: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  questionPassed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  ownQuestionWritten: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  answerSealed: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  answerOpened: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  sealTakenBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  satDown: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  answerKept: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  answerLaid: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  thanksKept: { log: "mine", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_ANSWER = 4_000;
export const LONGEST_QUESTION = 300;

export const isAbout = oneOf("question", "gratitude");
export type About = Of<typeof isAbout>;

const isQuestionId: Is<string> = (value): value is string => isText(value) && /^[a-z][a-z0-9-]{0,79}$/.test(value);
const isOwn: Is<{ readonly own: Link }> = shape({ own: isLink });
/** A question of content/questions by its id, or one of the two's own by its link. */
export const isChosen = anyOf(isQuestionId, isOwn);
export type Chosen = Of<typeof isChosen>;
const isAsked = anyOf(isQuestionId, isOwn, oneOf(null));
/** Null for thanks, which ask nothing in particular. */
export type Asked = Of<typeof isAsked>;

/** 32 bytes. */
export const isKey: Is<string> = (value): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
/** Base64url. Longer than any answer, sealed and padded. */
const isBox: Is<string> = (value): value is string => isText(value) && /^[\w-]{38,20000}$/.test(value);

const answer = prose(LONGEST_ANSWER);

const shapes = {
  dayAsked: shape({ on: isLocalDate, about: isAbout, question: isAsked }),
  questionPassed: shape({ on: isLocalDate, question: isChosen }),
  ownQuestionWritten: shape({ text: prose(LONGEST_QUESTION) }),
  answerSealed: shape({ subject: isLink, c: isKey, box: isBox }),
  answerOpened: shape({ subject: isLink, own: isLink, theirs: isLink, key: isKey }),
  sealTakenBack: shape({ subject: isLink, own: isLink }),
  satDown: shape({ on: isLocalDate }),
  answerKept: shape(
    { on: isLocalDate, about: isAbout, question: isAsked, key: isKey, text: answer },
    /** Sealed anew under another ask of the same question. */
    { instead: isLink },
  ),
  answerLaid: shape({ kept: isLink, subject: isLink, sealed: isLink }),
  thanksKept: shape({ on: isLocalDate, text: answer }),
} as const satisfies Record<keyof typeof connectionKinds, unknown>;

type Shapes = typeof shapes;

export type ConnectionFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isConnectionFact = (fact: Fact): fact is Fact & ConnectionFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;

/** How a question is told apart from others: its id, the link of one of the two's own, and thanks as nothing. */
export const nameOf = (question: Asked): string =>
  question === null ? "" : typeof question === "string" ? question : question.own;
