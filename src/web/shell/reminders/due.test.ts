import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lead } from "#domain/agenda/facts.ts";
import { addDays } from "#domain/day.ts";
import { type Ahead, type Asked, dueNow, keyOf, type Quiet, shownIn, shownNow, spanOf } from "./due.ts";

const night: Quiet = { from: "22:00", to: "07:00" };
const walk: Ahead = { entry: "1".repeat(64), on: "2026-12-01", day: "2026-12-01", time: "18:00" };

const at = (moment: string, one: Ahead, lead: Lead, more: Partial<Asked> = {}): boolean => {
  const now = { day: moment.slice(0, 10), time: moment.slice(11) };
  const asked = { ahead: [one], leads: { [one.entry]: lead }, quiet: night, now, shown: new Set<string>(), ...more };
  return dueNow(asked).length > 0;
};

describe("a reminder", () => {
  it("comes when it was chosen for, and is there until what it is about has begun", () => {
    expect(at("2026-12-01T17:49", walk, "tenMinutes")).toBe(false);
    expect(at("2026-12-01T17:50", walk, "tenMinutes")).toBe(true);
    expect(at("2026-12-01T18:15", walk, "tenMinutes")).toBe(true);
    expect(at("2026-12-01T18:16", walk, "tenMinutes")).toBe(false);
    expect([at("2026-11-30T17:59", walk, "dayBefore"), at("2026-11-30T18:00", walk, "dayBefore")]).toEqual([
      false,
      true,
    ]);
    expect([at("2026-12-01T16:59", walk, "hour"), at("2026-12-01T17:00", walk, "hour")]).toEqual([false, true]);
    expect([at("2026-12-01T18:00", walk, "atTime"), at("2026-12-01T18:00", walk, "none")]).toEqual([true, false]);
  });

  it("of a whole day comes at nine, and stays worth showing for that day", () => {
    const whole = { ...walk, time: null };
    expect([at("2026-12-01T08:59", whole, "atTime"), at("2026-12-01T09:00", whole, "atTime")]).toEqual([false, true]);
    expect([at("2026-12-01T21:59", whole, "atTime"), at("2026-12-02T09:00", whole, "atTime")]).toEqual([true, false]);
    expect(at("2026-11-30T09:00", whole, "dayBefore")).toBe(true);
  });

  it("never comes in the quiet hours: after them if it has not begun by then, or else not at all", () => {
    const early = { ...walk, time: "07:30" };
    expect([at("2026-12-01T06:30", early, "hour"), at("2026-12-01T07:00", early, "hour")]).toEqual([false, true]);
    expect(spanOf({ day: "2026-12-01", time: "05:00" }, "hour", night)).toBeNull();
    const late = { ...walk, time: "22:30" };
    expect([at("2026-11-30T22:30", late, "dayBefore"), at("2026-12-01T07:00", late, "dayBefore")]).toEqual([
      false,
      true,
    ]);
    expect(spanOf(late, "atTime", night)).toBeNull();
    expect(at("2026-12-01T22:05", { ...walk, time: "22:05" }, "tenMinutes")).toBe(false);
    expect(at("2026-12-01T22:30", late, "atTime", { quiet: null })).toBe(true);
    const noon: Quiet = { from: "12:00", to: "14:00" };
    expect(spanOf({ day: "2026-12-01", time: "15:00" }, "hour", { ...noon, to: "14:30" })?.from).toBe(
      "2026-12-01T14:30",
    );
  });

  it("is shown once, and anew when it is moved", () => {
    const shown = new Set([keyOf(walk)]);
    expect(at("2026-12-01T17:55", walk, "hour", { shown })).toBe(false);
    expect(at("2026-12-01T18:55", { ...walk, time: "19:00" }, "hour", { shown })).toBe(true);
    expect(shownIn(shownNow(["a", "b"], ["c"]).join("\n"))).toEqual(["a", "b", "c"]);
    expect([shownIn(""), shownNow(Array.from({ length: 120 }, String), ["z"]).length]).toEqual([[], 100]);
  });

  it("is found by a phone that slept, however long, if it is still of use, and never while it is quiet", () => {
    const minute = fc.integer({ min: 0, max: 1439 }).map((n) => {
      const two = (of: number): string => String(of).padStart(2, "0");
      return `${two(Math.floor(n / 60))}:${two(n % 60)}`;
    });
    const lead = fc.constantFrom<Exclude<Lead, "none">>("atTime", "tenMinutes", "hour", "dayBefore");
    fc.assert(
      fc.property(
        minute,
        minute,
        lead,
        minute,
        minute,
        fc.integer({ min: -2, max: 1 }),
        (time, wakes, chosen, from, to, day) => {
          const quiet = { from, to };
          const one = { ...walk, time };
          const moment = `${addDays(one.day, day)}T${wakes}`;
          const span = spanOf(one, chosen, quiet);
          const inQuiet = from <= to ? wakes >= from && wakes < to : wakes >= from || wakes < to;
          const expected = span !== null && !inQuiet && moment >= span.from && moment <= span.until;
          expect(at(moment, one, chosen, { quiet })).toBe(expected);
          if (span) expect(at(span.from, one, chosen, { quiet })).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
