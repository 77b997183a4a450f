/** Rituals: small things that come round (mission N7), as one module. */
import type { Module } from "../module.ts";
import { parse, type RitualsCommand } from "./commands.ts";
import { decide, type RitualsRefusal } from "./decide.ts";
import { ritualsKinds } from "./facts.ts";
import { noRituals, type RitualsState, step } from "./state.ts";
import { all, named } from "./views.ts";

export const rituals = {
  name: "rituals",
  kinds: ritualsKinds,
  initial: noRituals,
  step,
  decide,
  parse,
  slices: { all, named },
} satisfies Module<RitualsState, RitualsCommand, RitualsRefusal>;
