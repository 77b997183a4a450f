import { expect, it } from "vitest";
import { lastsMs, usual, withChange } from "./pacing.ts";

it("begins with five in and five out, for two minutes, seen and neither felt nor spoken", () => {
  expect(usual).toEqual({ pattern: "even", howLong: "two", form: "water", buzzes: false, isSpoken: false });
});

it("lasts two to twenty minutes, or until it is stopped", () => {
  const minutes = (["two", "five", "ten", "twenty", "open"] as const).map((howLong) => {
    const ms = lastsMs(howLong);
    return ms === null ? null : ms / 60_000;
  });
  expect(minutes).toEqual([2, 5, 10, 20, null]);
});

it("gives five minutes to whoever chooses sighing, and whatever they choose then", () => {
  const sighing = withChange(usual, { pattern: "sigh" });
  expect(sighing.howLong).toBe("five");
  const longer = withChange(sighing, { howLong: "twenty" });
  expect(withChange(longer, { pattern: "sigh" }).howLong).toBe("twenty");
  expect(withChange(longer, { pattern: "even" }).howLong).toBe("twenty");
});
