/** Whole worlds of two people, their phones, a server and a bad network, from seeds. What must hold is in oracles/. */
import { describe, expect, it } from "vitest";
import { blocksOf, failuresOf, nameOf } from "./seeds.ts";

describe("[LOG-24] [LOG-20] [LOG-37] nothing is lost, all see the same, a no holds, and what is gone is nowhere", () => {
  it.each(blocksOf(1).map((block) => [nameOf(block), block] as const))("%s", async (_, block) => {
    expect(await failuresOf(block)).toEqual([]);
  });
});
