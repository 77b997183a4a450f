/** The floor, told as talks of two people. */
import { expect, it } from "vitest";
import { begun, between, goes, view } from "#tests/domain/floor-telling.ts";

it("walks the whole way: speak, say back, heard, understood, the other way round, solve, close", () => {
  const solved = goes(between(), ["both", "solve"], ["both", "done"]);
  expect(view(solved, "ana")).toMatchObject({ stage: "close", part: "both" });
  expect(goes(solved, ["both", "closed"]).state).toBeNull();
  expect(view(begun(), "ben")).toMatchObject({ stage: "asked", may: ["pause", "park", "join"] });
});
