/**
 * Three small days, by where their reader stands. The sources are care §1.1 (household, sleep, food, no large decisions),
 * R1.5 (one whole account), R4.2 and R4.13; every sentence is our own.
 */
import type { Text } from "../../shell/say.ts";
import type { Day, What } from "./view.ts";

export const planTexts = {
  title: "Three small days",
  said: {
    me: { cameUp: "You said that something came up, {day}.", cameOut: "You said that something new came out, {day}." },
    other: {
      cameUp: "{name} said that something came up, {day}.",
      cameOut: "{name} said that something new came out, {day}.",
    },
  } satisfies Record<"me" | "other", Record<What, string>>,
  days: { 1: "The first day", 2: "The second day", 3: "The third day" } satisfies Record<Day, string>,
  today: "{day}, today",
  after: "After the third day this goes from here by itself. The rest lasts until it is woken.",
  afterAlone: "After the third day this goes from here by itself.",
  help: "Help from people",
  calm: "A breath, and the ground under the feet",
  lines: {
    1: [
      "A glass of water now, and something small to eat.",
      "One person who may know that today is hard.",
      "Cancel what can be cancelled. “I am not well” is a whole sentence.",
      { all: "No big talk today. What needs saying keeps." },
      {
        all: "",
        hurt: "You need not decide anything, explain anything, or be fair today.",
        involved: "If you are asked, answer plainly and briefly. The reasons can wait: today they sound like excuses.",
        both: "You need not decide anything today. If you are asked, answer plainly and briefly.",
      },
    ],
    2: [
      "Daylight in the morning, and ten minutes of walking.",
      "Sleep when it comes, also in the day.",
      "The ordinary things: food, dishes, a shower.",
      "Ten minutes with somebody who is calm.",
      {
        all: "Nothing large has to be decided.",
        hurt: "Staying or going: neither has to be decided now.",
        involved: "Do one small thing that you said you would do, and do not point at it.",
      },
    ],
    3: [
      { all: "One talk of half an hour at a set time, if both want it. No talk is fine too." },
      "Look at the coming week, and make one thing in it smaller.",
      "If sleep or food are still gone, a doctor can help.",
      {
        all: "What you need this week, in one sentence, for yourself.",
        hurt: "What you need this week, in one sentence. It may stay yours.",
        involved: "What you need yourself: this week, ask somebody else for it.",
      },
    ],
  } satisfies Record<Day, readonly Text[]>,
  /** Beside the lines of the first day, when something new came out. */
  cameOut: {
    all: "New questions: on paper, for later. They keep.",
    hurt: "New questions: on paper, for later. They keep, and you decide which of them you want answered.",
    involved:
      "If there is more, say that there is, and when you will tell all of it. Half of it hurts again each time the rest comes out.",
    both: "New questions: on paper, for later. If there is more on your side, say that there is, and when you will tell all of it.",
  } satisfies Text,
  /** In place of the line on deciding, where the two are family or friends. */
  kin: {
    hurt: "Breaking off or making up: neither has to be decided now.",
  },
};
