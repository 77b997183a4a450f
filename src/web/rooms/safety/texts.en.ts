/**
 * A few questions for one person alone, and the page after them. Every question is our own wording and follows no published
 * instrument (care §4.5, R4.15: original). They are for whichever seat: whoever broke a trust may be afraid too.
 *
 * That a grip on the throat can hurt inside and show nothing: Victoire, De Boos, Lynch, "Management of non-fatal
 * strangulation in general practice", AJGP 51 (11), 2022, doi 10.31128/AJGP-10-21-6195 (abstract read on 2026-11-26).
 */
import type { Answer, Question } from "#domain/safety/questions.ts";
import type { Matter, Part } from "#domain/safety/stands-first.ts";
import type { Text } from "../../shell/say.ts";

/** A question, and a sentence below it that says what counts too. */
interface Asked {
  readonly name: string;
  readonly ask: Text;
  readonly also: Text;
}

export const asked: Readonly<Record<Question, Asked>> = {
  fear: {
    name: "Fear",
    ask: "Is there somebody close to you whom you are afraid of?",
    also: {
      all: "Also if it is only at times, or only about how they will take something.",
      involved: "Also if it is only at times. What you did has no part in this question.",
    },
  },
  today: {
    name: "Today",
    ask: "Could somebody hurt you today, or a child near you?",
    also: "What you expect counts. It need not have happened before.",
  },
  hurt: {
    name: "Being hurt",
    ask: "Has somebody close to you hit, pushed or held you, thrown things, or stood in your way?",
    also: "Once counts. So does what left no mark.",
  },
  grave: {
    name: "Breath, or a weapon",
    ask: "Has somebody had their hands or an arm around your throat, kept you from breathing, or shown you a weapon?",
    also: "Also if it was said to be a joke, or was over at once. After a grip on the throat, a doctor should look, even if you feel well again.",
  },
  touch: {
    name: "Touch",
    ask: {
      all: "Has somebody touched you when you did not want it, or when a no would have cost you something?",
      partners: "Has there been touch or sex that you did not want, or where a no would have cost you something?",
    },
    also: "Giving in so that there is peace is not a yes.",
  },
  watched: {
    name: "Being watched",
    ask: "Does somebody look through your phone, follow where you are, or insist on your passwords?",
    also: {
      all: "It counts even if there seems to be a reason for it.",
      involved: "It counts after a broken trust too. What is offered is one thing, and what is demanded is another.",
    },
  },
  held: {
    name: "Money and people",
    ask: "Does somebody else decide about your money, whom you see, or where you go?",
    also: "Also if it is called worry, or care.",
  },
  threats: {
    name: "Threats",
    ask: "Has somebody threatened you, or threatened to take something from you: children, home, work, papers, your name?",
    also: "A hint counts. So does a threat against an animal, or against somebody you love.",
  },
  leaving: {
    name: "If you left",
    ask: "Has somebody said that they would die, or hurt themselves, if you left?",
    also: "They may be in real despair. You are still free to go, and help for them is something others can give.",
  },
  here: {
    name: "This app",
    ask: "Does somebody make you use this app, or want to see what you write in it?",
    also: "Nobody has a right to it. What is yours here opens for you alone.",
  },
  worn: {
    name: "Worn down",
    ask: "Have you hardly slept, eaten or got through a day for weeks, or only with drink, pills or something like it?",
    also: "It is no weakness. There are people who know this well, and can help.",
  },
  dying: {
    name: "Dying",
    ask: "Do you think of dying, or of ending your life?",
    also: "A passing thought counts. It can be said aloud, and nobody here is told.",
  },
  hurting: {
    name: "Hurting somebody",
    ask: "Are you afraid that you could hurt somebody?",
    also: "Fearing it is a good moment to let somebody help.",
  },
};

export const texts = {
  begin: {
    title: "A few questions, for you alone",
    watched:
      "Could somebody be reading this phone, now or later? Then stop here. Another one is safer: a friend’s phone, a computer at work or in a library.",
    lead: "About fear, and about being safe. Any of them, in any order, for as long as you like.",
    kept: "No answer is kept, sent or counted. When you leave this page, or put it aside, all of it is gone.",
    decides:
      "Nothing is decided by it. At the end stands one page for everybody: people to call, and ways to go on. What you say changes only what stands first on it.",
    hide: "Hide is in the corner: one press, and there is a recipe. The history of the browser still names the pages you were on.",
    on: "Go on",
    not: "Not now",
    people: "Only the people to call",
  },
  answers: {
    yes: "Yes",
    no: "No",
    unsure: "I am not sure",
    unsaid: "I would rather not say",
  } satisfies Record<Answer, string>,
  pass: "Pass over",
  enough: "That is enough",
  every: "All questions",
  everyLead: "Any of them, in any order.",
  where: "A question: {name}",
  /** What the page afterwards says first: the sentences that fit, or the one for everybody. */
  after: {
    title: "People, and ways to go on",
    nothing: "In case you need it, today or some other day.",
    matter: {
      danger: "You may be in danger. Go to where people are, and call the emergency number. You need not be sure.",
      dying:
        "This is too much to carry alone. Say it to a person, now: one of these, or somebody who can sit with you. Put out of reach what you could use.",
      hurting: "If it could happen now, leave the room first. Then call somebody, for yourself. It can stop here.",
      fear: "Nobody has to live in fear. There are people who listen, ask nothing of you, and have heard it before. Talking things through together can make it worse, and you owe it to nobody.",
      worn: "This is a lot for one body. Somebody trained can help, and so can going slower. A doctor is a good first call.",
    } satisfies Record<Matter, string>,
    parts: {
      call: "People to call",
      go: "How to go",
      rest: "A rest",
      on: "Going on",
    } satisfies Record<Part, string>,
    go: {
      hide: "Hide, in the corner: one press, from every page.",
      hideLink: "What Hide can do, and what it cannot",
      leave:
        "Leaving this browser makes it forget all that is yours. With your recovery words it comes back on another phone. Without them it may be lost.",
      leaveLink: "To Settings, where that is",
      none: "Without a place in this browser, nothing of yours is kept in it. Its history still names the pages you were on.",
      alone: "You can go on here alone, and need nobody’s yes for it. An invitation can wait, or never be sent.",
      plan: "Before you leave somebody you fear, talk to one of the people above. They know how to do it safely.",
    },
    rest: {
      text: "If you share a place with somebody, you can rest the shared part, any day, without a reason. The other sees that it rests, as with any rest, and never why.",
      link: "To Rest",
      none: "Once two share a place, either can rest the shared part, any day, without a reason. The other sees that it rests, and never why.",
    },
    on: {
      text: "Nothing has changed by your being here.",
      help: "How to find somebody trained",
      first: "First help: what can wait, and what helps",
      calm: "Breathe for a while",
      back: "Back to where you were",
      again: "The questions again",
    },
  },
};
