/** The week, looked at: lines of one's own, single ones shared, and one thing for the next (mission V10), as one module. */
import type { Module } from "../module.ts";
import { parse, type ReviewCommand } from "./commands.ts";
import { decide, type ReviewRefusal } from "./decide.ts";
import { reviewKinds } from "./facts.ts";
import { noReview, type ReviewState, step } from "./state.ts";
import { offered, today, week } from "./views.ts";

export const review = {
  name: "review",
  kinds: reviewKinds,
  initial: noReview,
  step,
  decide,
  parse,
  slices: { week, today, offered },
} satisfies Module<ReviewState, ReviewCommand, ReviewRefusal>;
