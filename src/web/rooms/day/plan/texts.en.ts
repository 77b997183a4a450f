/** A plan for today: told by whoever makes it, changed with one tap, and nowhere after midnight. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Today’s plan",
  lead: {
    all: "A few lines on what you are doing today, if you like to tell {name}. They are there until midnight, and then they are nowhere.",
    involved:
      "A few lines on what you are doing today, told before anybody has to wonder. {name} can read them until midnight, and then they are nowhere.",
  } satisfies Text,
  leadAlone:
    "A few lines on what you are doing today, for yourself. They are there until midnight, and then they are nowhere.",
  note: "A plan is for telling, and not for checking on somebody. It needs no times and no places. Nobody can ask for one here, and a day without one looks like any other.",
  write: "Tell of today",
  writeAlone: "Write today’s plan",
  goOn: "Go on writing",
  mine: "{name} can read this until midnight",
  mineAlone: "Only you can read this, until midnight",
  earlier: "Earlier today",
  changed: "This has changed",
  takeBack: "Take it back",
  show: "Let {name} read it",
  theirs: "{name} tells of today",
  theirsEarlier: "Before it changed",
  sheet: {
    title: "Today’s plan",
    anew: "This has changed",
    field: "What I am doing today",
    fieldAnew: "How it is now",
    help: "For example: work, then the dentist. I cook tonight.",
    helpAnew: "What you wrote before stays readable behind it until midnight. Changing is part of a plan.",
    keep: "Let {name} read it",
    keepAlone: "Keep it until midnight",
    sending: "Sharing",
  },
  said: {
    told: "{name} can read it until midnight.",
    kept: "Kept for you until midnight.",
    gone: "Taken back. {name} may have read it.",
    goneAlone: "Taken back.",
  },
};
