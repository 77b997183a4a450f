/** What the first night shows: its pages in order, in the words for one reader. Nothing of it is remembered anywhere. */
import { type Reading, say } from "../../shell/say.ts";
import { pages, type Step, type Topic } from "./texts.en.ts";

export interface ShownPage {
  readonly topic: Topic;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly sentence: string | null;
}

/** Whoever had a part in it reads first what helps tonight. */
export const topicsFor = ({ seat }: Reading): readonly Topic[] => [
  ...(seat === "involved" || seat === "both" ? (["act"] as const) : []),
  "wait",
  "person",
  "body",
  "safe",
  "hours",
  "days",
];

export const stepsFor = (reading: Reading): readonly Step[] => ["breathe", "stand", ...topicsFor(reading), "enough"];

export const isTopic = (step: Step): step is Topic => step in pages;

export const pageOf = (topic: Topic, reading: Reading): ShownPage => {
  const { title, lead, lines, sentence } = pages[topic];
  const shown = (lines[reading.seat] ?? lines.all).map((line) => say(line, {}, reading));
  return {
    topic,
    title,
    lead: say(lead, {}, reading),
    lines: shown.filter((line) => line !== ""),
    sentence: sentence === undefined ? null : say(sentence, {}, reading),
  };
};
