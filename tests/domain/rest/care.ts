/** Weather, plans and what is shown of them through a rest. */
import fc from "fast-check";
import { care } from "#domain/care/care.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { addDays } from "#domain/day.ts";
import { all, day, declare, historyOf, one, text } from "./declare.ts";

const END_OF_TOMORROW = Date.UTC(2026, 10, 30);
const careFacts = fc.oneof(
  fc.record({ kind: one("weatherNoted"), fields: fc.record({ on: day, line: one("Fog", "Clear for an hour") }) }),
  day.map((on) => ({
    kind: "weatherShared",
    fields: { line: "Tired", until: Date.parse(`${addDays(on, 2)}T00:00Z`) },
  })),
  fc.record({ kind: one("standSaid"), fields: fc.record({ stand: one("in", "out") }) }),
);
const none = fc.constant("");
const instead = fc.constant([]);
const careCommands: fc.Arbitrary<CareCommand> = fc.oneof(
  fc.record({ type: one("note"), on: day, words: fc.constant([]), line: text, instead }),
  fc.record({
    type: one("share"),
    word: fc.constant(null),
    line: text,
    helps: none,
    helpsNot: none,
    until: fc.constant(END_OF_TOMORROW),
  }),
  fc.record({ type: one("keepComfort"), helps: text, helpsNot: none }),
  fc.record({ type: one("plan"), part: one("sleep", "joy"), text, when: none, then: none }),
  fc.record({ type: one("week"), helped: text, hard: none, need: none, next: none, instead }),
  fc.record({ type: one("stand"), stand: one("in", "out"), line: none }),
);

/** One line shared asks nothing, and yet it speaks to the other: it waits. */
export const careRests = declare(care, {
  history: historyOf(careFacts),
  commands: careCommands,
  kept: all,
  asks: ({ type }) => type === "share",
});
