import { describe, expect, it } from "vitest";
import { feelings } from "#domain/care/words.ts";
import { parse } from "#domain/days/commands.ts";
import type { CheckInView } from "#domain/days/views.ts";
import { againCommand, checkInCommand, draftOf, formOf, formOfDraft, isSame, offeredWords, pressed } from "./form.ts";
import { choicesOf, previewOf, shareCommand } from "./share-form.ts";

const checkIn: CheckInView = {
  link: "a".repeat(64),
  on: "2026-11-20",
  words: ["tired", "calm"],
  line: null,
  loved: "You waited.",
  safer: "One call",
  ownWords: ["a".repeat(64)],
};

describe("two minutes", () => {
  it("take up to three words, and one pressed again is not chosen", () => {
    const form = formOf(checkIn);
    expect(pressed(form, "sad")).toEqual(["tired", "calm", "sad"]);
    expect(pressed(form, "calm")).toEqual(["tired"]);
    expect(pressed({ ...form, words: ["tired", "calm", "sad"] }, "numb")).toBeNull();
    expect(new Set(offeredWords).size).toBe(offeredWords.length);
    const kinds = Object.values(feelings).filter((kind) =>
      kind.some((word) => offeredWords.some((one) => one === word)),
    );
    expect(kinds.length).toBeGreaterThanOrEqual(6);
  });

  it("come back from their draft as they were, and anything else is no draft", () => {
    const form = { ...formOf(checkIn), line: "Slower." };
    expect(formOfDraft(draftOf(form))).toEqual(form);
    expect(isSame(form, formOf(checkIn))).toBe(false);
    expect(formOfDraft("")).toBeNull();
    expect(formOfDraft('{"words":["tired","happyish",7],"line":4}')).toEqual({ ...formOf(null), words: ["tired"] });
  });

  it("put another way keep their day and name what they take the place of", () => {
    const command = checkInCommand(formOf(checkIn), checkIn, "2026-11-22");
    expect(parse(command)).toEqual(command);
    expect(command).toMatchObject({ on: "2026-11-20", instead: checkIn.ownWords });
    expect(checkInCommand(formOf(null), null, "2026-11-22")).toMatchObject({ on: "2026-11-22", instead: [] });
    expect(againCommand(checkIn)).toMatchObject({ on: "2026-11-20", loved: "You waited.", instead: [] });
  });

  it("share one answer, and what is shared is what was previewed", () => {
    expect(choicesOf(checkIn)).toEqual(["words", "loved", "safer"]);
    expect(choicesOf({ ...checkIn, words: [], line: "Slower." })).toEqual(["line", "loved", "safer"]);
    for (const choice of choicesOf({ ...checkIn, line: "Slower." })) {
      const preview = previewOf({ ...checkIn, line: "Slower." }, choice);
      const command = shareCommand(preview, "2026-11-22");
      expect(parse(command)).toEqual(command);
      expect(command).toMatchObject({ item: preview.item, words: preview.words, line: preview.line ?? "" });
    }
    expect(previewOf(checkIn, "words")).toEqual({ item: "am", words: ["tired", "calm"], line: null });
    expect(previewOf(checkIn, "safer")).toEqual({ item: "safer", words: [], line: "One call" });
  });
});
