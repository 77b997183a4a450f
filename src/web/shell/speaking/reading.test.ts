/** What is said about a draft, and what is not. */
import { describe, expect, it } from "vitest";
import { hintsFor } from "#domain/talk/hints.ts";
import { readingOf } from "./reading.ts";
import { nothingToSay, pauseAfter, stillIn } from "./said.ts";

describe("a draft", () => {
  it("is quoted as it stands, each word once, with at most two kinds", () => {
    const text = "You ALWAYS come late, always, and you never call, never.";
    expect(hintsFor(text, "en").length).toBeGreaterThan(1);
    const { notes, threat } = readingOf(text, "en");
    expect(threat).toBe(false);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThanOrEqual(2);
    for (const { words } of notes) {
      expect(new Set(words).size).toBe(words.length);
      for (const quoted of words) expect(text).toContain(quoted);
    }
  });

  it("of which nothing is to be said stays alone: empty, another language, honest pain", () => {
    expect(readingOf("  ", "en")).toEqual(nothingToSay);
    expect(readingOf("Du kommst immer zu spät", "de")).toEqual(nothingToSay);
    expect(readingOf("I hate what happened", "en").notes).toEqual([]);
  });

  it("that threatens is told one thing, and no better wording is offered for it", () => {
    const threat = "If you leave me I will hurt you, you always do this.";
    expect(hintsFor(threat, "en").map(({ kind }) => kind)).toContain("threat");
    expect(readingOf(threat, "en")).toEqual({ threat: true, notes: [], parts: null });
  });

  it("too short to have parts is not told so", () => {
    expect(readingOf("I am sad", "en").parts).toBeNull();
    expect(readingOf("I felt sad yesterday when the plan changed. I would like a call.", "en").parts).toBe("whole");
    expect(readingOf("I was so sad and so tired of it all", "en").parts).toBe("feeling");
  });

  it("that was changed is told nothing about words that are gone", () => {
    const read = {
      threat: false,
      notes: [
        { kind: "absolute", words: ["always", "never"] },
        { kind: "label", words: ["so lazy"] },
      ],
      parts: "feeling",
    } as const;
    expect(stillIn("you are\nalways  late", read)).toEqual({
      threat: false,
      notes: [{ kind: "absolute", words: ["always"] }],
      parts: "feeling",
    });
    expect(stillIn("you are so\nlazy", read).notes).toEqual([{ kind: "label", words: ["so lazy"] }]);
    expect(stillIn(" ", { ...read, threat: true })).toEqual(nothingToSay);
  });

  it("is read a little later while its last word may go on", () => {
    expect(pauseAfter("You alway")).toBeGreaterThan(pauseAfter("You always "));
    expect(pauseAfter("You always.")).toBe(1000);
  });
});
