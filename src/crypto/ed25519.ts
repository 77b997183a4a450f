/**
 * Verifying Ed25519 (RFC 8032 §5.1.7), alike on every engine.
 *
 * Engines differ at the edges: some take a key of small order, with which one signature fits every message (LOG-4), and
 * some decode what is not canonical. Two devices must never judge one signature differently, so key and R are looked at
 * as bytes first. No honest signer makes anything refused here.
 */
import type { Bytes } from "#base/bytes.ts";
import { isUsableEd25519 } from "#base/curve25519.ts";
import { isRefusal } from "./engine-error.ts";
import { createKeyCache } from "./key-cache.ts";

/** Whether this key made this signature of this message. False for any malformed key or signature; never throws for input. */
export const verify = async (publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> => {
  if (signature.length !== 64 || !isUsableEd25519(signature.subarray(0, 32))) return false;
  const key = await verifyingKey(publicKey);
  return key !== null && crypto.subtle.verify("Ed25519", key, signature, message);
};

const verifyingKey = createKeyCache(async (publicKey) => {
  if (!isUsableEd25519(publicKey)) return null;
  try {
    return await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
  } catch (error) {
    if (isRefusal(error, "DataError")) return null;
    throw error;
  }
});
