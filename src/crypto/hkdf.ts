/** KDF of protocol §1: HKDF-SHA-256 (RFC 5869) without salt. What the output is for stands in `info`, label first. */
import { assert } from "#base/assert.ts";
import type { Bytes } from "#base/bytes.ts";
import { createKeyCache } from "./key-cache.ts";

const MOST = 255 * 32;

/** `length` bytes, 1 to 8,160. The key has any length but none; `info` is at most 1,024 bytes (Node refuses more). */
export const kdf = async (key: Bytes, info: Bytes, length: number): Promise<Bytes> => {
  assert(length > 0 && length <= MOST, "an output HKDF can give");
  const algorithm: HkdfParams = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, await hkdfKey(key), length * 8));
};

const hkdfKey = createKeyCache(async (key) => {
  assert(key.length > 0, "a key to derive from");
  return crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
});
