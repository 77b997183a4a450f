import { describe, expect, it } from "vitest";
import { draftOfNext, formOfNext, isSameNext, nextCommand, nextOfDraft } from "./next-form.ts";
import { nextSharedAs, sharedAs } from "./shared.ts";

const WEEK = "2026-11-16";

describe("a line", () => {
  const line = { link: "l", name: "n", part: "done" as const, text: "You called.", ownWords: ["l"] };

  it("is alone, shared, or shared as it was before it was put another way", () => {
    expect(sharedAs(line, [])).toEqual({ is: "alone" });
    expect(sharedAs(line, [{ ...line, ownWords: ["s"] }])).toEqual({ is: "shared", ownWords: ["s"] });
    expect(sharedAs(line, [{ ...line, text: "Before.", ownWords: ["s"] }])).toEqual({ is: "older", ownWords: ["s"] });
    expect(sharedAs(line, [{ ...line, name: "other" }])).toEqual({ is: "alone" });
  });

  it("so is one thing for next week, which comes back from its draft as it was", () => {
    const next = { when: "it gets late", then: "write" };
    expect(nextSharedAs(next, null)).toEqual({ is: "alone" });
    expect(nextSharedAs(next, { ...next, ownWords: ["s"] }).is).toBe("shared");
    expect(nextSharedAs(next, { ...next, then: "call", ownWords: ["s"] }).is).toBe("older");
    expect(nextOfDraft(draftOfNext(next))).toEqual(next);
    expect([nextOfDraft(""), isSameNext(formOfNext(null), { when: "", then: "" })]).toEqual([null, true]);
    expect(nextCommand("shareNext", WEEK, next)).toEqual({ type: "shareNext", week: WEEK, ...next });
  });
});
