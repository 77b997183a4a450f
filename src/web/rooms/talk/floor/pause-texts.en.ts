/**
 * The time-out (care §2.4): about oneself, without a reason, and without a clock that runs. Neither phone says who called it.
 */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  label: "Pause",
  until: "until {time}",

  title: "A pause",
  calm: {
    all: "Nothing needs an answer until then. Nobody has to say why, and going over it in one’s head can wait too.",
    hurt: "Nothing needs an answer until then, and nothing of what you said is taken back. Going over it can wait too.",
    involved:
      "Nothing needs an answer until then. A pause is not an end of it, and it is no verdict. Going over it can wait too.",
  } satisfies Text,
  say: {
    title: "If you want to say it aloud",
    line: "“I need a pause. I will be back at {time}.”",
  },
  when: {
    label: "I would like to be back",
    help: "The pause has begun already, whatever you choose.",
    times: {
      "20": "In 20 minutes",
      "30": "In half an hour",
      "60": "In an hour",
      "180": "In three hours",
      "720": "In half a day",
      "1440": "In a day",
    },
    keep: "Say so",
  },
  ways: {
    breathe: "Breathe slowly",
    around: "Look around the room",
    walk: "Walk, drink water, open a window",
    walkText: "In another room, or around the block",
    help: "Help from people",
  },
  ready: {
    floor: "From {time} on each of you can say, alone, how it is.",
    /** Where one phone is passed, both say it. */
    floorOne: "From {time} on you can look together how it is.",
    question: "How is it now?",
    yes: "I am ready",
    longer: "I need longer",
    yesOne: "We are both ready",
    longerOne: "One of us needs longer",
    mine: "You are ready. It goes on when you both are.",
    mineLonger: "Take the time. It can be as late as {time}.",
    gently: "When it goes on, it begins gently, with the one whose turn it was.",
  },
  rebook: {
    title: "This talk needs another hour.",
    text: {
      all: "A pause lasts a day at most, and this one has. It is nobody’s fault. Each of these is a good way on.",
      hurt: "A pause lasts a day at most, and this one has. What you have to say does not lose its place.",
      involved: "A pause lasts a day at most, and this one has. A new time is a way of staying with it.",
    } satisfies Text,
    book: "Find another time",
    bookText: "Proposed like any talk",
    park: "Set the topic aside",
    parkText: "With a day on which it may come back, when both say so",
    help: "Somebody to sit with you both",
    helpText: "A counsellor for two, or one for yourself",
    end: "Leave the talk",
  },
  back: "Back to the talk",
};
