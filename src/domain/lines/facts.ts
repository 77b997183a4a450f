/**
 * Lines for a talk, as facts. Which lines are offered stands in content/talk and is known here by id alone; what is kept
 * is a mark on one, and lines of one's own: in mine, or shared singly.
 *
 * A mark is for the other to see (care R2.11). It carries no prose, so it is an act, and its newest form holds. Calling a
 * line irritating, and taking a mark back, are no's: they are heard in every state.
 */
import { type Fact, isLink } from "../fact.ts";
import { anyOf, type Is, isText, listOf, type Of, oneLine, oneOf, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const linesKinds = {
  lineWelcomed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  lineCalledIrritating: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  lineUnmarked: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  ownLineWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  ownLineShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. Whatever is said in a heated moment is short. */
export const LONGEST_OWN_LINE = 200;

/** What a line is for: to lower the heat, to take in what the other says, or to ask about now. */
export const isLineUse = oneOf("repair", "receiving", "question");
export type LineUse = Of<typeof isLineUse>;
/** A question of one’s own stays in mine: asking it is a talk. */
export const isSharedUse = oneOf("repair", "receiving");

/** An id of content/talk, or the link of a line that was shared. */
export type LineName = string;

const isLineId: Is<string> = (value): value is string => isText(value) && /^[a-z][a-z0-9-]{0,39}$/.test(value);
export const isLineName: Is<LineName> = anyOf(isLink, isLineId);

const mark = shape({ line: isLineName });
const text = oneLine(LONGEST_OWN_LINE);
const instead = listOf(isLink);

const shapes = {
  lineWelcomed: mark,
  lineCalledIrritating: mark,
  lineUnmarked: mark,
  ownLineWritten: shape({ text, use: isLineUse }, { instead }),
  ownLineShared: shape({ text, use: isSharedUse }, { instead }),
} as const satisfies Record<keyof typeof linesKinds, unknown>;

type Shapes = typeof shapes;

export type LinesFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isLinesFact = (fact: Fact): fact is Fact & LinesFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
