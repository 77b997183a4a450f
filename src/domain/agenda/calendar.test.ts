import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaTelling, seen } from "#tests/domain/agenda-telling.ts";
import { beginningsIn, readCalendar, unescaped, valueOf } from "#tests/domain/calendar-reader.ts";
import { somePlan } from "#tests/domain/random-plans.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Fact } from "../fact.ts";
import { calendarOf } from "./calendar-file.ts";

const STAMP = Date.UTC(2026, 10, 26, 12);
const UID = "0123456789abcdef";

const fileOf = (facts: readonly Fact[], more: object = {}, me = ana) => {
  const entries = facts.flatMap(({ kind, link }, n) =>
    kind === "entryPlanned" ? [{ entry: link, uid: `${UID}${n}` }] : [],
  );
  const window = { entries, stamp: STAMP, title: "Reminder", own: false, alarm: "none", ...more };
  return calendarOf([seen(facts, me).calendar(window)]);
};

const events = (text: string) => readCalendar(text).parts.filter(({ kind }) => kind === "VEVENT");

const HORIZON = "2028-12-31";
const END = Date.UTC(2028, 11, 31, 23, 59);

/** Where the agenda has it, as moments; whole days by their name. */
const inAgenda = (facts: readonly Fact[]): readonly string[] => {
  const found: string[] = [];
  for (let from = "2023-12-30"; from <= HORIZON; from = addDays(from, 100)) {
    const to = addDays(from, 99);
    found.push(
      ...seen(facts, ana)
        .days(from, to, "UTC")
        .occurrences.map(({ moment, day }) => (moment === null ? day : String(moment))),
    );
  }
  return found.filter((one) => (one.length === 10 ? one <= HORIZON : Number(one) <= END)).toSorted();
};

describe("a calendar file", () => {
  it("[agenda-23] bears a neutral title and nothing anybody wrote", () => {
    const { plan, yes } = agendaTelling();
    const walk = plan({ title: "Tea with Ana", note: "Bring the letter", asks: true });
    const text = fileOf([walk, yes(walk, walk)], { alarm: "hour" });
    expect(text).not.toMatch(/Tea|Ana|letter|Goldseam/iu);
    expect(events(text).map((event) => valueOf(event, "SUMMARY"))).toEqual(["Reminder"]);
    expect(events(text)[0]?.parts.map(({ lines }) => lines.map(({ name, value }) => `${name}:${value}`))).toEqual([
      ["ACTION:DISPLAY", "DESCRIPTION:Reminder", "TRIGGER:-PT1H"],
    ]);
    const own = fileOf([walk], { own: true, alarm: "hour" });
    expect([valueOf(events(own)[0] ?? fail(), "SUMMARY"), own.includes("letter")]).toEqual(["Tea with Ana", false]);
    expect(own).toContain("DESCRIPTION:Reminder");
  });

  it("[agenda-24] says the same times as the agenda, read by a slow reader that knows no zone but the file's", () => {
    fc.assert(
      fc.property(
        somePlan,
        fc.array(fc.tuple(fc.nat(11), fc.constantFrom("moved", "day", "dropped", "ended"))),
        (plan, done) => {
          const { plan: tell, move, drop, end } = agendaTelling();
          const entry = tell(plan);
          const days = seen([entry], ana)
            .days(plan.at.slice(0, 10), "2028-06-01", plan.zone)
            .occurrences.map(({ on }) => on);
          const facts = done.flatMap(([n, what]) => {
            const on = days[n];
            if (on === undefined) return [];
            if (what === "dropped") return [drop(entry, on)];
            if (what === "ended") return [end(entry, on)];
            return [move(entry, on, what === "day" ? addDays(on, 2) : `${addDays(on, 1)}T07:45`)];
          });
          const all = [entry, ...facts];
          expect(beginningsIn(readCalendar(fileOf(all)), END)).toEqual(inAgenda(all));
        },
      ),
      { numRuns: process.env["GOLDSEAM_LONG"] ? 2_000 : 120 },
    );
  });

  it("[agenda-24] keeps the hour on the wall in its zone, and says a yearly change of the clock as a rule", () => {
    const { plan } = agendaTelling();
    const text = fileOf([plan({ zone: "America/New_York", minutes: 45, repeat: { months: 1, day: 31 } })]);
    expect(text.split("\r\n")).toEqual(
      expect.arrayContaining([
        "TZID:America/New_York",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "DTSTART;TZID=America/New_York:20261231T180000",
        "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "DURATION:PT45M",
      ]),
    );
    const berlin = fileOf([plan({ repeat: { every: 1, weekdays: [2] } })]);
    expect(berlin).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    const once = fileOf([plan({})]);
    expect([once.includes("DTSTART:20261201T170000Z"), once.includes("VTIMEZONE")]).toEqual([true, false]);
  });

  it("[agenda-24] leaves out what ended, and for whoever declined it", () => {
    const { plan, no, end } = agendaTelling();
    const walk = plan({ asks: true, repeat: { every: 1, weekdays: [2] } });
    const declined = [walk, no(walk, ben, "2026-12-08")];
    expect(fileOf(declined, {}, ben)).toContain("EXDATE;TZID=Europe/Berlin:20261208T180000");
    expect(fileOf(declined, {}, ana)).not.toContain("EXDATE");
    expect(events(fileOf([walk, end(walk)]))).toEqual([]);
  });

  it("[agenda-25] the same entry has the same name, and a changed one a higher number", () => {
    const { plan, change } = agendaTelling();
    const walk = plan({});
    const named = (facts: readonly Fact[]) =>
      events(fileOf(facts)).map((event) => [valueOf(event, "UID"), valueOf(event, "SEQUENCE")]);
    expect(named([walk])).toEqual([[`${UID}0`, "0"]]);
    expect(named([walk, change(walk, { at: "2026-12-02" })])).toEqual([[`${UID}0`, "1"]]);
  });

  it("[agenda-26] is folded and escaped so that any title comes back whole and begins no line of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 110 }), (title) => {
        const { plan } = agendaTelling();
        const text = fileOf([plan({ title })], { own: true });
        const [event] = events(text);
        if (event) expect(unescaped(valueOf(event, "SUMMARY") ?? "")).toBe(title);
        expect(readCalendar(text).parts.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
    const { plan } = agendaTelling();
    const long = fileOf([plan({ title: "Käse; Brot, Wein \\ Tee 🫖".repeat(4) })], { own: true });
    expect(unescaped(valueOf(events(long)[0] ?? fail(), "SUMMARY") ?? "")).toBe("Käse; Brot, Wein \\ Tee 🫖".repeat(4));
  });
});

const fail = (): never => {
  throw new Error("no event");
};
