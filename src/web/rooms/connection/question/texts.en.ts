/** The question of the day. Both have the same one, and nobody is asked why another was wanted. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "The question of the day",
  own: "Written by one of you",
  ownMine: "Written by you",
  write: "Your answer",
  help: "As short or as long as you like.",
  pass: "Not this one",
  passText: "Another one then stands there, for both of you.",
  passed: "Another question stands here now.",
  none: {
    title: "There is no question for today.",
    text: "You can write one of your own, for a day to come.",
    own: "Write a question",
  },
  another: {
    mine: "Another question stands there today. What you began here stays with its own.",
    go: "Write to today’s question instead",
    after: "Another question stands there now. What you wrote stays with this one.",
    look: "Look at the other one",
  },
  earlier: "You began this on another day.",
  alone: {
    lead: "When somebody shares this place with you, both of you answer, and the two answers open together.",
    read: "Until then it is here to read. Think about it, say it to somebody, or leave it.",
    pairing: "Share a place with somebody",
    next: "Another one",
  },
  left: "Nobody shares this place with you now. What opened before is still here to read.",
  before: "Look back",
} satisfies Readonly<Record<string, Text | object>>;
