/** Asks, sealed answers and questions of one’s own through a rest. */
import fc from "fast-check";
import type { ConnectionCommand } from "#domain/connection/commands.ts";
import { connection } from "#domain/connection/connection.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const subject = link;
const question = fc.constantFrom("play-1-first-bicycle", "home-1-quiet-corner");
const key = one("a".repeat(64), "b".repeat(64));
const connectionFacts = fc.oneof(
  fc.record({ kind: one("dayAsked"), fields: fc.record({ on: day, about: one("question"), question }) }),
  fc.record({
    kind: one("dayAsked"),
    fields: fc.record({ on: day, about: one("gratitude"), question: fc.constant(null) }),
  }),
  fc.record({ kind: one("questionPassed"), fields: fc.record({ on: day, question }) }),
  fc.record({ kind: one("ownQuestionWritten"), fields: fc.record({ text: one("What is quiet today?") }) }),
  fc.record({ kind: one("answerSealed"), fields: fc.record({ subject, c: key, box: one("A".repeat(380)) }) }),
  fc.record({ kind: one("answerOpened"), fields: fc.record({ subject, own: link, theirs: link, key }) }),
  fc.record({ kind: one("satDown"), fields: fc.record({ on: day }) }),
  fc.record({ kind: one("sealTakenBack"), fields: fc.record({ subject, own: link }) }),
);
const connectionCommands: fc.Arbitrary<ConnectionCommand> = fc.oneof(
  fc.record({ type: one("pass"), day, question }),
  fc.record({ type: one("writeOwn"), text }),
  fc.record({ type: one("weDid"), on: day }),
  fc.record({ type: one("keepAlone"), day, text }),
);

/** What was sealed stays. Another question and one of one’s own speak to the other: they wait. Thanks for oneself do not. */
export const connectionRests = declare(connection, {
  history: historyOf(connectionFacts),
  commands: connectionCommands,
  kept: all,
  asks: ({ type }) => type !== "keepAlone",
});
