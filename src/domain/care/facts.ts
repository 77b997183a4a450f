/**
 * What somebody writes about how they are, as facts. All of it is prose or as good as prose, so all of it is words, which
 * their author can take back; and all of it is mine but for one line at a time that is shared until the next day is over.
 *
 * What is put anew names what it takes the place of (`instead`), so that two phones never show both; the room takes the
 * older words back, so that they are nowhere to be read.
 */
import { addDays, daysBetween, isLocalDate, isLocalTime, type LocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";
import { isFeeling } from "./words.ts";

export const careKinds = {
  weatherNoted: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  weatherShared: { log: "ours", class: "words", lifetime: "until", version: 1 },
  comfortNoted: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  planLineWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  weekWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  standSaid: { log: "mine", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** Parts of a small plan for oneself (care R4.2). */
export const isPart = oneOf("sleep", "food", "movement", "person", "joy", "alcohol", "wait");
export type Part = Of<typeof isPart>;

/** Where somebody stands with the other (care R1.10): leaning in, unsure, leaning out. */
export const isStand = oneOf("in", "unsure", "out");
export type Stand = Of<typeof isStand>;

/** At once, of one moment. */
export const MOST_FEELINGS = 6;
/** UTF-16 units: of a line, and of either half of an if-then plan. */
export const LONGEST_LINE = 300;
/** Of a line of the weekly look. */
export const LONGEST_OF_WEEK = 1000;

const line = prose(LONGEST_LINE);
const ofWeek = prose(LONGEST_OF_WEEK);
const instead = listOf(isLink);

/** One to six, each once. */
const isFeelings: Is<readonly Of<typeof isFeeling>[]> = (value): value is readonly Of<typeof isFeeling>[] =>
  listOf(isFeeling)(value) &&
  value.length > 0 &&
  value.length <= MOST_FEELINGS &&
  new Set<string>(value).size === value.length;

const isPlan = shape({ when: line, then: line });
export type Plan = Of<typeof isPlan>;

/** Any of these, and at least one of them. */
const any =
  <Value extends object>(is: Is<Value>, ...keys: readonly (keyof Value & string)[]): Is<Value> =>
  (value): value is Value =>
    is(value) && keys.some((key) => Object.hasOwn(value, key));

/** Exactly one of two. */
const either =
  <Value extends object>(is: Is<Value>, one: keyof Value & string, two: keyof Value & string): Is<Value> =>
  (value): value is Value =>
    is(value) && Object.hasOwn(value, one) !== Object.hasOwn(value, two);

const shapes = {
  /** `at`: the time on the wall, where it was written on that very day. */
  weatherNoted: any(shape({ on: isLocalDate }, { words: isFeelings, line, at: isLocalTime, instead }), "words", "line"),
  weatherShared: either(
    shape({ until: wholeNumber(0, Number.MAX_SAFE_INTEGER) }, { word: isFeeling, line, helps: line, helpsNot: line }),
    "word",
    "line",
  ),
  comfortNoted: any(shape({}, { helps: line, helpsNot: line }), "helps", "helpsNot"),
  planLineWritten: shape({ part: isPart, text: line }, { plan: isPlan }),
  weekWritten: any(
    shape({}, { helped: ofWeek, hard: ofWeek, need: ofWeek, next: ofWeek, instead }),
    "helped",
    "hard",
    "need",
    "next",
  ),
  standSaid: shape({ stand: isStand }, { line }),
} as const satisfies Record<keyof typeof careKinds, unknown>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type CareFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isCareFact = (fact: Fact): fact is CareFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Whether a moment can be the end of the day after this one somewhere on earth. No zone is known here, so the bounds are
 * those of all zones (UTC−12 to UTC+14), and an hour for clocks that are put forward or back.
 */
export const endsNextDay = (day: LocalDate, until: number): boolean => {
  const midnight = daysBetween("1970-01-01", addDays(day, 2)) * DAY;
  return until >= midnight - 15 * HOUR && until <= midnight + 13 * HOUR;
};
