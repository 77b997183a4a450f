import { describe, expect, it } from "vitest";
import { isOver, stepAt } from "./steps.ts";

describe("the steps of an evening", () => {
  it("end after the last, and begin anew when a night has passed over them", () => {
    expect([-1, 0, 3, 4].map(stepAt)).toEqual([null, 0, 3, null]);
    const at = Date.UTC(2026, 10, 22, 21);
    expect([isOver(at, at + 3_600_000), isOver(at, at + 9 * 3_600_000)]).toEqual([false, true]);
  });
});
