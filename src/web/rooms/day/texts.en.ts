/** The day: a sentence in the morning, a plan, two minutes, an evening. What is said of all of them, and on the page they share. */
import type { DaysRefusal } from "#domain/days/decide.ts";
import type { Text } from "../../shell/say.ts";
import type { PartOfDay } from "./parts.ts";

export const texts = {
  other: "the other",
  title: "The day, in four small parts",
  lead: {
    all: "Any of them, in any order, or none. Each takes a minute or two.",
    hurt: "Any of them, in any order, or none. On some days, none is the right number.",
    involved: "Any of them, in any order, or none. Small is enough here.",
  } satisfies Text,
  parts: {
    morning: { title: "Morning", line: "One sentence of your own for the day" },
    plan: { title: "Today’s plan", line: "A few lines that {name} can read, until midnight" },
    checkin: { title: "Two minutes", line: "How you are, for you alone" },
    evening: { title: "Evening", line: "Let the day end quietly" },
  } satisfies Record<PartOfDay, { title: string; line: string }>,
  planAlone: "A few lines for yourself, until midnight",
  theirs: {
    morning: "A sentence of {name}’s is here",
    plan: "{name} tells of today",
    checkin: "{name} shares an answer",
    evening: "{name} proposes a way to end the day",
  } satisfies Record<PartOfDay, string>,
  resting: "The shared part rests. What is yours goes on, and nothing is lost.",
  rest: "About the rest",
  onlyMe: "Only you can read this",
  asksNothing: "It asks nothing of you.",
  undo: "Undo",
  undone: "It is as it was.",
  keeping: "Sealing",
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    dayAhead: "That day is still to come. Today or a day before works.",
    untilWrong: "The day has just changed. Try it once more.",
    ownProposal: "You proposed this yourself. The other can say yes to it.",
    onlyMine: "This is for you alone, and is not kept in what you share.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here.",
    textMissing: "Write a few words first.",
    lineTooLong: "That is longer than fits here. Shorter works.",
    nothingSaid: "Choose a word or write a line first. One is enough.",
    tooManyWords: "Three words are the most.",
    gone: "It is not there any more. Nothing is lost.",
    sameAnswer: "That is how it stands already.",
  } satisfies Record<DaysRefusal["type"], string>,
};
