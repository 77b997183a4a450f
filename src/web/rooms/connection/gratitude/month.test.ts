/** Months, as a calendar shows them. */
import { expect, it } from "vitest";
import { lastOf, monthAfter, monthBefore, monthOf, weeksOf } from "./month.ts";

it("goes from one month to the next and back, over the end of a year and through February", () => {
  expect(monthOf("2026-11-26")).toBe("2026-11-01");
  expect([monthAfter("2026-12-01"), monthBefore("2026-01-01")]).toEqual(["2027-01-01", "2025-12-01"]);
  expect([lastOf("2026-02-01"), lastOf("2028-02-01"), lastOf("2026-12-01")]).toEqual([
    "2026-02-28",
    "2028-02-29",
    "2026-12-31",
  ]);
});

it("has whole weeks from Monday on, with each day once", () => {
  const weeks = weeksOf("2026-11-01");
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks.at(-1)?.[0]).toBe("2026-11-30");
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf("2027-02-01")).toHaveLength(4);
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
});
