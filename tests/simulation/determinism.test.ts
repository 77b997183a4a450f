import { beforeAll, expect, it } from "vitest";
import { runSeed } from "./run-seed.ts";

/** The first world of a process waits for modules and engines to be loaded, which is no part of its story. */
beforeAll(() => runSeed(1));

it.each([3, 12, 16])("the same seed tells the same story: %i", async (seed) => {
  const [one, other] = [await runSeed(seed), await runSeed(seed)];
  expect(other).toEqual(one);
  expect(one.trace.length).toBeGreaterThan(8);
});
