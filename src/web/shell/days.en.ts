/** The days that have names of their own. */
import type { DayWords } from "./clock.ts";

export const dayWords: DayWords = { today: "today", yesterday: "yesterday", tomorrow: "tomorrow" };
