/** Needs and their answers through a rest. */
import fc from "fast-check";
import type { NeedsCommand } from "#domain/needs/commands.ts";
import { needs } from "#domain/needs/needs.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

const need = link;
const needsFacts = fc.oneof(
  fc.record({ kind: one("needWritten"), fields: fc.record({ text: one("A walk on Sunday", "That you call") }) }),
  fc.record({
    kind: one("needAgreed", "needPutOff", "needAnswerTakenBack"),
    fields: fc.record({ need }),
  }),
  fc.record({ kind: one("needAnswerWritten"), fields: fc.record({ need, text: one("On Saturday I could") }) }),
);
const needsCommands: fc.Arbitrary<NeedsCommand> = fc.oneof(
  fc.record({ type: one("write"), text }),
  fc.record({ type: one("answer"), need, says: fc.constantFrom("yes", "notYet", null) }),
  fc.record({ type: one("say"), need, text }),
);

/** All that speaks to the other waits; a not yet, and an answer taken back, never do. */
export const needsRests = declare(needs, {
  history: historyOf(needsFacts),
  commands: needsCommands,
  kept: all,
  asks: (command) => command.type !== "answer" || command.says === "yes",
});
