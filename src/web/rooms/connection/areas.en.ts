/** What a question is about, in the words of whoever looks for one. */
import type { QuestionArea } from "#domain/connection/rise.ts";

export const texts = {
  emotional: "How it feels",
  mind: "What occupies you",
  meaning: "What matters",
  play: "Play and memories",
  care: "Days and care",
  closeness: "Being close",
} satisfies Record<QuestionArea, string>;
