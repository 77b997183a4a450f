/**
 * Suite 1 with dice that follow from a seed, so that ids, keys and with them every decision are the same at every run.
 *
 * `node` computes the very same functions with node:crypto, at once and without threads, which is several times faster
 * where one process plays six phones; `web` is what phones use. tests/harness/seeded-suite.test.ts holds them together.
 */
import { createCipheriv, createDecipheriv, createPublicKey, hkdfSync, type KeyObject, verify } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Bytes, concat, ownBytes, toBase64url } from "#base/bytes.ts";
import { isUsableEd25519 } from "#base/curve25519.ts";
import { hpke } from "#crypto/hpke.ts";
import { createKeyCache } from "#crypto/key-cache.ts";
import { x25519PublicKey } from "#crypto/key-pair.ts";
import { createSuite } from "#crypto/suite.ts";
import type { Suite } from "#protocol/suite.ts";
import type { Dice } from "./dice.ts";
import { counted } from "./quiet.ts";

export type Engine = "node" | "web";

const NONCE = 12;
const TAG = 16;

const real = await createSuite();

export const createSeededSuite = (dice: Dice, engine: Engine): Suite => {
  const seeded = {
    randomBytes: dice.bytes,
    seal: async (key: Bytes, aad: Bytes, plaintext: Bytes) => sealWith(dice.bytes(NONCE), key, aad, plaintext),
    wrap: async (kem: Bytes, info: Bytes, plaintext: Bytes) => {
      const recipientPublicKey = await x25519PublicKey(kem);
      const { enc, ct } = await hpke.seal({ recipientPublicKey, info, ekm: dice.bytes(32).buffer }, plaintext);
      return { enc: new Uint8Array(enc), wrapped: new Uint8Array(ct) };
    },
  };
  if (engine === "node") return { ...real, ...seeded, ...node };
  const packing = {
    deflate: (raw: Bytes) => counted(real.deflate(raw)),
    inflate: (packed: Bytes, limit: number) => counted(real.inflate(packed, limit)),
  };
  return { ...real, ...seeded, ...packing };
};

const sealWith = (nonce: Bytes, key: Bytes, aad: Bytes, plaintext: Bytes): Bytes => {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG }).setAAD(aad);
  return concat(nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag());
};

const open: Suite["open"] = async (key, aad, sealed) => {
  if (sealed.length < NONCE + TAG) return null;
  const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(aad);
  cipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return concat(cipher.update(sealed.subarray(NONCE, -TAG)), cipher.final());
  } catch {
    return null;
  }
};

const verifyingKey = createKeyCache(async (publicKey): Promise<KeyObject | null> => {
  if (!isUsableEd25519(publicKey)) return null;
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: toBase64url(publicKey) }, format: "jwk" });
});

/** Everything that was inflated, unless there is more of it or something behind it. */
const inflate: Suite["inflate"] = async (packed, limit) => {
  try {
    const told = inflateRawSync(packed, { maxOutputLength: limit, info: true }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    return told.engine.bytesWritten === packed.length ? ownBytes(told.buffer) : null;
  } catch {
    return null;
  }
};

const node = {
  open,
  inflate,
  deflate: async (raw: Bytes) => ownBytes(deflateRawSync(raw)),
  kdf: async (key: Bytes, info: Bytes, length: number) =>
    new Uint8Array(hkdfSync("sha256", key, new Uint8Array(0), info, length)),
  verify: async (publicKey: Bytes, message: Bytes, signature: Bytes) => {
    if (signature.length !== 64 || !isUsableEd25519(signature.subarray(0, 32))) return false;
    const key = await verifyingKey(publicKey);
    return key !== null && verify(null, message, key, signature);
  },
} satisfies Partial<Suite>;
