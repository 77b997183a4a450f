/** Thank-yous for one thing the other did (mission N9), as one module. */
import type { Module } from "../module.ts";
import { parse, type ThanksCommand } from "./commands.ts";
import { decide, type ThanksRefusal } from "./decide.ts";
import { thanksKinds } from "./facts.ts";
import { noThanks, step, type ThanksState } from "./state.ts";
import { given, starred, week } from "./views.ts";

export const thanks = {
  name: "thanks",
  kinds: thanksKinds,
  initial: noThanks,
  step,
  decide,
  parse,
  slices: { given, week, starred },
} satisfies Module<ThanksState, ThanksCommand, ThanksRefusal>;
