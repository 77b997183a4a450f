/** The room's first page. It lies open on a table: no words that anybody wrote stand here. */
import type { Text } from "../../shell/say.ts";

export const texts = {
  title: "Questions and thanks",
  lead: "Small things for both of you. Each is there when you like, and none is owed.",
  leadAlone: "Small things for two people who share a place, and a line in the evening for yourself.",
  leadLeft: "What opened between you is still here to read, and the evening line is yours.",
  resting: "The shared part rests. What is open can be read again afterwards, and what you began to write is kept.",
  rest: "About the rest",
  question: {
    title: "The question of the day",
    offered: "A few lines, whenever you like",
    sealed: "Yours is sealed. It opens when you both have answered",
    open: "It is open",
    resting: "It waits until the rest is over",
    alone: "To read, and to think about if you like",
  },
  sit: {
    title: "Sit down together",
    text: "Two questions, and turns to speak and to listen",
    alone: "On one phone, with somebody who is with you",
  },
  gratitude: {
    title: "Thanks in the evening",
    offered: "One line",
    sealed: "Yours is sealed. It opens when you both have written",
    open: "It is open",
    resting: "One line, once the rest is over",
    alone: "One line, for yourself",
  },
  before: { title: "Look back", text: "What opened between you", alone: "What you wrote" },
  own: { title: "Questions of your own", text: "They come to both of you, on a day of their own" },
} satisfies Readonly<Record<string, Text | object>>;
