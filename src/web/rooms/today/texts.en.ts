/** Today: little, and quietly. */
import type { Given, Invitation, PartOfDay, UnderWay } from "#domain/path/known-today.ts";
import type { Text } from "../../shell/say.ts";

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
  promise: {
    ours: "You promised {name}",
    /** What was promised to oneself is not for the table. */
    mine: { title: "Something you promised yourself", line: "For you alone" },
    by: "by {time}",
    today: "today",
  },
  /** What the agenda holds for today: of what is for one person alone, that it is there. */
  planned: {
    mine: { title: "Something you planned", line: "For you alone" },
    /** What it is about stands on its own page. */
    talk: "A talk",
    checkIn: "The check-in for two",
    ours: "In the shared agenda",
    both: "You both said yes",
    at: "at {time}",
  },
  /** What waits for nobody. */
  invitation: {
    sentence: { title: "A sentence for the morning", line: "One of your own, for how you meet the day" },
    plan: { title: "How the day looks", line: "A few words for {name}, gone by themselves tonight" },
    question: { title: "One question for both of you", line: "Opens when you have both answered" },
    kindness: { title: "A small kindness", line: "One of the things that feel good to {name}" },
    checkIn: { title: "Two minutes for yourself", line: "How it is, and what would help" },
    evening: { title: "The end of the day", line: "In the way you both chose" },
    gratitude: { title: "One line of thanks", line: "Opens when you have both written" },
    review: { title: "The week", line: "What was done in it, and one thing for the next" },
    pulse: { title: "Five lines about the week", line: "For you alone" },
    milestone: { title: "{name} marked something on the path", line: "A line of yours can stand beside it" },
    openness: { title: "Something you offered comes to its end", line: "It can end, or be offered anew" },
  } satisfies Record<Invitation, { title: string; line: string }>,
  /** With nobody beside. */
  alone: { gratitude: "For you alone" },
  anyTime: "any time",
  /** What the other gave for this day. */
  given: {
    title: "From {name}",
    plan: "{name}’s plan for today",
    changed: "This has changed",
    ways: {
      thanks: "{name} wrote you a thank-you",
      question: "The question of the day is open",
      gratitude: "The thanks of this evening are open",
      checkIn: "{name} shows you something of their two minutes",
    } satisfies Record<Exclude<Given, "words">, string>,
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
  words: { title: "Recovery words", line: "With them on paper, nothing here depends on one phone" },
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
  calm: "Slow breathing, for as long as it helps",
  done: {
    all: "That is all for today. The rest can wait.",
    hurt: "That is all for today. Nothing else is asked of you.",
    involved: "That is all for today. Small is enough.",
  } satisfies Text,
  /** At night nothing of the day is there. */
  night: "All of it can wait until morning.",
};
