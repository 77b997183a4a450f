/** A map of what sets somebody off, and what helps (mission N8), as one module. */
import type { Module } from "../module.ts";
import { parse, type TriggersCommand } from "./commands.ts";
import { decide, type TriggersRefusal } from "./decide.ts";
import { triggersKinds } from "./facts.ts";
import { emptyMap, step, type TriggersState } from "./state.ts";
import { map, shared } from "./views.ts";

export const triggers = {
  name: "triggers",
  kinds: triggersKinds,
  initial: emptyMap,
  step,
  decide,
  parse,
  slices: { map, shared },
} satisfies Module<TriggersState, TriggersCommand, TriggersRefusal>;
