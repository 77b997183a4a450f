import { describe, expect, it } from "vitest";
import { draftOfNext, formOfNext, isSameNext, nextCommand, nextOfDraft } from "./next-form.ts";
import { nextSharedAs, sharedAs } from "./shared.ts";

const WEEK = "2026-11-16";

describe("a line", () => {
  const line = { link: "l", name: "n", part: "done" as const, text: "You called.", ownWords: ["l"] };

  it("is alone, shared, or shared as it was before it was put another way", () => {
    expect(sharedAs(WEEK, line, [])).toEqual({ is: "alone" });
    const again = { type: "share", week: WEEK, name: "n", part: "done", text: "You called." };
    const there = { ...line, ownWords: ["s"] };
    expect(sharedAs(WEEK, line, [there])).toEqual({ is: "shared", ownWords: ["s"], again });
    expect(sharedAs(WEEK, line, [{ ...there, text: "Before." }])).toEqual({
      is: "older",
      ownWords: ["s"],
      again: { ...again, text: "Before." },
    });
    expect(sharedAs(WEEK, line, [{ ...line, name: "other" }])).toEqual({ is: "alone" });
  });

  it("so is one thing for next week, which comes back from its draft as it was", () => {
    const next = { when: "it gets late", then: "write" };
    expect(nextSharedAs(WEEK, next, null)).toEqual({ is: "alone" });
    expect(nextSharedAs(WEEK, next, { ...next, ownWords: ["s"] }).is).toBe("shared");
    expect(nextSharedAs(WEEK, next, { ...next, then: "call", ownWords: ["s"] }).is).toBe("older");
    expect(nextOfDraft(draftOfNext(next))).toEqual(next);
    expect([nextOfDraft(""), isSameNext(formOfNext(null), { when: "", then: "" })]).toEqual([null, true]);
    expect(nextCommand("shareNext", WEEK, next)).toEqual({ type: "shareNext", week: WEEK, ...next });
  });
});
