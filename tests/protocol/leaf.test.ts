/** Leaves and links: one form on the wire, and a link that depends on everything but the body's presence. */
import { describe, expect, it } from "vitest";
import { u32 } from "#base/binary.ts";
import { concat, toHex, utf8 } from "#base/bytes.ts";
import { MAX_BODY_BYTES } from "#protocol/body.ts";
import { createLeaf, encodeLeaf, type Leaf, linkOf, readLeaf, readLeafAt, rootLink } from "#protocol/leaf.ts";
import { seenOp } from "#protocol/seen.ts";
import { seed, suite } from "./place.ts";

const device = toHex(seed("a device").subarray(0, 16));
const prev = toHex(seed("prev"));
const seen = [seenOp(device, 3, toHex(seed("a link")))];
const body = utf8('{"k":"noted","v":1}');
const words = createLeaf(suite, { class: "words", wall: 1_795_305_600_000, seen, body });

describe("a leaf", () => {
  it("[LOG-2] is nothing less and nothing more than its bytes", () => {
    for (const leaf of [words, createLeaf(suite, { class: "act", wall: 0, seen: [], body })]) {
      const encoded = encodeLeaf(leaf);
      expect(readLeaf(suite, encoded)).toEqual(leaf);
      const shorter = Array.from(encoded, (_, length) => readLeafAt(suite, encoded.slice(0, length), 0));
      expect(shorter.every((read) => read === null)).toBe(true);
      expect(readLeaf(suite, concat(encoded, Uint8Array.of(0)))).toBeNull();
    }
  });

  it("[LOG-2] has a body of at most 192 KiB, however much room there is", () => {
    const act = (length: number) => concat(new Uint8Array(8), u32(length), new Uint8Array(length));
    expect(readLeaf(suite, act(MAX_BODY_BYTES))?.body?.length).toBe(MAX_BODY_BYTES);
    expect(readLeaf(suite, act(MAX_BODY_BYTES + 1))).toBeNull();
  });

  it("is not written beyond its limits, nor in a form no reader takes: that is a bug", () => {
    const parts = { class: "act", wall: 0, seen: [], body } as const;
    expect(() => createLeaf(suite, { ...parts, wall: -1 })).toThrow("a wall clock");
    expect(() => createLeaf(suite, { ...parts, wall: 2 ** 48 })).toThrow("a wall clock");
    expect(() => createLeaf(suite, { ...parts, seen: Array(33).fill(seen[0]) })).toThrow("within its limits");
    expect(() => createLeaf(suite, { ...parts, body: new Uint8Array(MAX_BODY_BYTES + 1) })).toThrow(
      "within its limits",
    );
    expect(() => encodeLeaf({ ...words, salt: null })).toThrow("words have a salt");
    expect(() => encodeLeaf({ ...words, class: "act" })).toThrow("words have a salt");
    expect(() => encodeLeaf({ ...words, body: null })).toThrow("only removed words");
    expect(() => encodeLeaf({ ...words, class: "act", removed: true, salt: null, body: null })).toThrow("only removed");
  });

  it("[LOG-9] has a link that changes with every part of it and with its place", () => {
    const linkWith = (changes: Partial<Leaf>) => linkOf(suite, prev, 2, { ...words, ...changes });
    const links = [
      linkWith({}),
      linkOf(suite, toHex(seed("another prev")), 2, words),
      linkOf(suite, prev, 3, words),
      linkWith({ class: "act" }),
      linkWith({ wall: words.wall + 1 }),
      linkWith({ mark: seed("another mark") }),
      linkWith({ seen: [] }),
      linkWith({ seen: [{ ...seen[0]!, sequence: 4 }] }),
      linkWith({ seen: [{ ...seen[0]!, link: "00".repeat(16) }] }),
      rootLink(suite, device, device),
      rootLink(suite, "00".repeat(16), device),
    ];
    expect(new Set(links).size).toBe(links.length);
    expect(linkWith({ body: null, salt: null, removed: true })).toBe(links[0]);
  });
});
