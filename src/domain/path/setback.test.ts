import { describe, expect, it } from "vitest";
import { decided, phaseIn, seen, startPath } from "#tests/domain/path-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";

const inPhase = (phase: 1 | 2 | 3) => {
  const told = startPath();
  const second = [told.understand(ana), told.understand(ben)];
  const third = [told.renew(ana), told.renew(ben)];
  return { ...told, facts: [...(phase > 1 ? second : []), ...(phase > 2 ? third : [])] };
};

const setback = (facts: readonly Fact[], what: "cameUp" | "cameOut") => decided(facts, { type: "setback", what }, ana);

describe("saying it", () => {
  it("[path-12] is possible at any time, with a rest of one's own in ours", () => {
    const { rest, facts } = inPhase(1);
    expect(setback(facts, "cameUp")).toEqual(["setbackSaid cameUp", "restBegun"]);
    expect(setback([rest(ana), rest(ben)], "cameUp")).toEqual(["setbackSaid cameUp", "restBegun"]);
  });

  it("[path-13] something new that came out leads back to the first phase", () => {
    for (const phase of [1, 2, 3] as const)
      expect(setback(inPhase(phase).facts, "cameOut")).toEqual([
        "setbackSaid cameOut",
        "restBegun",
        "steppedBack understand",
      ]);
  });

  it("[path-13] also from a yes that this phone did not know of", () => {
    const { understand, leaveUnderstand } = startPath();
    const elsewhere = understand(ana);
    const back = leaveUnderstand(ana, { apart: [elsewhere] });
    expect(phaseIn([elsewhere, back, understand(ben)], ana)).toBe(1);
  });

  it("[path-13] something that came up leads back by one", () => {
    expect(setback(inPhase(3).facts, "cameUp")).toEqual(["setbackSaid cameUp", "restBegun", "steppedBack renew"]);
    expect(setback(inPhase(2).facts, "cameUp")).toEqual(["setbackSaid cameUp", "restBegun", "steppedBack understand"]);
  });

  it("[path-13] in the first phase it takes back a yes of one's own, lapsed or not, and leaves the other's", () => {
    const { understand } = startPath();
    expect(setback([understand(ana)], "cameUp")).toContain("steppedBack understand");
    expect(setback([understand(ana, { day: "2026-01-01" })], "cameUp")).toContain("steppedBack understand");
    expect(setback([understand(ben)], "cameUp")).not.toContain("steppedBack understand");
  });

  it("[path-15] in mine there is the plan and nothing else", () => {
    for (const what of ["cameUp", "cameOut"] as const)
      expect(decided([], { type: "setback", what }, ana, { place: "mine", other: null })).toEqual([
        `setbackSaid ${what}`,
      ]);
  });
});

describe("the smaller plan", () => {
  const on = (facts: readonly Fact[], today: string, me = ana) => seen("setback", facts, me, { today });

  it("[path-14] is there for three days, the day itself the first, for both", () => {
    const { cameOut } = startPath();
    const facts = [cameOut(ana)];
    const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"].map((today) => on(facts, today));
    expect(days.map((view) => view?.day ?? null)).toEqual([1, 2, 3, null]);
    expect(on(facts, "2026-11-22")).toEqual({ what: "cameOut", on: "2026-11-22", by: "me", day: 1 });
    expect(on(facts, "2026-11-23", ben)).toEqual({ what: "cameOut", on: "2026-11-22", by: "other", day: 2 });
    expect(on([], "2026-11-22")).toBeNull();
  });

  it("[path-14] a newer one begins anew, whoever says it, and an older one that comes late does not", () => {
    const { cameOut, cameUp } = startPath();
    const [first, second] = [cameOut(ana), cameUp(ben, { day: "2026-11-24" })];
    for (const facts of [
      [first, second],
      [second, first],
    ])
      expect(on(facts, "2026-11-24")).toEqual({ what: "cameUp", on: "2026-11-24", by: "other", day: 1 });
  });

  it("[path-14] a calendar may be a day ahead; what a clock puts later is not shown before its time", () => {
    const { cameUp } = startPath();
    expect(on([cameUp(ben, { day: "2026-11-23" })], "2026-11-22")?.day).toBe(1);
    const [hers, lie] = [cameUp(ana), cameUp(ben, { day: "2099-01-01" })];
    expect(on([hers, lie], "2026-11-22")?.by).toBe("me");
    expect(on([lie], "2026-11-24")).toBeNull();
  });

  it("[path-14] however often it is said, the newest is found", () => {
    const { cameUp } = startPath();
    const many = Array.from({ length: 40 }, (_, n) => cameUp(ana, { day: `2026-10-${(n % 28) + 1}`.padEnd(10, "0") }));
    expect(on([...many, cameUp(ana)], "2026-11-23")?.day).toBe(2);
  });
});
