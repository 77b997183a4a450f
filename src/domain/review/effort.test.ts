import { expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { fold } from "../module.ts";
import { trust } from "../trust/trust.ts";
import { type Begun, deedsBegun, effortFrom, effortOf, promisesBegun } from "./effort.ts";

const TODAY = "2026-11-22";
const begun = (on: string, text: string): Begun => ({ what: "promise", on, text });

it("[effort-1] is of four weeks, today with them, the newest day first", () => {
  expect(effortFrom(TODAY)).toBe("2026-10-26");
  const all = [
    begun("2026-10-25", "too long ago"),
    begun("2026-10-26", "first"),
    begun(TODAY, "last"),
    begun("2026-11-23", "to come"),
  ];
  expect(effortOf(all, TODAY).map(({ text }) => text)).toEqual(["last", "first"]);
});

it("[effort-1] [effort-2] holds one's own alone, with its day and its words and nothing else", () => {
  const tell = createTelling();
  const facts = [
    tell(ana, "promiseMade", { text: "I write before seven" }, { version: 2, day: "2026-11-16" }),
    tell(ben, "promiseMade", { text: "I call" }, { version: 2, day: "2026-11-16" }),
    tell(ana, "deedNoted", { text: "You waited", on: "2026-11-17", whose: "other" }),
    tell(ben, "deedNoted", { text: "You slept", on: "2026-11-17", whose: "other" }),
  ];
  const { state } = fold(trust, facts);
  const { promises } = trust.slices.promises(state, { limit: 100 }, readerOf(ana));
  const { lines } = trust.slices.days(state, { from: effortFrom(TODAY), to: TODAY }, readerOf(ana));
  expect(effortOf([...promisesBegun(promises), ...deedsBegun(lines)], TODAY)).toEqual([
    { what: "deed", on: "2026-11-17", text: "You waited" },
    { what: "promise", on: "2026-11-16", text: "I write before seven" },
  ]);
});
