import fc from "fast-check";
import { expect, it } from "vitest";
import { type Bowl, bowlOf, type Drop } from "./bowl.ts";

const PIECES = 42;
const seeds = fc.string({ minLength: 1, maxLength: 8 });
const someDrops = fc.array(fc.constantFrom<Drop>("ink", "gold", "covered"), { maxLength: 60 });
const drawings = { numRuns: 12 } as const;

const drops = (count: number, drop: Drop = "gold"): readonly Drop[] => Array.from({ length: count }, () => drop);
const laidOn = (bowl: Bowl): ReadonlySet<number> => new Set(bowl.strokes.map(({ drop }) => drop));
/** All that lies in the bowl but for one drop. */
const without = ({ strokes, flecks }: Bowl, one: number) => [
  ...strokes.filter(({ drop }) => drop !== one),
  ...flecks.filter(({ drop }) => drop !== one),
];

it("draws the same bowl for the same seed and drops", () => {
  expect(bowlOf("a seed", PIECES, drops(3))).toEqual(bowlOf("a seed", PIECES, drops(3)));
  expect(bowlOf("another", PIECES, [])).not.toEqual(bowlOf("a seed", PIECES, []));
});

it("lays each drop on a seam of its own, from the first to the last", () => {
  expect([...laidOn(bowlOf("a seed", PIECES, []))]).toEqual([]);
  expect(laidOn(bowlOf("a seed", PIECES, drops(3)))).toEqual(new Set([0, 1, 2]));
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, pieces) => {
      expect(laidOn(bowlOf(seed, pieces, drops(pieces))).size).toBe(pieces);
    }),
    drawings,
  );
});

it("changes nothing but its own piece when a drop is added, or covered, or turns to gold", () => {
  fc.assert(
    fc.property(
      seeds,
      someDrops,
      fc.constantFrom<Drop>("ink", "gold", "covered"),
      fc.nat(),
      (seed, laid, drop, nth) => {
        const at = nth % (laid.length + 1);
        const before = bowlOf(seed, PIECES, laid);
        const after = bowlOf(seed, PIECES, laid.toSpliced(at, 1, drop));
        expect(without(after, at)).toEqual(without(before, at));
        expect([after.vessel, after.chip]).toEqual([before.vessel, before.chip]);
      },
    ),
    drawings,
  );
});

it("leaves a covered drop out: its crack stays a crack", () => {
  const bowl = bowlOf("a seed", PIECES, ["gold", "covered", "ink"]);
  expect(laidOn(bowl)).toEqual(new Set([0, 2]));
  expect(bowl.cracks).not.toEqual(bowlOf("a seed", PIECES, drops(3)).cracks);
  expect(bowlOf("a seed", PIECES, drops(44, "covered")).flecks).toEqual([]);
  expect(bowlOf("a seed", PIECES, drops(44, "covered")).cracks).toEqual(bowlOf("a seed", PIECES, []).cracks);
});

it("draws what is kept in ink, and what was seen in gold on the same line", () => {
  const [kept] = bowlOf("a seed", PIECES, ["ink"]).strokes;
  const [seen] = bowlOf("a seed", PIECES, ["gold"]).strokes;
  expect(kept?.gold).toBeNull();
  expect(seen?.gold?.body).toMatch(/^M/);
  expect([seen?.line, seen?.ink]).toEqual([kept?.line, kept?.ink]);
});

it("makes flecks of what comes after the last seam, without an end, and none of them ever moves", () => {
  expect(bowlOf("a seed", PIECES, drops(PIECES)).flecks).toEqual([]);
  const few = bowlOf("a seed", PIECES, drops(PIECES + 18)).flecks;
  const many = bowlOf("a seed", PIECES, drops(PIECES + 2000)).flecks;
  expect(few.map(({ drop }) => drop)).toEqual(Array.from({ length: 18 }, (_, i) => PIECES + i));
  expect(many).toHaveLength(2000);
  expect(many.slice(0, 18)).toEqual(few);
});

it("keeps every line within the drawing", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const numbers = bowlOf(seed, PIECES, drops(PIECES)).strokes.flatMap(({ at }) => at);
      expect(numbers.filter((n) => !(n > 10 && n < 390))).toEqual([]);
    }),
    drawings,
  );
});
