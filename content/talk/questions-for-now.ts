/**
 * Questions about now, for check-ins and for quiet minutes (mission T12). None asks about what happened, presses for
 * forgiveness or for touch, or wants a promise; each may be passed over. All are our own words.
 */
import type { QuestionForNow } from "./question.ts";
import { questionsBetweenAndNext } from "./questions-between-and-next.ts";
import { questionsDaysAndPeople } from "./questions-days-and-people.ts";
import { questionsNowAndBody } from "./questions-now-and-body.ts";

export const questionsForNow: readonly QuestionForNow[] = [
  ...questionsNowAndBody,
  ...questionsDaysAndPeople,
  ...questionsBetweenAndNext,
];
