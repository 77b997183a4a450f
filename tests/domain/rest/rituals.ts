/** Rituals through a rest. Their times and answers are the agenda's. */
import fc from "fast-check";
import type { RitualsCommand } from "#domain/rituals/commands.ts";
import { rituals } from "#domain/rituals/rituals.ts";
import { all, day, declare, historyOf, one, text } from "./declare.ts";

const ritualsFacts = fc.record({
  kind: one("ritualNamed"),
  fields: fc.oneof(fc.constant({}), fc.record({ idea: one("evening-tea") })),
});
const ritualsCommands: fc.Arbitrary<RitualsCommand> = fc.record({
  type: one("plan"),
  idea: fc.constantFrom("evening-tea", null),
  title: text,
  at: day,
  zone: one("Europe/Berlin"),
  minutes: fc.constantFrom(null, 30),
  repeat: fc.constant(null),
  note: fc.constant(""),
});

/** What was named stays; one that asks the other waits, and one's own does not. */
export const ritualsRest = declare(rituals, {
  history: historyOf(ritualsFacts),
  commands: ritualsCommands,
  kept: all,
  asks: (_, place) => place === "ours",
});
