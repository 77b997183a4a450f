/**
 * Being asked: how to prepare, answering, and what can be said instead. Read by an ashamed person at two in the morning; where
 * both have questions, by whoever was hurt as well.
 */
import type { Text } from "../../../shell/say.ts";

export const answerTexts = {
  title: "Questions from {name}",
  begin: "There are questions for you",
  prepareFirst: "Before the first one, a short page on how to prepare.",
  one: "One at a time, at an hour that suits you. None has to be answered tonight.",
  ahead: "There are questions for {when}. You find them here then.",
  prepare: "How to prepare",
  prepareLine: "Once and whole, with help, in your own time",
  spare: "Please do not tell {name} about this",
  spareLine: "It asks for no answer. It is here so that you know.",
  told: "What you have answered",
  underWay: "On the way",
  gone: "{name} took a question back, {day}.",
  goneOwn: "What you wrote to it. Only you still see it.",
  closed: "{name} no longer needs an answer to this.",
  enough: "{name} says: that is enough for me.",
  ends: {
    time: "time until {day}",
    therapist: "with help",
    aloud: "aloud",
    told: "answered aloud, {day}",
    answered: "answered, {day}",
  },
  sheet: {
    title: "{name} asks",
    asked: "Sent {day}",
    follows: "It goes on from: {text}",
    graphic: {
      all: "{name} marked this as asking for details that paint pictures, and let two days pass before sending it. What is true can be said without painting it. You can also offer to say it with a therapist.",
      partners:
        "{name} marked this as asking for bodily details, and let two days pass before sending it. What is true can be said without painting it. You can also offer to say it with a therapist.",
    } satisfies Text,
    yours: "You, {day}",
    added: "You added, {day}",
    gone: "Written {day}, and taken back by you.",
    late: "It is late. An answer may wait until tomorrow, and what you have written stays here.",
    field: "Your answer",
    fieldHelp: "It stays sealed on this phone until you give it.",
    more: "Add something",
    moreHelp: "It stands below with its own day. What you wrote before stays as it was.",
    give: "Give this to {name}",
    giving: "Sealing",
    another: "Look at another one",
    instead: "Or, without writing",
    time: "I need time",
    therapist: "With a therapist",
    aloud: "I will say it aloud",
    until: "Until which day?",
    untilHelp: "Two weeks at most, and again if it is needed. A day that is named is easier to wait for than silence.",
    askTime: "Say that I need time until then",
    anotherDay: "Another day",
    undo: "Take that back",
    timeSaid: "You asked for time until {day}. {name} sees that.",
    therapistSaid: "You would like the help of a therapist to say this. {name} sees that.",
    whoHelps: "Who could help",
    aloudSaid: "You will say this aloud. {name} sees that.",
    toldSaid: "Answered aloud, {day}. Nothing of what was said is kept here.",
    toldOn: "On which day did you say it?",
    told: "It has been said",
  },
  takeBack: {
    ask: "Take these words back",
    meaning:
      "The words go from both phones. {name} may have read them, and sees with its day that they were taken back.",
    yes: "Take my words back",
    no: "Leave them",
  },
  goneTakeBack: {
    meaning: "They go from all your devices and from the server.",
  },
  writing: {
    title: "Before you write",
    text: "A written answer is read again, perhaps many times, and it can surface later, in a dispute as well. You need not write: what is said aloud is an answer too. What you write can be taken back, and then the page says that it was.",
    write: "Write it here",
    aloud: "I will say it aloud",
  },
  page: {
    title: "Before you answer",
    lead: {
      all: "For whoever is asked, and wants to answer truthfully.",
      hurt: "You are asked something, too. It goes at your own pace, and the same help is there for you.",
      involved: "You may be about to say what you would rather nobody knew. It can be done, and it can be prepared.",
    } satisfies Text,
    parts: [
      {
        head: "Once, and whole",
        text: {
          all: "What comes out in pieces hurts again with every piece. What is thrown down unprepared hurts too. Best is one whole account, prepared. If there is more than what is asked here, prepare that as well, and say that you are doing it.",
        },
      },
      {
        head: "With somebody trained",
        text: {
          all: "Ideally, somebody who knows such talks helps you to prepare the account, and is there when you give it. You can say to any question that you would like that.",
        },
        link: { href: "/help/people", text: "Who could help" },
      },
      {
        head: "What comes before any answer",
        text: {
          all: "If somebody may be in danger, if either of you thinks of dying, or if an answer could have consequences in law that nobody has looked at with you: help first, answers later.",
        },
        link: { href: "/help", text: "Help from people" },
        second: { href: "/safety", text: "A few questions about being safe" },
      },
      {
        head: "What to say, and what not",
        text: {
          all: "What happened, when, who was part of it, for how long, and what it meant. Plainly, and without a “but”. Leave out details that paint pictures unless you are asked for them. Where you do not remember, say so.",
          partners:
            "What happened, when, with whom, for how long, and what it meant. Plainly, and without a “but”. Leave out bodily details unless you are asked for them. Where you do not remember, say so.",
        },
      },
      {
        head: "In your own time",
        text: {
          all: "You can ask for time until a day, and again when that day comes. A true answer on Thursday is worth more than a hasty one tonight.",
        },
      },
      {
        head: "When the same comes again",
        text: {
          all: "The same question may come many times. That is how something like this is taken in, and it does not mean that your answer was not heard. Give it again.",
        },
      },
    ] satisfies readonly PagePart[],
    first: "To the first question",
    done: "Back",
  },
  said: {
    given: "Given to {name}.",
    added: "Added, with today’s date.",
    takenBack: "Taken back. The page says so.",
    replied: "{name} sees that.",
    undone: "Taken back.",
  },
};

interface PageLink {
  readonly href: "/help/people" | "/help" | "/safety";
  readonly text: string;
}
export interface PagePart {
  readonly head: string;
  readonly text: Text;
  readonly link?: PageLink;
  readonly second?: PageLink;
}
