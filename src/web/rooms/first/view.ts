/** What first help shows: its pages in order, in the words for one reader. Nothing of it is remembered anywhere. */
import { type Reading, say } from "../../shell/say.ts";
import { nextDay, threeDays } from "./days-texts.en.ts";
import type { NextDay, Page, Step, ThreeDays, Tonight, Topic } from "./pages.ts";
import { tonight } from "./tonight-texts.en.ts";

const pages: Readonly<Record<Topic, Page>> = { ...tonight, ...nextDay, ...threeDays };

export interface ShownPage {
  readonly topic: Topic;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly sentence: string | null;
}

/** The pages of one reader, by when they are for. */
export interface Parts {
  readonly tonight: readonly Tonight[];
  readonly nextDay: readonly NextDay[];
  readonly threeDays: readonly ThreeDays[];
}

/** Whoever had a part in it reads first what helps tonight, and how it is ended and told; whoever was hurt, how to ask. */
export const partsFor = ({ seat }: Reading): Parts => {
  const had = seat === "involved" || seat === "both";
  const asks = seat === "hurt" || seat === "both";
  return {
    tonight: [...(had ? (["act"] as const) : []), "wait", "person", "body", "safe"],
    nextDay: ["hours", ...(had ? (["end"] as const) : []), ...(asks ? (["ask"] as const) : []), "home"],
    threeDays: ["days", ...(had ? (["account"] as const) : [])],
  };
};

export const topicsFor = (reading: Reading): readonly Topic[] => {
  const { tonight, nextDay, threeDays } = partsFor(reading);
  return [...tonight, ...nextDay, ...threeDays];
};

export const stepsFor = (reading: Reading): readonly Step[] => ["breathe", "stand", ...topicsFor(reading), "enough"];

export const isTopic = (step: Step): step is Topic => step in pages;

export const pageOf = (topic: Topic, reading: Reading): ShownPage => {
  const { title, lead, lines, sentence } = pages[topic];
  const shown = (lines[reading.seat] ?? lines.all).map((line) => say(line, {}, reading));
  return {
    topic,
    title: say(title, {}, reading),
    lead: say(lead, {}, reading),
    lines: shown.filter((line) => line !== ""),
    sentence: sentence === undefined ? null : say(sentence, {}, reading),
  };
};
