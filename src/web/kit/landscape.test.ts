import { expect, it } from "vitest";
import { landscapeOf } from "./landscape.ts";

const sizes = [
  [600, 340],
  [1200, 350],
  [600, 940],
  [1280, 800],
] as const;
const days = Array.from({ length: 60 }, (_, i) => `2026-03-${i}`);

it("draws the same place for the same seed", () => {
  for (const [width, height] of sizes) {
    expect(landscapeOf("evening", width, height)).toEqual(landscapeOf("evening", width, height));
  }
});

it("draws another place on another day", () => {
  const drawn = new Set(days.map((day) => JSON.stringify(landscapeOf(day, 600, 340))));
  expect(drawn.size).toBe(days.length);
});

it("knows three sets of colours, and land as well as water", () => {
  const all = days.map((day) => landscapeOf(day, 600, 340));
  expect(new Set(all.map(({ palette }) => palette))).toEqual(new Set([0, 1, 2]));
  expect(new Set(all.map(({ shapes }) => shapes.some(({ tone }) => tone === "sea")))).toEqual(new Set([true, false]));
});

it("draws whole shapes: every number is one, and no shape is empty", () => {
  const paths = days.flatMap((day) =>
    sizes.flatMap(([width, height]) => landscapeOf(day, width, height).shapes.map(({ d }) => d)),
  );
  expect(paths.filter((d) => !/^M[-\d.]/.test(d) || /NaN|Infinity|undefined|e-/.test(d))).toEqual([]);
});
