/** The first night: what to do before anything is decided. Each page in a version for where its reader stands. */
import type { Seat } from "#domain/person/person.ts";
import type { Text } from "../../shell/say.ts";

/** A page with something to read. Before them stand a minute of breathing and a question; after them the way on. */
export type Topic = "act" | "wait" | "person" | "body" | "safe" | "hours" | "days";
export type Step = "breathe" | "stand" | Topic | "enough";

/** Sentences by seat: `all` fits everybody, and is what people read who did not say. An empty one is left out. */
export interface Page {
  readonly title: string;
  readonly lead: Text;
  readonly lines: { readonly all: readonly Text[] } & Readonly<Partial<Record<Seat, readonly Text[]>>>;
  /** Words to say to somebody, where the page has some. */
  readonly sentence?: Text;
}

const together: Text = {
  all: "What becomes of the two of you.",
  partners: "Whether you stay together.",
  kin: "Whether you go on seeing each other.",
};

const everybody: Text = {
  all: "Telling everybody. What many people know cannot be taken back.",
  kin: "Telling the whole family, or all your friends. What many people know cannot be taken back.",
};

export const pages: Readonly<Record<Topic, Page>> = {
  act: {
    title: "What helps tonight",
    lead: {
      all: "You had a part in it. A few plain things, and no more than that.",
      involved: "It has come out. There are a few plain things you can do tonight, and no more than that.",
    },
    lines: {
      all: [
        "Stop what broke the trust. Tonight, and without being asked.",
        "When you are asked, answer plainly and briefly. Half a truth hurts again each time the rest comes out.",
        "If a question needs care, say: “I will answer that, tomorrow at six.” Then do.",
        "Leave the reasons for another day. At this hour they sound like excuses.",
        "Do not ask to be forgiven, to be comforted, or to hear that it will be all right.",
        {
          all: "If the other wants room, give it, and say where you will be.",
          kin: "If the other wants room, give it, and say how you can be reached.",
        },
      ],
    },
  },
  wait: {
    title: "What can wait tonight",
    lead: "Almost everything. All of this will still be there in the morning.",
    lines: {
      all: [
        together,
        "Moving out, or sending somebody out, unless you are not safe.",
        everybody,
        "Details. Pictures that come in tonight are hard to get out again.",
        "Messages and posts that you would have to stand by tomorrow.",
      ],
      hurt: [
        together,
        "Moving out, or sending somebody out, unless you are not safe.",
        "Confronting anybody. You say it better after a night, even a sleepless one.",
        everybody,
        "Details, and searching on. Pictures that come in tonight are hard to get out again.",
        "Messages and posts that you would have to stand by tomorrow.",
      ],
      involved: [
        together,
        "The whole story. It should be prepared, and then told once and completely.",
        "Why it happened. That is a real question, and it is for later.",
        "Asking for anything: patience, an answer, another chance.",
        { all: "Telling other people your side.", kin: "Telling the others your side, or asking them to take it." },
        "Deleting things. What goes missing tonight looks like one more lie.",
      ],
    },
  },
  person: {
    title: "One person to call",
    lead: {
      all: "Not the whole world. One who is calm with bad news, keeps it private, and is no part of it.",
      kin: "Not the whole family, nor the whole circle. One who is calm with bad news, keeps it private, and need not take sides.",
    },
    lines: {
      all: [
        "A voice is better than a message. Late at night, “Are you awake?” is enough to begin.",
        "Nobody there? In many places a crisis line answers at night, for any kind of despair. A hospital can say which.",
      ],
    },
    sentence: {
      all: "“Something happened, and I do not want to be alone with it. You do not have to fix anything. Can you stay on the phone for a while?”",
      involved:
        "“I broke somebody’s trust, and it has come out. I am not asking you to take my side. Can you stay on the phone for a while?”",
    },
  },
  body: {
    title: "Water, food, lying down",
    lead: "Your body has had a shock. It needs small, plain things.",
    lines: {
      all: [
        "A glass of water, now.",
        "Something small to eat, even without hunger.",
        "No alcohol tonight, if you can. It lends an hour and takes the night.",
        "Lie down, even without sleep. Lying down is rest.",
        {
          all: "A light left on, warm feet, the phone across the room.",
          partners: "Side by side or apart, whichever each of you can bear. Neither says anything about tomorrow.",
        },
        "Do not drive while you are shaking.",
      ],
    },
  },
  safe: {
    title: "If you are not safe",
    lead: "This page tells nobody, and no one is alerted. The call is yours to make.",
    lines: {
      all: [
        "If somebody may be reading this phone, call from another one.",
        "In danger now, or somebody is hurt: call your local emergency number.",
        "Thinking of dying, or of hurting somebody: say so to a person, now. The emergency number is for this too.",
        "Do not stay alone. Go to somebody, or to a place with people, and put out of reach what you could use.",
        "Afraid of somebody close to you: you owe them no talk tonight. Go to a neighbour, a friend, a police station, a hospital.",
      ],
      involved: [
        "If somebody may be reading this phone, call from another one.",
        "Thinking of dying: say so to a person, now. Your local emergency number is for this too.",
        "Late at night, shame can say that everybody would be better off without you. That is shame speaking, and it is not so.",
        "Do not stay alone. Go to somebody, or to a place with people, and put out of reach what you could use.",
        "In danger now, or somebody is hurt: call your local emergency number.",
        "If you could hurt somebody: leave the room, leave the house, call for help for yourself.",
        "Afraid of somebody close to you: whatever you did, you owe them no talk tonight. Go to a neighbour, a friend, a police station, a hospital.",
      ],
    },
  },
  hours: {
    title: "The next day and night",
    lead: "What may come, and what helps a little.",
    lines: {
      all: [
        "Waves: numb, angry, calm, and then all over again. All of it is ordinary after a shock.",
        "Little sleep, no hunger, a body that shakes. It is not weakness.",
        "“I am not well” is a whole sentence. Cancel what can be cancelled.",
        "One talk of half an hour, at a set time, is enough for a day. None is enough too.",
        "Daylight in the morning, and ten minutes of walking.",
      ],
      hurt: [
        "Waves: numb, angry, calm, and then all over again. All of it is ordinary after a shock.",
        "Little sleep, no hunger, a body that shakes. It is not weakness, and it says nothing about your worth.",
        "Questions by the dozen. Write them on paper. They keep.",
        "One talk of half an hour, at a set time, is enough for a day. None is enough too.",
        "“I am not well” is a whole sentence. Cancel what can be cancelled.",
        "Daylight in the morning, and ten minutes of walking.",
      ],
      involved: [
        "The other may be silent, shout, cry, or ask the same thing ten times. Answer the tenth time as you did the first.",
        "You may feel shame, fear, relief, or nothing. It is not for the other to look after today.",
        "If somebody else is part of it, end that in one message, without a last meeting, and say that you have.",
        "Do the ordinary things: food, dishes, the dog. Without waiting for thanks.",
        "You need food, sleep and one person too.",
      ],
    },
  },
  days: {
    title: "The three days after",
    lead: "Still no large decisions. Small things, done again.",
    lines: {
      all: [
        "Decide nothing large. No contracts, no announcements.",
        "One person who knows, one meal with somebody, one walk, each day.",
        "Talk at a set time, with an end, and not late at night.",
        "See a doctor if you cannot sleep or eat at all, or if it gets darker.",
      ],
      hurt: [
        {
          all: "Decide nothing large: not to stay, not to go.",
          kin: "Decide nothing large: not to break off, not to make up.",
        },
        "One person who knows, one meal with somebody, one walk, each day.",
        "If you talk, then at a set time, with an end, and not late at night.",
        {
          all: "",
          partners:
            "If you may have caught an infection, a clinic can help. What protects against HIV has to begin within 72 hours, and sooner is better.",
        },
        "See a doctor if you cannot sleep or eat at all, or if it gets darker.",
      ],
      involved: [
        {
          all: "Say of your own accord where you will be. A small thing said and kept is worth more than a large one promised.",
          kin: "Say one thing that you will do, and do it. A small thing said and kept is worth more than a large one promised.",
        },
        "Write down the whole account for yourself, so that it can be told once. With somebody trained, if you can.",
        "Decide nothing for the other: not when to talk, not whom to tell, not how long it takes.",
        {
          all: "",
          partners:
            "Get tested, and say so before you are asked. What protects against HIV has to begin within 72 hours, and sooner is better.",
        },
        "It may take long, and it may end in parting. Both can be done decently.",
      ],
    },
  },
};

export const texts = {
  label: {
    breathe: "The first page: breathing",
    stand: "Where you stand",
    act: "What helps tonight",
    wait: "What can wait",
    person: "One person to call",
    body: "Water, food, lying down",
    safe: "If you are not safe",
    hours: "The next day and night",
    days: "The three days after",
    enough: "The last page",
  } satisfies Record<Step, string>,
  breathe: {
    title: "Breathe first.",
    lead: "In while the water rises, out while it sinks. A minute is enough.",
    over: "That was about a minute. Stay, or go on.",
    dizzy: "If it makes you dizzy, stop, and name three things that you can see.",
    pond: "A circle of water that rises for five seconds and sinks for five",
    in: "In",
    out: "and out",
  },
  stand: {
    title: "Where do you stand?",
    lead: "It only changes the words you read next. It is kept nowhere, and you need not say.",
    seat: "What happened",
    seats: [
      { value: "hurt", label: "I found something out" },
      { value: "involved", label: "It came out, and it was me" },
      { value: "both", label: "Some of both" },
    ] satisfies { value: Seat; label: string }[],
    bond: "Who it is about",
    bonds: [
      { value: "partners", label: "Someone I am a couple with" },
      { value: "kin", label: "Family, or a friend" },
    ] as const,
  },
  begin: "A sentence to begin with",
  next: "Go on",
  back: "Back to where you were",
  unsafe: "I am not safe",
  stop: "Enough for now",
  enough: {
    title: "That is a whole first night.",
    lead: "Nothing of it was kept. These pages stay open to you, with a place of your own or without one.",
    place: "A place of your own keeps what you write, sealed, for you alone. Nobody has to join you there.",
    stop: "That is enough for now",
    make: "Make a place of my own",
    print: "Print these pages",
  },
};
