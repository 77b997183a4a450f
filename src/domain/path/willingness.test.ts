import { describe, expect, it } from "vitest";
import { decided, seen, startPath } from "#tests/domain/path-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { LONGEST_WILLINGNESS } from "./facts.ts";

const shown = (facts: readonly Fact[], me = ana) => {
  const { mine, theirs, both } = seen("willingness", facts, me);
  return [mine?.text ?? null, theirs?.text ?? null, both];
};

describe("what each is willing to do", () => {
  it("[path-16] the other sees nothing until both have said something, and then both see both", () => {
    const { state } = startPath();
    const hers = state(ana, "I ask before I shout");
    expect(shown([hers])).toEqual(["I ask before I shout", null, false]);
    expect(seen("willingness", [hers], ben)).toEqual(seen("willingness", [], ben));
    const his = state(ben, "I answer every time");
    expect(shown([hers, his])).toEqual(["I ask before I shout", "I answer every time", true]);
    expect(shown([hers, his], ben)).toEqual(["I answer every time", "I ask before I shout", true]);
  });

  it("[path-16] alone, and in mine, it is one's own", () => {
    const { state } = startPath();
    expect(decided([], { type: "stateWillingness", text: " I rest " }, ana, { place: "mine", other: null })).toEqual([
      "willingnessStated I rest",
    ]);
    expect(shown([state(ana, "I rest")])).toEqual(["I rest", null, false]);
  });

  it("[path-17] a new statement takes the place of the one before", () => {
    const { state, replace } = startPath();
    const [first, his] = [state(ana, "One"), state(ben, "His")];
    expect(decided([first], { type: "stateWillingness", text: "Two" }, ana)).toEqual([
      "willingnessStated Two",
      `willingnessReplaced ${first.link}`,
    ]);
    const second = state(ana, "Two");
    const facts = [first, his, second, replace(ana, [first])];
    expect(shown(facts)).toEqual(["Two", "His", true]);
    expect(seen("willingness", facts, ana).ownWords).toEqual([second.link]);
  });

  it("[path-17] withdrawing ends it, and what the other said is not shown any more", () => {
    const { state, withdraw } = startPath();
    const facts = [state(ana, "Hers"), state(ben, "His")];
    const after = [...facts, withdraw(ben)];
    expect(shown(after)).toEqual(["Hers", null, false]);
    expect(shown(after, ben)).toEqual([null, null, false]);
    expect(shown([...after, state(ben, "Anew")])).toEqual(["Hers", "Anew", true]);
  });

  it("[path-17] at any time, and also what another phone said and this one did not know of", () => {
    const { state, withdraw } = startPath();
    expect(decided([], { type: "withdrawWillingness" }, ana)).toEqual(["willingnessWithdrawn"]);
    const there = state(ana, "There");
    const gone = withdraw(ana, { apart: [there] });
    expect(shown([there, gone])).toEqual([null, null, false]);
    expect(shown([gone, there])).toEqual([null, null, false]);
    expect(shown([withdraw(ana, { onlyNo: true, covers: () => false }), there])).toEqual([null, null, false]);
  });

  it("[path-17] nobody withdraws or replaces what the other said", () => {
    const { state, withdraw, replace } = startPath();
    const facts = [state(ana, "Hers"), state(ben, "His")];
    expect(shown([...facts, replace(ben, [facts[0] ?? state(ana, "")])])).toEqual(["Hers", "His", true]);
    expect(shown([...facts, withdraw(ben)])).toEqual(["Hers", null, false]);
  });

  it("[path-17] said on two phones that did not know of each other, both stand and the later shows", () => {
    const { state } = startPath();
    const here = state(ana, "Here");
    const there = state(ana, "There", { apart: [here] });
    expect(seen("willingness", [here, there], ana)).toMatchObject({
      mine: { text: "There", link: there.link, on: "2026-11-22" },
      ownWords: [here.link, there.link],
    });
  });

  it("[path-18] words that were replaced do not come back when the newer are taken back", () => {
    const { state, replace, withdraw } = startPath();
    const [first, second, his] = [state(ana, "One"), state(ana, "Two"), state(ben, "His")];
    const replaced = replace(ana, [first]);
    expect(shown([first, his, replaced])).toEqual([null, null, false]);
    expect(shown([first, his, replaced], ben)).toEqual(["His", null, false]);
    expect(shown([first, withdraw(ana), his])).toEqual([null, null, false]);
    expect(shown([first, second, replaced, his])[0]).toBe("Two");
  });

  it("[path-27] it cannot be empty or longer than 2,000 characters", () => {
    const say = (text: string) => decided([], { type: "stateWillingness", text }, ana);
    expect(say(" \n ")).toBe("textMissing");
    expect(say("x".repeat(LONGEST_WILLINGNESS + 1))).toBe("textTooLong");
    expect(say("x".repeat(LONGEST_WILLINGNESS))).toHaveLength(1);
  });
});
