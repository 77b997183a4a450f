/**
 * A map of what sets somebody off, as facts: its parts in mine, and single lines of them shared (care R4.5).
 *
 * A part is named by the first op that wrote it, also when it is put another way. A shared line carries that name (`note`), so that
 * lines of one part stand together and its owner's phones know which are shared.
 */
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneOf, prose, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const triggersKinds = {
  triggerWritten: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  triggerLineShared: { log: "ours", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units, of each line. */
export const LONGEST_TRIGGER_LINE = 400;

/** What sets it off, how I notice, what I do, what helps from you, what does not: in the order of the map. */
export const triggerLines = ["cue", "signs", "doing", "helps", "helpsNot"] as const;
export const isTriggerLine = oneOf(...triggerLines);
export type TriggerLine = Of<typeof isTriggerLine>;

const line = prose(LONGEST_TRIGGER_LINE);

const shapes = {
  /** `instead`: earlier words of the same part, the first one first. */
  triggerWritten: shape(
    { cue: line },
    { signs: line, doing: line, helps: line, helpsNot: line, instead: listOf(isLink) },
  ),
  triggerLineShared: shape({ note: isLink, line: isTriggerLine, text: line }),
} as const satisfies Record<keyof typeof triggersKinds, unknown>;

type Shapes = typeof shapes;

export type TriggersFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isTriggersFact = (fact: Fact): fact is Fact & TriggersFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
