/** Offers of openness, with an end and freely taken back, and what is wished for once (mission V11), as one module. */
import type { Module } from "../module.ts";
import { type OpennessCommand, parse } from "./commands.ts";
import { decide, type OpennessRefusal } from "./decide.ts";
import { opennessKinds } from "./facts.ts";
import { noOffers, type OpennessState, step } from "./state.ts";
import { kept, offers, today, week } from "./views.ts";

export const openness = {
  name: "openness",
  kinds: opennessKinds,
  initial: noOffers,
  step,
  decide,
  parse,
  slices: { offers, today, week, kept },
} satisfies Module<OpennessState, OpennessCommand, OpennessRefusal>;
