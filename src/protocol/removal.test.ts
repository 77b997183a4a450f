import { describe, expect, it } from "vitest";
import { readBody, writeBody } from "./body.ts";
import type { Leaf } from "./leaf.ts";
import { countingRanges, isWithin, joinRanges, lacking, rangesOf, removalOf, standingOf } from "./removal.ts";

const phone = "a1".repeat(16);
const tablet = "a2".repeat(16);
const theirs = "b1".repeat(16);
const personOf = (device: string): string | null =>
  ({ [phone]: "ana", [tablet]: "ana", [theirs]: "ben" })[device] ?? null;

const leaf = (parts: Partial<Leaf>): Leaf => ({
  class: "words",
  removed: false,
  wall: 0,
  seen: [],
  salt: new Uint8Array(16),
  body: new Uint8Array(1),
  mark: new Uint8Array(32),
  ...parts,
});
const words = leaf({});
const gone = leaf({ removed: true, salt: null, body: null });
const act = leaf({ class: "act", salt: null });

const read = (ops: unknown, version = 1) => {
  const fact = readBody(writeBody([{ k: "removed", v: version, ops: JSON.parse(JSON.stringify(ops)) }]))?.[0];
  return fact ? rangesOf(fact) : null;
};

describe("removing words", () => {
  it("[LOG-19] names ranges of chains", () => {
    const ranges = [
      { device: phone, from: 3, to: 3 },
      { device: tablet, from: 1, to: 9 },
    ];
    expect(removalOf(ranges)).toEqual({
      k: "removed",
      v: 1,
      ops: [
        [phone, 3, 3],
        [tablet, 1, 9],
      ],
    });
    expect(readBody(writeBody([removalOf(ranges)]))?.map(rangesOf)).toEqual([ranges]);
  });

  it("[LOG-2] takes no other form of them", () => {
    const malformed = [
      [],
      [[phone, 2, 1]],
      [[phone, 0, 1]],
      [[phone, 1]],
      [[phone, 1, 2, 3]],
      [["A1".repeat(16), 1, 1]],
      [phone, 1, 1],
      [[phone, 1.5, 2]],
      [[phone, 1, 2 ** 32]],
      "all",
      { 0: [phone, 1, 1] },
    ];
    expect(malformed.filter((ops) => read(ops) !== null)).toEqual([]);
    expect(read([[phone, 1, 1]], 2)).toBeNull();
    expect(rangesOf({ kind: "erased", version: 1, fields: { ops: [[phone, 1, 1]] } })).toBeNull();
  });

  it("[LOG-19] counts for every device of its author's person", () => {
    const ranges = [
      { device: phone, from: 1, to: 2 },
      { device: tablet, from: 1, to: 2 },
    ];
    expect(countingRanges(ranges, "ana", personOf)).toEqual(ranges);
  });

  it("[LOG-19] attack: partner-removes-my-words: one device of another person named, and none of it counts", () => {
    const own = { device: theirs, from: 1, to: 5 };
    const mine = { device: phone, from: 1, to: 5 };
    expect(countingRanges([mine], "ben", personOf)).toEqual([]);
    expect(countingRanges([own, mine], "ben", personOf)).toEqual([]);
    expect(countingRanges([{ ...mine, device: "cc".repeat(16) }], "ben", personOf)).toEqual([]);
    expect(countingRanges([own], "ben", personOf)).toEqual([own]);
  });

  it("[LOG-19] attack: withdrawal-erased: an act in the range stays", () => {
    expect(standingOf(act, true)).toBe("here");
    expect(standingOf(act, false)).toBe("here");
  });

  it("[LOG-21] words it names have no body, whether the body is still held or not", () => {
    expect(standingOf(words, true)).toBe("removed");
    expect(standingOf(gone, true)).toBe("removed");
    expect(standingOf(words, false)).toBe("here");
  });

  it("[LOG-22] attack: removed-without-word: what is gone without the author's act is missing", () => {
    expect(standingOf(gone, false)).toBe("missing");
  });

  it("[LOG-17] a page that has less is found, unless a removal allows it", () => {
    const held = (sequence: number): Leaf | null => [words, words, act, gone][sequence - 5] ?? null;
    expect(lacking([gone, words, act, gone, gone], 5, held, () => false)).toEqual([5]);
    expect(lacking([gone, gone, act, gone, gone], 5, held, (sequence) => sequence === 5)).toEqual([6]);
    expect(lacking([words, words, act, words], 5, held, () => false)).toEqual([]);
  });

  it("answers for any op whether it is named, and names with the fewest ranges", () => {
    const ranges = [4, 1, 2, 9, 2].map((from) => ({ device: phone, from, to: from }));
    const joined = [
      { device: phone, from: 1, to: 2 },
      { device: phone, from: 4, to: 4 },
      { device: phone, from: 9, to: 9 },
    ];
    expect(joinRanges(ranges)).toEqual(joined);
    expect(joinRanges([...joined, { device: phone, from: 2, to: 20 }])).toEqual([{ device: phone, from: 1, to: 20 }]);
    const named = isWithin([...ranges, { device: tablet, from: 5, to: 7 }]);
    const sequences = Array.from({ length: 11 }, (_, i) => i);
    expect(sequences.filter((sequence) => named(phone, sequence))).toEqual([1, 2, 4, 9]);
    expect(sequences.filter((sequence) => named(tablet, sequence))).toEqual([5, 6, 7]);
    expect(sequences.filter((sequence) => named(theirs, sequence))).toEqual([]);
  });
});
