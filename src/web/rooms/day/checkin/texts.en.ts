/** Two minutes for how somebody is: three small questions, for oneself, one answer of which can be shared. */
import type { Text } from "../../../shell/say.ts";
import type { Choice } from "./share-form.ts";

export const texts = {
  title: "Two minutes",
  lead: {
    all: "Three small questions, for you alone. Answer one, or two, or none.",
    hurt: "Three small questions, for you alone. Answer one, or two, or none. “I do not know” is an answer.",
    involved: "Three small questions, for you alone. Answer one, or two, or none. You may need something, too.",
  } satisfies Text,
  begin: "Take two minutes",
  goOn: "Go on writing",
  words: "How I am",
  line: "How I am, in my own words",
  loved: {
    all: "What made me feel cared for",
    partners: "What made me feel loved",
  } satisfies Text,
  safer: "What would make me feel safer",
  help: {
    words: "Up to three. None of them is better than another.",
    loved: "However small, and whoever did it.",
    safer: "Something small, that somebody could do or that you can.",
  },
  sheet: {
    title: "Two minutes",
    anew: "Put it another way",
    lead: "Only you will read this.",
    three: "Three words are the most. Take one away to choose another.",
    keep: "Keep it for me",
  },
  before: "Earlier",
  more: "Further back",
  change: "Put it another way",
  show: "Share one answer",
  takeBack: "Take it back",
  share: {
    title: "Share one answer",
    lead: "One answer, and nothing else. The rest stays yours.",
    which: "Which one?",
    choices: {
      words: "How I am",
      line: "How I am, in my own words",
      loved: { all: "What made me feel cared for", partners: "What made me feel loved" } satisfies Text,
      safer: "What would make me feel safer",
    } satisfies Record<Choice, Text>,
    choose: "Choose one first. Then you see here what {name} would read.",
    preview: "{name} will read exactly this, until tomorrow night:",
    back: {
      all: "No answer is asked for. You can take it back at any time; {name} may have read it by then.",
      hurt: "You owe nobody this. You can take it back at any time; {name} may have read it by then.",
      involved: "It asks {name} for nothing. You can take it back at any time; {name} may have read it by then.",
    } satisfies Text,
    send: "Let {name} read it",
    sending: "Sharing",
  },
  shown: {
    label: "{name} can read this until the end of {day}",
    stop: "Stop sharing it",
  },
  theirs: "{name} shares this with you",
  items: {
    am: "How {name} is",
    loved: { all: "What made {name} feel cared for", partners: "What made {name} feel loved" } satisfies Text,
    safer: "What would make {name} feel safer",
  },
  said: {
    kept: "Kept for you.",
    shared: "{name} can read it until tomorrow night.",
    stopped: "It is not shared any more. {name} may have read it.",
    gone: "Taken back.",
  },
};
