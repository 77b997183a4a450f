import { expect, it } from "vitest";
import { bowlOf } from "./bowl.ts";
import { nearestLine } from "./nearest-line.ts";

const lines = [
  { drop: 3, at: [0, 0, 10, 0, 20, 10] },
  { drop: 7, at: [0, 8, 10, 8] },
  { drop: 9, at: [50, 50] },
];

it("finds the line nearest to a press, along its whole length and at its ends", () => {
  expect(nearestLine(lines, 5, 3, 12)).toBe(3);
  expect(nearestLine(lines, 5, 5, 12)).toBe(7);
  expect(nearestLine(lines, 16, 6, 12)).toBe(3);
  expect(nearestLine(lines, -6, 0, 12)).toBe(3);
});

it("finds a fleck, which is one point", () => {
  expect(nearestLine(lines, 54, 53, 12)).toBe(9);
});

it("finds nothing where nothing is near", () => {
  expect(nearestLine(lines, 100, 100, 12)).toBeNull();
  expect(nearestLine(lines, 10, 21, 12)).toBeNull();
  expect(nearestLine([], 0, 0, 12)).toBeNull();
});

it("opens each drop of a whole bowl by a press on the middle of its line", () => {
  const { strokes } = bowlOf(
    "a seed",
    42,
    Array.from({ length: 42 }, () => "gold"),
  );
  const missed = strokes.filter(({ at, drop }) => {
    const middle = Math.floor(at.length / 4) * 2;
    return nearestLine(strokes, at[middle] ?? 0, at[middle + 1] ?? 0, 13) !== drop;
  });
  expect(missed.map(({ drop }) => drop)).toEqual([]);
});
