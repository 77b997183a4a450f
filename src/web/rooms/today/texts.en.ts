/** Today: little, and quietly. */
import type { Text } from "../../shell/say.ts";
import type { PartOfDay, UnderWay } from "./view.ts";

export const texts = {
  title: "Today",
  date: "{weekday}, {day}",
  greeting: {
    morning: { named: "Good morning, {name}", unnamed: "Good morning" },
    afternoon: { named: "Good afternoon, {name}", unnamed: "Good afternoon" },
    evening: { named: "Good evening, {name}", unnamed: "Good evening" },
    night: { named: "It is night, {name}.", unnamed: "It is night." },
  } satisfies Record<PartOfDay, { named: string; unnamed: string }>,
  things: "Today",
  other: "the other",
  promise: { ours: "You promised {name}", mine: "You promised yourself", by: "by {time}", today: "today" },
  /** What the agenda holds for today: of what is for one person alone, that it is there. */
  planned: {
    mine: { title: "Something you planned", line: "For you alone" },
    /** What it is about stands on its own page. */
    talk: "A talk",
    ours: "In the shared agenda",
    both: "You both said yes",
    at: "at {time}",
  },
  /** When there is more than three things: names of rooms follow. */
  more: "There is more today:",
  underWay: {
    invited: { title: "Your invitation is open", line: "It waits until the other comes" },
    joining: { title: "An invitation", line: "It waits for the other device" },
    comparing: { title: "Words to compare", line: "Best done side by side, or on the phone" },
    confirmed: { title: "Words to compare", line: "You have chosen. The other needs the words on your screen" },
    ended: { title: "The invitation has ended", line: "You can make a new one whenever you want" },
    nameless: { title: "Your name for the other", line: "They have none for you yet" },
  } satisfies Record<UnderWay, { title: string; line: string }>,
  words: { title: "Recovery words", line: "With them on paper, nothing here depends on one phone", end: "any time" },
  /** In the three days after something came up. */
  plan: {
    title: "A small day",
    lines: {
      1: "Water, food, one person, no big talk",
      2: "Daylight, some sleep, ordinary things",
      3: "Make one thing smaller",
    },
  },
  /** A hard day is near: said to its owner, without its words. */
  hard: { title: "{day}: be gentle with yourself", line: "A day you marked, for you alone" },
  rests: { text: "The shared part rests. What is yours goes on.", go: "Rest" },
  done: {
    all: "That is all for today. The rest can wait.",
    hurt: "That is all for today. Nothing else is asked of you.",
    involved: "That is all for today. Small is enough.",
  } satisfies Text,
};
