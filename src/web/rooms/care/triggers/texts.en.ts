/** A map of what sets somebody off, and of what helps: for themselves, and line by line for the other. No number, no scale. */
import type { TriggersRefusal } from "#domain/triggers/decide.ts";
import type { TriggerLine } from "#domain/triggers/facts.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  other: "the other",
  you: "you",
  title: "What sets me off",
  lead: {
    all: "Something small can bring all of it back. Here you can write down what it is, and what helps then, while it is quiet.",
    hurt: "Something small can bring all of it back: a sound, a place, a screen that lights up. You are not too sensitive. Write it down while it is quiet, and what helps then.",
    involved:
      "Shame, too, can be set off: a look, a question, a silence. Here you can write down what it is, and what helps you to stay.",
  } satisfies Text,
  whose: {
    alone: "This map is yours alone.",
    two: "This map is yours alone. {name} reads a line only when you share that line.",
  },
  now: {
    title: "If it is happening right now",
    hit: { title: "It is too much", line: "One thing at a time, without words of your own" },
    calm: { title: "Calm", line: "Slow breathing, and things to look at" },
  },
  mine: {
    title: "Your map",
    none: "There is nothing here yet. One line is enough, and it can wait.",
    write: "Write something down",
    goOn: "Go on writing",
    shared: "Shared with {name}: {lines}",
    orphan: "In your map no longer",
  },
  theirs: {
    title: "What {name} shared with you",
    lead: {
      all: "{name} wrote this for you to know. It is there to be read before it is needed.",
      involved: "{name} wrote this for you to know. It is no reproach. It tells you what helps when it comes back.",
    } satisfies Text,
  },
  lines: {
    cue: "What sets it off",
    signs: "How I notice it",
    doing: "What I do",
    helps: "What helps from you",
    helpsNot: "What does not help",
  } satisfies Record<TriggerLine, string>,
  theirLines: {
    cue: "What sets it off",
    signs: "How {name} notices it",
    doing: "What {name} does",
    helps: "What helps",
    helpsNot: "What does not help",
  } satisfies Record<TriggerLine, string>,
  names: {
    cue: "what sets it off",
    signs: "how you notice it",
    doing: "what you do",
    helps: "what helps",
    helpsNot: "what does not",
  } satisfies Record<TriggerLine, string>,
  one: {
    title: "From your map",
    change: "Put it another way",
    share: "Share this line",
    shareAnew: "Share the new words",
    unshare: "Take it back from {name}",
    isShared: "{name} can read this",
    before: "{name} reads it as it was: {text}",
    resting: "While the shared part rests, nothing is shared.",
    takeAway: "Take all of it away",
    meaning: "It goes from all your devices.",
    meaningShared: "It goes from all your devices, and what you shared of it goes from {name}, who may have read it.",
    yes: "Take it away",
    no: "Leave it",
  },
  sheet: {
    title: "What sets me off",
    anew: "Put it another way",
    lead: "Only the first line is needed. This is for you.",
    help: {
      cue: {
        all: "A thing, a place, an hour, a word. For example: a phone that lies face down.",
        hurt: "A thing, a place, an hour, a word. For example: a telephone that rings late in the evening.",
        involved: "A thing, a place, an hour, a word. For example: when it goes quiet after I have answered.",
        kin: "A thing, a place, an hour, a word. For example: when somebody at the table says “family”.",
      },
      signs: "The first thing in your body or in your head. For example: my hands go cold, and I count backwards.",
      doing: "What you can do yourself. For example: say “it is here”, drink water, go to the window.",
      helps: {
        all: "Something another person could do. For example: sit down nearby, say that you are here, ask nothing yet.",
        involved: "Something another person could do. For example: tell me that the talk goes on tomorrow.",
      },
      helpsNot: "What makes it worse, without blame. For example: “not again”, or being told to calm down.",
    } satisfies Record<TriggerLine, Text>,
    keep: "Keep it for me",
    keeping: "Sealing",
  },
  share: {
    title: "Share this line",
    lead: "{name} will be able to read exactly this, and nothing else of your map.",
    back: "You can take it back at any time. {name} may have read it by then.",
    send: "Share it with {name}",
    sending: "Sharing",
    not: "Not now",
  },
  resting: "The shared part rests. Your map goes on, and what {name} shared is quiet until it ends.",
  rest: "To the rest",
  undo: "Undo",
  said: {
    kept: "Kept, for you alone.",
    shared: "{name} can read this line.",
    unshared: "Taken back. {name} may have read it.",
    gone: "Taken away.",
    back: "It is back, for you alone.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    onlyMine: "This is for your own map.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here, and can be shared afterwards.",
    textMissing: "Write what sets it off first. A few words are enough.",
    lineTooLong: "One of these is longer than it can be. A shorter one works.",
  } satisfies Record<TriggersRefusal["type"], string>,
};
