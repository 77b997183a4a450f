/** Every decoder meets damaged bytes. It answers null or something whole that encodes to the same bytes; it never throws. */
import { describe, expect, it, vi } from "vitest";
import { bytesOf, concat, type Bytes, toHex, utf8 } from "#base/bytes.ts";
import { readBody } from "#protocol/body.ts";
import { encodeEnvelope, readEnvelope } from "#protocol/envelope.ts";
import { createLeaf, encodeLeaf, readLeaf, withoutWords } from "#protocol/leaf.ts";
import { readOp } from "#protocol/op.ts";
import { pad } from "#protocol/padding.ts";
import { readLeaves, readPage } from "#protocol/page.ts";
import { rangesOf } from "#protocol/removal.ts";
import { seenOp } from "#protocol/seen.ts";
import { readTurn } from "#protocol/turn.ts";
import { FUZZ_COUNT, mutations } from "./mutate.ts";
import { seed, suite } from "./place.ts";

vi.setConfig({ testTimeout: 120_000 });

const device = toHex(seed("a device").subarray(0, 16));
const seen = [seenOp(device, 3, toHex(seed("a link"))), seenOp(device, 4, toHex(seed("another")))];
const body = utf8('{"k":"noted","v":1,"text":"some words"}');
const act = createLeaf(suite, { class: "act", wall: 1_795_305_600_000, seen: [], body });
const written = createLeaf(suite, { class: "words", wall: 0, seen, body });
const leaves = [act, written, withoutWords(written)];
const encoded = leaves.map(encodeLeaf);
const before = concat(seed("sig"), seed("sig"), seed("prev"));

/** How many of the damaged inputs were taken; each must satisfy `whole`. */
const feed = <T>(
  samples: readonly Bytes[],
  read: (bytes: Bytes) => T | null,
  whole: (value: T, bytes: Bytes) => void,
) => {
  let taken = 0;
  for (const bytes of mutations(samples, FUZZ_COUNT)) {
    const value = read(bytes);
    if (value === null) continue;
    taken += 1;
    whole(value, bytes);
  }
  return taken;
};

const same = (a: Bytes, b: Bytes): void => {
  if (toHex(a) !== toHex(b)) expect(toHex(a)).toBe(toHex(b));
};

describe("[LOG-2] never throws, and takes nothing it would not write", () => {
  it("an envelope", () => {
    const header = { space: device, key: device, device } as const;
    const samples = [
      encodeEnvelope({ ...header, kind: "op", first: 1, last: 1 }, new Uint8Array(40)),
      encodeEnvelope({ ...header, kind: "page", first: 7, last: 90 }, new Uint8Array(80)),
      encodeEnvelope({ ...header, kind: "box", first: 0, last: 3 }, new Uint8Array(30)),
    ];
    feed(samples, readEnvelope, (envelope, bytes) => {
      if (!("unknownVersion" in envelope)) same(encodeEnvelope(envelope, envelope.sealed), bytes);
    });
  });

  it("a leaf", () => {
    feed(
      encoded,
      (bytes) => readLeaf(suite, bytes),
      (leaf, bytes) => same(encodeLeaf(leaf), bytes),
    );
  });

  it("an op", () => {
    const samples = encoded.map((leaf) => pad([before, leaf]));
    const taken = feed(
      samples,
      (bytes) => readOp(suite, bytes),
      ({ sig, prev, leaf }, bytes) => {
        same(pad([sig, bytesOf(prev), encodeLeaf(leaf)]), bytes);
      },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it("a page", () => {
    const sizes = Uint8Array.of(0, 0, 1, 0, 0, 0, 0, 100);
    feed([concat(before, sizes, new Uint8Array(100), new Uint8Array(4))], readPage, ({ raw, packed }, bytes) => {
      if (raw > 1024 * 1024 || packed.length > bytes.length) expect.unreachable();
    });
    feed(
      [concat(...encoded)],
      (bytes) => readLeaves(suite, bytes, 3),
      (read, bytes) => same(concat(...read.map(encodeLeaf)), bytes),
    );
  });

  it("a turn", () => {
    const samples = [0, 7, 300].map((length) =>
      pad([
        before.subarray(0, 64),
        bytesOf(device),
        Uint8Array.of(0, 0, 0, 5, 0, 0, length >> 8, length & 255),
        new Uint8Array(length),
      ]),
    );
    feed(samples, readTurn, ({ turn }, bytes) => {
      if (turn.body.length > bytes.length) expect.unreachable();
    });
  });

  it("[LOG-3] a body, and a removal in it", () => {
    const samples = [
      body,
      utf8('[{"k":"a","v":1,"n":[0.5,-1e+30,null,true]},{"k":"b","v":2,"t":"\\u0001é✓"}]'),
      utf8(`{"k":"removed","v":1,"ops":[["${device}",1,2],["${device}",5,9]]}`),
    ];
    feed(samples, readBody, (facts, bytes) => {
      for (const fact of facts) rangesOf(fact);
      const text = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)));
      same(utf8(text), bytes);
    });
  });
});
