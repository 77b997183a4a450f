/** The choice of the day's question over years of days. */
import { describe, expect, it } from "vitest";
import {
  areas,
  BEGIN,
  type Life,
  lived,
  type Lived,
  nameOf,
  pool,
  tagOf,
  tagsOf,
} from "#tests/domain/question-days.ts";
import { daysBetween, type LocalDate } from "../day.ts";
import type { Phase } from "../path/phase.ts";
import { QUIET_DAYS, type QuestionTag } from "./choose.ts";
import { mixed } from "./mixed.ts";
import { areasOn, depthOn } from "./rise.ts";

/** The least days between two times one question was asked. */
const nearest = (life: readonly Lived[]): number => {
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
    expect(closeDays.slice(1).filter((day, at) => closeDays[at]! + 1 === day)).toEqual([]);
  });
});
