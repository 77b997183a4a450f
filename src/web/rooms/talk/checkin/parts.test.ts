import { expect, it } from "vitest";
import { hasHadItsTime, iBegin, type Length, lengthsIn, parts, untilOf } from "./parts.ts";

const lengths: readonly Length[] = ["15", "30", "45", "60"];

it("every check-in has four parts that fill its time", () => {
  for (const length of lengths) {
    expect(parts[length]).toHaveLength(4);
    expect(parts[length].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Number(length));
    expect(new Set(parts[length].map(({ name }) => name)).size).toBe(4);
  }
});

it("fifteen minutes ask for a thanks in a part that may be passed, and never for an issue", () => {
  expect(parts["15"].map(({ name }) => name)).toEqual(["how", "well", "need", "next"]);
  for (const length of lengths.slice(1)) {
    expect(parts[length].filter(({ name }) => name === "issue")).toHaveLength(1);
    const issue = parts[length].find(({ name }) => name === "issue");
    expect((issue?.minutes ?? 0) * 2).toBeLessThanOrEqual(Number(length));
  }
});

it("longer ones are offered from the second phase on, and none beyond an hour", () => {
  expect([0, 1, 2, 3].map(lengthsIn)).toEqual([["15"], ["15"], lengths, lengths]);
});

it("the time of a part follows from when it began, also after the phone slept, and ends nothing", () => {
  const part = { name: "how", minutes: 4 } as const;
  expect(untilOf(part, 1_000)).toBe(241_000);
  expect([hasHadItsTime(part, 1_000, 240_999), hasHadItsTime(part, 1_000, 9_000_000)]).toEqual([false, true]);
  expect([0, 1, 2, 3].map(iBegin)).toEqual([true, false, true, false]);
});
