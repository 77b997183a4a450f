import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breathMs, patterns, phaseAt, type BreathPattern } from "./breath.ts";

const all = Object.values(patterns);
const anyPattern = fc.constantFrom(...all);
const anyTime = fc.double({ min: 0, max: 86_400_000, noNaN: true });

const partsOf = (pattern: BreathPattern): string =>
  pattern.parts.map(({ part, ms }) => `${part} ${ms / 1000}`).join(", ");

describe("patterns", () => {
  it("[breath-1] three ways to breathe, each six times a minute", () => {
    expect(Object.entries(patterns).map(([name, pattern]) => `${name}: ${partsOf(pattern)}`)).toEqual([
      "even: in 5, out 5",
      "longOut: in 4, out 6",
      "sigh: in 3, top 1, out 6",
    ]);
    expect(all.map(breathMs)).toEqual([10_000, 10_000, 10_000]);
  });

  it("[breath-2] nothing is held, nothing is fast, and out is never shorter than in", () => {
    for (const { parts } of all) {
      const levels = [0, ...parts.map(({ to }) => to)];
      expect(parts.map(({ to }, index) => to !== levels[index])).not.toContain(false);
      expect(levels.at(-1)).toBe(0);
      const time = (out: boolean): number =>
        parts.filter(({ part }) => (part === "out") === out).reduce((sum, { ms }) => sum + ms, 0);
      expect(time(true)).toBeGreaterThanOrEqual(time(false));
      expect(time(false)).toBeGreaterThanOrEqual(4000);
    }
  });
});

describe("where a breath stands", () => {
  it("[breath-3] follows from the time since it began", () => {
    expect(phaseAt(patterns.even, 0)).toEqual({ part: "in", share: 0, breath: 0, leftMs: 5000, from: 0, to: 1 });
    expect(phaseAt(patterns.even, 4999)).toMatchObject({ part: "in", breath: 0, leftMs: 1 });
    expect(phaseAt(patterns.even, 5000)).toEqual({ part: "out", share: 0, breath: 0, leftMs: 5000, from: 1, to: 0 });
    expect(phaseAt(patterns.longOut, 17_000)).toEqual({
      part: "out",
      share: 0.5,
      breath: 1,
      leftMs: 3000,
      from: 1,
      to: 0,
    });
    expect(phaseAt(patterns.sigh, 23_500)).toEqual({
      part: "top",
      share: 0.5,
      breath: 2,
      leftMs: 500,
      from: 0.8,
      to: 1,
    });
  });

  it("[breath-3] is the beginning before the beginning", () => {
    expect(phaseAt(patterns.sigh, -4000)).toEqual(phaseAt(patterns.sigh, 0));
  });

  it("[breath-3] is always some part of some breath, and the same on every phone", () => {
    fc.assert(
      fc.property(anyPattern, anyTime, (pattern, elapsed) => {
        const { part, share, breath, leftMs, from, to } = phaseAt(pattern, elapsed);
        expect(pattern.parts.map((one) => one.part)).toContain(part);
        expect(share >= 0 && share < 1 && leftMs > 0 && breath >= 0).toBe(true);
        expect(part === "out" ? to < from : to > from).toBe(true);
        expect(phaseAt(pattern, elapsed + breathMs(pattern)).breath - breath).toBe(1);
      }),
    );
  });

  it("[breath-3] the next part begins when this one has no time left", () => {
    fc.assert(
      fc.property(anyPattern, fc.nat(86_400_000), (pattern, elapsed) => {
        const now = phaseAt(pattern, elapsed);
        const next = phaseAt(pattern, elapsed + now.leftMs);
        expect([next.share, next.from]).toEqual([0, now.to]);
      }),
    );
  });
});
