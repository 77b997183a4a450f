import { expect, it } from "vitest";
import { toLay } from "./laying.ts";

const none: ReadonlySet<number> = new Set();

it("lays what is fresh in its order, each once", () => {
  expect(toLay([4, 0, 2, 0], ["gold", "ink", "gold", "ink", "gold"], none)).toEqual([4, 0, 2]);
});

it("lays only gold that is there", () => {
  expect(toLay([0, 1, 2, 9], ["gold", "ink", "covered"], none)).toEqual([0]);
});

it("goes on with the next, and lays nothing a second time", () => {
  expect(toLay([4, 0, 2], ["gold", "ink", "gold", "ink", "gold"], new Set([4]))).toEqual([0, 2]);
  expect(toLay([1], ["gold", "gold"], new Set([1]))).toEqual([]);
});
