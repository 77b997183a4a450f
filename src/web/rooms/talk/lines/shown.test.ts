import { expect, it } from "vitest";
import { bySort, isFound, linesFor, markedAs, ownFor, withMark } from "./shown.ts";

const anybody = { bond: null, seat: "unsaid" } as const;

it("every line has words for every reader, and a group", () => {
  for (const use of ["repair", "receiving"] as const)
    for (const bond of ["partners", "kin", null] as const)
      for (const seat of ["hurt", "involved", "both", "unsaid"] as const) {
        const lines = linesFor(use, { bond, seat });
        expect(lines.filter(({ text, sort }) => text === "" || sort === null)).toEqual([]);
        expect(bySort(lines).flatMap((group) => group.lines)).toHaveLength(lines.length);
      }
});

it("marks are found by the name of a line, and a name that is none has no mark", () => {
  const lines = linesFor("repair", anybody);
  const marks = { "half-speed": "welcome", clumsy: "irritating" } as const;
  expect(withMark(lines, marks, "welcome").map(({ name }) => name)).toEqual(["half-speed"]);
  expect([markedAs(marks, "clumsy"), markedAs(marks, "constructor")]).toEqual(["irritating", null]);
});

it("own lines are those of one use, and a word finds a line in any case", () => {
  const link = "a".repeat(64);
  const own = [
    { link, text: "I am slow.", use: "repair", mine: true, ownWords: [link] },
    { link: "b".repeat(64), text: "Tell me.", use: "receiving", mine: false, ownWords: [] },
  ] as const;
  expect(ownFor("repair", own)).toEqual([{ name: link, text: "I am slow.", sort: null }]);
  expect([isFound("I am Slow.", " slow "), isFound("I am slow.", "fast"), isFound("x", "")]).toEqual([
    true,
    false,
    true,
  ]);
});
