import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, toHex } from "#base/bytes.ts";
import { kdf } from "./hkdf.ts";

interface HkdfCase {
  readonly ikm: string;
  readonly salt: string;
  readonly info: string;
  readonly size: number;
  readonly okm: string;
}
const vectors = join(import.meta.dirname, "../../vectors/rfc/5869-hkdf-sha256.json");
const { tests } = JSON.parse(readFileSync(vectors, "utf8")) as { readonly tests: readonly HkdfCase[] };

const key = new Uint8Array(32).fill(3);
const info = new Uint8Array(16);

describe("deriving", () => {
  it("gives the outputs of RFC 5869, A.1 to A.3: our own where there is no salt, the engine's for all", async () => {
    expect(tests).toHaveLength(3);
    for (const t of tests) {
      const ikm = await crypto.subtle.importKey("raw", bytesOf(t.ikm), "HKDF", false, ["deriveBits"]);
      const algorithm = { name: "HKDF", hash: "SHA-256", salt: bytesOf(t.salt), info: bytesOf(t.info) };
      expect(toHex(new Uint8Array(await crypto.subtle.deriveBits(algorithm, ikm, t.size * 8)))).toBe(t.okm);
      if (t.salt === "") expect(toHex(await kdf(bytesOf(t.ikm), bytesOf(t.info), t.size))).toBe(t.okm);
    }
  });

  it("gives a shorter output as the beginning of a longer one, to the greatest length there is", async () => {
    const longest = await kdf(key, info, 255 * 32);
    for (const length of [1, 16, 32, 33]) expect(await kdf(key, info, length)).toEqual(longest.slice(0, length));
  });

  it("gives something else for another key or another info", async () => {
    const outputs = [
      await kdf(key, info, 32),
      await kdf(key.with(0, 4), info, 32),
      await kdf(key, info.with(0, 1), 32),
    ];
    expect(new Set(outputs.map(toHex)).size).toBe(3);
  });

  it("finds the key again by the object, so equal bytes in another object derive the same", async () => {
    expect(await kdf(new Uint8Array(key), info, 32)).toEqual(await kdf(key, info, 32));
  });

  it("says an impossible length, or no key at all, as a bug", async () => {
    for (const length of [0, -1, 255 * 32 + 1]) await expect(kdf(key, info, length)).rejects.toThrow("HKDF can give");
    await expect(kdf(new Uint8Array(0), info, 32)).rejects.toThrow("a key");
  });
});
