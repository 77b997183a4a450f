/** Lines of what feels good to receive, through a rest. */
import fc from "fast-check";
import { affection } from "#domain/affection/affection.ts";
import type { AffectionCommand } from "#domain/affection/commands.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

const sort = one("word", "deed");
const affectionFacts = fc.oneof(
  fc.record({ kind: one("affectionShared"), fields: fc.record({ note: link, text: one("A call at noon"), sort }) }),
  fc.record({ kind: one("affectionWritten"), fields: fc.record({ text: one("Tea, brought"), sort }) }),
);
const affectionCommands: fc.Arbitrary<AffectionCommand> = fc.oneof(
  fc.record({ type: one("write"), text, sort, instead: fc.array(link, { maxLength: 2 }) }),
  fc.record({ type: one("share"), note: link, text, sort }),
);

/** A line that is shared speaks to the other: it waits. */
export const affectionRests = declare(affection, {
  history: historyOf(affectionFacts),
  commands: affectionCommands,
  kept: all,
  asks: ({ type }) => type === "share",
});
