/** What each needs, counts on, and where they stop (mission B1), as one module. */
import type { Module } from "../module.ts";
import { type BoundaryCommand, parse } from "./commands.ts";
import { type BoundaryRefusal, decide } from "./decide.ts";
import { boundaryKinds } from "./facts.ts";
import { boundary } from "./one-view.ts";
import { type BoundariesState, noBoundaries } from "./state.ts";
import { step } from "./step.ts";
import { aside, boundaries as all } from "./views.ts";

export const boundaries = {
  name: "boundaries",
  kinds: boundaryKinds,
  initial: noBoundaries,
  step,
  decide,
  parse,
  slices: { boundaries: all, boundary, aside },
} satisfies Module<BoundariesState, BoundaryCommand, BoundaryRefusal>;
