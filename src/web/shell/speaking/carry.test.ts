import { expect, it } from "vitest";
import { carried, carry } from "./carry.ts";

it("hands words over once, and nothing where there are none", () => {
  expect(carried()).toBeNull();
  carry("When the plan changed, I felt left out.");
  expect(carried()).toBe("When the plan changed, I felt left out.");
  expect(carried()).toBeNull();
  carry("  ");
  expect(carried()).toBeNull();
});
