import { expect, it } from "vitest";
import { freshOf, seenIn, seenNow } from "./fresh.ts";
import type { BowlLine } from "./shown.ts";

const link = (letter: string): string => letter.repeat(64);
const lines: readonly BowlLine[] = [
  { link: link("a"), laid: "gold" },
  { link: link("b"), laid: "ink" },
  { link: link("c"), laid: "gold" },
];

it("finds nothing new at the first look of all", () => {
  expect(freshOf(seenIn(""), lines)).toEqual([]);
  expect(freshOf(seenIn("something else"), lines)).toEqual([]);
});

it("finds what turned gold since, by its place in the bowl, and ink never", () => {
  const before = seenIn(
    seenNow([
      { link: link("a"), laid: "gold" },
      { link: link("c"), laid: "ink" },
    ]),
  );
  expect(freshOf(before, lines)).toEqual([2]);
  expect(freshOf(seenIn(seenNow(lines)), lines)).toEqual([]);
});

it("remembers also that there was no gold yet", () => {
  expect(freshOf(seenIn(seenNow([])), lines)).toEqual([0, 2]);
});
