/** A sentence, plans, two minutes and an evening through a rest. */
import fc from "fast-check";
import { addDays } from "#domain/day.ts";
import type { DaysCommand } from "#domain/days/commands.ts";
import { days } from "#domain/days/days.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const TODAY = "2026-11-28";
const endOf = (on: string): number => Date.parse(`${addDays(on, 1)}T00:00Z`);

const proposal = link;
const daysFacts = fc.oneof(
  fc.record({
    kind: one("intentionWritten", "intentionShared"),
    fields: fc.record({ text: one("I listen to the end", "I say it at once") }),
  }),
  day.map((on) => ({ kind: "dayPlanned", fields: { text: "Home by six", until: endOf(on) } })),
  fc.record({ kind: one("twoMinutesWritten"), fields: fc.record({ on: day, loved: one("The soup", "You waited") }) }),
  day.map((on) => ({
    kind: "twoMinutesShared",
    fields: { item: "safer", line: "One call", until: endOf(addDays(on, 1)) },
  })),
  fc.record({ kind: one("eveningProposed"), fields: fc.record({ idea: one("tea", "stars") }) }),
  fc.record({ kind: one("eveningAgreed", "eveningEnded"), fields: fc.record({ proposal }) }),
);
const none = fc.constant("");
const daysCommands: fc.Arbitrary<DaysCommand> = fc.oneof(
  fc.record({ type: one("intend", "shareIntention"), text }),
  fc.record({ type: one("plan"), text, until: fc.constant(endOf(TODAY)) }),
  fc.record({
    type: one("checkIn"),
    on: day,
    words: fc.constant([]),
    line: text,
    loved: text,
    safer: none,
    instead: fc.constant([]),
  }),
  fc.record({
    type: one("shareItem"),
    item: one("am", "loved", "safer"),
    words: fc.constant([]),
    line: text,
    until: fc.constant(endOf(addDays(TODAY, 1))),
  }),
  fc.record({ type: one("propose"), idea: fc.constantFrom("tea", null), text }),
  fc.record({ type: one("agree", "end"), proposal }),
);

/** What is mine goes on, and a no is heard; all that speaks to the other waits. */
export const daysRest = declare(days, {
  history: historyOf(daysFacts),
  commands: daysCommands,
  kept: all,
  asks: ({ type }, place) => place === "ours" && type !== "end",
});
