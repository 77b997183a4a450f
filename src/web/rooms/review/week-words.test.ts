import { expect, it } from "vitest";
import { daysOfWeek, weekAfter, weekBefore, weekInWords } from "./week-words.ts";

const WEEK = "2026-11-16";

it("a week is said by its first and its last day", () => {
  expect(weekInWords(WEEK, "2026-11-20")).toBe("16 to 22 November");
  expect(weekInWords("2026-11-30", "2026-12-02")).toBe("30 November to 6 December");
  expect(weekInWords("2025-12-29", "2026-01-02")).toBe("29 December to 4 January");
  expect(weekInWords("2025-11-17", "2026-01-02")).toBe("17 to 23 November 2025");
  expect([daysOfWeek(WEEK), weekBefore(WEEK), weekAfter(WEEK)]).toEqual([
    { from: WEEK, to: "2026-11-22" },
    "2026-11-09",
    "2026-11-23",
  ]);
});
