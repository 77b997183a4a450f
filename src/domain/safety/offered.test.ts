import { describe, expect, it } from "vitest";
import { addDays } from "../day.ts";
import { kinds } from "../kinds.ts";
import { modules } from "../modules.ts";
import { isOfferedOn } from "./offered.ts";

const SINCE = "2026-11-20";
const days = Array.from({ length: 400 }, (_, at) => at - 30);

describe("the days on which it is offered", () => {
  it("[safety-7] they are the three after the first, and the same three of every four weeks", () => {
    const offered = days.filter((day) => isOfferedOn(SINCE, addDays(SINCE, day)));
    expect(offered.slice(0, 9)).toEqual([1, 2, 3, 29, 30, 31, 57, 58, 59]);
    expect(isOfferedOn(SINCE, SINCE)).toBe(false);
    expect(offered.every((day) => day > 0)).toBe(true);
  });

  it("[safety-8] only how far away the beginning is counts, in every part of a year", () => {
    for (const since of ["2024-02-28", "2026-10-24", "2026-12-31", "2028-02-29"]) {
      for (const day of days) {
        expect(isOfferedOn(since, addDays(since, day))).toBe(isOfferedOn(SINCE, addDays(SINCE, day)));
      }
    }
  });

  it("[safety-9] nothing in the log, and nothing one can ask of the vault, is about it", () => {
    const names = [...kinds.keys(), ...Object.keys(modules)];
    const slices = Object.values(modules).flatMap((module) => Object.keys(module.slices));
    expect([...names, ...slices].filter((name) => /safe|screen|check(?!In)/i.test(name))).toEqual([]);
  });
});
