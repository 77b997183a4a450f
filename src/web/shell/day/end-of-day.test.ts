import { describe, expect, it } from "vitest";
import { endsNextDay } from "#domain/care/facts.ts";
import { endsThatDay } from "#domain/days/facts.ts";
import { dateAt } from "../clock.ts";
import { draftOfDay, endOfDay, renewedOn } from "./end-of-day.ts";

describe("the end of a day", () => {
  it("is the first moment of the next one, at the ends of months and of years and when clocks change", () => {
    for (const [day, next] of [
      ["2026-11-22", "2026-11-23"],
      ["2026-11-30", "2026-12-01"],
      ["2026-12-31", "2027-01-01"],
      ["2028-02-28", "2028-02-29"],
      ["2026-03-29", "2026-03-30"],
      ["2026-10-25", "2026-10-26"],
    ] as const) {
      expect([dateAt(endOfDay(day) - 1), dateAt(endOfDay(day))]).toEqual([day, next]);
      expect(endsThatDay(day, endOfDay(day))).toBe(true);
      expect(endsNextDay(day, endOfDay(day, 1))).toBe(true);
    }
  });

  it("names drafts that end with it", () => {
    expect(draftOfDay("2026-11-22", "day/plan")).toBe(`until/${endOfDay("2026-11-22")}/day/plan`);
    expect(renewedOn("2026-11-22").key).not.toBe(renewedOn("2026-11-23").key);
  });
});
