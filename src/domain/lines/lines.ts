/** Lines that help in a talk, each marked by each person, and lines of one’s own (mission T11), as one module. */
import type { Module } from "../module.ts";
import { type LinesCommand, parse } from "./commands.ts";
import { decide, type LinesRefusal } from "./decide.ts";
import { linesKinds } from "./facts.ts";
import { type LinesState, noLines, step } from "./state.ts";
import { marks, own } from "./views.ts";

export const lines = {
  name: "lines",
  kinds: linesKinds,
  initial: noLines,
  step,
  decide,
  parse,
  slices: { marks, own },
} satisfies Module<LinesState, LinesCommand, LinesRefusal>;
