/** What is planned, mine and ours: entries, their single times, answers, reminders (mission X10, X11), as one module. */
import type { Module } from "../module.ts";
import { calendar } from "./calendar-view.ts";
import { type AgendaCommand, parse } from "./commands.ts";
import { type AgendaRefusal, decide } from "./decide.ts";
import { agendaKinds } from "./facts.ts";
import { type AgendaState, nothingPlanned, step } from "./step.ts";
import { briefs, days, entry, next, reminders } from "./views.ts";

export const agenda = {
  name: "agenda",
  kinds: agendaKinds,
  initial: nothingPlanned,
  step,
  decide,
  parse,
  slices: { days, entry, briefs, next, reminders, calendar },
} satisfies Module<AgendaState, AgendaCommand, AgendaRefusal>;
