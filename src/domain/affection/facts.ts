/**
 * What feels good to receive, as facts: lines of one's own list in mine, and single ones of them shared.
 *
 * A line is named by the first op that wrote it, also when it is put another way; a sharing carries that name (`note`), by
 * which its owner's phones know that the line is shared. Of an idea for the day there is no fact (affection-5).
 */
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneLine, oneOf, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const affectionKinds = {
  affectionWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  affectionShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_AFFECTION = 200;

/** Something said, or something done. */
export const isAffectionSort = oneOf("word", "deed");
export type AffectionSort = Of<typeof isAffectionSort>;

const line = { text: oneLine(LONGEST_AFFECTION), sort: isAffectionSort };

const shapes = {
  /** `instead`: earlier words of the same line, the first one first. */
  affectionWritten: shape(line, { instead: listOf(isLink) }),
  affectionShared: shape({ note: isLink, ...line }),
} as const satisfies Record<keyof typeof affectionKinds, unknown>;

type Shapes = typeof shapes;

export type AffectionFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isAffectionFact = (fact: Fact): fact is Fact & AffectionFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
