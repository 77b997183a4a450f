/** What surrounds a talk (mission T1, T2, T7, T8, T13): its booking, house rules, free hours, parked topics, what was kept. */
import type { Module } from "../module.ts";
import { parse, type TalkCommand } from "./commands.ts";
import { decide, type TalkRefusal } from "./decide.ts";
import { talkKinds } from "./facts.ts";
import { nothingYet, type TalkState } from "./state.ts";
import { step } from "./step.ts";
import { days, free, held, parked, rules, stalls, talks } from "./views.ts";

export const talk = {
  name: "talk",
  kinds: talkKinds,
  initial: nothingYet,
  step,
  decide,
  parse,
  slices: { talks, rules, free, parked, held, days, stalls },
} satisfies Module<TalkState, TalkCommand, TalkRefusal>;
