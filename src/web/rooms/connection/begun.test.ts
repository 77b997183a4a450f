/** What was begun, and from when a phase is. */
import { expect, it } from "vitest";
import { readBegun, writeBegun } from "./begun-codec.ts";
import { sinceOf } from "./since.ts";

it("what was begun stays with its day and its question, and nothing is made of what cannot be read", () => {
  const begun = { day: "2026-11-26", question: "play-1-first-bicycle", text: "It was red" };
  expect(readBegun(writeBegun(begun))).toEqual(begun);
  const own = { ...begun, question: { own: `${"a".repeat(64)}` } };
  expect(readBegun(writeBegun(own))).toEqual(own);
  expect(writeBegun({ ...begun, text: "" })).toBe("");
  for (const kept of ["", "{", "7", '{"day":"x","question":"a-1","text":"b"}', '{"day":"2026-11-26","text":"b"}'])
    expect(readBegun(kept)).toBeNull();
});

it("a phase is from the day it was agreed, gone back to, or the place began", () => {
  const began = { what: "began", day: "2026-01-01" } as const;
  const phase = { what: "phase", day: "2026-03-01" } as const;
  const back = { what: "back", day: "2026-04-01" } as const;
  const setback = { what: "setback", day: "2026-05-01" } as const;
  expect(sinceOf([setback, phase, began])).toBe("2026-03-01");
  expect(sinceOf([setback, back, phase, began])).toBe("2026-04-01");
  expect(sinceOf([began])).toBe("2026-01-01");
  expect(sinceOf([])).toBeNull();
});
