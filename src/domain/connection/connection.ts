/** Questions and thanks that open together, when both have answered (mission N1, G4; protocol §11), as one module. */
import type { Module } from "../module.ts";
import { type ConnectionCommand, parse } from "./commands.ts";
import { type ConnectionRefusal, decide } from "./decide.ts";
import { connectionKinds } from "./facts.ts";
import { question } from "./question.ts";
import { sat } from "./sat.ts";
import { type ConnectionState, nothingAsked, step } from "./state.ts";
import { day, kept, months, opened, own, today } from "./views.ts";

export const connection = {
  name: "connection",
  kinds: connectionKinds,
  initial: nothingAsked,
  step,
  decide,
  parse,
  slices: { today, question, day, own, opened, months, kept, sat },
} satisfies Module<ConnectionState, ConnectionCommand, ConnectionRefusal>;
