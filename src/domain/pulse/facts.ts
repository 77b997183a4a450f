/**
 * Five lines about a week, as facts (care R6.1, R6.3). A number somebody gives their week is as good as prose, so it is words,
 * which its author can take back; the week is the one it was written in. One week can be shared, as a fact of its own.
 */
import { isLocalDate, type LocalDate } from "../day.ts";
import type { Fact } from "../fact.ts";
import { type Is, type Of, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";
import { weekOf } from "../needs/facts.ts";

export const pulseKinds = {
  pulseTaken: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  pulseShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  pulseDayChosen: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** Could rely on what was said; was told the truth; was thought of; felt safe to speak; felt like oneself. */
export const pulseLines = ["relied", "told", "considered", "safe", "myself"] as const;
export type PulseLine = (typeof pulseLines)[number];

/** From nothing at all to wholly. */
export const MOST = 10;
const answer = wholeNumber(0, MOST);

/** As the page sends them: perhaps none yet. */
export const isAnswersAsked = shape(
  {},
  { relied: answer, told: answer, considered: answer, safe: answer, myself: answer },
);
/** What was said of a week; a line that is not there was left out. */
export type Answers = Of<typeof isAnswersAsked>;

const isAnswers: Is<Answers> = (value): value is Answers => isAnswersAsked(value) && Object.keys(value).length > 0;

/** The Monday of a week. */
export const isWeek: Is<LocalDate> = (value): value is LocalDate => isLocalDate(value) && weekOf(value) === value;

/** 1 Monday to 7 Sunday. */
export const isWeekday = wholeNumber(1, 7);

const shapes = {
  pulseTaken: shape({ answers: isAnswers }),
  pulseShared: shape({ week: isWeek, answers: isAnswers }),
  /** Without a day it is not offered. */
  pulseDayChosen: shape({}, { weekday: isWeekday }),
} as const satisfies Record<keyof typeof pulseKinds, unknown>;

type Shapes = typeof shapes;

export type PulseFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isPulseFact = (fact: Fact): fact is PulseFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
