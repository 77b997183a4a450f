/** Tellings of the ledger: two people who tell facts of ours, each knowing all before, and what each is shown of them. */
import type { Fact, Fields, Link, Person } from "#domain/fact.ts";
import type { LedgerCommand } from "#domain/ledger/commands.ts";
import { ledger } from "#domain/ledger/ledger.ts";
import { type Context, fold, type Reader, replay } from "#domain/module.ts";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "./telling.ts";

export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOUR = { at: "2026-11-23T19:00", zone: "UTC" };
export const AFTER = Date.UTC(2026, 10, 24);

export const told = () => {
  const tell = createTelling();
  const facts: Fact[] = [];
  const add = (author: Person, kind: string, fields: Fields, day = "2026-11-22"): Link => {
    const fact = tell(author, kind, fields, { day });
    facts.push(fact);
    return fact.link;
  };
  const batch = (author: Person, fields: Fields = {}): Link => add(author, "batchOpened", fields);
  const ask = (author: Person, text: string, more: Fields = {}): Link =>
    add(author, "questionAsked", { batch: batch(author), note: linkOf(900), text, tag: "need", ...more });
  return { facts, tell, add, batch, ask };
};

export const shown = (facts: readonly Fact[], me: Person, more: Partial<Reader> = {}, now = AFTER) => {
  const { state, rest } = fold(ledger, facts);
  const reader = readerOf(me, { rest, ...more });
  return {
    asked: ledger.slices.asked(state, { now }, reader),
    received: ledger.slices.received(state, { now }, reader),
  };
};
export const toAnswer = (facts: readonly Fact[], me: Person) =>
  shown(facts, me).received.batches.flatMap(({ questions }) => questions);
export const ownAsked = (facts: readonly Fact[], me: Person) =>
  shown(facts, me).asked.batches.flatMap(({ questions }) => questions);

export const decided = (facts: readonly Fact[], command: LedgerCommand, more: Partial<Context> = {}) =>
  ledger.decide(replay(ledger, facts), command, contextOf(ana, { now: NOW, ...more }));
export const refusal = (facts: readonly Fact[], command: LedgerCommand, more: Partial<Context> = {}) => {
  const made = decided(facts, command, more);
  return made.ok ? null : made.error.type;
};
export const mine = { place: "mine", other: null } as const;
export const ours = (me: Person = ana) => ({ me, other: me === ana ? ben : ana, place: "ours" }) as const;
