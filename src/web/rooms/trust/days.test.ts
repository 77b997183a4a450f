import { describe, expect, it } from "vitest";
import { daysOf, forTheWall, grid, headingOf, isDoneByReader, onlyAbout, spanOf, turned } from "./days.ts";
import type { LineItem } from "./shown.ts";

const line = (on: string, change: Partial<LineItem> = {}): LineItem => ({
  link: on,
  laid: "ink",
  what: "kept",
  author: "ana",
  mine: true,
  whose: "own",
  text: "Call at six",
  gave: null,
  about: "time",
  on,
  day: on,
  promise: "p",
  toSee: false,
  reached: null,
  ...change,
});

describe("weeks and months", () => {
  it("begin on Monday and on the first, over the ends of years", () => {
    expect(spanOf("week", "2026-11-25")).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(spanOf("week", "2027-01-01")).toEqual({ from: "2026-12-28", to: "2027-01-03" });
    expect(spanOf("month", "2028-02-10")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(spanOf("month", "2026-12-31")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  });

  it("go back and forward without end", () => {
    expect(turned("week", "2026-11-25", 1)).toBe("2026-11-30");
    expect(turned("week", "2026-11-25", -1)).toBe("2026-11-16");
    expect(turned("month", "2026-12-31", 1)).toBe("2027-01-01");
    expect(turned("month", "2027-01-31", -1)).toBe("2026-12-01");
  });

  it("have a name", () => {
    expect(headingOf("week", "2026-11-25")).toBe("23 to 29 November");
    expect(headingOf("week", "2026-12-01")).toBe("30 November to 6 December");
    expect(headingOf("month", "2026-12-01")).toBe("December 2026");
  });
});

it("puts each line on its day, marks the best of it, and leaves quiet days quiet", () => {
  const lines = [line("2026-11-24"), line("2026-11-26"), line("2026-11-26", { link: "x", laid: "gold" })];
  const days = daysOf("2026-11-23", "2026-11-29", lines);
  expect(days.map(({ mark }) => mark)).toEqual([null, "ink", null, "gold", null, null, null]);
  expect(days[3]?.lines.map(({ link }) => link)).toEqual(["2026-11-26", "x"]);
});

it("lays a month out in whole weeks, Monday first", () => {
  const { from, to } = spanOf("month", "2026-11-01");
  const weeks = grid(daysOf(from, to, []));
  expect(weeks).toHaveLength(6);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks[0]?.map((cell) => cell?.day ?? null)).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks[5]?.[0]?.day).toBe("2026-11-30");
  expect(grid([])).toEqual([]);
});

it("shows one kind, or all", () => {
  const lines = [line("2026-11-24"), line("2026-11-25", { about: "money" })];
  expect(onlyAbout(lines, "money").map(({ on }) => on)).toEqual(["2026-11-25"]);
  expect(onlyAbout(lines, null)).toBe(lines);
});

it("hangs no telling of a contact on the wall, and nothing that is covered", () => {
  const lines = [line("2026-11-23"), line("2026-11-24", { what: "told" }), line("2026-11-25")];
  expect(forTheWall(lines, ["2026-11-25"]).map(({ on }) => on)).toEqual(["2026-11-23"]);
});

it("names on a wall are of those who did it: what one noticed, the other did", () => {
  const own = { what: "noted", whose: "own" } as const;
  const noticed = { what: "noted", whose: "other" } as const;
  const day = "2026-11-25";
  expect([line(day), line(day, { mine: false }), line(day, own), line(day, noticed)].map(isDoneByReader)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isDoneByReader(line(day, { ...noticed, mine: false }))).toBe(true);
});
