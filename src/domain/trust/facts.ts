/**
 * What can happen to promises, deeds and lines, as facts. Prose is in words, which their author can remove; keeping, seeing,
 * ending and covering are acts.
 *
 * A promise is named by the link of the op that made it, a wording of it by the link that wrote that wording. Keeping names
 * the wording that was kept, and seeing names the deed that was seen, so that nothing written later changes what was meant.
 *
 * A shape belongs to one version of a kind and never changes. A kind that gains fields gains a version
 * (docs/decisions/0014-a-fact-gains-fields.md).
 */
import { isLocalDate, isLocalTime } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { anyOf, type Is, isDue, listOf, type Of, oneOf, prose, shape, wholeNumber } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const trustKinds = {
  promiseMade: { log: "either", class: "words", lifetime: "kept", version: 2 },
  promiseChanged: { log: "either", class: "words", lifetime: "kept", version: 2 },
  promiseKept: { log: "either", class: "act", lifetime: "kept", version: 2 },
  promiseExplained: { log: "either", class: "words", lifetime: "kept", version: 2 },
  promiseRepaired: { log: "either", class: "words", lifetime: "kept", version: 1 },
  contactTold: { log: "either", class: "words", lifetime: "kept", version: 1 },
  promiseEnded: { log: "either", class: "act", lifetime: "kept", version: 1 },
  promiseSeen: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  deedNoted: { log: "either", class: "words", lifetime: "kept", version: 1 },
  deedSeen: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  lineCovered: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  lineUncovered: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  bowlCovered: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  bowlUncovered: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** What a promise or a deed is about, if its author says so. */
export const isAbout = oneOf("plans", "time", "money", "contact", "home", "other");
export type About = Of<typeof isAbout>;

/** Whose deed was noticed: one's own, or one of the other. */
export const isWhose = oneOf("own", "other");
export type Whose = Of<typeof isWhose>;

export const isBowl = oneOf("mine", "ours");
export type Bowl = Of<typeof isBowl>;

/** UTF-16 units. */
export const LONGEST_TEXT = 2000;
/** Of either half of an if-then plan. */
export const LONGEST_OF_PLAN = 300;

const text = prose(LONGEST_TEXT);
const ofPlan = prose(LONGEST_OF_PLAN);

/** If this happens, then I do that (care R7.3). */
const isPlan = shape({ when: ofPlan, then: ofPlan });
export type Plan = Of<typeof isPlan>;

const isWeekday = wholeNumber(1, 7);

/** Days of the week, 1 Monday to 7 Sunday; ascending, each once, at least one. */
const isWeekdays = (value: unknown): value is readonly number[] =>
  listOf(isWeekday)(value) && value.length > 0 && value.every((day, at) => at === 0 || day > (value[at - 1] ?? 0));

/** On these days of every week, by that time if one is said. */
const isRepeat = shape({ days: isWeekdays }, { by: isLocalTime });
export type Repeat = Of<typeof isRepeat>;

const isTrue = (value: unknown): value is true => value === true;

/** Until a day, on days of the week, or whenever there is contact: one of them at most. */
const oneWhen =
  <Value extends object>(is: Is<Value>): Is<Value> =>
  (value): value is Value =>
    is(value) && ["due", "repeat", "onContact"].filter((key) => Object.hasOwn(value, key)).length <= 1;

const wordingOne = { due: isDue, about: oneOf("plans", "time", "money", "contact", "home") };
const wordingTwo = { due: isDue, about: isAbout, plan: isPlan, repeat: isRepeat, onContact: isTrue };

/** `at`: the time on the author's wall, only on the very day on which it decides whether the change came in time. */
const changedWhole = oneWhen(shape({ promise: isLink, text }, { ...wordingTwo, at: isLocalTime }));
const changedOnce = shape({ promise: isLink, text, on: isLocalDate }, { at: isLocalTime });

const shapes = {
  promiseMade: oneWhen(shape({ text }, wordingTwo)),
  promiseChanged: anyOf(changedWhole, changedOnce),
  promiseKept: shape({ promise: isLink, wording: isLink }, { on: isLocalDate }),
  promiseExplained: shape({ promise: isLink, text }, { on: isLocalDate }),
  promiseRepaired: shape(
    { promise: isLink, happened: text },
    { effect: text, amends: text, plan: isPlan, on: isLocalDate },
  ),
  contactTold: shape({ promise: isLink, text, on: isLocalDate }),
  promiseEnded: shape({ promise: isLink }),
  promiseSeen: shape({ promise: isLink, deed: isLink }),
  deedNoted: shape({ text, on: isLocalDate, whose: isWhose }, { about: isAbout, gave: text }),
  deedSeen: shape({ deed: isLink }),
  lineCovered: shape({ line: isLink }),
  lineUncovered: shape({ line: isLink }),
  bowlCovered: shape({ bowl: isBowl }),
  bowlUncovered: shape({ bowl: isBowl }),
} as const satisfies Record<keyof typeof trustKinds, unknown>;

type Shapes = typeof shapes;

/** As they were once written. Whatever fits one of these also has the type of the newest. */
const olderShapes: { readonly [Kind in keyof Shapes]?: readonly Is<Of<Shapes[Kind]>>[] } = {
  promiseMade: [shape({ text }, wordingOne)],
  promiseChanged: [shape({ promise: isLink, text }, { ...wordingOne, at: isLocalTime })],
  promiseKept: [shape({ promise: isLink, wording: isLink })],
  promiseExplained: [shape({ promise: isLink, text })],
};

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type TrustFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const newestShapes = new Map<string, Is<unknown>>(Object.entries(shapes));
const shapesBefore = new Map<string, readonly Is<unknown>[]>(Object.entries(olderShapes));
const versions = new Map<string, number>(Object.entries(trustKinds).map(([kind, { version }]) => [kind, version]));

const shapeOf = ({ kind, version }: Fact): Is<unknown> | undefined =>
  version === versions.get(kind) ? newestShapes.get(kind) : shapesBefore.get(kind)?.[version - 1];

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isTrustFact = (fact: Fact): fact is TrustFact => shapeOf(fact)?.(fact.fields) === true;
