/** Five lines a week, one's own, and single weeks that were shared (mission V13), as one module. */
import type { Module } from "../module.ts";
import { parse, type PulseCommand } from "./commands.ts";
import { decide, type PulseRefusal } from "./decide.ts";
import { pulseKinds } from "./facts.ts";
import { noPulse, type PulseState, step } from "./state.ts";
import { offered, shared, today, weeks } from "./views.ts";

export const pulse = {
  name: "pulse",
  kinds: pulseKinds,
  initial: noPulse,
  step,
  decide,
  parse,
  slices: { weeks, shared, today, offered },
} satisfies Module<PulseState, PulseCommand, PulseRefusal>;
