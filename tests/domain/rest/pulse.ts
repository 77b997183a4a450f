/** Five lines a week, and a week that is shared, through a rest. */
import fc from "fast-check";
import type { PulseCommand } from "#domain/pulse/commands.ts";
import { pulse } from "#domain/pulse/pulse.ts";
import { all, declare, historyOf, one } from "./declare.ts";

const answer = fc.integer({ min: 0, max: 10 });
const answers = fc.record({ relied: answer, safe: answer }, { requiredKeys: ["safe"] });
const week = fc.constantFrom("2026-11-16", "2026-11-23", "2026-11-30");
const pulseFacts = fc.oneof(
  fc.record({ kind: one("pulseTaken"), fields: fc.record({ answers }) }),
  fc.record({ kind: one("pulseShared"), fields: fc.record({ week, answers }) }),
  fc.record({ kind: one("pulseDayChosen"), fields: fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }) }),
);
const pulseCommands: fc.Arbitrary<PulseCommand> = fc.oneof(
  fc.record({ type: one("take"), answers: fc.oneof(answers, fc.constant({})) }),
  fc.record({ type: one("share"), week, answers }),
  fc.record({ type: one("offerOn"), weekday: fc.constantFrom(1, 7, null) }),
);

/** A shared week asks nothing, and yet it speaks to the other: it waits. What is one's own never does. */
export const pulseRests = declare(pulse, {
  history: historyOf(pulseFacts),
  commands: pulseCommands,
  kept: all,
  asks: ({ type }) => type === "share",
});
