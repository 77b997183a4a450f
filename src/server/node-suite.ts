/**
 * What the protocol asks of a server: SHA-256 and Ed25519, by node:crypto. A server opens and seals nothing.
 */
import { type KeyObject, createHash, createPublicKey, verify } from "node:crypto";
import { type Bytes, ownBytes, toBase64url } from "#base/bytes.ts";
import { isUsableEd25519 } from "#base/curve25519.ts";
import type { Hashing, Verifying } from "#protocol/suite.ts";

const keys = new WeakMap<Bytes, KeyObject>();

const keyOf = (publicKey: Bytes): KeyObject => {
  const known = keys.get(publicKey);
  if (known) return known;
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: toBase64url(publicKey) },
    format: "jwk",
  });
  keys.set(publicKey, key);
  return key;
};

export const nodeSuite: Hashing & Verifying = {
  sha256: (...parts) => {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    return ownBytes(hash.digest());
  },
  /** False also for a key that LOG-4 refuses, whatever the engine says of it. */
  verify: async (publicKey, message, signature) =>
    isUsableEd25519(publicKey) && verify(null, message, keyOf(publicKey), signature),
};
