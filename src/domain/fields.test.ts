import { describe, expect, it } from "vitest";
import { anyOf, isDue, isText, listOf, oneLine, oneOf, prose, read, shape, wholeNumber } from "./fields.ts";

describe("shapes", () => {
  const isNote = shape({ text: prose(5) }, { due: isDue });

  it("have all that is needed, some of what is optional, and nothing else", () => {
    const notes = [{ text: "a" }, { text: "a", due: "2026-11-22" }, { due: "2026-11-27T12:00", text: "abcde" }];
    expect(notes.every(isNote)).toBe(true);
    const none = [
      null,
      [],
      "a",
      {},
      { text: 1 },
      { text: "abcdef" },
      { text: "a", due: undefined },
      { text: "a", due: "today" },
      { text: "a", more: 1 },
      { due: "2026-11-22" },
      Object.create({ text: "a" }),
      JSON.parse('{"text":"a","__proto__":1}'),
      { text: "a", toString: 1 },
    ];
    expect(none.filter(isNote)).toEqual([]);
  });

  it("give back the very value", () => {
    const note = { text: "a" };
    expect(read(isNote, note)).toBe(note);
    expect(read(isNote, "a")).toBeNull();
  });
});

describe("guards", () => {
  it("know words, lists and numbers", () => {
    expect([["a"], [], ["a", 1], "a"].filter(listOf(isText))).toEqual([["a"], []]);
    expect([1, 2, 3.5, "2", NaN, 9].filter(wholeNumber(1, 8))).toEqual([1, 2]);
    expect(["a", null, "b", undefined].filter(anyOf(oneOf("a"), oneOf(null)))).toEqual(["a", null]);
    expect(["a\nb", "a\tb", "a\u2028b", "a\u202Eb", "a\u2066b", " ", "José 安"].filter(oneLine(9))).toEqual([
      "José 安",
    ]);
  });
});
