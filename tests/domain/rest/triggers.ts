/** A map of what sets somebody off, through a rest. */
import fc from "fast-check";
import type { TriggersCommand } from "#domain/triggers/commands.ts";
import { triggers } from "#domain/triggers/triggers.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

const line = one("cue", "helps", "helpsNot");
const triggersFacts = fc.oneof(
  fc.record({ kind: one("triggerWritten"), fields: fc.record({ cue: one("A phone face down", "That song") }) }),
  fc.record({ kind: one("triggerLineShared"), fields: fc.record({ note: link, line, text: one("Sit beside me") }) }),
);
const triggersCommands: fc.Arbitrary<TriggersCommand> = fc.oneof(
  fc.record({
    type: one("write"),
    cue: text,
    signs: text,
    doing: text,
    helps: text,
    helpsNot: text,
    instead: fc.array(link, { maxLength: 2 }),
  }),
  fc.record({ type: one("share"), note: link, line, text }),
);

/** A line that is shared speaks to the other: it waits. */
export const triggersRest = declare(triggers, {
  history: historyOf(triggersFacts),
  commands: triggersCommands,
  kept: all,
  asks: ({ type }) => type === "share",
});
