/** Two questions to sit down with. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { QuestionTag } from "#domain/connection/choose.ts";
import { anotherFor, fittingFor, twoFor } from "./fitting.ts";

const tag = (id: string, depth: QuestionTag["depth"], over: Partial<QuestionTag> = {}): QuestionTag => ({
  id,
  area: "play",
  depth,
  phase: 1,
  bonds: "any",
  ...over,
});
const pool = [
  tag("a", 1),
  tag("b", 1, { area: "mind" }),
  tag("c", 2),
  tag("d", 2, { area: "care" }),
  tag("e", 3, { phase: 2 }),
  tag("f", 4, { phase: 2, bonds: "partners" }),
];

it("goes no further than the two have agreed, and has nothing for partners where nobody said so", () => {
  const ids = (phase: 0 | 1 | 2 | 3, bond: "partners" | "kin" | null) =>
    fittingFor(pool, { phase, bond }).map(({ id }) => id);
  expect(ids(0, null)).toEqual(["a", "b", "c", "d"]);
  expect(ids(1, "partners")).toEqual(["a", "b", "c", "d"]);
  expect(ids(2, "kin")).toEqual(["a", "b", "c", "d", "e"]);
  expect(ids(2, "partners")).toEqual(["a", "b", "c", "d", "e", "f"]);
});

it("begins with a light one, and then one of another kind", () => {
  const fitting = fittingFor(pool, { phase: 2, bond: "partners" });
  const areaOf = (id: string) => pool.find((each) => each.id === id)?.area;
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const two = twoFor(fitting, seed);
      if (!two) throw new Error("two");
      expect(["a", "b"]).toContain(two[0]);
      expect(["c", "d", "e", "f"]).toContain(two[1]);
      expect(areaOf(two[0])).not.toBe(areaOf(two[1]));
      expect(twoFor(fitting, seed)).toEqual(two);
    }),
  );
  expect(twoFor([tag("a", 1)], "x")).toBeNull();
  expect(twoFor([tag("a", 1), tag("b", 1)], "x")?.toSorted()).toEqual(["a", "b"]);
});

it("offers another one in its place, and comes round to each", () => {
  const fitting = fittingFor(pool, { phase: 2, bond: "partners" });
  let two: readonly [string, string] = twoFor(fitting, "seed") ?? ["", ""];
  const seen = new Set<string>();
  for (let times = 0; times < 4; times += 1) {
    seen.add(two[1]);
    const next = anotherFor(fitting, two, 1, "seed");
    if (next === null) throw new Error("another");
    two = [two[0], next];
  }
  expect([...seen].toSorted()).toEqual(["c", "d", "e", "f"]);
  expect(anotherFor([tag("a", 1), tag("c", 2)], ["a", "c"], 1, "s")).toBeNull();
  expect(anotherFor(fitting, ["own/1", "c"], 0, "s")).not.toBeNull();
});
