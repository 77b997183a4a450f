/** Two years with the real questions: there are enough of them, as src/domain/connection/SPEC.md wants them chosen. */
import { describe, expect, it } from "vitest";
import { type Chosen, type Choosing, questionOf } from "#domain/connection/choose.ts";
import { addDays } from "#domain/day.ts";
import type { Phase } from "#domain/path/phase.ts";
import { questions } from "./questions.ts";

const BEGIN = "2026-11-22";
const depths = new Map(questions.map(({ id, depth }) => [id, depth]));

/** What was asked on each day, when `answers` says that somebody wrote. */
const asked = (
  days: number,
  bond: Choosing["bond"],
  phaseOn: (day: number) => readonly [Phase, number],
  answers: (day: number) => boolean,
): readonly (Chosen | null)[] => {
  const used: { question: Chosen; day: string }[] = [];
  return Array.from({ length: days }, (_, at) => {
    const [phase, since] = phaseOn(at);
    const day = addDays(BEGIN, at);
    const phaseSince = addDays(BEGIN, since);
    const today = { seed: "a place", day, phase, phaseSince, bond, pool: questions, used, passed: [], own: [] };
    const question = questionOf(today);
    if (question !== null && answers(at)) used.push({ question, day });
    return question;
  });
};

const always = (): boolean => true;
const rising = (day: number): readonly [Phase, number] => (day < 210 ? [1, 0] : day < 460 ? [2, 210] : [3, 460]);

describe("two years", () => {
  it.each(["partners", "kin"] as const)("of %s who rise through the phases and answer each day", (bond) => {
    const all = asked(730, bond, rising, always);
    expect(all).not.toContain(null);
    expect(new Set(all).size).toBe(730);
  });

  it.each(["partners", "kin"] as const)("of %s in the first phase, with three of five days answered", (bond) => {
    const all = asked(
      730,
      bond,
      () => [1, 0],
      (day) => day % 5 < 3,
    );
    expect(all).not.toContain(null);
    const answered = all.filter((_, day) => day % 5 < 3);
    expect(new Set(answered).size).toBe(answered.length);
    expect(all.filter((id) => typeof id !== "string" || (depths.get(id) ?? 9) > 2)).toEqual([]);
  });

  it("a whole year of the first phase, each day answered, stays light at first and never deep", () => {
    const all = asked(366, "kin", () => [1, 0], always);
    expect(new Set(all).size).toBe(366);
    expect(all.slice(0, 14).filter((id) => typeof id !== "string" || depths.get(id) !== 1)).toEqual([]);
  });
});
