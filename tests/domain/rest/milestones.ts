/** Milestones and their lines through a rest. */
import fc from "fast-check";
import type { MilestonesCommand } from "#domain/milestones/commands.ts";
import { milestones } from "#domain/milestones/milestones.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const facts = fc.oneof(
  fc.record({ kind: one("milestoneMarked"), fields: fc.record({ sort: one("safe", "courage"), on: day }) }),
  fc.record({ kind: one("milestoneLineWritten"), fields: fc.record({ mark: link, text: one("At the lake") }) }),
);
const commands: fc.Arbitrary<MilestonesCommand> = fc.oneof(
  fc.record({ type: one("mark"), sort: one("safe", "own"), on: day, text }),
  fc.record({ type: one("line"), mark: link, text, instead: fc.array(link, { maxLength: 1 }) }),
);

/** What is for both waits; what is marked for oneself goes on. */
export const milestonesRest = declare(milestones, {
  history: historyOf(facts),
  commands,
  kept: all,
  asks: (_, place) => place === "ours",
});
