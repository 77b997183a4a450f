/**
 * The parts of a check-in and their time (care R2.12): fifteen minutes in four short parts about this week; once both have
 * agreed to the second phase also longer, up to an hour, with one issue only. A part that has had its time is not cut.
 */
import type { QuestionArea } from "#content/talk/question.ts";

export type PartName = "how" | "well" | "need" | "next" | "thanks" | "right" | "issue" | "help";

export interface Part {
  readonly name: PartName;
  readonly minutes: number;
}

export type Length = "15" | "30" | "45" | "60";

const partsOf = (...parts: readonly (readonly [PartName, number])[]): readonly Part[] =>
  parts.map(([name, minutes]) => ({ name, minutes }));

/** The longer ones give half of their time to the one issue. */
export const parts: Readonly<Record<Length, readonly Part[]>> = {
  "15": partsOf(["how", 4], ["well", 3], ["need", 4], ["next", 4]),
  "30": partsOf(["thanks", 4], ["right", 5], ["issue", 15], ["help", 6]),
  "45": partsOf(["thanks", 7], ["right", 8], ["issue", 22], ["help", 8]),
  "60": partsOf(["thanks", 10], ["right", 10], ["issue", 30], ["help", 10]),
};

/** What is offered in this phase; alone it is as in the first. */
export const lengthsIn = (phase: number): readonly Length[] => (phase >= 2 ? ["15", "30", "45", "60"] : ["15"]);

/** What a question may be about where one helps. An issue has its own words already. */
export const areasFor: Readonly<Record<PartName, readonly QuestionArea[]>> = {
  how: ["now", "body"],
  well: ["joy"],
  need: ["days", "body"],
  next: ["next"],
  thanks: ["joy"],
  right: ["joy", "days"],
  issue: [],
  help: ["between", "next"],
};

const MINUTE = 60_000;

/** The moment until which this part has its time, ms since 1970. */
export const untilOf = (part: Part, since: number): number => since + part.minutes * MINUTE;

export const hasHadItsTime = (part: Part, since: number, now: number): boolean => now >= untilOf(part, since);

/** Whether the one whose phone it is begins this part: they take turns. */
export const iBegin = (at: number): boolean => at % 2 === 0;
