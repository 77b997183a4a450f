/**
 * SEAL of protocol §1: 12 random bytes ‖ AES-256-GCM (NIST SP 800-38D) with a tag of 16 bytes.
 *
 * The nonce is always random, never a counter (LOG-8): a device restored from a copy would repeat a counter.
 */
import { assert } from "#base/assert.ts";
import { type Bytes, concat } from "#base/bytes.ts";
import { isRefusal } from "./engine-error.ts";
import { createKeyCache } from "./key-cache.ts";

const NONCE = 12;
const TAG = 16;

/** `nonce 12 ‖ ciphertext ‖ tag 16`, 28 bytes longer than the plaintext. The key is 32 bytes. */
export const seal = async (key: Bytes, aad: Bytes, plaintext: Bytes): Promise<Bytes> => {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const box = await crypto.subtle.encrypt(algorithm(nonce, aad), await aesKey(key), plaintext);
  return concat(nonce, new Uint8Array(box));
};

/** The plaintext, or null when not exactly this key, aad and ciphertext made it. */
export const open = async (key: Bytes, aad: Bytes, sealed: Bytes): Promise<Bytes | null> => {
  if (sealed.length < NONCE + TAG) return null;
  const imported = await aesKey(key);
  try {
    const nonce = sealed.subarray(0, NONCE);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(nonce, aad), imported, sealed.subarray(NONCE)));
  } catch (error) {
    if (isRefusal(error, "OperationError")) return null;
    throw error;
  }
};

const algorithm = (iv: Bytes, additionalData: Bytes): AesGcmParams => ({ name: "AES-GCM", iv, additionalData });

const aesKey = createKeyCache(async (key) => {
  assert(key.length === 32, "an AEAD key of 32 bytes");
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
});
