import { describe, expect, it } from "vitest";
import { decided, phaseIn, seen, startPath } from "#tests/domain/path-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { kindOf } from "../kinds.ts";
import { fold } from "../module.ts";
import { path } from "./path.ts";
import { isResting, isRestFact } from "./rest.ts";

const restIn = (facts: readonly Fact[], me: Person = ana) => {
  const { mine, theirs } = seen("reach", facts, me).rest;
  return mine && theirs ? "both" : mine ? "mine" : theirs ? "theirs" : "awake";
};

describe("rest", () => {
  it("[rest-1] either begins it, in every state, and nothing of a reason is written", () => {
    const { rest, understand } = startPath();
    for (const before of [[], [understand(ana)], [rest(ana)], [rest(ben)]])
      for (const me of [ana, ben]) expect(decided(before, { type: "rest" }, me)).toEqual(["restBegun"]);
    expect(isRestFact({ kind: "restBegun", version: 1, fields: { why: "tired" } })).toBe(false);
    expect(fold(path, [rest(ana, { fields: { why: "tired" } })]).rest).toEqual({});
  });

  it("[rest-2] it rests while anybody's stands, and each ends their own", () => {
    const { rest, wake } = startPath();
    const [hers, his] = [rest(ana), rest(ben)];
    const ended = wake(ana, [hers]);
    expect(restIn([hers])).toBe("mine");
    expect(restIn([hers], ben)).toBe("theirs");
    expect(restIn([hers, his])).toBe("both");
    expect(restIn([hers, his, ended])).toBe("theirs");
    expect(restIn([hers, his, ended, wake(ben, [his])])).toBe("awake");
  });

  it("[rest-2] nobody ends the rest of the other, whatever their client writes", () => {
    const { rest, wake } = startPath();
    const hers = rest(ana);
    expect(decided([hers], { type: "endRest" }, ben)).toBe("notResting");
    expect(restIn([hers, wake(ben, [hers])])).toBe("mine");
    expect(restIn([wake(ben, [hers]), hers])).toBe("mine");
  });

  it("[rest-2] one from another phone that was not known goes on", () => {
    const { rest, wake } = startPath();
    const here = rest(ana);
    const there = rest(ana, { apart: [here] });
    const ended = wake(ana, [here], { apart: [there] });
    expect(restIn([here, there, ended])).toBe("mine");
    expect(restIn([here, ended, there])).toBe("mine");
    expect(decided([here, there, ended], { type: "endRest" }, ana)).toEqual([`restEnded ${there.link}`]);
    expect(decided([here, there], { type: "endRest" }, ana)).toEqual([`restEnded ${here.link} ${there.link}`]);
    expect(restIn([here, there, wake(ana, [here, there])])).toBe("awake");
  });

  it("[rest-2] a later rest takes the place of the one its author knew of", () => {
    const { rest, wake } = startPath();
    const [first, second] = [rest(ana), rest(ana)];
    expect(restIn([first, second, wake(ana, [first])])).toBe("mine");
    expect(restIn([first, second, wake(ana, [second])])).toBe("awake");
  });

  it("[rest-4] from a device that is set aside the beginning is heard and the end is not", () => {
    const { rest, wake } = startPath();
    const hers = rest(ana, { onlyNo: true });
    expect(kindOf("restBegun")?.no).toBe(true);
    expect(restIn([hers])).toBe("mine");
    expect(restIn([hers, wake(ana, [hers], { onlyNo: true })])).toBe("mine");
    expect(restIn([hers, wake(ana, [hers])])).toBe("awake");
  });

  it("[rest-7] in mine nothing rests", () => {
    expect(kindOf("restBegun")?.log).toBe("ours");
    for (const type of ["rest", "endRest"] as const)
      expect(decided([], { type }, ana, { place: "mine", other: null })).toBe("onlyOurs");
  });
});

describe("while it rests", () => {
  it("[path-11] [rest-6] no yes is taken, from either, whoever rests", () => {
    const { rest, understand } = startPath();
    const asked = understand(ben);
    for (const who of [ana, ben])
      for (const me of [ana, ben]) {
        expect(decided([asked, rest(who)], { type: "agree" }, me)).toBe("resting");
        expect(decided([rest(who)], { type: "agree" }, me)).toBe("resting");
      }
  });

  it("[path-11] going back, withdrawing, resting and saying that something came up are possible", () => {
    const { rest, understand } = startPath();
    const facts = [understand(ana), understand(ben), rest(ben)];
    expect(decided(facts, { type: "stepBack" }, ana)).toEqual(["steppedBack understand"]);
    expect(decided(facts, { type: "rest" }, ana)).toEqual(["restBegun"]);
    expect(decided(facts, { type: "withdrawWillingness" }, ana)).toEqual(["willingnessWithdrawn"]);
    expect(decided(facts, { type: "setback", what: "cameUp" }, ana)).toHaveLength(3);
  });

  it("[path-11] [rest-5] a yes said before stands through it, and one written without knowing of it is not lost", () => {
    const { rest, understand, wake } = startPath();
    const [asked, resting] = [understand(ana), rest(ana)];
    const answer = understand(ben, { apart: [resting] });
    expect(seen("standing", [asked, resting], ana).mine).toBe("2026-11-22");
    const facts = [asked, resting, answer];
    expect(phaseIn(facts, ana)).toBe(2);
    expect(isResting(fold(path, facts).rest)).toBe(true);
    expect(phaseIn([...facts, wake(ana, [resting])], ana)).toBe(2);
  });
});
