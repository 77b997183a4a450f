/**
 * What can happen to offers of openness and to what is wished for, as facts.
 *
 * An offer and an ask carry words, which their author can remove and which every device drops by itself at `until`: a week
 * after the last day of an offer, a month after an ask. Of a no to an ask there is no fact at all (openness-10).
 */
import { addDays, daysBetween, isLocalDate, type LocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneLine, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const opennessKinds = {
  offerMade: { log: "ours", class: "words", lifetime: "until", version: 1 },
  offerWithdrawn: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  offerLetEnd: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  opennessAsked: { log: "ours", class: "words", lifetime: "until", version: 1 },
  offerKept: { log: "mine", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_OFFER = 300;
export const LONGEST_ASK = 200;
/** Days an offer may last, after the day of writing (care R5.2). */
export const MOST_DAYS = 30;
/** Days an ask is open, and days in which the same is not asked again. */
export const ASK_DAYS = 7;
export const ASK_AGAIN_DAYS = 30;
export const MOST_ASKS = 3;
/** Days before and after its last day on which an offer is looked at again. */
export const REVIEW_BEFORE = 3;
export const REVIEW_AFTER = 7;

const instead = listOf(isLink);
const until = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const shapes = {
  /** `ends`: its last day. `ask`: what it answers. `instead`: earlier words of the same author that it takes the place of. */
  offerMade: shape({ text: oneLine(LONGEST_OFFER), ends: isLocalDate, until }, { ask: isLink, instead }),
  /** `ask`: what that offer answered, so that it stays answered. */
  offerWithdrawn: shape({ offer: isLink }, { ask: isLink }),
  /** Looked at near its end, and left as it is. */
  offerLetEnd: shape({ offer: isLink }),
  opennessAsked: shape({ text: oneLine(LONGEST_ASK), until }),
  offerKept: shape({ text: oneLine(LONGEST_OFFER) }, { instead }),
} as const satisfies Record<keyof typeof opennessKinds, unknown>;

type Shapes = typeof shapes;

export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type OpennessFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isOpennessFact = (fact: Fact): fact is OpennessFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;

const HOUR = 3_600_000;

/** When that day is over everywhere on earth (UTC−12), in milliseconds: a device drops words then that were for that day. */
export const overEverywhere = (day: LocalDate): number => daysBetween("1970-01-01", day) * 24 * HOUR + 36 * HOUR;

/** When the words of an offer with this last day go: its author has a week to make it again. */
export const offerWordsGo = (ends: LocalDate): number => overEverywhere(addDays(ends, REVIEW_AFTER));

/** When the words of an ask go: only then could the same be asked again. */
export const askWordsGo = (asked: LocalDate): number => overEverywhere(addDays(asked, ASK_AGAIN_DAYS));
