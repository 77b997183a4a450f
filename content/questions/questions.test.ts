/** The questions of the day, one by one: each can be put to its readers, none asks for what is not its business. */
import { describe, expect, it } from "vitest";
import { isText } from "#domain/fields.ts";
import type { Versions } from "../help/versions.ts";
import { questions } from "./questions.ts";

const versionsOf = (text: Versions): readonly string[] => (typeof text === "string" ? [text] : Object.values(text));
const everything = questions.flatMap(({ text }) => versionsOf(text));
/** What somebody in the family or a friend may read. */
const forKin = questions.filter(({ bonds }) => bonds !== "partners").flatMap(({ text }) => versionsOf(text));

describe("each question", () => {
  it("has an id of its own that says its area and depth and stays readable as a fact", () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, area, depth } of questions) {
      expect(id).toMatch(/^[a-z]+-[1-5]-[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.startsWith(`${area}-${depth}-`)).toBe(true);
      expect(id.length).toBeLessThanOrEqual(48);
      expect(isText(id)).toBe(true);
    }
  });

  it("is one question, and short enough to be read at once", () => {
    expect(everything.filter((text) => !/^[\p{Lu}][^?]*\?$/u.test(text))).toEqual([]);
    expect(everything.filter((text) => text.length > 140)).toEqual([]);
  });

  it("cannot be answered with yes or no", () => {
    const closed =
      /^(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|may|might|must)\b(?! you rather\b)/iu;
    expect(everything.filter((text) => closed.test(text))).toEqual([]);
  });

  it("belongs to the phase that opens its depth", () => {
    for (const { depth, phase } of questions) expect(phase).toBe(depth < 3 ? 1 : depth < 5 ? 2 : 3);
  });

  it("of closeness is for partners, and of the second phase at the earliest", () => {
    for (const { bonds, phase } of questions.filter(({ area }) => area === "closeness")) {
      expect(bonds).toBe("partners");
      expect(phase).toBeGreaterThanOrEqual(2);
    }
  });

  it("names the seats that read it in words of their own", () => {
    for (const { seats, text } of questions) {
      expect(seats).toEqual(
        ["hurt", "involved", "both", "unsaid"].filter((seat) => typeof text !== "string" && seat in text),
      );
    }
    expect(questions.filter(({ seats }) => seats.length > 0).length).toBeGreaterThan(25);
  });
});

describe("no question", () => {
  const lists: readonly (readonly [string, RegExp])[] = [
    [
      "holds a word of romance",
      /\b(bed|beds|bedrooms?|sex\w*|romanc\w*|romantic|affairs?|date[ -]nights?|kiss\w*|lovers?|married|marriage|wedding|spouses?|wife|wives|husbands?|desire)\b/iu,
    ],
    ["asks for touch", /\b(touch (?:me|him|her|them|the other)|hug\w*|cuddl\w*|caress\w*|massag\w*|naked|skin)\b/iu],
    [
      "presses for pardon, for an end or for a promise",
      /\b(forgiv\w*|forget (?:it|what)|let (?:it )?go of (?:it|what)|get over|move on|(?:will|would|can) you promise|trust me|prove)\b/iu,
    ],
    [
      "asks about what happened",
      /\b(the other (?:woman|man)|third person|that night|found out|find out|cheat\w*|betray\w*|lied|lying|what happened between|unfaithful|infidel\w*|discover(?:y|ed))\b/iu,
    ],
    ["asks why somebody did something", /\bwhy (?:did|do|didn|don|have|were|are) ?(?:’t )?(?:you|the other)\b/iu],
    [
      "judges, measures or labels",
      /\b(your fault|too sensitive|partners?|victims?|scores?|out of ten|grade|percent)\b/iu,
    ],
    ["hurries", /\b(by now you|still not over|how long until|at last)\b/iu],
  ];

  it.each(lists)("%s", (_, words) => {
    expect(everything.filter((text) => words.test(text))).toEqual([]);
  });

  it.each([
    "What would you like in bed?",
    "How would you like to be hugged?",
    "When will you forgive the other?",
    "What do you still want to know about the other woman?",
    "Why did you not say so?",
    "How many out of ten was today?",
    "How long until you are well?",
  ])("that is planted gets past these lists: %s", (planted) => {
    expect(lists.some(([, words]) => words.test(planted))).toBe(true);
  });

  it("that a family or friends read takes one home for granted, or is about being a pair", () => {
    const couple = /\b(our home|your shared|living together|as a couple|same roof|your couple|the two of you as)\b/iu;
    expect(forKin.filter((text) => couple.test(text))).toEqual([]);
  });

  it("of the first two depths speaks of what broke", () => {
    const heavy = /\b(broke\w*|betray\w*|repair\w* trust|lose the other|part ways|separat\w*)\b/iu;
    const light = questions.filter(({ depth }) => depth <= 2).flatMap(({ text }) => versionsOf(text));
    expect(light.filter((text) => heavy.test(text))).toEqual([]);
  });
});
