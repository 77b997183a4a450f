/** Lines and questions for talks: enough of each, none twice, none that is nearly another, none that does harm. */
import { describe, expect, it } from "vitest";
import type { Versions } from "../help/versions.ts";
import { questionsForNow } from "./questions-for-now.ts";
import { receivingLines } from "./receiving-lines.ts";
import { repairLines } from "./repair-lines.ts";

const versionsOf = (text: Versions): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text).filter((one) => one !== "");
const texts = (of: readonly { readonly text: Versions }[]): readonly string[] =>
  of.flatMap(({ text }) => versionsOf(text));
const oneOf = ({ text }: { readonly text: Versions }): string => (typeof text === "string" ? text : text.all);

const lists = { repair: repairLines, receiving: receivingLines, questions: questionsForNow };
const everything = Object.values(lists).flatMap((list) => texts(list));

/** Words that carry what a sentence says. */
const small = new Set(
  "a an the and or of to in on at for with is are was were be it its this that i you me my your we us our what which when who whom where how do does did would could can may if so as have has not no there one from by".split(
    " ",
  ),
);
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[a-z’]+/gu)
      ?.filter((word) => !small.has(word)) ?? [],
  );
const likeness = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
};

describe("lists", () => {
  it("are as long as was promised", () => {
    expect(repairLines.length).toBeGreaterThanOrEqual(28);
    expect(repairLines.length + receivingLines.length).toBeGreaterThanOrEqual(40);
    expect(questionsForNow.length).toBeGreaterThanOrEqual(80);
  });

  it.each(Object.entries(lists))("%s have ids of their own that stay readable as facts", (_, list) => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
  });

  it("ids of lines are not shared by the two kinds of lines", () => {
    const ids = [...repairLines, ...receivingLines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.entries(lists))("%s say nothing twice, and nothing that is nearly another", (_, list) => {
    const all = list.map(oneOf);
    const near = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other) => (likeness(one, other) > 0.66 ? [`${one} | ${other}`] : [])),
    );
    expect(near).toEqual([]);
  });
});

describe("likeness", () => {
  it("finds the same thing said in other words, and leaves two things apart", () => {
    expect(likeness("How did you sleep, and what woke you?", "What woke you from your sleep?")).toBeGreaterThan(0.66);
    expect(likeness("How did you sleep?", "What tastes good at the moment?")).toBe(0);
  });
});

describe("no sentence", () => {
  const romance =
    /\b(bed|bedrooms?|sex\w*|romanc\w*|romantic|affairs?|date[ -]nights?|kiss\w*|lovers?|married|marriage)\b/iu;
  const pressing =
    /\b(forgiv\w*|forget|let (?:it )?go|get over|move on|promise\w*|touch\w*|hugs?|cuddl\w*|caress\w*|intimate|intimacy|trust me|prove|calm down)\b/iu;
  const past =
    /\b(back then|the other (?:woman|man|person)|that night|found out|cheat\w*|betray\w*|lied|lies|secret\w*)\b/iu;
  const judging =
    /\b(you (?:always|never)|too sensitive|overreact\w*|your fault|partner|score|rate|grade|victim\w*)\b/iu;

  it.each([
    ["holds a word of romance", romance],
    ["presses for forgiveness, touch or an end", pressing],
    ["asks about what happened", past],
    ["judges, measures or labels", judging],
  ])("%s", (_, words) => {
    expect(everything.filter((text) => words.test(text))).toEqual([]);
  });

  it("is found by these lists only where it should be", () => {
    expect(romance.test("What happens in bed?") && romance.test("a lover")).toBe(true);
    expect(pressing.test("When will you forgive me?") && pressing.test("Please touch my hand")).toBe(true);
    expect(past.test("Who was the other woman?") && judging.test("You never listen")).toBe(true);
  });

  it("is too long to be read at once", () => {
    expect(everything.filter((text) => text.length > 130)).toEqual([]);
  });
});

describe("questions", () => {
  it("are questions, and a reader of any part and bond has many of each depth", () => {
    expect(questionsForNow.filter((question) => !oneOf(question).includes("?"))).toEqual([]);
    for (const to of ["hurt", "involved"] as const)
      for (const depth of ["light", "middle", "deep"] as const) {
        const fitting = questionsForNow.filter(
          (question) =>
            question.depth === depth &&
            question.bond === "any" &&
            question.phase === 1 &&
            (question.to === "anybody" || question.to === to),
        );
        expect(fitting.length).toBeGreaterThanOrEqual(8);
      }
  });

  it("what only a household shares is not in a version that a family reads", () => {
    const household = /\b(at home|our home|our evenings|living room|a day apart)\b/iu;
    const forKin = questionsForNow
      .filter(({ bond }) => bond === "any")
      .flatMap(({ text }) => (typeof text === "string" ? [text] : [text.kin ?? text.all]));
    expect(forKin.filter((text) => household.test(text))).toEqual([]);
  });
});

describe("repair lines", () => {
  it("speak of oneself, ask for nothing to be taken back, and read the same on both phones", () => {
    for (const { text } of repairLines) expect(typeof text).toBe("string");
    expect(texts(repairLines).filter((text) => /\byou (?:need|should|must|have to)\b/iu.test(text))).toEqual([]);
  });
});
