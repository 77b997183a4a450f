/** Small promises, what became of them, deeds that were noticed, and the lines they draw (mission V3, V5, V8, V12), as one module. */
import type { Module } from "../module.ts";
import { parse, type TrustCommand } from "./commands.ts";
import { decide, type TrustRefusal } from "./decide.ts";
import { trustKinds } from "./facts.ts";
import { bowl, covers, days, line, lines } from "./line-views.ts";
import { nothingYet, step, type TrustState } from "./step.ts";
import { promise, promises } from "./views.ts";

export const trust = {
  name: "trust",
  kinds: trustKinds,
  initial: nothingYet,
  step,
  decide,
  parse,
  slices: { promises, promise, bowl, lines, line, days, covers },
} satisfies Module<TrustState, TrustCommand, TrustRefusal>;
