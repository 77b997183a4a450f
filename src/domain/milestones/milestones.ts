/** Milestones of five kinds, with a line of each beside them (mission P10), as one module. */
import type { Module } from "../module.ts";
import { type MilestonesCommand, parse } from "./commands.ts";
import { decide, type MilestonesRefusal } from "./decide.ts";
import { milestonesKinds } from "./facts.ts";
import { type MilestonesState, noMilestones, step } from "./state.ts";
import { seam, today, week } from "./views.ts";

export const milestones = {
  name: "milestones",
  kinds: milestonesKinds,
  initial: noMilestones,
  step,
  decide,
  parse,
  slices: { seam, today, week },
} satisfies Module<MilestonesState, MilestonesCommand, MilestonesRefusal>;
