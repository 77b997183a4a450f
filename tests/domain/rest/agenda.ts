/** What is planned through a rest. */
import fc from "fast-check";
import type { AgendaCommand } from "#domain/agenda/commands.ts";
import { agenda } from "#domain/agenda/agenda.ts";
import type { AgendaState } from "#domain/agenda/step.ts";
import type { Place } from "#domain/fact.ts";
import { isRestFact } from "#domain/path/rest.ts";
import { agendaHistory, DAYS, ENTRY } from "../agenda-histories.ts";
import { day, declare, one, text } from "./declare.ts";

const agendaFacts = fc
  .record({ seed: fc.integer({ min: 1, max: 100_000 }), phase: fc.constantFrom(null, 2 as const) })
  .map(({ seed, phase }) => agendaHistory(seed, phase).filter((fact) => !isRestFact(fact)));

const entry = fc.constant(ENTRY);
const onOne = fc.constantFrom(null, ...DAYS);
const planAsked = {
  title: text,
  note: fc.constant(""),
  at: day,
  zone: one("Europe/Berlin"),
  minutes: fc.constantFrom(null, 30),
  repeat: fc.constant(null),
  asks: fc.boolean(),
  phase: fc.constantFrom(null, 2 as const, 3 as const),
};
const agendaCommands: fc.Arbitrary<AgendaCommand> = fc.oneof(
  fc.record({ type: one("plan"), ...planAsked }),
  fc.record({ type: one("change"), entry, ...planAsked }),
  fc.record({ type: one("move"), entry, on: fc.constantFrom(...DAYS), to: day }),
  fc.record({ type: one("drop"), entry, on: fc.constantFrom(...DAYS) }),
  fc.record({ type: one("end"), entry, from: onOne }),
  fc.record({ type: one("resume"), entry, on: onOne }),
  fc.record({ type: one("agree", "decline"), entry, on: onOne }),
  fc.record({ type: one("remind"), entry, lead: one("hour", "none") }),
  fc.record({ type: one("keepQuiet"), hours: fc.constantFrom(null, { from: "21:00", to: "08:00" }) }),
);

/** What is planned asks by its own words; whether a moving or a yes does, by what it is about. */
const agendaAsks = (command: AgendaCommand, place: Place): boolean | "perhaps" => {
  if (command.type === "plan" || command.type === "change")
    return place === "ours" && (command.asks || command.phase !== null);
  return command.type === "move" || command.type === "agree" ? "perhaps" : false;
};

/** All but which rests a yes to a booking knew: what is asked again. */
const withoutRests = (state: AgendaState): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "rests" ? undefined : value)));

/** A booking of a later phase is kept and asked again; nothing else changes. */
export const agendaRests = declare(agenda, {
  history: agendaFacts,
  commands: agendaCommands,
  kept: withoutRests,
  asks: agendaAsks,
});
