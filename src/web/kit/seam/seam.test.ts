import { expect, it } from "vitest";
import { seamOf, type SeamItem } from "./seam.ts";

const items: readonly SeamItem[] = [
  { height: 120, laid: "gold" },
  { height: 90, laid: "ink" },
  { height: 150, laid: "hair" },
];

it("is the same on both phones, and another for another two", () => {
  expect(seamOf("a/b", items, 14)).toEqual(seamOf("a/b", items, 14));
  expect(seamOf("a/b", items, 14).crack).not.toBe(seamOf("a/c", items, 14).crack);
});

it("has a mark beside every item, and is as long as the list", () => {
  const { marks, height, width } = seamOf("a/b", items, 14);
  expect(marks.map(({ y, laid }) => [y, laid])).toEqual([
    [14, "gold"],
    [134, "ink"],
    [224, "hair"],
  ]);
  expect(height).toBe(360);
  expect(marks.every(({ x }) => x > 0 && x < width)).toBe(true);
});

it("lays ink and gold on their own stretch only, and nothing on a hairline", () => {
  const between = (path: string): readonly [number, number] => {
    const heights = [...path.matchAll(/[ML][\d.-]+ ([\d.-]+)/gu)].map((point) => Number(point[1]));
    return [Math.min(...heights), Math.max(...heights)];
  };
  const { ink, gold, glint } = seamOf("a/b", items, 14);
  const [from, to] = between(ink);
  expect(from).toBeGreaterThan(131);
  expect(to).toBeLessThan(227);
  expect(between(gold)[1]).toBeLessThan(137);
  expect(glint).not.toBe("");
  const part = seamOf(
    "a/b",
    items.map((item, at) => ({ ...item, laid: at === 1 ? ("part" as const) : item.laid })),
    14,
  );
  expect(between(part.ink)[1]).toBeLessThan(185);
  const bare = seamOf(
    "a/b",
    items.map((item) => ({ ...item, laid: "hair" as const })),
    14,
  );
  expect([bare.ink, bare.gold, bare.glint]).toEqual(["", "", ""]);
  expect(bare.crack).toMatch(/^M/u);
});

it("draws nothing of an empty list, and no broken number of items that have no height yet", () => {
  expect(seamOf("a/b", [], 14)).toMatchObject({ crack: "", twigs: "", marks: [], height: 0 });
  const flat = seamOf(
    "a/b",
    items.map((item) => ({ ...item, height: 0 })),
    14,
  );
  expect(JSON.stringify(flat)).not.toMatch(/NaN|null|Infinity/u);
});
