/**
 * All questions of the day (mission N3). Each is for two people after trust was broken, opens when both have answered, and may be
 * put aside. None asks about what happened, for touch, for pardon or for a promise. All are our own words.
 */
import type { DailyQuestion } from "./question.ts";
import { careClose } from "./care-close.ts";
import { careLight } from "./care-light.ts";
import { feelingsClose } from "./feelings-close.ts";
import { feelingsLight } from "./feelings-light.ts";
import { nearness } from "./nearness.ts";
import { playClose } from "./play-close.ts";
import { playLight } from "./play-light.ts";
import { thoughtsClose } from "./thoughts-close.ts";
import { thoughtsLight } from "./thoughts-light.ts";
import { valuesClose } from "./values-close.ts";
import { valuesLight } from "./values-light.ts";

export const questions: readonly DailyQuestion[] = [
  ...feelingsLight,
  ...feelingsClose,
  ...thoughtsLight,
  ...thoughtsClose,
  ...valuesLight,
  ...valuesClose,
  ...playLight,
  ...playClose,
  ...careLight,
  ...careClose,
  ...nearness,
];
