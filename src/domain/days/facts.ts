/**
 * What somebody says through a day, as facts: a sentence for the morning, a plan, two minutes for how they are, and how the two
 * like to end the day.
 *
 * A sentence that is renewed writes nothing, anywhere but on the phone that was touched (days-3). A plan lasts until its
 * author's midnight, and one answer that is shared until the midnight after: every device then drops the words.
 */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import { endsNextDay } from "../care/facts.ts";
import { type Feeling, isFeeling } from "../care/words.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, isText, listOf, type Of, oneLine, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const daysKinds = {
  intentionWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  intentionShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  dayPlanned: { log: "either", class: "words", lifetime: "until", version: 1 },
  twoMinutesWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  twoMinutesShared: { log: "ours", class: "words", lifetime: "until", version: 1 },
  eveningProposed: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  eveningAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  eveningEnded: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
} as const satisfies Kinds;

/** UTF-16 units: one sentence. */
export const LONGEST_INTENTION = 200;
/** Of a plan, all of its lines. */
export const LONGEST_PLAN = 800;
/** Of one answer of a check-in. */
export const LONGEST_ANSWER = 500;
/** Of an evening in own words. */
export const LONGEST_EVENING = 200;
/** For how somebody is. */
export const MOST_WORDS = 3;

/** The three answers of a check-in: how I am, what made me feel loved, what would make me feel safer. */
export const isItem = oneOf("am", "loved", "safer");
export type Item = Of<typeof isItem>;

/** An idea of the room, known here by id alone. */
export const isIdea: Is<string> = (value): value is string => isText(value) && /^[a-z][A-Za-z0-9-]{0,39}$/.test(value);

/** One to three, each once. */
const isWords: Is<readonly Feeling[]> = (value): value is readonly Feeling[] =>
  listOf(isFeeling)(value) &&
  value.length > 0 &&
  value.length <= MOST_WORDS &&
  new Set<string>(value).size === value.length;

const until = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const answer = prose(LONGEST_ANSWER);
const sentence = shape({ text: oneLine(LONGEST_INTENTION) });
const ofProposal = shape({ proposal: isLink });

/** Any of these, and at least one of them. */
const any =
  <Value extends object>(is: Is<Value>, ...keys: readonly (keyof Value & string)[]): Is<Value> =>
  (value): value is Value =>
    is(value) && keys.some((key) => Object.hasOwn(value, key));

/** An idea or own words, never both. */
const eitherOf =
  <Value extends object>(is: Is<Value>, one: keyof Value & string, two: keyof Value & string): Is<Value> =>
  (value): value is Value =>
    is(value) && Object.hasOwn(value, one) !== Object.hasOwn(value, two);

/** Words are for how somebody is, and for nothing else. */
const isShared = any(shape({ item: isItem, until }, { words: isWords, line: answer }), "words", "line");
const isSharedItem: typeof isShared = (value): value is Of<typeof isShared> =>
  isShared(value) && (value.item === "am" || value.words === undefined);

const shapes = {
  intentionWritten: sentence,
  intentionShared: sentence,
  dayPlanned: shape({ text: prose(LONGEST_PLAN), until }),
  twoMinutesWritten: any(
    shape({ on: isLocalDate }, { words: isWords, line: answer, loved: answer, safer: answer, instead: listOf(isLink) }),
    "words",
    "line",
    "loved",
    "safer",
  ),
  twoMinutesShared: isSharedItem,
  eveningProposed: eitherOf(shape({}, { idea: isIdea, text: oneLine(LONGEST_EVENING) }), "idea", "text"),
  eveningAgreed: ofProposal,
  eveningEnded: ofProposal,
} as const satisfies Record<keyof typeof daysKinds, unknown>;

type Shapes = typeof shapes;

export type DaysFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isDaysFact = (fact: Fact): fact is Fact & DaysFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;

/** Whether a moment can be the end of this very day, somewhere on earth. */
export const endsThatDay = (day: LocalDate, at: number): boolean => endsNextDay(addDays(day, -1), at);
