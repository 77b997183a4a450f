/** One's own list beside what is shared of it. */
import { expect, it } from "vitest";
import { bySort, listed, orphans } from "./shown.ts";
import { draftOf, formOf, formOfDraft } from "./thanks/form.ts";

const line = (name: string, text: string, sort: "word" | "deed" = "deed") => ({ name, text, sort, ownWords: [name] });

it("a line stands with what is shared of it, also in other words, and what is only shared still can be taken back", () => {
  const own = [line("a", "Tea at four"), line("b", "A call", "word")];
  const shared = [line("a", "Tea"), line("c", "A note", "word")];
  expect(listed(own, shared).map(({ line: one, shared: is }) => [one.text, is?.text ?? null])).toEqual([
    ["Tea at four", "Tea"],
    ["A call", null],
  ]);
  expect(orphans(own, shared).map(({ text }) => text)).toEqual(["A note"]);
});

it("words come before deeds, and a sort of which there is nothing is not named", () => {
  const lines = [line("a", "Tea"), line("b", "A call", "word")];
  expect(bySort(lines, ({ sort }) => sort).map(({ sort }) => sort)).toEqual(["word", "deed"]);
  expect(bySort([line("a", "Tea")], ({ sort }) => sort)).toHaveLength(1);
});

it("a thank-you is a draft until it is as it was", () => {
  const begin = formOf(null);
  expect(draftOf(begin, begin)).toBe("");
  const form = { ...begin, did: "You rang." };
  expect(formOfDraft(draftOf(form, begin))).toEqual(form);
  expect(draftOf({ ...form, did: "" }, form)).not.toBe("");
});
