/** What I need this week, and what the other says to it (mission T14), as one module. */
import type { Module } from "../module.ts";
import { type NeedsCommand, parse } from "./commands.ts";
import { decide, type NeedsRefusal } from "./decide.ts";
import { needsKinds } from "./facts.ts";
import { type NeedsState, noNeeds, step } from "./state.ts";
import { before, week } from "./views.ts";

export const needs = {
  name: "needs",
  kinds: needsKinds,
  initial: noNeeds,
  step,
  decide,
  parse,
  slices: { week, before },
} satisfies Module<NeedsState, NeedsCommand, NeedsRefusal>;
