/** Random facts of the ledger: of everybody, about questions and batches of everybody, in any order, some that do not fit. */
import fc from "fast-check";
import type { Fact } from "#domain/fact.ts";
import type { Json } from "#domain/json.ts";
import { ana, ben, createTelling, linkOf } from "./telling.ts";

const link = fc.integer({ min: 1, max: 26 }).map(linkOf);
/** Mostly one of the two batches and four questions that every history begins with. */
const batch = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 2 }).map(linkOf) }, link);
const question = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 3, max: 6 }).map(linkOf) }, link);
const tag = fc.constantFrom("need", "need", "unsure", "spare");
const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);
const text = fc.nat(999).map((n) => `words ${n}.`);
const DAY = 86_400_000;

const told = (
  name: string,
  fields: Readonly<Record<string, fc.Arbitrary<Json>>>,
): fc.Arbitrary<Pick<Fact, "kind" | "fields">> => fc.record({ kind: fc.constant(name), fields: fc.record(fields) });

/** Graphic, after so many days by what its author says. */
const graphic = fc.constantFrom({ since: 0, sent: DAY }, { since: 0, sent: 2 * DAY }, { since: 5, sent: 9 * DAY });

export const ledgerFact: fc.Arbitrary<Pick<Fact, "kind" | "fields">> = fc.oneof(
  { weight: 3, arbitrary: told("questionWritten", { text, tag, at: fc.nat(9 * DAY) }) },
  told("questionWritten", {
    text,
    tag,
    at: fc.nat(9 * DAY),
    graphic: fc.constant(true),
    instead: link.map((one) => [one]),
  }),
  told("questionTagged", { question, tag }),
  told("questionMarked", { question, graphic: fc.boolean(), at: fc.nat(9 * DAY) }),
  told("questionClosed", { question }),
  told("questionReopened", { question }),
  { weight: 4, arbitrary: told("batchOpened", {}) },
  told("batchOpened", { hour: day.map((on) => ({ at: `${on}T19:00`, zone: "Europe/Berlin" })) }),
  told("batchMoved", { batch }),
  { weight: 6, arbitrary: told("questionAsked", { batch, note: link, text, tag }) },
  told("questionAsked", { batch, note: link, text, tag, graphic, follows: link }),
  { weight: 2, arbitrary: told("questionTakenBack", { question, batch }) },
  { weight: 5, arbitrary: told("answerWritten", { question, text }) },
  { weight: 5, arbitrary: told("answerAdded", { question, answer: link, text }) },
  { weight: 2, arbitrary: told("answerTakenBack", { question, answer: link, on: day }) },
  told("replyGiven", { question, reply: fc.constantFrom("time", "told"), date: day }),
  told("replyGiven", { question, reply: fc.constantFrom("therapist", "aloud", "none") }),
  told("answerMarked", { question, enough: fc.boolean() }),
);

/** A batch of each, two questions in either, and then what chance adds, by people who each miss some of what came before. */
export const ledgerHistory: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({
      told: ledgerFact,
      who: fc.constantFrom(ana, ben),
      missed: fc.nat(15),
      on: fc.integer({ min: 10, max: 28 }),
    }),
    { maxLength: 24 },
  )
  .map((all) => {
    const tell = createTelling();
    const facts: Fact[] = [tell(ana, "batchOpened", {}), tell(ben, "batchOpened", {})];
    for (const [n, who] of [ana, ana, ben, ben].entries()) {
      const tag = n % 2 === 0 ? "need" : "spare";
      const fields = { batch: linkOf(who === ana ? 1 : 2), note: linkOf(900 + n), text: `words ${n}?`, tag };
      facts.push(tell(who, "questionAsked", fields));
    }
    for (const { told, who, missed, on } of all) {
      const apart = facts.filter((_, i) => missed < 4 && i % 4 === missed);
      facts.push(tell(who, told.kind, told.fields, { apart, day: `2026-11-${on}` }));
    }
    return facts;
  });
