/** Bookings, rules, what stays free, parked topics and outcomes through a rest. */
import fc from "fast-check";
import type { TalkCommand } from "#domain/talk/commands.ts";
import { talk } from "#domain/talk/talk.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

const kind = one("happened", "everyday", "checkIn", "money");
const entry = fc.oneof(fc.constant(null), link);
const of = <Fields>(named: string, fields: fc.Arbitrary<Fields>) => fc.record({ kind: fc.constant(named), fields });
const talkFacts = fc.oneof(
  of("talkPlanned", fc.record({ topic: one("The kitchen", "Trust"), kind })),
  of("talkChanged", fc.record({ entry: link, topic: one("The garden"), kind })),
  of("houseRuleAdded", fc.record({ text: one("No phones", "Water on the table") })),
  of("houseRulesSigned", fc.record({ list: fc.constant(1), rules: fc.array(link, { maxLength: 1 }) })),
  of("houseRulesUnsigned", fc.constant({})),
  of("freePlaceProposed", fc.record({ text: one("The car") })),
  of("freeAgreed", fc.record({ free: link })),
  of("freeWithdrawn", fc.record({ free: link })),
  of("topicParked", fc.record({ topic: one("Lisbon"), back: day })),
  of("topicBroughtBack", fc.record({ parked: link })),
  of("talkHeld", fc.record({ on: day })),
  of("outcomeKept", fc.record({ text: one("I call before seven"), on: day })),
  of("outcomeAgreed", fc.record({ outcome: link, version: link })),
  of("outcomeRememberedOtherwise", fc.record({ outcome: link })),
);

const asked = {
  topic: text,
  kind,
  place: text,
  long: fc.boolean(),
  at: day,
  zone: one("Europe/Berlin"),
  minutes: fc.constantFrom(null, 30),
  repeat: fc.constant(null),
  note: fc.constant(""),
};
const talkCommands: fc.Arbitrary<TalkCommand> = fc.oneof(
  fc.record({ type: one("plan"), ...asked, instead: entry }),
  fc.record({ type: one("change"), ...asked, entry: link }),
  fc.record({ type: one("addRule"), text, instead: entry }),
  fc.record({ type: one("sign", "unsign") }),
  fc.record({ type: one("freeHours"), from: one("21:00"), to: one("08:00", "21:00") }),
  fc.record({ type: one("freePlace"), text }),
  fc.record({ type: one("agreeFree", "withdrawFree"), free: link }),
  fc.record({ type: one("park"), topic: text, back: day }),
  fc.record({ type: one("repark"), parked: link, topic: text, back: day }),
  fc.record({ type: one("bringBack"), parked: link }),
  fc.record({ type: one("held"), on: day, entry }),
  fc.record({ type: one("keepOutcome"), text, on: day, entry }),
  fc.record({ type: one("rewordOutcome"), outcome: link, text }),
  fc.record({ type: one("agreeOutcome", "disagreeOutcome"), outcome: link }),
  fc.record({ type: one("noteStall") }),
);

const asking: readonly TalkCommand["type"][] = [
  "plan",
  "change",
  "addRule",
  "sign",
  "freeHours",
  "freePlace",
  "keepOutcome",
  "rewordOutcome",
];

/** What was agreed stands through a rest (the booking itself is the agenda's); what asks the other waits. */
export const talkRests = declare(talk, {
  history: historyOf(talkFacts),
  commands: talkCommands,
  kept: all,
  asks: ({ type }, place) => place === "ours" && asking.includes(type),
});
