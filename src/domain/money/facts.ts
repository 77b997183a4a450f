/** A line on the list for a money talk, as a fact. It is words: its author takes it off by taking the words back. */
import { type Fact, isLink } from "../fact.ts";
import { listOf, type Of, oneLine, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const moneyKinds = {
  moneyLineAdded: { log: "either", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_LINE = 200;

const isLine = shape({ text: oneLine(LONGEST_LINE) }, { instead: listOf(isLink) });

export type MoneyFact = Omit<Fact, "fields"> & { readonly fields: Of<typeof isLine> };

/** False for what is not of this kind and version, and for fields that do not parse. */
export const isMoneyFact = (fact: Fact): fact is Fact & MoneyFact =>
  fact.kind === "moneyLineAdded" && fact.version === 1 && isLine(fact.fields);
