/** The page's measure of server time. */
import { describe, expect, it } from "vitest";
import { offsetOf } from "./server-time.ts";

describe("server time on a page", () => {
  it("is taken from the clock that page and worker share", () => {
    expect(offsetOf({ server: 5000, steady: 1_000_104 }, 1_000_000, 100, 110)).toBe(4896);
  });

  it("is never further off than the time the question took, however the two clocks drifted", () => {
    expect(offsetOf({ server: 5000, steady: 4_600_104 }, 1_000_000, 100, 110)).toBe(4890);
    expect(offsetOf({ server: 5000, steady: 0 }, 1_000_000, 100, 110)).toBe(4900);
  });

  it("is unknown while the vault has not measured it", () => {
    expect(offsetOf({ server: null, steady: 1_000_104 }, 1_000_000, 100, 110)).toBeNull();
  });
});
