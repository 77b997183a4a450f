/**
 * Kinds of help from people: whom each is for, and how to begin. Our own words. `sources` are the pages on which the facts
 * behind a sentence rest (numbers as in the list of sources the project keeps); they are shown to nobody.
 */
import type { Versions } from "./versions.ts";

export interface Kind {
  readonly id: string;
  /** A kind without a name for some reader is not there for them. */
  readonly name: Versions;
  readonly whom: Versions;
  readonly sources: readonly string[];
}

export const kinds: readonly Kind[] = [
  {
    id: "alone",
    name: "A therapist or counsellor for yourself",
    whom: {
      all: "For what happened to you or what you did, and for what keeps you awake. It needs nobody’s agreement but yours.",
      hurt: "For images that come back, nights without sleep, anger that frightens you. Some are trained for shock: ask for that.",
      involved:
        "For shame that makes you want to hide, for how it could come to this, and for staying there when the other is angry. Nobody lets you off there; somebody helps you to be honest.",
    },
    sources: ["https://www.stanfordcouplescounseling.com/after-the-affair-what-comes-next/"],
  },
  {
    id: "two",
    name: {
      all: "A counsellor for the two of you",
      partners: "A couple counsellor or therapist",
      kin: "A family counsellor",
    },
    whom: {
      all: "For two who both want to look at it, and who can say no to each other without fear. Where one is afraid, each begins alone.",
      partners:
        "For two who both want to look at it, and who can say no to each other without fear. You need not know yet whether you stay together. Where one is afraid, each begins alone.",
      kin: "For two, or for more of a family, who want to look at it and can say no to each other without fear. Where one is afraid, each begins alone.",
    },
    sources: [
      "https://safehouse.org/should-i-seek-couples-counseling-for-domestic-violence",
      "https://www.scribd.com/document/372206352/Couples-Therapy-for-Domestic-Violence-Finding-Safe-Solutions",
    ],
  },
  {
    id: "unsure",
    name: { all: "", partners: "Counselling to become clear" },
    whom: {
      all: "",
      partners:
        "Often called discernment counselling. For two of whom one leans out and the other leans in: one to five meetings, mostly one person at a time. They look for clarity, not for repair.",
    },
    sources: [
      "https://drannlangley.com/couples-therapy/discernment-counseling/",
      "https://www.wesleyannelittle.com/discernement-counseling/",
    ],
  },
  {
    id: "doctor",
    name: "Your doctor",
    whom: {
      all: "For sleep, food, a body that does not come to rest, and when it gets dark. A doctor also knows who helps nearby.",
      partners:
        "For sleep, food, a body that does not come to rest, and when it gets dark; for tests too. A doctor also knows who helps nearby.",
    },
    sources: [],
  },
  {
    id: "body",
    name: { all: "", partners: "A sex therapist" },
    whom: {
      all: "",
      partners:
        "For pain, for fear in being touched, for old hurt that comes up, and after touch that was pressed or forced. Alone, or as two. If it is being forced now, a line for fear at home comes first.",
    },
    sources: ["https://counselling-matters.org.uk/sensate-focus/"],
  },
  {
    id: "habit",
    name: "Help when something has taken over",
    whom: {
      all: "Drinking, drugs, gambling, spending. Some people do only this. You need no name for it before you call.",
      partners:
        "Drinking, drugs, gambling, spending, sex or pictures that have taken over. Some people do only this. You need no name for it before you call.",
    },
    sources: [],
  },
  {
    id: "stop",
    name: "Help not to frighten or hurt",
    whom: "If you shouted, pushed, broke things or stood in the door, or if the other has become afraid of you: there are people for exactly this. Call them before it happens again. Until it has stopped, talks for two wait.",
    sources: ["https://safehouse.org/should-i-seek-couples-counseling-for-domestic-violence"],
  },
  {
    id: "group",
    name: "A group of people who know this",
    whom: {
      all: "For not being the only one. You can listen first, and you can leave. A good group keeps what is said, and gives no orders.",
      involved:
        "For not being the only one, and for hearing from others what they did next. A good group keeps what is said, and does not make it small.",
    },
    sources: [],
  },
  {
    id: "law",
    name: "Legal advice",
    whom: {
      all: "Before you sign something, or move money. Go alone first. An hour of questions commits you to nothing.",
      partners:
        "Before you sign something, move out, move money, or change anything about children. Go alone first. An hour of questions commits you to nothing.",
      kin: "Before you sign something, move money, or change a will. Go alone first. An hour of questions commits you to nothing.",
    },
    sources: [],
  },
  {
    id: "money",
    name: "Advice on money and debt",
    whom: "For accounts, loans, and money that is missing. They look at papers, not at who was right.",
    sources: [],
  },
  {
    id: "parents",
    name: "Advice for parents",
    whom: {
      all: "Children notice. Somebody can help with what to tell them, and when.",
      kin: "Children in a family notice too. Somebody can help with what to tell them, and when.",
    },
    sources: [],
  },
  {
    id: "faith",
    name: "Somebody of your faith",
    whom: {
      all: "Where that is home to you. Ask first what they keep to themselves. Nobody has to forgive in order to be helped.",
      partners:
        "Where that is home to you. Ask first what they keep to themselves, and how they think of parting. Nobody has to forgive in order to be helped.",
    },
    sources: [],
  },
];
