import { describe, expect, it } from "vitest";
import { isIdea } from "#domain/days/facts.ts";
import { anybody, type Reading } from "../say.ts";
import { ideas, ideasFor, isKnownIdea } from "./evening-ideas.ts";
import { eveningText } from "./evening-shown.ts";
import { texts } from "./evening-texts.en.ts";

const touch = /\b(touch|hold|holds|hands?|hug|embrace|cuddle|massage|lap|arms?|kiss|bed|undress|skin|naked)\b/iu;
const readings: readonly Reading[] = [
  anybody,
  { bond: "kin", seat: "unsaid" },
  { bond: "partners", seat: "hurt" },
  { bond: "partners", seat: "involved" },
];

describe("ideas for an evening", () => {
  it("are at least twelve in the first phase and more later, each known by a name a fact can hold", () => {
    expect(ideasFor(1).length).toBeGreaterThanOrEqual(12);
    expect(ideasFor(2).length).toBeGreaterThan(ideasFor(1).length);
    expect(ideasFor(3)).toEqual(ideasFor(2));
    for (const idea of Object.keys(ideas)) expect([isIdea(idea), isKnownIdea(idea)]).toEqual([true, true]);
    expect(isKnownIdea("toString")).toBe(false);
  });

  it("are read in words for whoever reads, touch nobody, and never go without words", () => {
    for (const reading of readings) {
      const all = ideasFor(3).map((idea) => eveningText({ idea, text: null }, reading));
      expect(new Set(all).size).toBe(all.length);
      for (const text of all) expect([text, touch.test(text)]).toEqual([text, false]);
    }
    expect(eveningText({ idea: "tea", text: null }, { bond: "kin", seat: "hurt" })).toContain(
      "wherever each of you is",
    );
    expect(eveningText({ idea: null, text: "The long way home" }, anybody)).toBe("The long way home");
    expect(eveningText({ idea: "from-later", text: null }, anybody)).toBe(texts.unknown);
  });
});
