/**
 * That an entry of the agenda is a ritual, as a fact: written in the op of the entry, so that both are named by it and are taken
 * back together. Its name, its times and its answers are the agenda's.
 */
import type { Fact } from "../fact.ts";
import { type Is, isText, type Of, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const ritualsKinds = {
  ritualNamed: { log: "either", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** An id of content/rituals. */
export type IdeaId = string;
export const isIdeaId: Is<IdeaId> = (value): value is string => isText(value) && /^[a-z][a-z0-9-]{0,39}$/.test(value);

const isNamed = shape({}, { idea: isIdeaId });

export type RitualsFact = Omit<Fact, "kind" | "fields"> & {
  readonly kind: "ritualNamed";
  readonly fields: Of<typeof isNamed>;
};

/** False for what is not of this kind and version, and for fields that do not parse. */
export const isRitualsFact = (fact: Fact): fact is Fact & RitualsFact =>
  fact.kind === "ritualNamed" && fact.version === 1 && isNamed(fact.fields);
