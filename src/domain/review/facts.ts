/**
 * Lines about a week, as facts. What is written is mine; one line at a time can be shared, as a fact of ours.
 *
 * A line has a name, 32 random hex digits, so that what is put another way takes its place, and what was shared of it is
 * known again, on every own phone, without ours naming anything of mine.
 */
import { isLocalDate, type LocalDate } from "../day.ts";
import type { Fact } from "../fact.ts";
import { type Is, isText, type Of, oneLine, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";
import { weekOf } from "../needs/facts.ts";

export const reviewKinds = {
  reviewLineWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  reviewLineShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  reviewNextWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  reviewNextShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  reviewDayChosen: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** Of the week: what was done, what was good to have, what was hard. */
export const isReviewPart = oneOf("done", "good", "hard");
export type ReviewPart = Of<typeof isReviewPart>;

/** UTF-16 units. */
export const LONGEST_REVIEW_LINE = 500;
/** Of either half of one thing for next week; a promise takes no more (trust/facts.ts). */
export const LONGEST_HALF = 300;

/** The Monday of a week. */
export const isWeek: Is<LocalDate> = (value): value is LocalDate => isLocalDate(value) && weekOf(value) === value;

export const isLineName: Is<string> = (value): value is string => isText(value) && /^[0-9a-f]{32}$/.test(value);

/** 1 Monday to 7 Sunday. */
export const isWeekday = wholeNumber(1, 7);

const line = shape({ week: isWeek, name: isLineName, part: isReviewPart, text: prose(LONGEST_REVIEW_LINE) });
const half = oneLine(LONGEST_HALF);
const next = shape({ week: isWeek, when: half, then: half });

const shapes = {
  reviewLineWritten: line,
  reviewLineShared: line,
  reviewNextWritten: next,
  reviewNextShared: next,
  /** Without a day it is not offered. */
  reviewDayChosen: shape({}, { weekday: isWeekday }),
} as const satisfies Record<keyof typeof reviewKinds, unknown>;

type Shapes = typeof shapes;

export type ReviewFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isReviewFact = (fact: Fact): fact is ReviewFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
