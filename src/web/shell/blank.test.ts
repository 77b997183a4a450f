import { DATABASE } from "#device/database.ts";
import { expect, it } from "vitest";
import { holdsNothing } from "./blank.ts";

const listing = (names: readonly string[]) => ({
  databases: () => Promise.resolve(names.map((name) => ({ name, version: 1 }))),
});

it("finds nothing where no database of ours is", async () => {
  expect(await holdsNothing(listing([]))).toBe(true);
  expect(await holdsNothing(listing(["of somebody else"]))).toBe(true);
});

it("says so only where it is sure", async () => {
  expect(await holdsNothing(listing(["of somebody else", DATABASE]))).toBe(false);
  expect(await holdsNothing({ databases: () => Promise.reject(new Error("not in a private window")) })).toBe(false);
  expect(await holdsNothing(undefined)).toBe(false);
});
