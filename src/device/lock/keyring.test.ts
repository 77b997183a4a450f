import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concat, equalBytes, toHex } from "#base/bytes.ts";
import { type Keyring, readKeyring, writeKeyring } from "./keyring.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] === undefined ? 50 : 1000 };

const bytes = (n: number) => fc.uint8Array({ minLength: n, maxLength: n }).map((all) => new Uint8Array(all));
const hex = (n: number) => bytes(n).map(toHex);
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 4 });

const keyrings: fc.Arbitrary<Keyring> = fc.record({
  me: hex(32),
  device: hex(16),
  signSeed: bytes(32),
  kemSeed: bytes(32),
  slotKey: bytes(32),
  place: bytes(16),
  spaces: few(
    fc.record({
      space: hex(16),
      type: fc.constantFrom("mine" as const, "ours" as const),
      server: fc.oneof(fc.webUrl(), fc.string({ unit: "grapheme" })),
    }),
  ),
  spaceKeys: few(fc.record({ space: hex(16), sk: bytes(32) })),
  pinned: few(hex(32)),
});

describe("a keyring as bytes", () => {
  it("is read as it was written", () => {
    const isSame = fc.property(keyrings, (keyring) => {
      expect(readKeyring(writeKeyring(keyring))).toEqual(keyring);
    });
    fc.assert(isSame, runs);
  });

  it("[LOG-2] has one form: nothing cut off, nothing behind it, no other byte that means the same", () => {
    const [sample] = fc.sample(keyrings, { seed: 7, numRuns: 1 });
    const written = writeKeyring(sample!);
    const cuts = Array.from(written, (_, length) => readKeyring(written.slice(0, length)));
    expect(cuts.filter((read) => read !== null)).toEqual([]);
    expect(readKeyring(concat(written, Uint8Array.of(0)))).toBeNull();
    const changed = Array.from(written, (byte, at) => written.with(at, byte ^ 0x81));
    const other = changed.filter((each) => {
      const read = readKeyring(each);
      return read && !equalBytes(writeKeyring(read), each);
    });
    expect(other).toEqual([]);
  });

  it("[LOG-2] holds hundreds of keys, for a place lives for years", () => {
    const [sample] = fc.sample(keyrings, { seed: 8, numRuns: 1 });
    const spaceKeys = Array.from({ length: 700 }, (_, i) => ({
      space: "5a".repeat(16),
      sk: new Uint8Array(32).fill(i % 256),
    }));
    const keyring = { ...sample!, spaceKeys };
    expect(readKeyring(writeKeyring(keyring))).toEqual(keyring);
  });

  it("keeps its layout", () => {
    const keyring: Keyring = {
      me: "11".repeat(32),
      device: "22".repeat(16),
      signSeed: new Uint8Array(32).fill(3),
      kemSeed: new Uint8Array(32).fill(4),
      slotKey: new Uint8Array(32).fill(5),
      place: new Uint8Array(16).fill(6),
      spaces: [{ space: "77".repeat(16), type: "ours", server: "https://a.b" }],
      spaceKeys: [{ space: "77".repeat(16), sk: new Uint8Array(32).fill(8) }],
      pinned: ["99".repeat(32)],
    };
    const head = `01${"11".repeat(32)}${"22".repeat(16)}01${"77".repeat(16)}02000b${toHex(new TextEncoder().encode("https://a.b"))}`;
    const seeds = `01${"03".repeat(32)}${"04".repeat(32)}0001${"77".repeat(16)}${"08".repeat(32)}`;
    const rest = `01${"05".repeat(32)}${"06".repeat(16)}01${"99".repeat(32)}`;
    expect(toHex(writeKeyring(keyring))).toBe(head + seeds + rest);
  });
});
