/**
 * What can happen around talks, as facts: what is agreed before one, and what is kept of it. Of the talk itself there is
 * none: its turns are moments, and a booking's answers are the agenda's.
 *
 * A talk is one op with two facts, the entry of the agenda and `talkPlanned`; both are named by that op, so the talk is
 * named by its entry ({@link entryOf}).
 */
import { daysBetween, isLocalDate, isLocalTime, type LocalDate } from "../day.ts";
import { type Fact, isLink, type Link } from "../fact.ts";
import { type Is, listOf, type Of, oneLine, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const talkKinds = {
  talkPlanned: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  talkChanged: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  houseRuleAdded: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  houseRulesSigned: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  houseRulesUnsigned: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  freeHoursProposed: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  freePlaceProposed: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  freeAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  freeWithdrawn: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  topicParked: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  topicReparked: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  topicBroughtBack: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  talkHeld: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  outcomeKept: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  outcomeReworded: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  outcomeAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  outcomeRememberedOtherwise: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  stallNoted: { log: "mine", class: "words", lifetime: "until", version: 1 },
} as const satisfies Kinds;

/** What a talk is for: the betrayal in a time of its own, anything else, the weekly check-in, money. */
export const isTalkKind = oneOf("happened", "everyday", "checkIn", "money");
export type TalkKind = Of<typeof isTalkKind>;

/** The rules for talks that are there from the beginning, by id; their words stand in the texts. */
export const houseRules = [
  "oneself",
  "noInterrupting",
  "noShouting",
  "noInsults",
  "equalTime",
  "oneTopic",
  "sayPause",
  "eitherPauses",
] as const;
export type HouseRule = (typeof houseRules)[number];

/** Grows by one when the rules above change: a signature is to one list. */
export const HOUSE_LIST = 1;

/** UTF-16 units. The topic is the title of an entry of the agenda. */
export const LONGEST_TOPIC = 120;
export const LONGEST_PLACE = 120;
export const LONGEST_RULE = 300;
export const LONGEST_OUTCOME = 500;

const topic = oneLine(LONGEST_TOPIC);
const isTrue = (value: unknown): value is true => value === true;
/** `long`: a longer first turn is wished, to be agreed on when the talk begins. */
const talkMore = { place: oneLine(LONGEST_PLACE), long: isTrue };

const shapes = {
  /** `instead`: the booking for which this is another time. */
  talkPlanned: shape({ topic, kind: isTalkKind }, { ...talkMore, instead: isLink }),
  talkChanged: shape({ entry: isLink, topic, kind: isTalkKind }, talkMore),
  /** `instead`: the rule, of the same author, that it puts another way. */
  houseRuleAdded: shape({ text: prose(LONGEST_RULE) }, { instead: isLink }),
  /** `rules`: those that were added, ascending. */
  houseRulesSigned: shape({ list: wholeNumber(1, 999), rules: listOf(isLink) }),
  houseRulesUnsigned: shape({}),
  freeHoursProposed: shape({ from: isLocalTime, to: isLocalTime }),
  freePlaceProposed: shape({ text: oneLine(LONGEST_PLACE) }),
  freeAgreed: shape({ free: isLink }),
  freeWithdrawn: shape({ free: isLink }),
  topicParked: shape({ topic, back: isLocalDate }),
  topicReparked: shape({ parked: isLink, topic, back: isLocalDate }),
  topicBroughtBack: shape({ parked: isLink }),
  talkHeld: shape({ on: isLocalDate }, { entry: isLink }),
  outcomeKept: shape({ text: prose(LONGEST_OUTCOME), on: isLocalDate }, { entry: isLink }),
  outcomeReworded: shape({ outcome: isLink, text: prose(LONGEST_OUTCOME) }),
  outcomeAgreed: shape({ outcome: isLink, version: isLink }),
  /** It is remembered otherwise: no agreement to this outcome. */
  outcomeRememberedOtherwise: shape({ outcome: isLink }),
  /** A pause found no return. Nothing more is said of it. */
  stallNoted: shape({ until: wholeNumber(0, Number.MAX_SAFE_INTEGER) }),
} as const satisfies Record<keyof typeof talkKinds, Is<unknown>>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type TalkFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isTalkFact = (fact: Fact): fact is TalkFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;

/** The entry of the agenda that stands first in the op of this fact (LOG-3). */
export const entryOf = (link: Link): Link => (link.length > 64 ? `${link.slice(0, 64)}00` : link);

/** How long mine knows that a pause found no return. */
export const STALL_DAYS = 30;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether a moment can lie so many days after that day, or within that day, somewhere on earth. */
export const endsAStall = (day: LocalDate, until: number): boolean => {
  const midnight = (daysBetween("1970-01-01", day) + STALL_DAYS) * DAY;
  return until >= midnight - 15 * HOUR && until <= midnight + DAY + 15 * HOUR;
};
