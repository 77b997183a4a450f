/** What to ask at the first call, why, and how to tell later whether it is the right place. Our own words. */
import type { Versions } from "./versions.ts";

export interface Question {
  readonly id: string;
  readonly ask: Versions;
  readonly why: string;
}

export const firstCall: readonly Question[] = [
  {
    id: "betrayal",
    ask: {
      all: "“Have you worked with people after trust was broken?”",
      partners: "“Have you worked with couples after a betrayal?”",
      kin: "“Have you worked with families after trust was broken?”",
    },
    why: "You want somebody who is not surprised by it, and who does not treat it as one topic among many.",
  },
  {
    id: "each-alone",
    ask: "“Do you see each of us alone at the beginning?”",
    why: "Some things can only be said alone. Whoever works carefully offers it before you ask.",
  },
  {
    // Therapists often do not ask separately: the project’s care rules, §4.4.
    id: "fear",
    ask: "“How do you find out whether one of us is afraid?”",
    why: "A good answer is: by asking each of you, alone, in plain words.",
  },
  {
    id: "secrets",
    ask: "“What do you do with what one of us tells you alone?”",
    why: "More than one answer is honest. It matters that you hear it before, and not afterwards.",
  },
  {
    id: "unsure",
    ask: {
      all: "“What if one of us does not know yet whether to go on?”",
      kin: "“What if one of us does not know yet whether it can be mended?”",
    },
    why: "Not knowing should be allowed, and nobody should be talked into anything.",
  },
  {
    id: "first-hours",
    ask: "“What would we do in the first hours?”",
    why: "At first it is about calm, sleep and safety. Why it happened comes later.",
  },
  {
    id: "training",
    ask: "“What are you trained in, and who looks at your work?”",
    why: "Anybody who works well can say this in two sentences.",
  },
  {
    id: "cost",
    ask: "“What does an hour cost, how long is it, and what if one of us cannot come?”",
    why: "Ask about lower fees, insurance and waiting times in the same breath. They are used to it.",
  },
  {
    id: "language",
    ask: "“In which languages? In a room, by video, or by telephone?”",
    why: "Hard things want the language you dream in. A call wants a room where nobody listens.",
  },
];

export const goodSigns: readonly Versions[] = [
  "You can say no there.",
  { all: "Each of you is heard, and what was done is called what it was." },
  "Nobody asks you to forgive, or to hurry.",
  "You come out clearer, even when you come out sad.",
];

export const badSigns: readonly Versions[] = [
  "You come out more afraid than you went in.",
  "What one of you did is shared out between both.",
  "Somebody tells you how it will end.",
  "You may not see them alone, though you asked.",
];
