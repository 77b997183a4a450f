/**
 * Wrapping a key for one recipient: HPKE (RFC 9180) in base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM,
 * one message under each encapsulated key, empty aad. What it is for, and for whom, stands in `info`.
 *
 * X25519 gives zeros exactly when a public key is of small order (RFC 7748 §6.1), so such keys, and every second way of
 * writing a key, are refused before they meet a secret (LOG-4).
 */
import { Aes256Gcm, CipherSuite, DecapError, DhkemX25519HkdfSha256, HkdfSha256, OpenError } from "@hpke/core";
import { assert } from "#base/assert.ts";
import type { Bytes } from "#base/bytes.ts";
import { isUsableX25519 } from "#base/curve25519.ts";
import { type KeyPair, x25519PublicKey } from "./key-pair.ts";

export const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** `enc` is 32 bytes, `wrapped` 16 more than the plaintext. The `kem` key was judged where a record introduced it: an
 * unusable one here is a bug, and throws. */
export const wrap = async (
  kem: Bytes,
  info: Bytes,
  plaintext: Bytes,
): Promise<{ readonly enc: Bytes; readonly wrapped: Bytes }> => {
  assert(isUsableX25519(kem), "a usable key to wrap for");
  const recipientPublicKey = await x25519PublicKey(kem);
  const { enc, ct } = await hpke.seal({ recipientPublicKey, info }, plaintext);
  return { enc: new Uint8Array(enc), wrapped: new Uint8Array(ct) };
};

/** What was wrapped for this key pair with this info, or null. */
export const unwrap = async (kem: KeyPair, enc: Bytes, info: Bytes, wrapped: Bytes): Promise<Bytes | null> => {
  if (!isUsableX25519(enc)) return null;
  const recipientKey = { privateKey: kem.privateKey, publicKey: await x25519PublicKey(kem.publicKey) };
  try {
    return new Uint8Array(await hpke.open({ recipientKey, enc, info }, wrapped));
  } catch (error) {
    if (error instanceof OpenError || error instanceof DecapError) return null;
    throw error;
  }
};
