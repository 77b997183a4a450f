/** The time of a turn, as water, as words, and as a clock for who asks for it. */
import { expect, it } from "vitest";
import { clockOf, leftOf, momentOf, nearestLength } from "./time.ts";

const turn = { since: 1000, until: 121_000 };

it("is water that sinks from full to nothing, and never below", () => {
  expect([1000, 61_000, 121_000, 500_000, 0].map((now) => leftOf(turn, now))).toEqual([1, 0.5, 0, 0, 1]);
  expect([leftOf({ ...turn, until: null }, 5), leftOf(turn, null)]).toEqual([1, 1]);
});

it("is said three times: at its beginning, half a minute before its end, and at its end", () => {
  expect([1000, 90_999, 91_000, 120_999, 121_000].map((now) => momentOf(turn, now))).toEqual([
    "begun",
    "begun",
    "half",
    "half",
    "over",
  ]);
  expect(momentOf({ since: 0, until: 30_000 }, 10)).toBe("begun");
  expect(momentOf({ since: 0, until: null }, 10)).toBe("begun");
});

it("is a clock of minutes and seconds that ends at nought", () => {
  expect([1000, 60_500, 120_001, 130_000].map((now) => clockOf(turn, now))).toEqual(["2:00", "1:01", "0:01", "0:00"]);
});

it("is said in the words nearest to its length", () => {
  const lengths = { "60": "One minute.", "120": "Two minutes." };
  expect(nearestLength(turn, lengths)).toBe("Two minutes.");
  expect(nearestLength({ since: 0, until: 70_000 }, lengths)).toBe("One minute.");
  expect(nearestLength({ since: 0, until: null }, lengths)).toBeNull();
});
