/** The same words twice are one line. */
import { expect, it } from "vitest";
import type { KeptView } from "#domain/connection/views.ts";
import { saidOnce } from "./said-again.ts";

const kept = (link: string, over: Partial<KeptView> = {}): KeptView => ({
  ask: "a",
  day: "2026-11-22",
  about: "question",
  question: "play-1-first-bicycle",
  own: null,
  text: "It was red",
  link,
  words: [link],
  ...over,
});

it("is one line for words that were taken back and sealed again, and goes as one", () => {
  const other = kept("c", { text: "It was blue" });
  const thanks = kept("d", { about: "gratitude", question: null });
  expect(saidOnce([kept("b"), other, kept("a"), thanks])).toEqual([kept("b", { words: ["b", "a"] }), other, thanks]);
});
