/** Days and years of choosing the day's question, with a pool as large as the real one, for the tests of that choice. */
import { type Chosen, type Choosing, questionOf, type QuestionTag } from "#domain/connection/choose.ts";
import type { Depth, QuestionArea } from "#domain/connection/rise.ts";
import { addDays, type LocalDate } from "#domain/day.ts";
import type { Phase } from "#domain/path/phase.ts";

export const areas: readonly QuestionArea[] = ["emotional", "mind", "meaning", "play", "care"];
const cell = (area: QuestionArea, depth: Depth, many: number, bonds: QuestionTag["bonds"] = "any"): QuestionTag[] =>
  Array.from({ length: many }, (_, at) => {
    const phase: Phase = depth < 3 ? 1 : depth < 5 ? 2 : 3;
    return { id: `${area}-${depth}-${bonds}-${at}`, area, depth, phase, bonds };
  });
export const pool: readonly QuestionTag[] = [
  ...areas.flatMap((area) => [
    ...cell(area, 1, 52),
    ...cell(area, 2, 54),
    ...cell(area, 3, 32),
    ...cell(area, 4, 20),
    ...cell(area, 5, 12),
    ...cell(area, 2, 3, "kin"),
    ...cell(area, 4, 3, "partners"),
  ]),
  ...cell("closeness", 3, 12, "partners"),
  ...cell("closeness", 4, 8, "partners"),
  ...cell("closeness", 5, 6, "partners"),
];
export const tagOf = new Map(pool.map((tag) => [tag.id, tag]));

export const BEGIN = "2026-11-22";
export const choosing = (more: Partial<Choosing> = {}): Choosing => ({
  seed: "a place",
  day: BEGIN,
  phase: 1,
  phaseSince: BEGIN,
  bond: "partners",
  pool,
  used: [],
  passed: [],
  own: [],
  ...more,
});

export interface Life extends Partial<Choosing> {
  readonly days?: number;
  /** Which phase day `n` is in, and on which day it began. */
  readonly phases?: (day: number) => readonly [Phase, number];
  readonly answers?: (day: number) => boolean;
  /** How many are put aside on day `n`. */
  readonly passes?: (day: number) => number;
}

export interface Lived {
  readonly day: LocalDate;
  readonly question: Chosen | null;
  readonly asked: boolean;
  readonly aside: readonly string[];
}

/** Every day of some years: what was shown last, whether it was asked. */
export const lived = ({
  days = 730,
  phases = () => [1, 0],
  answers = () => true,
  passes = () => 0,
  ...more
}: Life = {}): readonly Lived[] => {
  const shown: Lived[] = [];
  const used: { question: Chosen; day: LocalDate }[] = [];
  for (let day = 0; day < days; day += 1) {
    const [phase, since] = phases(day);
    const today = choosing({ ...more, day: addDays(BEGIN, day), phase, phaseSince: addDays(BEGIN, since), used });
    const aside: string[] = [];
    let question = questionOf(today);
    for (let pass = 0; pass < passes(day) && question !== null; pass += 1) {
      aside.push(typeof question === "string" ? question : question.own);
      question = questionOf({ ...today, passed: aside });
    }
    const asked = question !== null && answers(day);
    shown.push({ day: today.day, question, asked, aside });
    if (question !== null && asked) used.push({ question, day: today.day });
  }
  return shown;
};

export const nameOf = (question: Chosen | null): string | null =>
  question === null || typeof question === "string" ? question : question.own;
export const tagsOf = (life: readonly Lived[]): readonly QuestionTag[] =>
  life.flatMap(({ question }) => (typeof question === "string" ? (tagOf.get(question) ?? []) : []));
