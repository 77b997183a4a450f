import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, concat, toHex, utf8 } from "#base/bytes.ts";
import { open, seal } from "./aead.ts";

interface GcmCase {
  readonly key: string;
  readonly iv: string;
  readonly aad: string;
  readonly msg: string;
  readonly ct: string;
  readonly tag: string;
}
const vectors = join(import.meta.dirname, "../../vectors/rfc/gcm-aes256.json");
const { tests } = JSON.parse(readFileSync(vectors, "utf8")) as { readonly tests: readonly GcmCase[] };

const key = new Uint8Array(32).fill(1);
const aad = utf8("where it belongs");
const plaintext = utf8("what it says");

describe("sealing", () => {
  it(`opens the four 256-bit cases of the GCM submission`, async () => {
    expect(tests).toHaveLength(4);
    for (const t of tests) {
      expect(await open(bytesOf(t.key), bytesOf(t.aad), bytesOf(t.iv + t.ct + t.tag))).toEqual(bytesOf(t.msg));
    }
  });

  it("gives back what was sealed, the empty text too, 28 bytes longer", async () => {
    for (const text of [plaintext, new Uint8Array(0), new Uint8Array(2_000).fill(9)]) {
      const sealed = await seal(key, aad, text);
      expect(sealed.length).toBe(text.length + 28);
      expect(await open(key, aad, sealed)).toEqual(text);
    }
  });

  it("[LOG-8] draws a new nonce every time", async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 500; i++) nonces.add(toHex((await seal(key, aad, plaintext)).subarray(0, 12)));
    expect(nonces.size).toBe(500);
  });

  it("opens under nothing else: every bit of the sealed bytes and of the aad counts", async () => {
    const sealed = await seal(key, aad, plaintext);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = sealed.with(bit >> 3, sealed[bit >> 3]! ^ (1 << (bit & 7)));
      expect(await open(key, aad, flipped)).toBe(null);
    }
    for (let i = 0; i < aad.length; i++) expect(await open(key, aad.with(i, aad[i]! ^ 1), sealed)).toBe(null);
    expect(await open(key, concat(aad, utf8(" ")), sealed)).toBe(null);
    expect(await open(key.with(0, 2), aad, sealed)).toBe(null);
  });

  it("answers null for what is too short or too long to be sealed bytes", async () => {
    const sealed = await seal(key, aad, new Uint8Array(0));
    for (let length = 0; length < 28; length++) expect(await open(key, aad, sealed.subarray(0, length))).toBe(null);
    expect(await open(key, aad, concat(sealed, Uint8Array.of(0)))).toBe(null);
  });

  it("takes keys of 32 bytes only, and says otherwise as a bug", async () => {
    for (const length of [0, 16, 24, 31, 33]) {
      await expect(seal(new Uint8Array(length), aad, plaintext)).rejects.toThrow("32 bytes");
    }
  });
});
