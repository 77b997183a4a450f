/** The choice of the day's question, day by day and on two phones. */
import { describe, expect, it } from "vitest";
import { BEGIN, choosing, lived, nameOf, pool } from "#tests/domain/question-days.ts";
import { addDays } from "../day.ts";
import { questionOf } from "./choose.ts";
import { mixed } from "./mixed.ts";

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

describe("what the other's software asked", () => {
  it("[choose-2] a question too deep, of another bond, of nobody or of words that are gone does not stand there", () => {
    const honest = questionOf(choosing());
    const deep = pool.find(({ phase }) => phase === 3)!.id;
    const ofPartners = pool.find(({ bonds, phase }) => bonds === "partners" && phase === 1)?.id ?? deep;
    for (const question of [deep, "nobody-1-wrote-this", { own: "f".repeat(64) }])
      expect(questionOf(choosing({ used: [{ question, day: BEGIN }] }))).toEqual(honest);
    for (const bond of ["kin", null] as const) {
      const used = [{ question: ofPartners, day: BEGIN }];
      expect(questionOf(choosing({ bond, used }))).toEqual(questionOf(choosing({ bond })));
    }
  });
});

describe("two time zones", () => {
  it("[choose-8] what the other asked on their tomorrow leaves today alone, and stands there when tomorrow comes", () => {
    for (let at = 0; at < 60; at += 1) {
      const [day, tomorrow] = [addDays(BEGIN, at), addDays(BEGIN, at + 1)];
      const theirs = questionOf(choosing({ day: tomorrow }));
      const used = [{ question: theirs ?? "", day: tomorrow }];
      expect(questionOf(choosing({ day, used }))).toBe(questionOf(choosing({ day })));
      expect(questionOf(choosing({ day: tomorrow, used }))).toBe(theirs);
    }
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

  it("[choose-1] goes on being the same in every later version: an order that moved would split two phones", () => {
    expect([mixed("a place", 20_000), mixed("é", "closeness", 1), mixed()]).toEqual([
      42_245_118, 2_854_578_012, 2_872_998_923,
    ]);
    const days = Array.from({ length: 8 }, (_, at) =>
      questionOf(choosing({ day: addDays("2027-03-01", at), phase: 3 })),
    );
    expect(days).toEqual([
      "closeness-3-partners-7",
      "play-2-any-7",
      "care-5-any-4",
      "play-1-any-16",
      "closeness-4-partners-7",
      "emotional-1-any-46",
      "meaning-2-any-45",
      "mind-4-any-8",
    ]);
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
