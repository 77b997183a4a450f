/** Questions, answers and what is said instead of them, through a rest. */
import fc from "fast-check";
import type { LedgerCommand } from "#domain/ledger/commands.ts";
import { isSending } from "#domain/ledger/decide.ts";
import { ledger } from "#domain/ledger/ledger.ts";
import { ledgerFact } from "../ledger-histories.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const question = link;
const tag = one("need", "unsure", "spare");
const nothing = fc.constant(null);
const hour = fc.constantFrom(null, { at: "2026-11-29T19:00", zone: "Europe/Berlin" });
const ledgerCommands: fc.Arbitrary<LedgerCommand> = fc.oneof(
  fc.record({ type: one("write"), text, tag, graphic: fc.boolean(), follows: nothing }),
  fc.record({ type: one("rewrite"), question, text }),
  fc.record({ type: one("tag"), question, tag }),
  fc.record({ type: one("mark"), question, graphic: fc.boolean() }),
  fc.record({ type: one("readPage"), page: one("prepare", "writing") }),
  fc.record({ type: one("close", "reopen", "takeBack", "therapist", "aloud", "undoReply"), question }),
  fc.record({ type: one("openBatch"), hour }),
  fc.record({ type: one("moveBatch"), batch: link, hour }),
  fc.record({ type: one("ask"), batch: link, note: link, text, tag, since: nothing, follows: nothing }),
  fc.record({ type: one("answer"), question, text }),
  fc.record({ type: one("takeAnswerBack"), question, answer: link }),
  fc.record({ type: one("needTime"), question, until: day }),
  fc.record({ type: one("told"), question, on: day }),
  fc.record({ type: one("enough"), question, enough: fc.boolean() }),
);

/** All is kept; what would be sent waits. Taking back and putting away go through it. */
export const ledgerRests = declare(ledger, {
  history: historyOf(ledgerFact),
  commands: ledgerCommands,
  kept: all,
  asks: isSending,
});
