/** Rest, and what to do when something came up. Plain, without blame, and without a reason asked of anybody. */
import type { Text } from "../../shell/say.ts";
import type { Resting } from "./view.ts";

export const texts = {
  lead: {
    two: {
      all: "Either of you can let the shared part rest, at any time. No reason is asked, and none is kept.",
    } satisfies Text,
    alone: {
      all: "There is nothing shared that needs a rest. What helps on a hard day is here.",
    } satisfies Text,
  },
  begin: "Let the shared part rest",
  beginText: "{name} sees that it rests, and no reason. You can end your rest on any day.",
  said: { begun: "It rests. You can end your rest on any day.", ended: "Your rest has ended." },
  title: "The shared part rests",
  who: {
    mine: "You let it rest. It wakes when you say so.",
    theirs:
      "{name} has let it rest. A rest has many reasons, and most are never said. You need not find out which. It wakes when {name} ends it.",
    both: "You have both let it rest. Each of you ends your own, and it wakes when both have.",
  } satisfies Record<Exclude<Resting, "awake">, string>,
  wake: { mine: "Wake it", both: "End my rest" },
  too: "Rest too",
  tooText: "Then it sleeps until you wake it as well.",
  sleeps: {
    title: "What sleeps",
    lines: [
      "Nothing is asked of either of you.",
      "The path does not move on.",
      "What is open between you stays as it is, and nobody is reminded of it.",
      "The bowl lies under a cloth, until you take it off for yourself.",
    ],
  },
  goesOn: {
    title: "What goes on",
    lines: [
      "All that is yours alone.",
      "Calm, help from people, the questions about being safe, Hide.",
      "Reading what you both wrote, and taking back what is yours.",
      "Going a phase back on the path.",
    ],
  },
  happened: {
    title: "When something happens",
    lead: "Such days come, for nearly everybody. None of them has to decide how it ends.",
    rows: {
      cameUp: { title: "Something came up", text: "A day, a place, a message, an old wound" },
      cameOut: { title: "Something new came out", text: "Something that was not known before" },
    },
  },
  setback: {
    title: { cameUp: "Something came up", cameOut: "Something new came out" },
    lead: {
      cameUp: {
        all: "It may feel like the first day again. It is a wave, and waves go down.",
      } satisfies Text,
      cameOut: {
        all: "That is a new blow. Nobody has to know today what it changes.",
        hurt: "That is a new blow. You need not know today what it changes.",
        involved: "It is out now. What helps in the next days is plain and small.",
      } satisfies Text,
    },
    before: "What it does",
    whom: { label: "For whom", ours: "For both of you", mine: "Only for me" },
    points: {
      small: "For three days the plan is small: sleep, food, one person, no big talk.",
      rests: "The shared part rests, until you wake it.",
      back: { cameUp: "You both go back one phase.", cameOut: "You both go back to the first phase." },
      ends: "Your yes to the next phase is taken back.",
      sees: {
        cameUp: "{name} sees that something came up, and not what.",
        cameOut: "{name} sees that something new came out, and not what.",
      },
      kept: "Nothing is lost: promises and words stay as they are.",
      alone: "Nobody but you hears of it.",
    },
    question: "Whether the next days become smaller",
    yes: "Make it small",
    no: "Not now",
    said: "Three small days. Nothing is lost.",
  },
};
