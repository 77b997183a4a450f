import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 as noble } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concat, toHex, utf8 } from "#base/bytes.ts";
import { createSha256 } from "./sha256.ts";

interface HashCase {
  readonly text: string;
  readonly times: number;
  readonly hash: string;
}
const file = join(import.meta.dirname, "../../vectors/rfc/fips-180-sha256.json");
const { tests } = JSON.parse(readFileSync(file, "utf8")) as { readonly tests: readonly HashCase[] };

const sha256 = await createSha256();
/** What crosses into WebAssembly at once. */
const CROSSING = 16 * 1024;

describe("hashing", () => {
  it("agrees with the five examples of FIPS 180-4", () => {
    expect(tests).toHaveLength(5);
    for (const { text, times, hash } of tests) expect(toHex(sha256(utf8(text.repeat(times))))).toBe(hash);
  });

  it("makes no difference between parts and their joining, whatever their sizes", () => {
    const size = fc.oneof(fc.nat(200), fc.integer({ min: CROSSING - 70, max: CROSSING + 70 }), fc.nat(3 * CROSSING));
    fc.assert(
      fc.property(fc.array(size, { maxLength: 6 }), (sizes) => {
        const parts = sizes.map((length, i) => new Uint8Array(length).map((_, at) => at * 31 + i));
        expect(toHex(sha256(...parts))).toBe(toHex(noble(concat(...parts))));
      }),
      { numRuns: process.env["GOLDSEAM_LONG"] ? 3_000 : 300 },
    );
  });

  it("keeps nothing from one call to the next, and gives away no buffer of its own", () => {
    const empty = toHex(sha256());
    const first = sha256(utf8("first"));
    const kept = toHex(first);
    first.fill(0);
    sha256(utf8("second"), new Uint8Array(2 * CROSSING));
    expect(toHex(sha256(utf8("first")))).toBe(kept);
    expect(toHex(sha256())).toBe(empty);
    expect(first.every((byte) => byte === 0)).toBe(true);
  });
});
