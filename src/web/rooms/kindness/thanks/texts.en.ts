/** Thank you for one thing: what the other did, when, and what it gave. Given freely, never asked for, never answered. */
import type { ThanksRefusal } from "#domain/thanks/decide.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Thank you for one thing",
  lead: {
    all: "One thing {name} did, said exactly. It is never owed and never asked for, and it needs no answer.",
    hurt: "One thing {name} did, said exactly, and only if you want to. A thank-you forgives nothing and takes nothing back.",
    involved:
      "One thing {name} did, said exactly. It asks for nothing and makes up for nothing. It says that you saw it.",
  } satisfies Text,
  give: "Say thank you",
  goOn: "Go on writing",
  mine: "From you",
  theirs: "From {name}",
  gave: "What it gave you",
  gaveThem: "What it gave {name}",
  near: "Keep it near",
  isNear: "Kept near you",
  which: "Which of them",
  every: "All",
  kept: "Kept near",
  more: "Show more",
  change: "Put it another way",
  takeBack: "Take it back",
  none: "When there is something, it can stand here. There is no hurry, and no number.",
  alone: {
    title: "This one takes two",
    text: "Once another person shares this place with you, you can thank each other here. Your own list of what does you good works now, too.",
    list: "What feels good to me",
  },
  resting: "The shared part rests. What you gave is kept, and what {name} gave is quiet until it ends.",
  rest: "To the rest",
  sheet: {
    title: "Thank you for one thing",
    anew: "Put it another way",
    lead: "Only the first line is needed. The more exact it is, the longer it is heard.",
    did: "What did {name} do?",
    didHelp: {
      all: "As somebody in the room would have seen it. For example: you asked how it went, and put the phone away for it.",
      hurt: "As somebody in the room would have seen it. For example: you rang at six and said that it would be eight.",
      involved: "As somebody in the room would have seen it. For example: you asked me first, although you were angry.",
      kin: "As somebody in the room would have seen it. For example: you drove over, and took the long way for the cake.",
    } satisfies Text,
    when: "When was that?",
    whenHelp: "In your own words. For example: on Thursday, after the call.",
    gave: "What did it give you?",
    gaveHelp: {
      all: "For example: I could eat in peace. Or: I felt less alone with it.",
      involved: "For example: I could breathe again. Or: I knew where I stood.",
    } satisfies Text,
    keep: "Let {name} read it",
    keeping: "Sealing",
    back: "It stays yours: you can put it another way or take it back.",
  },
  undo: "Undo",
  said: {
    given: "{name} can read it.",
    gone: "Taken back. {name} may have read it.",
    back: "It is back.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    dayAhead: "The day on this phone has changed. Try once more.",
    onlyMine: "This is for your own place.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here, and can be said afterwards.",
    textMissing: "Write what it was first. A few words are enough.",
    lineTooLong: "One of these is longer than a line. A shorter one works.",
    sameStar: "That is how it is already.",
  } satisfies Record<ThanksRefusal["type"], string>,
};
