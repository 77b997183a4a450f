/** Small promises and what became of them (mission V3, V5), as one module. */
import type { Module } from "../module.ts";
import { decide, parse, type TrustCommand, type TrustRefusal } from "./commands.ts";
import { trustKinds } from "./facts.ts";
import { noPromises, step, type TrustState } from "./promises.ts";
import { promise, promises } from "./views.ts";

export const trust = {
  name: "trust",
  kinds: trustKinds,
  initial: noPromises,
  step,
  decide,
  parse,
  slices: { promises, promise },
} satisfies Module<TrustState, TrustCommand, TrustRefusal>;
