import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argon2id as noble } from "@noble/hashes/argon2.js";
import fc from "fast-check";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { bytesOf, ownBytes, toHex, utf8 } from "#base/bytes.ts";
import { argon2id, calibrate, COST_FLOOR, costFor, MEMORY_CEILING_KIB, type PassphraseCost } from "./passphrase.ts";

interface Vectors {
  readonly rfc: Record<"password" | "salt" | "secret" | "associatedData" | "tag", string> &
    Record<"memoryKiB" | "passes" | "lanes", number>;
  readonly reference: readonly (PassphraseCost & Record<"password" | "salt" | "tag", string>)[];
}
const file = join(import.meta.dirname, "../../vectors/rfc/9106-argon2id.json");
const { rfc, reference } = JSON.parse(readFileSync(file, "utf8")) as Vectors;
const long = process.env["GOLDSEAM_LONG"] !== undefined;

const salt = new Uint8Array(16).fill(2);
const cheap: PassphraseCost = { memoryKiB: 64, passes: 1 };

beforeAll(() => sodium.ready);

describe("Argon2id", () => {
  it("RFC 9106, 5.3 holds for the oracle (its secret and associated data, and four lanes, we never use)", () => {
    const { memoryKiB: m, passes: t, lanes: p } = rfc;
    const inputs = { key: bytesOf(rfc.secret), personalization: bytesOf(rfc.associatedData) };
    expect(toHex(noble(bytesOf(rfc.password), bytesOf(rfc.salt), { m, t, p, dkLen: 32, ...inputs }))).toBe(rfc.tag);
  });

  it(`gives the tags of the reference implementation, ${long ? "all six" : "the two quickest"}`, async () => {
    expect(reference).toHaveLength(6);
    const quick = reference.filter(({ memoryKiB, passes }) => memoryKiB * passes <= 65536);
    for (const t of long ? reference : quick) expect(toHex(await argon2id(t.password, utf8(t.salt), t))).toBe(t.tag);
  });

  it(`agrees with libsodium and noble on ${long ? 200 : 20} random inputs`, async () => {
    const input = fc.record({
      text: fc.string({ minLength: 1, unit: "grapheme" }),
      memoryKiB: fc.integer({ min: 8, max: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(
        input,
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 4 }),
        async (given, bytes, passes) => {
          const { memoryKiB } = given;
          const password = utf8(given.text.normalize("NFC"));
          const ours = toHex(await argon2id(given.text, ownBytes(bytes), { memoryKiB, passes }));
          const kind = sodium.crypto_pwhash_ALG_ARGON2ID13;
          expect(toHex(sodium.crypto_pwhash(32, password, bytes, passes, memoryKiB * 1024, kind))).toBe(ours);
          expect(toHex(noble(password, bytes, { m: memoryKiB, t: passes, p: 1, dkLen: 32 }))).toBe(ours);
        },
      ),
      { numRuns: long ? 200 : 20 },
    );
  });

  it("takes a passphrase as what it reads as, however its accents are typed", async () => {
    expect(await argon2id("caf\u00e9", salt, cheap)).toEqual(await argon2id("cafe\u0301", salt, cheap));
    expect(await argon2id("cafe", salt, cheap)).not.toEqual(await argon2id("caf\u00e9", salt, cheap));
  });

  it("depends on the salt, the memory and the passes", async () => {
    const tags = [
      await argon2id("words", salt, cheap),
      await argon2id("words", salt.with(0, 3), cheap),
      await argon2id("words", salt, { ...cheap, memoryKiB: 65 + 7 }),
      await argon2id("words", salt, { ...cheap, passes: 2 }),
    ];
    expect(new Set(tags.map(toHex)).size).toBe(4);
  });
});

describe("the cost", () => {
  it("[LOG-75] is never below 64 MiB and 3 passes, nor above 256 MiB, however fast or slow the device", () => {
    expect(COST_FLOOR).toEqual({ memoryKiB: 65_536, passes: 3 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60_000, noNaN: true }), (floorMs) => {
        const { memoryKiB, passes } = costFor(floorMs);
        expect(memoryKiB).toBeGreaterThanOrEqual(COST_FLOOR.memoryKiB);
        expect(memoryKiB).toBeLessThanOrEqual(MEMORY_CEILING_KIB);
        expect(passes).toBeGreaterThanOrEqual(COST_FLOOR.passes);
      }),
      { numRuns: 1_000 },
    );
  });

  it("[LOG-75] is aimed at 0.5 to 1 s wherever the floor takes less", () => {
    for (let floorMs = 5; floorMs < 500; floorMs += 1) {
      const { memoryKiB, passes } = costFor(floorMs);
      const expected = (floorMs * memoryKiB * passes) / (COST_FLOOR.memoryKiB * COST_FLOOR.passes);
      expect(expected).toBeGreaterThan(500);
      expect(expected).toBeLessThanOrEqual(1_000);
    }
    expect(costFor(500)).toEqual(COST_FLOOR);
    expect(costFor(10_000)).toEqual(COST_FLOOR);
  });

  it("[LOG-75] takes memory before passes", () => {
    expect(costFor(375)).toEqual({ memoryKiB: 128 * 1024, passes: 3 });
    expect(costFor(187.5)).toEqual({ memoryKiB: 256 * 1024, passes: 3 });
    expect(costFor(75)).toEqual({ memoryKiB: 256 * 1024, passes: 7 });
  });

  it("[LOG-75] is measured by the clock it is given: a slow device stays at the floor", async () => {
    let ms = 0;
    expect(await calibrate(() => (ms += 600))).toEqual(COST_FLOOR);
  });

  it("[LOG-75] steps back when what was chosen takes longer than a second after all", async () => {
    const clock = [0, 400, 1_000, 2_200].values();
    expect(await calibrate(() => clock.next().value ?? 0)).toEqual(COST_FLOOR);
  });
});
