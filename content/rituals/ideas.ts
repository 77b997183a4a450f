/**
 * Ideas for rituals, to begin from: small things that come round. All are our own words, none is from a published list. They
 * ask for nobody's touch; what two people make of one is theirs.
 */
import type { RitualIdea } from "./idea.ts";
import { monthlyAndYearly } from "./monthly-and-yearly.ts";
import { smallAndWeekly } from "./small-and-weekly.ts";

export const ritualIdeas: readonly RitualIdea[] = [...smallAndWeekly, ...monthlyAndYearly];
