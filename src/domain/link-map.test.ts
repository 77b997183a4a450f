import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLink, type LinkMap, noLinks, setLink } from "./link-map.ts";

/** Few digits that count, so that keys meet deep in the trie; some keys are other keys with more in front. */
const key = fc
  .tuple(fc.constantFrom("0", "f"), fc.constantFrom(64, 66), fc.nat(40))
  .map(([digit, length, n]) => n.toString(16).padStart(length, digit));

const mapOf = (entries: readonly (readonly [string, number])[]): LinkMap<number> =>
  entries.reduce<LinkMap<number>>((map, [key, value]) => setLink(map, key, value), noLinks);

describe("a map from links", () => {
  it("answers like a map, and keeps every state it had", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 80 }), fc.nat(80), (entries, n) => {
        const before = mapOf(entries.slice(0, n));
        const known = new Map(entries.slice(0, n));
        const all = entries.slice(n).reduce((map, [key, value]) => setLink(map, key, value), before);
        for (const [key] of entries) expect(getLink(before, key)).toBe(known.get(key) ?? null);
        for (const [key, value] of new Map(entries)) expect(getLink(all, key)).toBe(value);
        expect(getLink(all, "a".repeat(64))).toBeNull();
      }),
    );
  });

  it("is equal, as plain data, when its content is", () => {
    const entries = fc.uniqueArray(fc.tuple(key, fc.nat()), { maxLength: 60, selector: ([key]) => key });
    fc.assert(
      fc.property(entries, (entries) => {
        const map = mapOf(entries);
        expect(mapOf(entries.toReversed())).toEqual(map);
        expect(JSON.parse(JSON.stringify(map))).toEqual(map);
      }),
    );
  });
});
