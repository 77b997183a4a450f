import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bytes, concat, equalBytes, ownBytes, utf8 } from "#base/bytes.ts";
import { createPacking, type Packing } from "./deflate.ts";

const MIB = 1024 * 1024;
let packing: Packing;
beforeAll(async () => {
  packing = await createPacking();
});

const repetitive = (length: number): Bytes => new Uint8Array(length).map((_, i) => 97 + (((i * i) >> 7) % 23));

describe("packing", () => {
  it("gives back what was packed, and agrees with zlib both ways", async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 3_000 }), fc.nat(100_000).map(repetitive));
    await fc.assert(
      fc.asyncProperty(bytes, async (generated) => {
        const raw = ownBytes(generated);
        const packed = await packing.deflate(raw);
        expect(equalBytes(inflateRawSync(packed), raw)).toBe(true);
        const unpacked = await packing.inflate(ownBytes(deflateRawSync(raw)), raw.length);
        expect(unpacked !== null && equalBytes(unpacked, raw)).toBe(true);
      }),
      { numRuns: process.env["GOLDSEAM_LONG"] ? 1_000 : 60 },
    );
  });

  it("[LOG-14] gives exactly the limit, and nothing when there is one byte more", async () => {
    const packed = await packing.deflate(repetitive(MIB));
    expect((await packing.inflate(packed, MIB))?.length).toBe(MIB);
    expect(await packing.inflate(packed, MIB - 1)).toBe(null);
    expect(await packing.inflate(packed, 0)).toBe(null);
  });

  it("[LOG-14] attack: inflate-bomb, 64 MiB out of 64 KiB, stops at once", async () => {
    const bomb = ownBytes(deflateRawSync(new Uint8Array(64 * MIB), { level: 9 }));
    expect(bomb.length).toBeLessThan(66 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(await packing.inflate(bomb, MIB)).toBe(null);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MIB);
  });

  it("[LOG-2] refuses what is cut short, followed by anything, or no deflate at all", async () => {
    for (const raw of [utf8(""), utf8("a"), repetitive(50_000)]) {
      const packed = await packing.deflate(raw);
      expect(await packing.inflate(packed, raw.length)).toEqual(raw);
      for (const tail of [Uint8Array.of(0), Uint8Array.of(1, 2, 3), packed]) {
        expect(await packing.inflate(concat(packed, tail), MIB)).toBe(null);
      }
      expect(await packing.inflate(packed.subarray(0, -1), MIB)).toBe(null);
    }
    for (const wrong of [new Uint8Array(0), Uint8Array.of(255, 255, 255), Uint8Array.of(6)]) {
      expect(await packing.inflate(wrong, MIB)).toBe(null);
    }
  });
});
