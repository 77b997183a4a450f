/** What each is willing to do: written alone, shown when both have written. */
import type { Text } from "../../shell/say.ts";

export const willingTexts = {
  title: { ours: "What you are both willing to do", mine: "What I am willing to do" },
  none: {
    ours: {
      all: "Each of you writes it alone. It is shown when both have written, and not before.",
      hurt: "Each of you writes it alone, if you want to at all. It is shown when both have written, and not before.",
    } satisfies Text,
    mine: {
      all: "In your own words, and for you alone.",
      hurt: "In your own words, and for you alone. What you are not willing to do belongs here too.",
      involved: "In your own words, and for you alone. It holds even if nobody sees it.",
    } satisfies Text,
  },
  write: "Write mine",
  goOn: "Go on writing",
  begun: "There are words you had begun.",
  mineOnly:
    "It is not shown to {name} now. It is shown to both of you when both have written. Until then nobody is shown who has.",
  whose: { me: "You, {day}", other: "{name}, {day}", alone: "Written {day}" },
  joint: "Each of you wrote this alone. Either may write it anew or withdraw it, on any day.",
  renew: "Write it anew",
  withdraw: {
    ask: "Withdraw it",
    meaning: {
      ours: "Your words are taken away everywhere, and what you had in common is no longer shown to either of you. {name} may have read it. The words of {name} stay with {name}. No reason is needed.",
      unseen: "Your words are taken away everywhere. They are not shown to {name} now.",
      mine: "Your words are taken away on all your devices.",
    },
    yes: "Withdraw my words",
    no: "Leave them",
    said: "Withdrawn.",
  },
  sheet: {
    title: "What are you willing to do?",
    label: "In your own words",
    help: {
      all: "Small and true is better than large. What you are not willing to do belongs here too.",
      hurt: "You owe nobody anything here. Small and true is enough, and what you are not willing to do belongs here too.",
      involved: "What you will do whether or not it is thanked, and for how long. Small and true is better than large.",
    } satisfies Text,
    ours: "{name} sees exactly this, once both of you have written. You can withdraw it.",
    mine: "Only you see this.",
    keep: "Write it down",
    saving: "Sealing",
    said: "Written down.",
  },
};
