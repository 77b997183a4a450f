/** The sheet for the first hour with somebody. */
import type { Text } from "../../shell/say.ts";

export const questions = ["happened", "hardest", "want", "know", "notYet", "ask"] as const;
export type Question = (typeof questions)[number];

export const sessionTexts = {
  title: "The first hour",
  lead: "A few lines to hold on to when you sit there. None of them has to be filled in.",
  label: {
    happened: { all: "What happened, in three sentences", involved: "What I did, in three sentences" },
    hardest: "What is hardest now",
    want: "What I would like from this",
    know: "What they should know about me",
    notYet: "What I will not talk about yet",
    ask: "What I want to ask",
  } satisfies Record<Question, Text>,
  help: {
    happened: {
      all: "The rest can come later.",
      involved: "Plainly, and without a “because”. The rest can come later.",
    },
    hardest: "Nights, meals, work, children, being alone.",
    want: "It may be small: to sleep, to know what to do next.",
    know: "Medicines, other helpers, whether I am safe at home.",
    notYet: "You may say just that: “Not today.”",
    ask: "What it costs. What they do with what is said alone.",
  } satisfies Record<Question, Text>,
  kept: "Kept sealed on this device, for you alone, until you clear it.",
  locked:
    "Your place is locked, so this is not kept. If you open your place in this same tab, it goes in with you. Hide, closing or reloading erases it.",
  notKept: "This is not kept anywhere. Hide, closing or reloading erases it, so print it first.",
  paper: "Paper can be found. Print where nobody else picks it up.",
  print: "Print the sheet",
  clear: "Clear it all",
  cleared: "The sheet is empty.",
  undo: "Put it back",
};
