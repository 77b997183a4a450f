import { expect, it } from "vitest";
import type { Booked } from "../booked.ts";
import { nextOf } from "./next.ts";

const booked = (entry: string, on: string, topic: string, standing: "asked" | "declined" = "asked") =>
  ({ one: { entry, on, answers: { standing } }, talk: { topic } }) as unknown as Booked;

it("is the next about the same thing, and not the one that is held just now", () => {
  const now = { topic: "Evenings", entry: "a", on: "2026-12-29" } as const;
  const [held, rent, no, again] = [
    booked("a", "2026-12-29", "Evenings"),
    booked("b", "2026-12-30", "The rent"),
    booked("c", "2026-12-30", "Evenings", "declined"),
    booked("d", "2026-12-31", "Evenings"),
  ];
  expect(nextOf([held, rent, no, again], now)).toBe(again);
  expect(nextOf([held, rent, no], now)).toBeNull();
  expect(nextOf([held], { ...now, entry: null, on: null })).toBe(held);
});
