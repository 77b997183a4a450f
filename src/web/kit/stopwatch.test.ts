import { expect, it } from "vitest";
import { createStopwatch } from "./stopwatch.ts";

it("is true at once after a sleep, however long nobody looked", () => {
  let wall = 1_000_000;
  const elapsed = createStopwatch(() => wall);
  expect(elapsed()).toBe(0);
  wall += 3_600_000;
  expect(elapsed()).toBe(3_600_000);
});

it("loses nothing when the clock is set back, and goes on from there", () => {
  let wall = 1_000_000;
  const elapsed = createStopwatch(() => wall);
  wall += 5000;
  expect(elapsed()).toBe(5000);
  wall -= 3_600_000;
  expect(elapsed()).toBe(5000);
  wall += 2000;
  expect(elapsed()).toBe(7000);
});
