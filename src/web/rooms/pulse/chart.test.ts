import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { answeredOf, chartOf, HEIGHT, MOST_DRAWN, WIDTH } from "./chart.ts";

const answered = (...values: readonly number[]) =>
  values.map((value, n) => ({ week: addDays("2026-01-05", 7 * n), value }));
const numbersIn = (path: string): readonly number[] => (path.match(/[\d.]+/g) ?? []).map(Number);

describe("a line over the weeks", () => {
  it("is not drawn before there are four of them", () => {
    expect([chartOf([]), chartOf(answered(1, 2, 3))]).toEqual([null, null]);
    expect(chartOf(answered(0, 4, 6, 10))).toEqual({
      line: "M128 50L192 50",
      band: "M128 0L192 0L192 100L128 100Z",
      newest: null,
    });
  });

  it("goes from edge to edge, low at the bottom, with its band around it", () => {
    expect(chartOf(answered(0, 0, 0, 0, 10, 10))).toEqual({
      line: "M0 100L160 100L320 50",
      band: "M0 100L160 0L320 0L320 100L160 100L0 100Z",
      newest: "M320 50h0",
    });
  });

  it("never leaves its frame, and the band holds the line", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 4, maxLength: 60 }), (values) => {
        const chart = chartOf(answered(...values));
        const [line, band] = [numbersIn(chart?.line ?? ""), numbersIn(chart?.band ?? "")];
        for (const [n, number] of [...line, ...band].entries())
          expect(number >= 0 && number <= (n % 2 ? HEIGHT : WIDTH)).toBe(true);
        const wide = line.length / 2;
        for (let n = 0; n < wide; n++) {
          const [y = 0, high = 0, low = 0] = [line[2 * n + 1], band[2 * n + 1], band.at(-2 * n - 1)];
          expect(high <= y && y <= low).toBe(true);
        }
      }),
    );
  });

  it("is made of the weeks in which that line was answered, the oldest first, at most a year", () => {
    const weeks = Array.from({ length: 80 }, (_, n) => ({
      week: addDays("2026-01-05", -7 * n),
      answers: n % 2 ? { safe: 1 } : { relied: 2 },
      ownWords: [],
    }));
    expect(answeredOf(weeks, "safe")).toHaveLength(40);
    expect(answeredOf(weeks, "safe").at(-1)).toEqual({ week: "2025-12-29", value: 1 });
    expect(answeredOf(weeks, "told")).toEqual([]);
    const all = weeks.map((week) => ({ ...week, answers: { safe: 3 } }));
    expect(answeredOf(all, "safe")).toHaveLength(MOST_DRAWN + 2);
  });
});
