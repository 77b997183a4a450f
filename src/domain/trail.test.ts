import { describe, expect, it } from "vitest";
import { added, backwards, emptyTrail, itemAt, newest, type Trail } from "./trail.ts";

const trailOf = (length: number): Trail<number> =>
  Array.from({ length }, (_, n) => n).reduce<Trail<number>>((trail, n) => added(trail, n), emptyTrail);

describe("a trail", () => {
  it.each([0, 1, 127, 128, 129, 1000])("of %i keeps what was added, and every length it had", (length) => {
    const trail = trailOf(length);
    const longer = added(trail, -1);
    expect([trail.length, [...backwards(trail)].toReversed()]).toEqual([length, Array.from({ length }, (_, n) => n)]);
    expect([longer.length, itemAt(longer, length), itemAt(trail, length)]).toEqual([length + 1, -1, null]);
  });

  it("is read from its end, in parts", () => {
    const trail = trailOf(300);
    expect(newest(trail, 300, 3)).toEqual([299, 298, 297]);
    expect(newest(trail, 2, 3)).toEqual([1, 0]);
    expect(newest(trail, 9000, 1)).toEqual([299]);
    expect(newest(trail, 0, 3)).toEqual([]);
  });
});
