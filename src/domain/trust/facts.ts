/**
 * What can happen to a promise, as facts. Prose is in words, which their author can remove; keeping and seeing are acts.
 *
 * A promise is named by the link of the op that made it, a wording of it by the link that wrote that wording. Keeping names
 * the wording that was kept, and seeing names the deed that was seen, so that nothing written later changes what was meant.
 */
import { isLocalTime } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, isDue, type Of, oneOf, prose, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const trustKinds = {
  promiseMade: { log: "either", class: "words", lifetime: "kept", version: 1 },
  promiseChanged: { log: "either", class: "words", lifetime: "kept", version: 1 },
  promiseKept: { log: "either", class: "act", lifetime: "kept", version: 1 },
  promiseExplained: { log: "either", class: "words", lifetime: "kept", version: 1 },
  promiseSeen: { log: "ours", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** What a promise is about, if its author says so. */
export const isAbout = oneOf("plans", "time", "money", "contact", "home");
export type About = Of<typeof isAbout>;

/** UTF-16 units. */
export const LONGEST_TEXT = 2000;

const text = prose(LONGEST_TEXT);
const ofWording = { due: isDue, about: isAbout };

const shapes = {
  promiseMade: shape({ text }, ofWording),
  /** `at`: the time on the author's wall, only on the very day of a due that has a time. */
  promiseChanged: shape({ promise: isLink, text }, { ...ofWording, at: isLocalTime }),
  promiseKept: shape({ promise: isLink, wording: isLink }),
  promiseExplained: shape({ promise: isLink, text }),
  promiseSeen: shape({ promise: isLink, deed: isLink }),
} as const satisfies Record<keyof typeof trustKinds, unknown>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type TrustFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const shapeOfKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds, and for fields that do not parse. */
export const isTrustFact = (fact: Fact): fact is TrustFact => shapeOfKind.get(fact.kind)?.(fact.fields) === true;
