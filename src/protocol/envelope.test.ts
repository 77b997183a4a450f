import { describe, expect, it } from "vitest";
import { concat, toHex } from "#base/bytes.ts";
import {
  encodeEnvelope,
  encodeHeader,
  type EnvelopeHeader,
  HEADER_BYTES,
  MAX_PAGE_LEAVES,
  MAX_SEALED,
  readEnvelope,
} from "./envelope.ts";

const header: EnvelopeHeader = {
  kind: "op",
  space: "5a".repeat(16),
  key: "6b".repeat(16),
  device: "7c".repeat(16),
  first: 258,
  last: 258,
};
const sealed = new Uint8Array(40).fill(9);
const encoded = encodeEnvelope(header, sealed);

/** The encoding with other bytes in some places. */
const changed = (bytes: Readonly<Record<number, number>>, of = encoded) =>
  Uint8Array.from(of, (byte, at) => bytes[at] ?? byte);

describe("an envelope", () => {
  it("has 58 bytes of header, and the rest is sealed", () => {
    expect(toHex(encodeHeader(header))).toBe(`0101${header.space}${header.key}${header.device}${"00000102".repeat(2)}`);
    expect(encodeHeader(header).length).toBe(HEADER_BYTES);
    expect(readEnvelope(encoded)).toEqual({ ...header, header: encodeHeader(header), sealed });
  });

  it("[LOG-1] of another version is told apart from a broken one, whatever follows", () => {
    expect(readEnvelope(changed({ 0: 2 }))).toEqual({ unknownVersion: 2 });
    expect(readEnvelope(Uint8Array.of(0))).toEqual({ unknownVersion: 0 });
    expect(readEnvelope(new Uint8Array(0))).toBeNull();
  });

  it("[LOG-2] has a known kind, ids and numbers whole, and a seal not shorter than nonce and tag", () => {
    expect(readEnvelope(changed({ 1: 0 }))).toBeNull();
    expect(readEnvelope(changed({ 1: 4 }))).toBeNull();
    expect(readEnvelope(encoded.slice(0, HEADER_BYTES + 27))).toBeNull();
    expect(readEnvelope(encoded.slice(0, HEADER_BYTES + 28))).not.toBeNull();
    expect(readEnvelope(encoded.slice(0, 30))).toBeNull();
  });

  it("[LOG-2] an op has one sequence number, a page a range that begins at 1 or later, a box any two", () => {
    const read = (kind: number, first: number, last: number) =>
      readEnvelope(changed({ 1: kind, 52: 0, 53: first, 56: 0, 57: last }));
    expect([read(1, 0, 0), read(1, 1, 2), read(2, 2, 1), read(2, 0, 3)]).toEqual([null, null, null, null]);
    expect([read(1, 1, 1), read(2, 1, 1), read(2, 1, 3), read(3, 0, 0), read(3, 9, 1)]).not.toContain(null);
    const long = { ...header, kind: "page", first: 1 } as const;
    expect(() => encodeHeader({ ...long, last: MAX_PAGE_LEAVES })).not.toThrow();
    expect(() => encodeHeader({ ...long, last: MAX_PAGE_LEAVES + 1 })).toThrow("from 1 to");
  });

  it.each(["op", "page", "box"] as const)("[LOG-2] a sealed %s has a greatest length", (kind) => {
    const largest = new Uint8Array(MAX_SEALED[kind]);
    const bytes = encodeEnvelope({ ...header, kind }, largest);
    expect(readEnvelope(bytes)).not.toBeNull();
    expect(readEnvelope(concat(bytes, new Uint8Array(1)))).toBeNull();
    expect(() => encodeEnvelope({ ...header, kind }, concat(largest, new Uint8Array(1)))).toThrow("a sealed");
  });

  it("[LOG-2] attack: length-bomb: nothing is allocated for what an envelope only claims", () => {
    const claims = changed({ 1: 2, 50: 0, 51: 0, 52: 0, 53: 1, 54: 255, 55: 255, 56: 255, 57: 255 });
    expect(readEnvelope(claims)).toBeNull();
  });
});
