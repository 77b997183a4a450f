/** The path: where two people are on it, what both agreed to, and what each is willing to do. Nothing here hurries. */
import type { Phase } from "#domain/path/phase.ts";
import type { Text } from "../../shell/say.ts";
import type { Opening } from "./view.ts";

export const texts = {
  lead: {
    two: {
      all: "Five steps, in no hurry. Going forward takes both of you. Going back takes one.",
    } satisfies Text,
    alone: {
      all: "Five steps. A good part of them can be walked alone, at your own pace.",
      involved: "Five steps. A good part of them can be walked alone: that much is in your hands.",
    } satisfies Text,
    left: "{name} has left this place. What you do for yourself goes on, and what you wrote stays with you.",
  },
  steps: "The five steps",
  belongs: "What belongs to it",
  now: "What you can open now",
  opening: {
    open: "Open to both of you",
    part2: "In part open. The rest opens when you both say you are ready to understand",
    part3: "In part open. The rest opens when you both say you are ready to renew",
    later2: "Opens when you both say you are ready to understand",
    later3: "Opens when you both say you are ready to renew",
    aloneWhole: "Open to you alone",
    alonePart: "In part open to you alone. The rest is for two",
    forTwo: "This one is for two",
    rests: "Rests. What you do alone goes on",
  } satisfies Record<Opening, string>,
  phase: {
    title: "Where you both are",
    names: { 1: "Steady", 2: "Understand", 3: "Renew" } satisfies Record<Phase, string>,
    texts: {
      1: {
        all: "First the ground: sleep, honest answers, small promises, room to breathe. Nothing large has to be decided.",
        hurt: "First the ground: sleep, honest answers, room to breathe. You need not decide anything large, and need not forgive.",
        involved: "First the ground: honest answers, small promises kept, patience. Nothing large has to be decided.",
      },
      2: {
        all: "Looking at what it meant and how it could come to this, in talks that have an end. What explains it does not excuse it.",
      },
      3: {
        all: "New agreements, and a look ahead. Nothing has to be forgiven for that, and nothing forgotten.",
      },
    } satisfies Record<Phase, Text>,
    since: "You both said yes, {day}",
    first: "This is where everybody begins",
    sequence: "Three phases: steady, understand, renew. You are both in {phase}.",
  },
  ready: {
    row: { 2: "Ready to understand?", 3: "Ready to renew?" },
    rowText: "Read first what a yes does",
    title: { 2: "Ready to understand?", 3: "Ready to renew?" },
    before: "Before you say it",
    points: {
      seen: "{name} sees your yes, and the day you said it.",
      both: "The phase begins only when both of you have said yes.",
      back: "You can take your yes back, alone, on any day.",
      lapse: "Unanswered, it ends by itself after two weeks. A week later you can say it again.",
    },
    answering: {
      now: "{name} has said yes already. With yours it begins, for both of you, at once.",
      back: "Either of you can go back again, alone, on any day.",
    },
    forOneself: {
      all: "Say it for yourself. It asks nothing of {name}.",
      hurt: "There is no right day for it, and nobody can ask it of you.",
      involved: "Say it for yourself. What {name} says, and when, is for {name} alone.",
    } satisfies Text,
    question: { 2: "Whether you are ready to understand", 3: "Whether you are ready to renew" },
    yes: "Yes, I am ready",
    no: "Not now",
    said: "Said. You can take it back.",
    begun: { 2: "You are both in the second phase now.", 3: "You are both in the third phase now." },
  },
  mine: {
    said: {
      2: "You said yes to understanding, {day}.",
      3: "You said yes to renewing, {day}.",
    },
    waits: "It begins when {name} says yes too. {name} can see it, and need not answer.",
    takeBack: "Take it back",
    tookBack: "Taken back.",
  },
  theirs: {
    said: {
      2: "{name} said yes to understanding, {day}.",
      3: "{name} said yes to renewing, {day}.",
    },
    free: {
      all: "You need not answer. Without an answer it ends by itself.",
      hurt: "You need not answer, now or ever. Without an answer it ends by itself.",
    } satisfies Text,
    question: "Whether you answer it",
    look: "Look at it",
    leave: "Leave it",
    again: "Left for now. It stays here until it ends, and you can look at it when you want to.",
  },
  quiet: "The next phase is left in peace until {day}. Then you can say yes to it, if you want to.",
  back: {
    ask: { 2: "Go back to Steady", 3: "Go back to Understand" },
    meaning:
      "You are both back at once. {name} sees that it happened, and no reason. Nothing is lost: what was written stays, and later you can both say yes anew.",
    yes: "Go back, for both",
    no: "Leave it as it is",
    said: { 2: "You are both back in the first phase.", 3: "You are both back in the second phase." },
  },
  resting: {
    text: "The shared part rests. Nothing is asked here, and nothing moves on until it wakes.",
    go: "Rest",
  },
  rows: {
    timeline: "The way so far",
    timelineText: "What was agreed, and what came up, by its day",
    milestones: "Milestones",
    milestonesText: "Moments worth keeping, in gold on the seam",
    rest: "Rest",
    restText: {
      two: "A pause for the shared part, or something came up",
      alone: "Something came up, and hard days",
    },
  },
};
