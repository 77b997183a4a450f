/** A part of the map beside what is shared of it, line by line. */
import { expect, it } from "vitest";
import { draftOf, formOf, formOfDraft, linesOf, orphans } from "./form.ts";

const trigger = { name: "a", lines: { cue: "A phone", helps: "Sit down" }, ownWords: ["a"] };
const shared = (name: string, line: "helps" | "signs", text: string) => ({ name, line, text, ownWords: ["s"] });

it("lines stand in the order of the map, each with what the other can read of it", () => {
  const ours = [
    shared("a", "helps", "Sit"),
    shared("a", "signs", "Cold hands"),
    shared("b", "helps", "Of another part"),
  ];
  expect(linesOf(trigger, ours).map(({ line, text, shared: is }) => [line, text, is?.text ?? null])).toEqual([
    ["cue", "A phone", null],
    ["signs", null, "Cold hands"],
    ["helps", "Sit down", "Sit"],
  ]);
  expect(orphans([trigger], ours).map(({ text }) => text)).toEqual(["Of another part"]);
});

it("what is written is a draft until it is as it was", () => {
  const begin = formOf(trigger);
  expect(draftOf(begin, begin)).toBe("");
  const form = { ...begin, helpsNot: "“Not again”" };
  expect(formOfDraft(draftOf(form, begin))).toEqual(form);
  expect(formOfDraft("")).toBeNull();
});
