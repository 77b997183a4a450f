/** Morning, plan, two minutes and evening (mission V1, V2, V4, V6), as one module. */
import type { Module } from "../module.ts";
import { type DaysCommand, parse } from "./commands.ts";
import { type DaysRefusal, decide } from "./decide.ts";
import { evening } from "./evening.ts";
import { daysKinds } from "./facts.ts";
import { type DaysState, noDays, step } from "./state.ts";
import { checkIns, intention, plan, shared, today } from "./views.ts";

export const days = {
  name: "days",
  kinds: daysKinds,
  initial: noDays,
  step,
  decide,
  parse,
  slices: { today, intention, plan, twoMinutes: checkIns, shared, evening },
} satisfies Module<DaysState, DaysCommand, DaysRefusal>;
