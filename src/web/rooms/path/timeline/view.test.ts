import { expect, it } from "vitest";
import { happeningView, stretchView } from "./view.ts";

const at = { link: "l", day: "2026-11-22" };
const TODAY = "2026-11-26";

it("puts everything that happened into words, with its day", () => {
  const views = [
    happeningView({ ...at, what: "began" }, TODAY),
    happeningView({ ...at, what: "phase", phase: 2 }, TODAY),
    happeningView({ ...at, what: "back", phase: 1 }, TODAY),
    happeningView({ ...at, what: "setback", setback: "cameUp" }, TODAY),
    happeningView({ ...at, what: "setback", setback: "cameOut" }, TODAY),
    happeningView({ ...at, what: "willing" }, TODAY),
  ];
  expect(views.map(({ title }) => title)).toEqual([
    "You began here",
    "Understand",
    "Back to Steady",
    "Something came up",
    "Something new came out",
    "You both wrote what you are willing to do",
  ]);
  expect(views.every(({ day, date }) => day === "Sunday" && date === at.day)).toBe(true);
});

it("says that a step back belongs to the way, and names nobody", () => {
  for (const phase of [1, 2] as const) {
    expect(happeningView({ ...at, what: "back", phase }, TODAY).text).toBe("A step back belongs to the way");
  }
});

it("names days as people say them, with the year where it is another", () => {
  const day = (on: string): string => happeningView({ link: "l", day: on, what: "willing" }, TODAY).day;
  expect(["2026-11-26", "2026-11-25", "2026-10-03", "2025-10-03"].map(day)).toEqual([
    "Today",
    "Yesterday",
    "3 October",
    "3 October 2025",
  ]);
});

it("has the talks that were held between the rest, each once, and not what they were about", () => {
  const items = [
    { link: "b", day: "2026-11-20", what: "willing" },
    { link: "a", day: "2026-11-10", what: "began" },
  ] as const;
  const talks = ["2026-12-24", "2026-11-25", "2026-11-20", "2026-11-12", "2026-11-03"].map((on) => ({
    on,
    entry: null,
  }));
  const days = (goesOn: boolean, above: string | null) =>
    stretchView({ items, goesOn, above }, { talks }, TODAY).map(({ date, title }) => [date, title.slice(0, 10)]);
  expect(days(true, null)).toEqual([
    ["2026-11-25", "You talked"],
    ["2026-11-20", "You both w"],
    ["2026-11-20", "You talked"],
    ["2026-11-12", "You talked"],
    ["2026-11-10", "You began "],
  ]);
  expect(days(false, "2026-11-20").map(([date]) => date)).toEqual([
    "2026-11-20",
    "2026-11-12",
    "2026-11-10",
    "2026-11-03",
  ]);
});

it("has milestones in gold, in words for who reads, and the same with a line beside one and without", () => {
  const mark = { link: "m", sort: "closer", text: null, on: "2026-11-25", mine: false } as const;
  const line = { link: "n", text: "At the lake.", ownWords: [] };
  const shown = (ownLine: typeof line | null, bond: "partners" | "kin") =>
    stretchView(
      { items: [], goesOn: false, above: null },
      {
        talks: [{ on: "2026-11-24", entry: null }],
        milestones: [{ ...mark, ownLine, theirLine: ownLine }],
        reading: { bond, seat: "unsaid" },
      },
      TODAY,
    );
  expect(shown(null, "partners").map(({ title, laid }) => [title, laid])).toEqual([
    ["Were closer", "gold"],
    ["You talked with each other", "ink"],
  ]);
  expect(shown(null, "kin")[0]?.title).toBe("Were easy with each other again");
  expect(shown(line, "kin")).toEqual(shown(null, "kin"));
});

it("has the beginning last, also of a first day", () => {
  const items = [{ link: "a", day: "2026-11-24", what: "began" }] as const;
  const talks = [{ on: "2026-11-24", entry: null }];
  const shown = stretchView({ items, goesOn: false, above: null }, { talks }, TODAY);
  expect(shown.map(({ title }) => title)).toEqual(["You talked with each other", "You began here"]);
});
