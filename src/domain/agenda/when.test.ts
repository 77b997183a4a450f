import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaTelling, BERLIN, seen, timesOf } from "#tests/domain/agenda-telling.ts";
import { somePlan, someDay, zones } from "#tests/domain/random-plans.ts";
import { slowDays, slowMoment, slowWall } from "#tests/domain/slow-calendar.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Plan } from "./facts.ts";
import { daysOf } from "./recurrence.ts";
import { momentOf, nextChange, offsetAt, wallOf } from "./zone.ts";

const NEW_YORK = "America/New_York";
const LORD_HOWE = "Australia/Lord_Howe";
const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 300 };

const times = (plan: Partial<Plan>, from: string, to: string, zone: string = BERLIN) => {
  const { plan: tell } = agendaTelling();
  return timesOf([tell(plan)], from, to, zone);
};

describe("days on which it comes", () => {
  it("[agenda-10] [agenda-11] are those a slow calendar finds by stepping through every day", () => {
    fc.assert(
      fc.property(somePlan, someDay, fc.nat(400), (plan, from, length) => {
        const to = addDays(from, length);
        expect(daysOf(plan, { from, to }, 1000)).toEqual(slowDays(plan, from, to));
      }),
      runs,
    );
  });

  it("[agenda-10] of a month that has no such day: the last", () => {
    const day = (n: number) => times({ at: "2027-12-31", repeat: { months: 1, day: n } }, "2028-01-01", "2028-04-30");
    expect(day(31)).toEqual(["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
    expect(day(30)).toEqual(["2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"]);
    const last = { months: 1, nth: -1, weekday: 5 } as const;
    expect(times({ at: "2026-12-01", repeat: last }, "2026-12-01", "2027-02-28")).toEqual([
      "2026-12-25",
      "2027-01-29",
      "2027-02-26",
    ]);
  });

  it("[agenda-11] end where they were to end", () => {
    const weekly = { every: 2, weekdays: [2, 4] } as const;
    const all = ["2026-12-01", "2026-12-03", "2026-12-15", "2026-12-17", "2026-12-29", "2026-12-31"];
    const until = (repeat: object) =>
      times({ at: "2026-12-01", repeat: { ...weekly, ...repeat } }, "2026-12-01", "2026-12-31");
    expect([until({}), until({ until: "2026-12-16" }), until({ times: 4 })]).toEqual([
      all,
      all.slice(0, 3),
      all.slice(0, 4),
    ]);
  });
});

describe("clocks", () => {
  it("[agenda-9] [agenda-12] moments and walls are those of a slow clock, in every zone, in every night of change", () => {
    const nights = zones.flatMap((zone) => {
      const changes: number[] = [];
      for (
        let at = nextChange(Date.UTC(2024, 0, 1), zone);
        at !== null && changes.length < 4;
        at = nextChange(at, zone)
      )
        changes.push(at);
      return changes.flatMap((at) => [-90, -45, -15, 0, 15, 30, 45, 75].map((by) => ({ zone, at: at + by * 60_000 })));
    });
    expect(nights.length).toBeGreaterThan(90);
    for (const { zone, at } of nights) {
      const { day, time } = wallOf(at, zone);
      expect(`${day}T${time}`).toBe(slowWall(at, zone));
      for (const by of [0, 30, 60]) {
        const wall = slowWall(at + offsetAt(at, zone) * 60_000 + by * 60_000, "UTC");
        expect(momentOf(wall, zone), `${wall} ${zone}`).toBe(slowMoment(wall, zone));
      }
    }
  });

  it("[agenda-12] what comes round keeps its time on the wall through the change of the clock", () => {
    const sunday = { at: "2026-10-18T19:00", zone: NEW_YORK, repeat: { every: 1, weekdays: [7] } } as const;
    expect(times(sunday, "2026-10-25", "2026-11-08", NEW_YORK)).toEqual([
      "2026-10-25 19:00",
      "2026-11-01 19:00",
      "2026-11-08 19:00",
    ]);
    const spring = { repeat: { every: 1, weekdays: [7] } } as const;
    const gap = (zone: string, at: string, day: string) => times({ ...spring, at, zone }, day, day, zone);
    expect(gap(BERLIN, "2026-03-01T02:30", "2026-03-29")).toEqual(["2026-03-29 03:30"]);
    expect(gap(BERLIN, "2026-03-01T02:30", "2026-04-05")).toEqual(["2026-04-05 02:30"]);
    expect(gap(LORD_HOWE, "2026-09-06T02:10", "2026-10-04")).toEqual(["2026-10-04 02:40"]);
    const twice = momentOf("2026-10-25T02:30", BERLIN);
    expect([wallOf(twice, BERLIN), offsetAt(twice, BERLIN)]).toEqual([{ day: "2026-10-25", time: "02:30" }, 120]);
    expect(
      times({ at: "2026-03-01T19:00", zone: "Asia/Kolkata", ...spring }, "2026-03-29", "2026-03-29", "UTC"),
    ).toEqual(["2026-03-29 13:30"]);
  });

  it("[agenda-9] [agenda-13] each of two sees their own day and time, and the other's where it is another", () => {
    const { plan } = agendaTelling();
    const call = plan({ at: "2026-10-20T01:00", zone: BERLIN, repeat: { every: 1, weekdays: [2] }, minutes: 90 });
    const from = (zone: string, me = ben) =>
      seen([call], me)
        .days("2026-10-19", "2026-11-03", zone)
        .occurrences.map(({ day, time, ends, written }) => [
          day,
          time,
          ends?.time,
          written && `${written.day} ${written.time}`,
        ]);
    expect(from(NEW_YORK)).toEqual([
      ["2026-10-19", "19:00", "20:30", "2026-10-20 01:00"],
      ["2026-10-26", "20:00", "21:30", "2026-10-27 01:00"],
      ["2026-11-02", "19:00", "20:30", "2026-11-03 01:00"],
    ]);
    expect(from(BERLIN, ana)).toEqual([
      ["2026-10-20", "01:00", "02:30", null],
      ["2026-10-27", "01:00", "02:30", null],
      ["2026-11-03", "01:00", "02:30", null],
    ]);
    expect(from("Europe/Vienna").map(([, , , written]) => written)).toEqual([null, null, null]);
  });

  it("[agenda-9] a whole day is that day for everybody", () => {
    for (const zone of zones)
      expect(times({ at: "2026-12-01" }, "2026-12-01", "2026-12-01", zone)).toEqual(["2026-12-01"]);
  });

  it("[agenda-9] a zone nobody knows is read as UTC", () => {
    expect(times({ at: "2026-12-01T12:00", zone: "Mars/Olympus" }, "2026-12-01", "2026-12-01", "UTC")).toEqual([
      "2026-12-01 12:00",
    ]);
  });

  it("[agenda-9] [agenda-10] days of any reader are those of a slow calendar and a slow clock together", () => {
    fc.assert(
      fc.property(somePlan, fc.constantFrom(...zones), someDay, (plan, zone, from) => {
        const to = addDays(from, 40);
        const time = plan.at.slice(11);
        const expected = slowDays(plan, addDays(from, -3), addDays(to, 3))
          .map((day) => (time === "" ? day : slowWall(slowMoment(`${day}T${time}`, plan.zone), zone).replace("T", " ")))
          .filter((at) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
        expect(times(plan, from, to, zone)).toEqual(expected.toSorted());
      }),
      { numRuns: process.env["GOLDSEAM_LONG"] ? 1_000 : 60 },
    );
  });
});

describe("some days", () => {
  it("[agenda-14] are in order, whole days first, and bounded", () => {
    const { plan } = agendaTelling();
    const daily = { repeat: { every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] } } as const;
    const facts = [plan({ ...daily, at: "2026-01-01T08:00" }), plan({ ...daily, at: "2026-01-01" })];
    const view = seen(facts, ana).days("2026-01-01", "2026-12-31");
    expect([view.occurrences.length, view.more]).toEqual([400, true]);
    expect(view.occurrences.slice(0, 3).map(({ day, time }) => [day, time])).toEqual([
      ["2026-01-01", null],
      ["2026-01-01", "08:00"],
      ["2026-01-02", null],
    ]);
    expect(view.occurrences.at(-1)?.day).toBe("2026-07-19");
  });

  it("[agenda-14] what comes next has not begun yet, and is as much as was asked for", () => {
    const { plan, drop } = agendaTelling();
    const daily = plan({ at: "2026-01-01T08:00", repeat: { every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] } });
    const facts = [daily, plan({ at: "2026-12-01" }), drop(daily, "2026-12-03")];
    const now = momentOf("2026-12-01T08:01", BERLIN);
    const next = seen(facts, ana).next(now, 3);
    expect(next.occurrences.map(({ day, time }) => [day, time])).toEqual([
      ["2026-12-01", null],
      ["2026-12-02", "08:00"],
      ["2026-12-04", "08:00"],
    ]);
    expect(next.more).toBe(true);
    expect(seen(facts, ana).next(momentOf("2026-12-01T08:00", BERLIN), 2).occurrences[1]?.day).toBe("2026-12-01");
  });
});
