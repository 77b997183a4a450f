/** The choice of the day's question, over years of days, with a pool of the size of the real one. */
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type LocalDate } from "../day.ts";
import type { Phase } from "../path/phase.ts";
import { type Chosen, type Choosing, QUIET_DAYS, questionOf, type QuestionTag } from "./choose.ts";
import { mixed } from "./mixed.ts";
import { areasOn, type Depth, depthOn, type QuestionArea } from "./rise.ts";

const areas: readonly QuestionArea[] = ["emotional", "mind", "meaning", "play", "care"];
const cell = (area: QuestionArea, depth: Depth, many: number, bonds: QuestionTag["bonds"] = "any"): QuestionTag[] =>
  Array.from({ length: many }, (_, at) => {
    const phase: Phase = depth < 3 ? 1 : depth < 5 ? 2 : 3;
    return { id: `${area}-${depth}-${bonds}-${at}`, area, depth, phase, bonds };
  });
const pool: readonly QuestionTag[] = [
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
const tagOf = new Map(pool.map((tag) => [tag.id, tag]));

const BEGIN = "2026-11-22";
const choosing = (more: Partial<Choosing> = {}): Choosing => ({
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

interface Life extends Partial<Choosing> {
  readonly days?: number;
  /** Which phase day `n` is in, and on which day it began. */
  readonly phases?: (day: number) => readonly [Phase, number];
  readonly answers?: (day: number) => boolean;
  /** How many are put aside on day `n`. */
  readonly passes?: (day: number) => number;
}

/** Every day of some years: what was shown last, whether it was asked. */
const lived = ({ days = 730, phases = () => [1, 0], answers = () => true, passes = () => 0, ...more }: Life = {}) => {
  const shown: { day: LocalDate; question: Chosen | null; asked: boolean; aside: readonly string[] }[] = [];
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

const nameOf = (question: Chosen | null): string | null =>
  question === null || typeof question === "string" ? question : question.own;
const tagsOf = (life: ReturnType<typeof lived>): readonly QuestionTag[] =>
  life.flatMap(({ question }) => (typeof question === "string" ? (tagOf.get(question) ?? []) : []));

/** The least days between two times one question was asked. */
const nearest = (life: ReturnType<typeof lived>): number => {
  const last = new Map<string, LocalDate>();
  let least = Infinity;
  for (const { day, question, asked } of life) {
    const name = nameOf(question);
    if (!asked || name === null) continue;
    const before = last.get(name);
    if (before !== undefined) least = Math.min(least, daysBetween(before, day));
    last.set(name, day);
  }
  return least;
};

const half = (day: number): boolean => mixed("half", day) % 2 === 0;
const some = (day: number): number => [0, 0, 0, 1, 0, 3][mixed("passes", day) % 6] ?? 0;
const rising = (day: number): readonly [Phase, number] => (day < 200 ? [1, 0] : day < 450 ? [2, 200] : [3, 450]);

const lives: readonly (readonly [string, Life])[] = [
  ["phase 1 only", { answers: half }],
  ["phase 1 only, with passes", { answers: half, passes: some }],
  ["one phase after the other, each day answered", { phases: rising }],
  ["one phase after the other, on half of the days, with passes", { phases: rising, answers: half, passes: some }],
  ["kin", { bond: "kin", phases: rising, passes: some }],
  ["questions of their own", { own: ["a1", "b2", "c3"], phases: rising }],
  ["one year of phase 1, each day answered", { days: 366 }],
];

describe("two years", () => {
  it.each(lives)(
    "[choose-3] of %s: there is a question each day, and what was asked does not come again",
    (_, life) => {
      for (const seed of ["one", "two"]) {
        const all = lived({ ...life, seed });
        expect(all.filter(({ question }) => question === null)).toEqual([]);
        expect(nearest(all)).toBe(Infinity);
      }
    },
  );

  it.each(lives)("[choose-2] of %s: none is too deep for the phase, or of another bond", (_, life) => {
    const all = lived(life);
    for (const { day, question } of all) {
      const tag = typeof question === "string" ? tagOf.get(question) : undefined;
      if (!tag) continue;
      expect(tag.phase).toBeLessThanOrEqual((life.phases ?? (() => [1, 0]))(daysBetween(BEGIN, day))[0]);
      expect(["any", life.bond ?? "partners"]).toContain(tag.bonds);
      if (tag.area === "closeness") expect(life.bond ?? "partners").toBe("partners");
    }
  });

  it("[choose-3] rather none than one that was asked, and after two years it may come again", () => {
    const few = pool.filter(({ depth }) => depth === 1).slice(0, 20);
    const all = lived({ pool: few, days: 800 });
    expect(
      all
        .slice(0, 20)
        .map(({ question }) => nameOf(question))
        .toSorted(),
    ).toEqual(few.map(({ id }) => id).toSorted());
    expect(all.slice(20, QUIET_DAYS).filter(({ question }) => question !== null)).toEqual([]);
    expect(nearest(all)).toBeGreaterThanOrEqual(QUIET_DAYS);
    expect(all.slice(QUIET_DAYS, QUIET_DAYS + 20).filter(({ question }) => question === null)).toEqual([]);
  });

  it("[choose-4] what is never answered comes again, and not within six weeks", () => {
    const all = lived({ answers: () => false, phases: rising });
    const times = new Map<string, LocalDate[]>();
    for (const { day, question } of all) {
      const name = nameOf(question) ?? "";
      times.set(name, [...(times.get(name) ?? []), day]);
    }
    expect([...times.values()].some((days) => days.length > 1)).toBe(true);
    const gaps = [...times.values()].flatMap((days) => days.slice(1).map((day, at) => daysBetween(days[at]!, day)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(42);
  });
});

describe("the rise", () => {
  const mean = (tags: readonly QuestionTag[]): number =>
    tags.reduce((sum, { depth }) => sum + depth, 0) / Math.max(1, tags.length);

  it("[choose-5] begins light, goes up by little, and each phase goes on near where the last one ended", () => {
    const life = tagsOf(lived({ phases: rising }));
    expect(new Set(life.slice(0, 14).map(({ depth }) => depth))).toEqual(new Set([1]));
    const months = Array.from({ length: 24 }, (_, month) => mean(life.slice(month * 30, month * 30 + 30)));
    for (const [at, one] of months.slice(1).entries()) expect(Math.abs(one - months[at]!)).toBeLessThan(0.9);
    expect(months[5]!).toBeGreaterThan(months[0]!);
    expect(months[14]!).toBeGreaterThan(months[5]!);
    expect(Math.max(...months)).toBeLessThan(3.2);
  });

  it("[choose-5] keeps light questions in the last phase, and no close day follows another", () => {
    for (const seed of ["one", "two", "three", "four"]) {
      const plan = Array.from({ length: 400 }, (_, day) => depthOn(seed, 20_000 + day, 3, day));
      expect(plan.filter((depth) => depth <= 2).length / plan.length).toBeGreaterThan(0.4);
      expect(plan.filter((depth) => depth === 5).length).toBeGreaterThan(15);
      expect(plan.slice(1).filter((depth, at) => depth >= 4 && plan[at]! >= 4)).toEqual([]);
    }
  });

  it("[choose-5] a phase that was gone back to begins light", () => {
    const back = lived({ days: 320, phases: (day) => (day < 200 ? [1, 0] : day < 300 ? [2, 200] : [1, 300]) });
    expect(new Set(tagsOf(back.slice(300, 314)).map(({ depth }) => depth))).toEqual(new Set([1]));
  });
});

describe("areas", () => {
  it("[choose-6] each has its turn once in five days, and none comes on two days in a row", () => {
    for (const seed of ["one", "two", "three", "four", "five"]) {
      const plan = Array.from({ length: 1000 }, (_, day) => areasOn(seed, 20_000 + day)[0]);
      for (let at = 0; at < 1000; at += 5) expect(new Set(plan.slice(at, at + 5)).size).toBe(5);
      expect(plan.slice(1).filter((area, at) => area === plan[at])).toEqual([]);
      expect(
        new Set(Array.from({ length: 200 }, (_, at) => plan.slice(at * 5, at * 5 + 5).join())).size,
      ).toBeGreaterThan(40);
    }
  });

  it("[choose-6] over two years they come about equally, and closeness now and then, from the second phase on", () => {
    const life = lived({ phases: rising });
    for (const area of areas) {
      expect(tagsOf(life).filter((tag) => tag.area === area).length).toBeGreaterThan(120);
    }
    const closeDays = life.flatMap(({ question }, day) =>
      typeof question === "string" && tagOf.get(question)?.area === "closeness" ? [day] : [],
    );
    expect(closeDays.length).toBeGreaterThan(12);
    expect(closeDays.length).toBeLessThan(60);
    expect(Math.min(...closeDays)).toBeGreaterThanOrEqual(200);
  });
});

describe("not this one", () => {
  it("[choose-7] puts another question there, three times, and the one put aside comes another time", () => {
    for (let day = 0; day < 100; day += 1) {
      const today = choosing({ day: addDays(BEGIN, day) });
      const seen: string[] = [];
      for (let pass = 0; pass <= 3; pass += 1)
        seen.push(nameOf(questionOf({ ...today, passed: seen.slice(0, pass) })) ?? "");
      expect(new Set(seen).size).toBe(4);
      expect(questionOf({ ...today, passed: seen.slice(0, 1).toReversed() })).toBe(seen[1]);
    }
    const first = questionOf(choosing());
    const later = lived({ days: 500, passes: (day) => (day === 0 ? 1 : 0) });
    expect(later.slice(1).map(({ question }) => question)).toContain(first);
  });

  it("[choose-8] what was asked today stays, and if it was put aside the next one asked that was not", () => {
    const [one, two] = [pool[3]!.id, pool[70]!.id];
    const used = [one, two].map((question) => ({ question, day: BEGIN }));
    expect(questionOf(choosing({ used }))).toBe(one);
    expect(questionOf(choosing({ used, passed: [one] }))).toBe(two);
    const other = questionOf(choosing({ used, passed: [one, two] }));
    expect([one, two, null]).not.toContain(other);
    expect(questionOf(choosing({ used: [...used, { question: one, day: "2026-11-20" }] }))).toBe(one);
  });
});

describe("questions of their own", () => {
  const own = ["a1", "b2", "c3", "d4"];

  it("[choose-9] come about once a week while there are any, each once", () => {
    const life = lived({ own, days: 60 });
    const days = life.flatMap(({ question }, day) => (typeof question === "string" ? [] : [day]));
    expect(days.length).toBe(4);
    expect(days.slice(1).map((day, at) => day - days[at]!)).toEqual([7, 7, 7]);
    expect(new Set(days.map((day) => nameOf(life[day]!.question)))).toEqual(new Set(own));
  });

  it("[choose-9] one that is put aside makes room for another question, and comes another week", () => {
    const ownDay = lived({ own, days: 14 }).findIndex(({ question }) => typeof question !== "string");
    const today = choosing({ own, day: addDays(BEGIN, ownDay) });
    const shown = nameOf(questionOf(today)) ?? "";
    expect(own).toContain(shown);
    expect(typeof questionOf({ ...today, passed: [shown] })).toBe("string");
    expect(questionOf(choosing({ own: [shown], day: addDays(today.day, 7) }))).toEqual({ own: shown });
  });

  it("[choose-9] stand in on any day when nothing else is left", () => {
    for (let day = 0; day < 7; day += 1) {
      expect(questionOf(choosing({ pool: [], own: ["a1"], day: addDays(BEGIN, day) }))).toEqual({ own: "a1" });
    }
    expect(questionOf(choosing({ pool: [] }))).toBeNull();
  });
});

describe("two phones", () => {
  it("[choose-1] that know the same show the same, whatever order they know it in and whoever reads", () => {
    const life = lived({ days: 200 });
    const used = life.map(({ question, day }) => ({ question: question ?? "", day }));
    const seats = pool.map((tag) => ({ ...tag, seats: ["hurt" as const] })).toReversed();
    for (let day = 200; day < 260; day += 1) {
      const today = choosing({ used, day: addDays(BEGIN, day) });
      expect(questionOf({ ...today, used: used.toReversed(), pool: seats })).toEqual(questionOf(today));
    }
  });

  it("[choose-1] two places have each their own order", () => {
    const orders = ["one", "two"].map((seed) => lived({ seed, days: 60 }).map(({ question }) => question));
    const same = orders[0]!.filter((question, at) => question === orders[1]![at]);
    expect(same.length).toBeLessThan(6);
  });

  it("[choose-10] one that has not heard of an asking yet differs only where that question would have stood", () => {
    const used = lived({ days: 120 }).map(({ question, day }) => ({ question: question ?? "", day }));
    for (const missing of [3, 50, 119]) {
      const fewer = used.filter((_, at) => at !== missing);
      for (let day = 120; day < 400; day += 1) {
        const today = choosing({ day: addDays(BEGIN, day), used });
        const [known, unknown] = [questionOf(today), questionOf({ ...today, used: fewer })];
        if (known !== unknown) expect(unknown).toBe(used[missing]!.question);
      }
    }
  });
});
