/** What feels good to receive, and an idea for the day (mission N11), as one module. */
import type { Module } from "../module.ts";
import { type AffectionCommand, parse } from "./commands.ts";
import { type AffectionRefusal, decide } from "./decide.ts";
import { affectionKinds } from "./facts.ts";
import { type AffectionState, nothingYet, step } from "./state.ts";
import { idea, own, shared } from "./views.ts";

export const affection = {
  name: "affection",
  kinds: affectionKinds,
  initial: nothingYet,
  step,
  decide,
  parse,
  slices: { own, shared, idea },
} satisfies Module<AffectionState, AffectionCommand, AffectionRefusal>;
