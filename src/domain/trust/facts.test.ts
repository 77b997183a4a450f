import { describe, expect, it } from "vitest";
import { ana, createTelling } from "#tests/domain/telling.ts";
import { startPromise } from "#tests/domain/trust-telling.ts";
import type { Fields } from "../fact.ts";
import { isTrustFact, LONGEST_OF_PLAN, LONGEST_TEXT } from "./facts.ts";

const promise = "1".repeat(64);
const tell = createTelling();
const reads = (kind: string, version: number, fields: Fields) => isTrustFact(tell(ana, kind, fields, { version }));

const plan = { when: "the meeting runs late", then: "I write" };
const repeat = { days: [1, 3, 5], by: "18:30" };
const text = "I call you";

describe("versions", () => {
  it.each([
    ["promiseMade", { text }, { plan }],
    ["promiseMade", { text }, { repeat }],
    ["promiseMade", { text }, { onContact: true }],
    ["promiseMade", { text }, { about: "other" }],
    ["promiseChanged", { promise, text }, { plan }],
    ["promiseChanged", { promise, text }, { on: "2026-11-27" }],
    ["promiseKept", { promise, wording: promise }, { on: "2026-11-27" }],
    ["promiseExplained", { promise, text }, { on: "2026-11-27" }],
  ] as const)("[trust-44] %s with %o: what came with version 2 is not read in version 1", (kind, one, two) => {
    expect([1, 2, 3, 0].map((version) => reads(kind, version, one))).toEqual([true, true, false, false]);
    expect([1, 2, 3, 0].map((version) => reads(kind, version, { ...one, ...two }))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("[trust-44] a new kind begins at 1", () => {
    const fields = { promise, happened: text };
    expect([0, 1, 2].map((version) => reads("promiseRepaired", version, fields))).toEqual([false, true, false]);
  });
});

describe("the shape of a promise", () => {
  const made = (fields: Fields) => reads("promiseMade", 2, { text, ...fields });

  it("[trust-20] may hold a plan, whole and short", () => {
    const long = "x".repeat(LONGEST_OF_PLAN);
    expect(made({ plan: { when: long, then: long }, about: "other" })).toBe(true);
    const odd = [{ when: "late" }, { when: "late", then: " " }, { when: `${long}x`, then: "I write" }, "late", null];
    expect(odd.map((plan) => made({ plan }))).toEqual(odd.map(() => false));
  });

  it("[trust-21] is of one sort", () => {
    const whens: readonly Fields[] = [{ due: "2026-11-27" }, { repeat }, { onContact: true }];
    for (const [at, when] of whens.entries()) {
      expect(made(when)).toBe(true);
      const others = whens.toSpliced(at, 1);
      expect(others.map((other) => made({ ...when, ...other }))).toEqual([false, false]);
      const changed = { promise, text, ...when, ...whens[(at + 1) % 3] };
      expect(reads("promiseChanged", 2, changed)).toBe(false);
    }
  });

  it("[trust-21] comes round on days of the week, each once and in their order", () => {
    const days = [[1], [7], [1, 2, 3, 4, 5, 6, 7]];
    expect(days.map((days) => made({ repeat: { days } }))).toEqual([true, true, true]);
    const odd = [[], [0], [8], [1, 1], [3, 1], [1.5], ["1"], "1", null, { 0: 1 }];
    expect(odd.map((days) => made({ repeat: { days } }))).toEqual(odd.map(() => false));
    expect([made({ repeat: { days: [1], by: "24:00" } }), made({ repeat: {} })]).toEqual([false, false]);
    expect(made({ onContact: false })).toBe(false);
  });

  it("[trust-24] for one day it is said in words, and no more", () => {
    const fields = { promise, text, on: "2026-11-27" };
    expect(reads("promiseChanged", 2, fields)).toBe(true);
    expect(reads("promiseChanged", 2, { ...fields, at: "18:00" })).toBe(true);
    for (const more of [{ due: "2026-11-28" }, { about: "time" }, { plan }, { repeat }, { onContact: true }]) {
      expect(reads("promiseChanged", 2, { ...fields, ...more })).toBe(false);
    }
  });
});

describe("what does not read", () => {
  it("[trust-17] prose that is none or too long, days that are none, and fields nobody knows", () => {
    const on = "2026-11-27";
    const long = "x".repeat(LONGEST_TEXT + 1);
    const odd: readonly (readonly [string, Fields])[] = [
      ["promiseRepaired", { promise, happened: " " }],
      ["promiseRepaired", { promise, happened: text, effect: "" }],
      ["promiseRepaired", { promise, happened: text, amends: long }],
      ["promiseRepaired", { promise, happened: text, on: "Friday" }],
      ["promiseRepaired", { promise }],
      ["contactTold", { promise, text }],
      ["contactTold", { promise, text: long, on }],
      ["promiseEnded", { promise, text }],
      ["deedNoted", { text, on }],
      ["deedNoted", { text, on, whose: "hers" }],
      ["deedNoted", { text, on, whose: "own", gave: "" }],
      ["deedNoted", { text, on, whose: "own", author: ana }],
      ["deedNoted", { text, on: "2026-02-30", whose: "own" }],
      ["deedSeen", { deed: "that one" }],
      ["lineCovered", { line: promise, bowl: "ours" }],
      ["bowlCovered", { bowl: "hers" }],
    ];
    expect(odd.filter(([kind, fields]) => reads(kind, 1, fields))).toEqual([]);
  });

  it("[trust-44] reads what the tests themselves tell", () => {
    const { made, keep, once, repair, contact, end, see } = startPromise();
    const told = [
      made,
      keep("2026-11-23"),
      once("2026-11-25", "I write"),
      repair({ happened: text }),
      end(),
      see(made),
    ];
    expect([...told, contact(text, "2026-11-20")].every(isTrustFact)).toBe(true);
  });
});
