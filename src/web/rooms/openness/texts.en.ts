/** Offers of openness. What is told is given; what is wished for may be left, and no sentence here asks why. */
import type { OpennessRefusal } from "#domain/openness/decide.ts";
import type { Text } from "../../shell/say.ts";
import type { Lasts } from "./form.ts";

export const texts = {
  lead: {
    all: "What one of you tells of their own accord, for a time. It has an end, and whoever offered it may take it back on any day.",
    hurt: "To be told does more good than to have to ask. You may wish for something here, and you may offer something, too.",
    involved:
      "What you tell of your own accord, for a time. It stays yours: it has an end, and you may take it back on any day.",
  } satisfies Text,
  leadAlone:
    "What somebody tells of their own accord, for a time. Alone, it can be thought through first, and whether it is yours to give.",
  other: "the other",
  offers: {
    mine: "What you offer",
    theirs: "What {name} offers",
    until: "Until {day}",
    wish: { mine: "To a wish of {name}’s: {wish}", theirs: "To a wish of yours: {wish}" },
    make: "Offer something",
    goOn: "Go on writing",
    change: "Put it another way",
    back: "Take it back",
  },
  review: {
    near: "It ends by itself. Only you are asked what becomes of it.",
    over: "It ended {day}. Only you are asked what becomes of it.",
    again: "For another while",
    letEnd: "Let it end",
    leave: "Leave it",
  },
  wishes: {
    title: "Wishes",
    about: "A wish is said once and is open for seven days. An offer answers it. Nothing else is shown, to anybody.",
    wish: "Wish for something",
    mine: "A wish of yours",
    theirs: "A wish of {name}’s",
    until: "Open until {day}",
  },
  sheet: {
    title: {
      new: "Something you tell of your own accord",
      change: "Put it another way",
      again: "For another while",
      answer: "An offer, in your own words",
      made: "Offer it now",
      keep: "For yourself",
    },
    lead: "{name} sees exactly this, and its last day.",
    leadKeep: "Only you can read this.",
    wish: "{name} wishes",
    text: "What you will tell",
    help: {
      all: "Something you can keep up, and when. For example: when a plan changes, I say so before the hour.",
      involved:
        "Something you can keep up, and when. For example: on travel days I tell you my plans the evening before.",
      kin: "Something you can keep up, and when. For example: before I speak with our parents about it, I tell you.",
      hurt: "You may offer something, too. For example: I tell you on the same day when something brought it back.",
    } satisfies Text,
    lasts: "Until when",
    lastsHelp: "At most thirty days. Then it ends by itself, and you can offer it anew.",
    day: "Last day",
    options: { week: "One week", two: "Two weeks", month: "Thirty days", date: "Another day" } satisfies Record<
      Lasts,
      string
    >,
    ends: "Its last day is {day}.",
    offer: "Offer it to {name}",
    keep: "Keep it for myself",
    keepIt: "Keep it",
    keeping: "Sealing",
    noDay: "Choose its last day.",
  },
  ask: {
    title: "A wish, said once",
    lead: "It is open for seven days. {name} can answer with an offer, or leave it; both are fine, and a no is never shown.",
    begin: "Would you be willing to ",
    text: "Your wish",
    help: {
      all: "One thing, that can be offered. For example: … say before the hour when a plan changes?",
      partners: "One thing, that can be offered. For example: … tell me your plans the evening before a travel day?",
      kin: "One thing, that can be offered. For example: … tell me before you speak with our parents about it?",
    } satisfies Text,
    once: "The same is not asked again for thirty days, so take your time with the words.",
    send: "Let {name} read it",
    sending: "Sealing",
  },
  wish: {
    mine: {
      title: "A wish of yours",
      until: "Open until {day}. Then it goes by itself.",
      text: "{name} may answer with an offer, or leave it. A no is never shown.",
      back: "Take the wish back",
    },
    theirs: {
      title: "A wish of {name}’s",
      until: "Open until {day}. Then it goes by itself.",
      text: "You are free. If you do not want to, you need not do anything: nothing is written, and it looks the same as not having been here.",
      offer: "Make an offer",
      not: "Not this",
    },
  },
  kept: {
    open: "What you keep for yourself",
    title: "For yourself",
    about: "Only you can read these. One is offered when you do it, and not before.",
    offer: "Offer it",
    change: "Change",
    remove: "Take it away",
  },
  empty: {
    title: "Nothing is on offer.",
    two: "It does not have to be. One small thing for a week is enough to begin with.",
    alone: "Alone, you can write down what you could tell one day. It stays with you.",
    write: "Write it down for yourself",
  },
  resting:
    "The shared part rests. Nothing new is offered or wished for, and what {name} wrote is quiet until it ends. You can take back what is yours at any time.",
  rest: "To the rest",
  left: "{name} has left this place. What you keep for yourself is still here.",
  undo: "Undo",
  said: {
    offered: "{name} can read it. You can take it back on any day.",
    kept: "It is kept. Only you can read it.",
    back: "It is taken back. {name} may have read it.",
    again: "{name} can read it again.",
    letEnd: "It ends by itself. Nobody is told anything.",
    asked: "{name} can read your wish.",
    askedBack: "The wish is taken back. {name} may have read it.",
    put: "It is out of sight here. Nothing was written.",
    removed: "It is gone from all your devices.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    endIsPast: "That day has been. Choose a later one.",
    endTooFar: "An offer lasts thirty days at most. You can offer it anew when it ends.",
    untilWrong: "That could not be kept like this. What you wrote is still here.",
    askedAlready:
      "This, or nearly this, was wished for within the last thirty days, and is not sent again so soon. You can wish for something else.",
    askedEnough:
      "Three wishes are open. When one of them has gone, by itself or taken back, there is room for another.",
    onlyMine: "This is for yourself alone.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to read it.",
    resting: "The shared part rests. What you wrote is still here, and can be offered afterwards.",
    textMissing: "Write a line first. A small one is enough.",
    lineTooLong: "That is longer than fits here. A shorter one works.",
    unknownOffer: "This offer has just been put another way, taken back, or has ended.",
  } satisfies Record<OpennessRefusal["type"], string>,
};
