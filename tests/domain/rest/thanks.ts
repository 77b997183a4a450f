/** Thank-yous through a rest. */
import fc from "fast-check";
import type { ThanksCommand } from "#domain/thanks/commands.ts";
import { thanks } from "#domain/thanks/thanks.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

const thanksFacts = fc.oneof(
  fc.record({
    kind: one("thanksGiven"),
    fields: fc.record({ did: one("You called when it got late", "Soup"), on: one("2026-11-10", "2026-11-25") }),
  }),
  fc.record({ kind: one("thanksStarred", "thanksUnstarred"), fields: fc.record({ thanks: link }) }),
);
const thanksCommands: fc.Arbitrary<ThanksCommand> = fc.oneof(
  fc.record({ type: one("give"), did: text, when: text, gave: text, instead: fc.array(link, { maxLength: 2 }) }),
  fc.record({ type: one("star"), thanks: link, on: fc.boolean() }),
);

/** A thank-you speaks to the other: it waits. A star is one's own. */
export const thanksRest = declare(thanks, {
  history: historyOf(thanksFacts),
  commands: thanksCommands,
  kept: all,
  asks: ({ type }) => type === "give",
});
