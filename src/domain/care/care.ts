/** How somebody is, a small plan for themselves, and where they stand (mission H1, H4, P0), as one module. */
import type { Module } from "../module.ts";
import { type CareCommand, parse } from "./commands.ts";
import { type CareRefusal, decide } from "./decide.ts";
import { careKinds } from "./facts.ts";
import { type CareState, nothingYet, step } from "./state.ts";
import { comfort, plan, shared, stand, weather, weeks } from "./views.ts";

export const care = {
  name: "care",
  kinds: careKinds,
  initial: nothingYet,
  step,
  decide,
  parse,
  slices: { weather, weeks, plan, comfort, stand, shared },
} satisfies Module<CareState, CareCommand, CareRefusal>;
