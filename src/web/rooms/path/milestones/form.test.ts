import { expect, it } from "vitest";
import { draftOf, emptyMark, formOfDraft, markOf, titleOf } from "./form.ts";

const TODAY = "2026-12-01";
const kin = { bond: "kin", seat: "unsaid" } as const;
const partners = { bond: "partners", seat: "unsaid" } as const;

it("is of a kind and a day, or says which of them is missing", () => {
  expect(markOf(emptyMark, TODAY)).toBe("noSort");
  expect(markOf({ ...emptyMark, sort: "safe" }, TODAY)).toEqual({ type: "mark", sort: "safe", on: TODAY, text: "" });
  expect(markOf({ ...emptyMark, sort: "own", name: "A", when: "yesterday" }, TODAY)).toEqual({
    type: "mark",
    sort: "own",
    on: "2026-11-30",
    text: "A",
  });
  expect(markOf({ ...emptyMark, sort: "safe", when: "date" }, TODAY)).toBe("noDay");
});

it("is called by its author's words, or by its kind, for kin in words for kin", () => {
  expect(titleOf({ sort: "own", text: "The first quiet Sunday" }, partners)).toBe("The first quiet Sunday");
  expect([titleOf({ sort: "closer", text: null }, partners), titleOf({ sort: "closer", text: null }, kin)]).toEqual([
    "Were closer",
    "Were easy with each other again",
  ]);
});

it("comes back from its draft as it was", () => {
  const form = { ...emptyMark, sort: "courage", name: "half a wo", for: "mine" } as const;
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect([formOfDraft(""), formOfDraft("[]"), formOfDraft('{"sort":"x"}')]).toEqual([null, null, null]);
});
