/** Under which name a plan that is being written is kept, for its day alone. */
export const PLAN_DRAFT = "day/plan";
