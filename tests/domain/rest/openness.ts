/** Offers and wishes through a rest. */
import fc from "fast-check";
import type { OpennessCommand } from "#domain/openness/commands.ts";
import { askWordsGo } from "#domain/openness/facts.ts";
import { openness } from "#domain/openness/openness.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const until = fc.constantFrom(askWordsGo("2026-11-20"), askWordsGo("2026-11-22"));
const facts = fc.oneof(
  fc.record({
    kind: one("offerMade"),
    fields: fc.record({ text: one("I call when I set out", "My plans on travel days"), ends: day, until }),
  }),
  fc.record({ kind: one("offerWithdrawn", "offerLetEnd"), fields: fc.record({ offer: link }) }),
  fc.record({ kind: one("opennessAsked"), fields: fc.record({ text: one("Sundays", "The evenings out"), until }) }),
);
const commands: fc.Arbitrary<OpennessCommand> = fc.oneof(
  fc.record({
    type: one("offer"),
    text,
    ends: day,
    ask: fc.option(link, { nil: null }),
    instead: fc.array(link, { maxLength: 1 }),
  }),
  fc.record({ type: one("withdraw", "letEnd"), offer: link }),
  fc.record({ type: one("ask"), text }),
  fc.record({ type: one("keep"), text, instead: fc.array(link, { maxLength: 1 }) }),
);

/** What speaks to the other waits; to take back, to let end and to keep for oneself never do. */
export const opennessRests = declare(openness, {
  history: historyOf(facts),
  commands,
  kept: all,
  asks: ({ type }) => type === "offer" || type === "ask",
});
