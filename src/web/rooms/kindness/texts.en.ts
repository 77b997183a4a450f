/** What feels good to receive: an idea for today, one's own list, and what each shares of theirs. None of it is owed. */
import type { AffectionRefusal } from "#domain/affection/decide.ts";
import type { AffectionSort } from "#domain/affection/facts.ts";
import type { Text } from "../../shell/say.ts";

export const texts = {
  other: "the other",
  title: "Kindness",
  lead: {
    all: "Small good things, given freely. None of them is owed, and none is counted.",
    hurt: "Small good things, given freely. You owe nobody warmth. What does you good counts here all the same.",
    involved:
      "Small good things, given freely. They make up for nothing, and they need not. Small and steady is enough.",
  } satisfies Text,
  idea: {
    label: "An idea for today",
    likes: { word: "{name} likes to hear", deed: "{name} likes" } satisfies Record<AffectionSort, string>,
    free: "Only if it fits. Nobody is told, either way.",
  },
  rows: {
    thanks: { title: "Thank you for one thing", line: "What {name} did, and what it gave you" },
    mine: { title: "What feels good to me", line: "Your own list. A line is yours alone until you share it" },
    mineAlone: { title: "What feels good to me", line: "Words and deeds, for you alone" },
    theirs: { title: "What {name} likes", line: "All the lines that {name} shared with you" },
    receiving: { title: "Taking something kind in", line: "Three quiet minutes of practice, for you alone" },
  },
  theirs: {
    title: "What {name} likes",
    lead: "{name} wrote these and chose to share them. They are ideas, and no list to work through.",
    sorts: { word: "To hear", deed: "To be given" } satisfies Record<AffectionSort, string>,
  },
  resting: "The shared part rests. Your own list goes on, and what {name} shared is quiet until it ends.",
  rest: "To the rest",
  mine: {
    title: "What feels good to me",
    lead: {
      all: "Words and deeds that do you good. They are for you, until you share one. {name} then finds it among the ideas for a day.",
      hurt: "Words and deeds that do you good, also now. They are for you, until you share one. Sharing one asks nothing of you in return.",
      involved:
        "Words and deeds that do you good. You may have some, too. They are for you, until you share one, and {name} is free to leave it.",
    } satisfies Text,
    leadAlone: "Words and deeds that do you good. Only you read them. To know them is useful even when nobody asks.",
    empty: "There is nothing here yet. One line is enough to begin with.",
    write: "Write a line",
    goOn: "Go on writing",
    sorts: { word: "Words", deed: "Deeds" } satisfies Record<AffectionSort, string>,
    alone: "Only you",
    shared: "Shared with {name}",
    before: "{name} reads it as it was: {text}",
    change: "Put it another way",
    share: "Share it with {name}",
    shareAnew: "Share the new words",
    unshare: "Take it back from {name}",
    takeAway: "Take it off my list",
  },
  sheet: {
    title: "A line for my list",
    anew: "Put it another way",
    lead: "Small, and so plain that somebody could do it tomorrow.",
    sort: "Words or a deed",
    sorts: { word: "Words", deed: "A deed" } satisfies Record<AffectionSort, string>,
    line: "The line",
    help: {
      word: {
        all: "What do you like to be told? For example: I thought of you at noon. Or: take your time.",
        kin: "What do you like to be told? For example: I was glad to see your name on the phone. Or: how did it go?",
        hurt: "What do you like to be told? For example: I have not forgotten, and I am here. Or: take your time.",
        involved: "What do you like to be told? For example: I saw that you tried. Or: how was your day?",
      },
      deed: {
        all: "What do you like to be given? For example: a cup of tea where I sit. Or: being asked, and waited for.",
        kin: "What do you like to be given? For example: a call on the way home. Or: a picture of the dog.",
        partners:
          "What do you like to be given? For example: a cup of tea where I sit. Or: an evening in which you plan the meal.",
      },
    } satisfies Record<AffectionSort, Text>,
    keep: "Keep it for me",
    keeping: "Sealing",
  },
  share: {
    title: "Share this line",
    lead: "{name} will be able to read exactly this. The rest of your list stays yours.",
    later:
      "It can be an idea from tomorrow on. You will not hear whether it was taken up, and {name} will not be asked.",
    back: "You can take it back at any time. {name} may have read it by then.",
    send: "Share it with {name}",
    sending: "Sharing",
  },
  undo: "Undo",
  said: {
    kept: "Kept, for you alone.",
    shared: "{name} can read it.",
    unshared: "Taken back. {name} may have read it.",
    gone: "Taken off your list.",
    goneBoth: "Taken off your list, and back from {name}, who may have read it.",
    back: "It is back.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    onlyMine: "This is for your own list.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. Your line is still here, and can be shared afterwards.",
    textMissing: "Write a line first. A small one is enough.",
    lineTooLong: "That is longer than one line. A shorter one works.",
  } satisfies Record<AffectionRefusal["type"], string>,
};
