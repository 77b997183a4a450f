/** The list for a money talk through a rest. */
import fc from "fast-check";
import { money } from "#domain/money/money.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

/** Whatever is added for both waits; one's own list goes on. */
export const moneyRests = declare(money, {
  history: historyOf(fc.record({ kind: one("moneyLineAdded"), fields: fc.record({ text: one("The deposit") }) })),
  commands: fc.record({ type: one("add"), text, instead: fc.array(link, { maxLength: 1 }) }),
  kept: all,
  asks: (_, place) => place === "ours",
});
