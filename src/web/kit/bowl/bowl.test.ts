import { expect, it } from "vitest";
import { bowlOf, type Drop } from "./bowl.ts";

const drops = (count: number, drop: Drop = "gold"): readonly Drop[] => Array.from({ length: count }, () => drop);
const laidOn = (laid: readonly Drop[]): ReadonlySet<number> => {
  const { outside, inside } = bowlOf("a seed", 42, laid);
  return new Set([...outside.strokes, ...inside.strokes].map(({ drop }) => drop));
};

it("draws the same bowl for the same seed and drops", () => {
  expect(bowlOf("a seed", 42, drops(3))).toEqual(bowlOf("a seed", 42, drops(3)));
  expect(bowlOf("another", 42, [])).not.toEqual(bowlOf("a seed", 42, []));
});

it("lays each drop on a seam of its own, and only ever adds", () => {
  expect([...laidOn([])]).toEqual([]);
  expect(laidOn(drops(3))).toEqual(new Set([0, 1, 2]));
  expect(laidOn(drops(42)).size).toBe(42);
});

it("leaves a covered drop out without moving the others", () => {
  expect(laidOn(["gold", "covered", "ink"])).toEqual(new Set([0, 2]));
});

it("makes flecks of what comes after the last seam", () => {
  expect(bowlOf("a seed", 42, drops(42)).flecks).toHaveLength(0);
  expect(bowlOf("a seed", 42, drops(60)).flecks).toHaveLength(18);
});
