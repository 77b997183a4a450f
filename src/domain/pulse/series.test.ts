import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../day.ts";
import { changeOf, middlesOf, minimalDetectableChange } from "./series.ts";

const answered = (...values: readonly number[]) =>
  values.map((value, n) => ({ week: addDays("2026-01-05", 7 * n), value }));

const values = fc.array(fc.nat(10), { maxLength: 40 });
const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

describe("the middle of four", () => {
  it("[pulse-7] is there from the fourth week on, with the lowest and the highest of those four", () => {
    expect(middlesOf(answered(3, 4, 5))).toEqual([]);
    expect(middlesOf(answered(9, 2, 4, 5))).toEqual([{ week: "2026-01-26", middle: 4.5, low: 2, high: 9 }]);
    expect(middlesOf(answered(9, 2, 4, 5, 5)).map(({ middle, low, high }) => [middle, low, high])).toEqual([
      [4.5, 2, 9],
      [4.5, 2, 5],
    ]);
  });

  it("[pulse-7] lies within its band, on halves, and one odd week moves it little", () => {
    fc.assert(
      fc.property(values, fc.nat(39), fc.nat(10), (all, at, odd) => {
        const middles = middlesOf(answered(...all));
        expect(middles.length).toBe(Math.max(0, all.length - 3));
        for (const { middle, low, high } of middles) {
          expect(low <= middle && middle <= high).toBe(true);
          expect(Number.isInteger(middle * 2)).toBe(true);
        }
        const other = middlesOf(answered(...all.map((value, n) => (n === at ? odd : value))));
        for (const [n, { middle }] of other.entries())
          if (n + 3 < at || n > at) expect(middle).toBe(middles[n]?.middle);
      }),
      runs,
    );
  });

  it("[pulse-5] a week that is not there leaves no place: what is shown depends on the weeks there are", () => {
    const four = answered(1, 2, 3, 4);
    const later = four.map(({ value }, n) => ({ week: addDays("2026-01-05", 35 * n), value }));
    const plain = (those: typeof four) => middlesOf(those).map(({ middle, low, high }) => [middle, low, high]);
    expect(plain(later)).toEqual(plain(four));
  });
});

describe("a change", () => {
  it("[pulse-8] is told from chance by the smallest difference that is: 3.0 for single answers, 1.5 for means of four", () => {
    const assumed = { sd: 2, r: 0.7 };
    expect(minimalDetectableChange({ ...assumed, share: 1 })).toBeCloseTo(3.04, 2);
    expect(minimalDetectableChange({ ...assumed, share: 1 / 4 })).toBeCloseTo(1.52, 2);
    expect(minimalDetectableChange({ ...assumed, share: 1 / (4 * 0.838) })).toBeCloseTo(1.66, 2);
    expect(minimalDetectableChange({ sd: 2, r: 1, share: 1 })).toBe(0);
  });

  it("[pulse-8] is said from eight weeks on, of the newest four against the first four", () => {
    expect(changeOf(answered(1, 1, 1, 1, 9, 9, 9))).toBeNull();
    expect(changeOf(answered(1, 1, 1, 1, 9, 9, 9, 9))).toBe("higher");
    expect(changeOf(answered(9, 9, 9, 9, 1, 1, 1, 1))).toBe("lower");
    expect(changeOf(answered(1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1))).toBe("same");
  });

  it("[pulse-8] below it is about the same, and up and down are treated alike", () => {
    expect(changeOf(answered(4, 4, 4, 4, 5, 5, 6, 6))).toBe("same");
    expect(changeOf(answered(4, 4, 4, 4, 6, 6, 6, 6))).toBe("higher");
    const turned = { same: "same", higher: "lower", lower: "higher" } as const;
    fc.assert(
      fc.property(values, (all) => {
        const change = changeOf(answered(...all));
        const mirrored = changeOf(answered(...all.map((value) => 10 - value)));
        expect(mirrored).toBe(change && turned[change]);
      }),
      runs,
    );
  });
});
