import { describe, expect, it } from "vitest";
import { decided, seen } from "#tests/domain/path-telling.ts";
import { ana, createTelling } from "#tests/domain/telling.ts";
import type { Fact, Fields } from "../fact.ts";
import { belongsIn, kindOf } from "../kinds.ts";
import { replay } from "../module.ts";
import { MOST_HARD_DAYS } from "./hard-days.ts";
import { path } from "./path.ts";

const start = () => {
  const tell = createTelling();
  return {
    tell,
    note: (on: string, text: string, yearly = false) => tell(ana, "hardDayNoted", { on, text, yearly }),
    change: (day: Fact, fields: Fields) => tell(ana, "hardDayChanged", { day: day.link, ...day.fields, ...fields }),
  };
};

const days = (facts: readonly Fact[], today: string, window: unknown = null) =>
  seen("hardDays", facts, ana, { today }, window);
const nexts = (facts: readonly Fact[], today: string) => days(facts, today).days.map(({ next }) => next);
const near = (facts: readonly Fact[], today: string) => days(facts, today).near.map(({ text }) => text);
const inMine = { place: "mine", other: null } as const;

describe("hard days", () => {
  it("[path-20] are in mine alone", () => {
    for (const kind of ["hardDayNoted", "hardDayChanged"].map(kindOf))
      expect(kind && [belongsIn(kind, "mine"), belongsIn(kind, "ours")]).toEqual([true, false]);
    const day = { on: "2026-12-24", text: "Christmas Eve", yearly: true };
    expect(decided([], { type: "noteHardDay", ...day }, ana)).toBe("onlyMine");
    expect(decided([], { type: "changeHardDay", day: "1".repeat(64), ...day }, ana)).toBe("onlyMine");
    expect(decided([], { type: "noteHardDay", ...day }, ana, inMine)).toEqual([
      "hardDayNoted 2026-12-24 Christmas Eve true",
    ]);
  });

  it("[path-21] one that comes round comes every year, from its own day on", () => {
    const { note } = start();
    const day = note("2026-03-14", "The day I found out", true);
    expect(nexts([day], "2026-01-01")).toEqual(["2026-03-14"]);
    expect(nexts([day], "2026-03-14")).toEqual(["2026-03-14"]);
    expect(nexts([day], "2026-03-15")).toEqual(["2027-03-14"]);
    expect(nexts([note("2030-03-14", "Not yet", true)], "2026-11-22")).toEqual(["2030-03-14"]);
  });

  it("[path-21] 29 February is 28 in a year that has none", () => {
    const { note } = start();
    const day = note("2024-02-29", "That night", true);
    expect(nexts([day], "2026-01-01")).toEqual(["2026-02-28"]);
    expect(nexts([day], "2026-03-01")).toEqual(["2027-02-28"]);
    expect(nexts([day], "2027-03-01")).toEqual(["2028-02-29"]);
  });

  it("[path-21] those to come stand first, the nearest first, and those that are over last", () => {
    const { note } = start();
    const facts = [
      note("2026-10-01", "Over"),
      note("2026-12-24", "Later"),
      note("2026-11-23", "Soon"),
      note("2026-10-02", "Over too"),
    ];
    expect(nexts(facts, "2026-11-22")).toEqual(["2026-11-23", "2026-12-24", "2026-10-02", "2026-10-01"]);
  });

  it("[path-22] one is near when it is today or at most three days ahead", () => {
    const { note } = start();
    const facts = [note("2026-11-22", "A day"), note("2025-01-01", "New year", true)];
    const shown = ["2026-11-18", "2026-11-19", "2026-11-22", "2026-11-23", "2026-12-28", "2026-12-29"];
    expect(shown.map((today) => near(facts, today))).toEqual([[], ["A day"], ["A day"], [], [], ["New year"]]);
    expect(days(facts, "2026-06-01", { around: "2026-11-20" }).near.map(({ text }) => text)).toEqual(["A day"]);
  });

  it("[path-23] can be changed, and of two changes the later in the log shows", () => {
    const { note, change } = start();
    const day = note("2026-11-22", "A day");
    const changes = [change(day, { on: "2026-11-23" }), change(day, { text: "That day", yearly: true })];
    expect(days([day, ...changes], "2026-11-22").days).toEqual([
      {
        link: day.link,
        on: "2026-11-22",
        next: "2026-11-22",
        text: "That day",
        yearly: true,
        ownWords: [...changes.map(({ link }) => link).toReversed(), day.link],
      },
    ]);
  });

  it("[path-23] without its first words it is gone, with all its changes", () => {
    const { note, change } = start();
    const day = note("2026-11-22", "A day");
    const changed = change(day, { text: "That day" });
    const step = path.step(replay(path, []), changed);
    expect(step).toEqual({ ok: false, error: { type: "unknownDay" } });
    expect(days([changed], "2026-11-22").days).toEqual([]);
  });

  it("[path-23] one that is not there cannot be changed, and at most 100 can be noted", () => {
    const { note } = start();
    const day = { on: "2026-12-24", text: "Christmas Eve", yearly: true };
    const facts = Array.from({ length: MOST_HARD_DAYS }, (_, n) => note("2026-11-22", `Day ${n}`));
    expect(decided(facts, { type: "noteHardDay", ...day }, ana, inMine)).toBe("tooManyDays");
    expect(decided(facts.slice(1), { type: "noteHardDay", ...day }, ana, inMine)).toHaveLength(1);
    const change = (of: string) => decided(facts, { type: "changeHardDay", day: of, ...day }, ana, inMine);
    expect(change("e".repeat(64))).toBe("unknownDay");
    expect(change(facts[3]?.link ?? "")).toHaveLength(1);
  });

  it("[path-27] its words cannot be empty or longer than 300 characters", () => {
    const say = (text: string) =>
      decided([], { type: "noteHardDay", on: "2026-12-24", text, yearly: false }, ana, inMine);
    expect([say(" "), say("x".repeat(301)), say("x".repeat(300)).length]).toEqual(["textMissing", "textTooLong", 1]);
  });
});
