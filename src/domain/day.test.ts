import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateOf, daysBetween, isLocalDate, isLocalDateTime, isLocalTime, timeOf, weekdayOf } from "./day.ts";

/** What the platform makes of days, in UTC: only to compare with. */
const platformDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayNumbers = fc.integer({ min: 0, max: 2_932_896 });

describe("days", () => {
  it("are days that exist", () => {
    expect(["2026-11-22", "2024-02-29", "2000-02-29", "1970-01-01", "9999-12-31"].filter(isLocalDate)).toHaveLength(5);
    const none = ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "1969-12-31", ""];
    expect(
      [...none, "2026-11-22 ", "٢٠٢٦-11-22", 20261122, null, undefined, ["2026-11-22"]].filter(isLocalDate),
    ).toEqual([]);
  });

  it("have times on the wall", () => {
    expect(["00:00", "09:05", "23:59", "24:00", "9:05", "12:60", "12:00:00", 12].filter(isLocalTime)).toEqual([
      "00:00",
      "09:05",
      "23:59",
    ]);
    const both = ["2026-11-27T12:00", "2026-11-27 12:00", "2026-11-31T12:00", "2026-11-27T25:00", "2026-11-27", 5];
    expect(both.filter(isLocalDateTime)).toEqual(["2026-11-27T12:00"]);
    expect([dateOf("2026-11-27T12:00"), timeOf("2026-11-27T12:00")]).toEqual(["2026-11-27", "12:00"]);
    expect([dateOf("2026-11-27"), timeOf("2026-11-27")]).toEqual(["2026-11-27", null]);
  });

  it("count across months, leap years and centuries", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2100-02-28", 1)).toBe("2100-03-01");
    expect(daysBetween("2026-11-22", "2027-11-22")).toBe(365);
    expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
    expect([weekdayOf("2026-11-22"), weekdayOf("2026-11-23"), weekdayOf("1970-01-01")]).toEqual([7, 1, 4]);
  });

  it("agree with the platform's calendar, wherever one begins", () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        const [from, to] = [platformDate(a), platformDate(b)];
        expect([daysBetween(from, to), addDays(from, b - a), from < to]).toEqual([b - a, to, a < b]);
        expect(weekdayOf(from) % 7).toBe(new Date(a * 86_400_000).getUTCDay());
      }),
      { numRuns: process.env["GOLDSEAM_LONG"] ? 20_000 : 1000 },
    );
  });
});
