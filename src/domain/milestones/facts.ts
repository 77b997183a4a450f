/**
 * Milestones, as facts: a mark, and lines beside it. Both are words, so that their author can take them back; a mark is named
 * by the op that made it.
 */
import { isLocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { anyOf, type Is, listOf, type Of, oneLine, oneOf, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const milestonesKinds = {
  milestoneMarked: { log: "either", class: "words", lifetime: "kept", version: 1 },
  milestoneLineWritten: { log: "either", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** Four that have a name already (mission P10); the fifth is `own`. */
export const isNamedSort = oneOf("safe", "understood", "courage", "closer");
export type NamedSort = Of<typeof isNamedSort>;
export type MilestoneSort = NamedSort | "own";

/** UTF-16 units: of a milestone in own words, and of a line beside one. */
export const LONGEST_NAME = 80;
export const LONGEST_LINE = 240;

const text = oneLine(LONGEST_NAME);

const shapes = {
  /** `on`: the day it was. */
  milestoneMarked: anyOf(
    shape({ sort: isNamedSort, on: isLocalDate }),
    shape({ sort: oneOf("own"), on: isLocalDate, text }),
  ),
  /** `instead`: earlier lines of the same author that it takes the place of. */
  milestoneLineWritten: shape({ mark: isLink, text: oneLine(LONGEST_LINE) }, { instead: listOf(isLink) }),
} as const satisfies Record<keyof typeof milestonesKinds, unknown>;

type Shapes = typeof shapes;

export type MilestonesFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isMilestonesFact = (fact: Fact): fact is Fact & MilestonesFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
