import { expect, it } from "vitest";
import { runSeed } from "./run-seed.ts";

it.each([3, 12, 16])("the same seed tells the same story: %i", async (seed) => {
  const [one, other] = [await runSeed(seed), await runSeed(seed)];
  expect(other).toEqual(one);
  expect(one.trace.length).toBeGreaterThan(8);
});
