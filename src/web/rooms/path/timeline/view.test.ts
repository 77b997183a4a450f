import { expect, it } from "vitest";
import { happeningView } from "./view.ts";

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
