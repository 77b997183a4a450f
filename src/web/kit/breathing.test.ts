import { expect, it } from "vitest";
import { patterns } from "#domain/care/breath.ts";
import { levelFrames, wordFrames } from "./breathing.ts";

const levels = (name: keyof typeof patterns): readonly (readonly [number, number])[] =>
  levelFrames(patterns[name], (level) => ({ opacity: level })).map(({ offset, opacity }) => [
    Number(offset),
    Number(opacity),
  ]);

it("draws a breath from empty to full and back, in the time of its pattern", () => {
  expect(levels("even")).toEqual([
    [0, 0],
    [0.5, 1],
    [1, 0],
  ]);
  expect(levels("longOut")[1]).toEqual([0.4, 1]);
});

it("draws the second breath in of a sigh as one of its own", () => {
  expect(levels("sigh")).toEqual([
    [0, 0],
    [0.3, 0.8],
    [0.4, 1],
    [1, 0],
  ]);
});

it("shows the words of a part while it lasts, and no others", () => {
  const words = (softly: boolean) =>
    wordFrames(patterns.even, "out", softly).map(({ offset, opacity }) => [offset, opacity]);
  expect(words(true)).toEqual([
    [0, 0],
    [0.5, 0],
    [0.56, 1],
    [0.94, 1],
    [1, 0],
    [1, 0],
  ]);
  expect(words(false).slice(1, 5)).toEqual([
    [0.5, 0],
    [0.5, 1],
    [1, 1],
    [1, 0],
  ]);
  expect(wordFrames(patterns.even, "top", true)).toEqual([{ opacity: 0 }, { opacity: 0 }]);
});

it("keeps the frames in their order, as browsers ask", () => {
  for (const pattern of Object.values(patterns))
    for (const part of ["in", "top", "out"] as const)
      for (const softly of [true, false]) {
        const offsets = wordFrames(pattern, part, softly).map(({ offset }) => Number(offset ?? 0));
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }
});
