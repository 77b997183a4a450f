import { describe, expect, it } from "vitest";
import { foldable, MAX_AHEAD, nextDue, wallOf } from "./ahead.ts";

const now = Date.UTC(2026, 10, 22);
const hour = 3_600_000;

describe("[LOG-26] an op dated more than 24 h ahead", () => {
  it("waits, with all after it in that chain", () => {
    expect(foldable([now, now + 23 * hour, now + 25 * hour, now], now)).toBe(2);
    expect(foldable([now - 25 * hour, now + MAX_AHEAD], now)).toBe(2);
    expect(foldable([], now)).toBe(0);
  });

  it("until the time comes, and not by another arrival", () => {
    const walls = [now, now + 30 * hour, now + 50 * hour];
    expect(nextDue(walls, now)).toBe(now + 6 * hour);
    expect(foldable(walls, now + 6 * hour - 1)).toBe(1);
    expect(foldable(walls, now + 6 * hour)).toBe(2);
    expect(nextDue(walls, now + 26 * hour)).toBeNull();
  });

  it("attack: clock-2040: waits for fourteen years and holds nobody else up", () => {
    const wrong = Date.UTC(2040, 0, 1);
    expect(foldable([now, wrong, now + 1], now)).toBe(1);
    expect(foldable([now, now + 1], now)).toBe(2);
  });

  it("is not written by a device that knows better: it stamps the server's hour and says so", () => {
    expect(wallOf(now + 25 * hour, now)).toEqual({ wall: now, ahead: true });
    expect(wallOf(now + 24 * hour, now)).toEqual({ wall: now + 24 * hour, ahead: false });
    expect(wallOf(now - 9000 * hour, now)).toEqual({ wall: now - 9000 * hour, ahead: false });
    expect(wallOf(now + 9000 * hour, null)).toEqual({ wall: now + 9000 * hour, ahead: false });
  });
});
