/** Money, once a month: an order that keeps it calm, and a list each adds to. No sums stand here, and nobody is checked. */
import type { MoneyRefusal } from "#domain/money/decide.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Money, once a month",
  lead: {
    two: {
      all: "Half an hour with an end, so that money need not come up in the kitchen. What is on the list can wait until then.",
      hurt: "Half an hour with an end, so that money need not come up in the kitchen. You may ask here about all that concerns you both.",
      involved:
        "Half an hour with an end, so that money need not come up in the kitchen. What is said before it is asked helps most.",
    } satisfies Text,
    alone:
      "Half an hour with yourself, once a month: what there is, what is open, what worries you. Written down, it need not go round in your head.",
  },
  topic: "Money, once a month",
  booked: {
    title: "The next one",
    book: "Book it, every month",
  },
  list: {
    title: { two: "What to speak about", alone: "What to look at" },
    about: { two: "Both of you see this list. Each takes off what is their own.", alone: "Only you see this list." },
    none: "Nothing is on the list.",
    theirs: "{name}",
    mine: "You",
    new: { ours: "Something to speak about", mine: "Something to look at" },
    help: {
      all: "Short, and about one thing. For example: the bill that came in March.",
      partners: "Short, and about one thing. For example: the bill that came in March.",
      kin: "Short, and about one thing. For example: what we lent each other in spring.",
    } satisfies Text,
    add: "Put it on the list",
    adding: "Sealing",
  },
  own: {
    open: "A list for you alone",
    title: "For you alone",
  },
  sheet: {
    title: "On the list",
    line: "In other words",
    keep: "Keep it",
    keeping: "Sealing",
    settled: "Settled, take it off",
    settledHelp: "It goes from all devices.",
    share: "Put it on the list of both",
    shareHelp: "{name} sees these words. Your own list keeps them, too.",
  },
  order: {
    title: "An order that helps",
    about: "One after the other, and whatever is too much waits for the next month.",
    parts: {
      two: [
        { name: "What came in", text: "Each says their own, in a sentence." },
        { name: "What went out", text: "The large things first. No need to explain the small ones." },
        { name: "What is open", text: "Bills, debts, promises to others. Also what has not been said yet." },
        { name: "One decision", text: "One is enough. Write down who does it, and by when." },
        { name: "What worries me", text: "Each once, and the other only listens." },
        { name: "Thanks", text: "For one thing the other did about it." },
      ],
      alone: [
        { name: "What came in", text: "In a sentence." },
        { name: "What went out", text: "The large things first. No need to explain the small ones." },
        { name: "What is open", text: "Bills, debts, promises to others." },
        { name: "One decision", text: "One is enough. Write down what you do, and by when." },
        { name: "What worries me", text: "Written down once. It need not be solved tonight." },
        { name: "What was taken care of", text: "One thing, however small." },
      ],
    },
  },
  ways: {
    promise: { title: "A promise about money", line: "Small, with a day, in Trust" },
    lines: { title: "Lines that help", line: "When it gets hot" },
  },
  resting: "The shared part rests. Nothing is put on the list of both until it ends; you can take off what is yours.",
  said: {
    added: "It is on the list.",
    changed: "It is on the list in these words.",
    gone: "It is off the list.",
    back: "It is on the list again.",
  },
  undo: "Undo",
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here, and can go on the list afterwards.",
    textMissing: "Write a few words first.",
    lineTooLong: "That is longer than one line. A shorter one works.",
  } satisfies Record<MoneyRefusal["type"], string>,
};
