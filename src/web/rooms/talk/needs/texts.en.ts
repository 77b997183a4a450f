/** What I need this week, and what the other says to it. A need is not a duty, and no sentence here makes it one. */
import type { NeedsRefusal } from "#domain/needs/decide.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "What I need this week",
  lead: {
    all: "One line from each of you: small, doable, for this week. A need is not a duty. It may be said, and it may be answered or left.",
    hurt: "One line from each of you: small, doable, for this week. After what happened you may need something, and say it. It may be answered or left.",
    involved:
      "One line from each of you: small, doable, for this week. You may need something, too. It may be answered or left.",
  } satisfies Text,
  other: "the other",
  mine: {
    label: "You need, this week",
    none: "There is nothing here for this week yet, and there need not be.",
    write: "Write what I need",
    goOn: "Go on writing",
    change: "Put it another way",
  },
  theirs: {
    label: "{name} needs, this week",
    ask: "What would you say to it?",
    free: "All three are answers. So is leaving it.",
    yes: "Yes",
    notYet: "Not yet",
    else: "Something else",
  },
  answered: {
    label: "What {name} says",
    mine: "What you say",
    yes: "Yes.",
    notYet: "Not yet.",
    change: "Say something else",
    back: "Take my answer back",
  },
  sheet: {
    title: "What I need this week",
    anew: "Put it another way",
    lead: "{name} can read this line, and may answer it.",
    anewLead: "{name} can read the new line, and it begins without an answer.",
    line: "One line",
    help: {
      all: "Something {name} could really do, and by when. For example: ten minutes on Thursday, only listening.",
      partners:
        "Something {name} could really do, and by when. For example: supper without phones on Thursday, half an hour.",
      kin: "Something {name} could really do, and by when. For example: a message before the family meal on Sunday.",
      involved:
        "Something {name} could really do, and by when. For example: one hour on Saturday in which we talk of other things.",
    } satisfies Text,
    keep: "Let {name} read it",
    keeping: "Sealing",
    back: {
      ask: "Take it back",
      meaning: "It goes from all devices and from the server, with what was answered. {name} may have read it.",
      yes: "Take my line back",
      no: "Leave it",
    },
  },
  answer: {
    title: "Your answer",
    lead: "{name} needs: {need}",
    which: "If one of these fits",
    words: "Something else, in your own words",
    wordsHelp: "What you could do, or when. For example: not on Thursday, but on Saturday until noon.",
    keep: "Say it to {name}",
    keeping: "Sealing",
  },
  before: {
    title: "Weeks before",
    about: "Only you see these here.",
    open: "Look at weeks before",
    search: "Search in weeks before",
    none: "No line here holds these words.",
    week: "Week of {day}",
    more: "Show more weeks",
    takeBack: "Take this line back",
  },
  alone: {
    title: "This one takes two",
    text: "Once another person shares this place with you, each of you can write one line a week here. What you need counts now, too. These are for you alone:",
    week: { title: "The week in four lines", line: "One of them is what you need" },
    lines: { title: "Lines that help", line: "What to say when it gets hot, or when the other speaks" },
    ask: { title: "A question for now", line: "One at a time, for a quiet minute" },
  },
  resting:
    "The shared part rests. What you wrote is kept, nothing new is asked of anybody, and what {name} wrote is quiet until it ends.",
  rest: "To the rest",
  undo: "Undo",
  said: {
    written: "{name} can read it.",
    gone: "Taken back. {name} may have read it.",
    answered: "{name} can read your answer.",
    unanswered: "Your answer is taken back. {name} may have read it.",
    back: "It is back.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    unknownNeed: "This line has just been put another way or taken back.",
    ownNeed: "An answer is for the other to give.",
    weekOver: "That week has ended. A new one has begun, and it is empty.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here, and can be said afterwards.",
    textMissing: "Write a line first. A small one is enough.",
    lineTooLong: "That is longer than one line. A shorter one works.",
    sameAnswer: "That is what you said already.",
  } satisfies Record<NeedsRefusal["type"], string>,
  nothingSaid: "Choose one of the two, or write a line.",
};
