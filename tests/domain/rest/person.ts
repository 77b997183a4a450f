/** Names, seats and bonds through a rest. */
import fc from "fast-check";
import { type PersonCommand, person } from "#domain/person/person.ts";
import { all, declare, historyOf, nothing, one, text } from "./declare.ts";

const personFacts = fc.oneof(
  fc.record({ kind: one("nameGiven"), fields: fc.record({ name: one("Ana", "Ben", "A. B.") }) }),
  fc.record({ kind: one("seatChosen"), fields: fc.record({ seat: one("hurt", "involved", "both", "unsaid") }) }),
  fc.record({ kind: one("bondChosen"), fields: fc.record({ bond: one("partners", "kin") }) }),
);

const personCommands: fc.Arbitrary<PersonCommand> = fc.oneof(
  fc.record({ type: one("giveName"), name: text }),
  fc.record({ type: one("chooseSeat"), seat: one("hurt", "involved") }),
  fc.record({ type: one("chooseBond"), bond: one("partners", "kin") }),
  fc.record({ type: one("agree") }),
);

/** What people are called is nobody's to rest from. */
export const personRests = declare(person, {
  history: historyOf(personFacts),
  commands: personCommands,
  kept: all,
  asks: nothing,
});
