/**
 * Thank-yous, as facts: all prose, so words that their author can take back. A star that its reader set is an act in their own
 * place, and names the thank-you by its link alone.
 */
import { isLocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneLine, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const thanksKinds = {
  thanksGiven: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  thanksStarred: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  thanksUnstarred: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units, of each of the three lines. */
export const LONGEST_THANKS = 300;

const line = oneLine(LONGEST_THANKS);

const ofThanks = shape({ thanks: isLink });

const shapes = {
  /**
   * `did`: what the other did. `when`: when that was, in own words. `gave`: what it gave whoever thanks. `on`: the day on which it
   * was first given. `instead`: earlier words of it.
   */
  thanksGiven: shape({ did: line, on: isLocalDate }, { when: line, gave: line, instead: listOf(isLink) }),
  thanksStarred: ofThanks,
  thanksUnstarred: ofThanks,
} as const satisfies Record<keyof typeof thanksKinds, unknown>;

type Shapes = typeof shapes;

export type ThanksFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isThanksFact = (fact: Fact): fact is Fact & ThanksFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
