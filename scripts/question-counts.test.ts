/** The questions of the day as a whole: the check finds what is missing, and the real ones lack nothing. */
import { describe, expect, it } from "vitest";
import { questions } from "#content/questions/questions.ts";
import {
  complaintsOfQuestions,
  type Counted,
  countsOf,
  FEWEST,
  MOST_NEAR,
  pairsOf,
  wordedOf,
} from "./question-counts.ts";
import { shareOf } from "./near-duplicates.ts";

const complaints = (some: readonly Counted[]): readonly string[] => complaintsOfQuestions(some, pairsOf(some));

describe("the questions of the day", () => {
  const pairs = pairsOf(questions);

  it("are enough, for each phase and bond, and differ", () => {
    expect(complaintsOfQuestions(questions, pairs)).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
    expect(shareOf(pairs, questions.map(wordedOf))).toBeLessThanOrEqual(MOST_NEAR);
  });

  it("are missed when a phase of a bond runs thin", () => {
    const withoutKin = questions.map((one) => (one.phase === 3 ? { ...one, bonds: "partners" } : one));
    expect(complaints(withoutKin)).toEqual([
      expect.stringMatching(/^\d+ questions of phase 3 for kin are fewer than 55$/),
    ]);
    expect(complaints(questions.slice(0, 100))[0]).toBe("100 questions are fewer than 730");
  });

  it("are missed when two in a hundred are planted twice", () => {
    const planted = questions.slice(0, 20).map((one) => ({ ...one, id: `${one.id}-again` }));
    const all = [...questions, ...planted];
    const found = pairsOf(all);
    for (const { id } of planted) expect(found.map(({ ids }) => ids[1])).toContain(id);
    expect(complaintsOfQuestions(all, found)).toEqual([expect.stringMatching(/nearly another$/)]);
  });

  it("are missed when they all begin alike", () => {
    const alike = questions.map((one, at) =>
      at % 15 === 0 ? { ...one, text: `What do you think of ${one.id}?` } : one,
    );
    expect(complaintsOfQuestions(alike, [])).toEqual([expect.stringMatching(/begin with “What do you”$/)]);
  });

  it("are counted by area, depth, phase and bond", () => {
    const lines = countsOf(questions.filter(({ area, depth }) => area === "closeness" && depth === 3));
    const many = questions.filter(({ area, depth }) => area === "closeness" && depth === 3).length;
    expect(lines[0]).toBe(`${many} questions of the day`);
    expect(lines).toContain(`  area: closeness ${many}`);
    expect(lines).toContain(`  depth: 3 ${many}`);
    expect(lines).toContain(`  phase: 2 ${many}`);
    expect(lines).toContain(`  bond: partners ${many}`);
  });
});
