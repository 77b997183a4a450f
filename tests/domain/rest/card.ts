/** Not a module of the app: the proof that one can hold and void. */
import fc from "fast-check";
import { card, type CardCommand, type CardState } from "../card.ts";
import { day, declare, type Everywhere, historyOf, one } from "./declare.ts";

const cardFacts = fc.oneof(
  fc.record({ kind: one("cardSent"), fields: fc.record({ text: one("For you"), opens: day }) }),
  fc.record({ kind: one("visitAgreed"), fields: fc.record({ on: day }) }),
);

const cardCommands: fc.Arbitrary<CardCommand> = fc.oneof(
  fc.record({ type: one("send"), text: one("For you", "x".repeat(3000)), opens: day }),
  fc.record({ type: one("visit"), on: day }),
);

export const cards: Everywhere = declare(card, {
  history: historyOf(cardFacts),
  commands: cardCommands,
  kept: ({ cards, visits }: CardState) => ({ cards, visits: Object.keys(visits).toSorted() }),
  asks: ({ type }) => type === "visit",
});
