/**
 * What somebody needs this week, and what the other says to it, as facts.
 *
 * A need is one line, so it is words; it is of the week in which its author wrote it, on their own calendar. Yes, not yet, and
 * an answer taken back are acts of whoever answers, and stay when words go; “something else” is words of theirs.
 */
import { addDays, type LocalDate, weekdayOf } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, type Of, oneLine, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const needsKinds = {
  needWritten: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  needAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  needPutOff: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  needAnswerTakenBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  needAnswerWritten: { log: "ours", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units: one line, doable, about this week. */
export const LONGEST_NEED = 200;
/** Of something else that is offered. */
export const LONGEST_ANSWER = 300;

/** The Monday of the week a day belongs to. */
export const weekOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));

const ofNeed = shape({ need: isLink });

const shapes = {
  needWritten: shape({ text: oneLine(LONGEST_NEED) }),
  needAgreed: ofNeed,
  needPutOff: ofNeed,
  needAnswerTakenBack: ofNeed,
  needAnswerWritten: shape({ need: isLink, text: oneLine(LONGEST_ANSWER) }),
} as const satisfies Record<keyof typeof needsKinds, unknown>;

type Shapes = typeof shapes;

export type NeedsFact = {
  [Kind in keyof Shapes]: Omit<Fact, "kind" | "fields"> & { readonly kind: Kind; readonly fields: Of<Shapes[Kind]> };
}[keyof Shapes];

const shapesByKind = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isNeedsFact = (fact: Fact): fact is Fact & NeedsFact =>
  fact.version === 1 && shapesByKind.get(fact.kind)?.(fact.fields) === true;
