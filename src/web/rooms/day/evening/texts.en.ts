/** The evening: how two people like to end the day, and a few quiet steps towards the night. Nothing notes whether it was done. */
import type { Text } from "../../../shell/say.ts";
import type { StepOfEvening } from "./steps.ts";

export const texts = {
  title: "The evening",
  lead: "A few quiet steps towards the night, alone or side by side. Nothing is noted, tonight or on any other night.",
  begin: "Begin",
  together: {
    title: "How you two end the day",
    about:
      "One small thing that you both like. Some evenings it happens, on others it does not, and nothing here knows which.",
    none: "Nothing is agreed, and the day ends anyway. If you like, propose something small.",
    propose: "Propose something",
    other: "Propose something else",
    agreed: "You both said yes to this",
    mine: "You propose",
    mineLine: "{name} can say yes, or propose something else. It can wait.",
    theirs: "{name} proposes",
    question: "Would you like this?",
    yes: "I would like that",
    no: "I would rather not",
    noLine: "If not, it is put away here, and nothing is said of it.",
    takeBack: "Take it back",
    end: {
      ask: "Let it end",
      meaning: "It is over for both of you, at once and without a reason. Either of you can propose it anew.",
      yes: "Let it end",
      no: "Leave it",
    },
  },
  sheet: {
    title: "How could the day end?",
    lead: "Small enough for a tired evening. {name} will read exactly the one you choose.",
    ideas: "An idea",
    own: "Or in your own words",
    ownHelp: "One line.",
    preview: "{name} will read:",
    none: "Choose one, or write a line of your own.",
    send: "Propose it to {name}",
    sending: "Sharing",
  },
  said: {
    proposed: "{name} can read what you propose.",
    agreed: "You both said yes to it.",
    away: "It is put away.",
    ended: "It is over for both of you.",
    gone: "Taken back. {name} may have read it.",
  },
  walk: {
    where: "Step {at} of 4",
    next: "Go on",
    back: "Back",
    stop: "Leave it here",
    done: "Good night",
    steps: {
      good: {
        title: "What was good?",
        text: {
          all: "One thing, or one minute. Think it, or say it out loud. There is nothing to write.",
          hurt: "One thing, or one minute that was less hard. On some days there is nothing, and that may be so.",
          involved: "One thing, or one minute. It may be something quite apart from all this.",
        },
      },
      thanks: {
        title: "A line of thanks",
        text: {
          all: "If there is one. It may be small, and it may be for anybody.",
        },
      },
      ritual: {
        title: "A quiet end",
        text: { all: "Three slow breaths. Let the shoulders sink. What is not done can wait until tomorrow." },
      },
      night: {
        title: "Good night",
        text: { all: "The day is over, whatever it was. Nothing more is needed tonight." },
      },
    } satisfies Record<StepOfEvening, { title: string; text: Text }>,
    thanks: "Write the line",
    thanksTwo: "It opens when both of you have written one.",
    breathe: "Breathe slowly",
    ritual: "How you two end the day",
    ritualLine: "Do it, or leave it tonight. Nothing notes which.",
    awake: "If sleep does not come, Calm is there all night.",
  },
};
