/**
 * Random inputs, two libraries that share no code with the engine, one answer. 10,000 cases in all, ten times that with
 * GOLDSEAM_LONG. A failing case prints the seed that repeats it.
 */
import { gcm } from "@noble/ciphers/aes.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { expand, extract, hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { u16 } from "#base/binary.ts";
import { type Bytes, concat, ownBytes, toHex, utf8 } from "#base/bytes.ts";
import { deviceHmac } from "./device-secret.ts";
import { unwrap } from "./hpke.ts";
import { ed25519Pair, x25519Pair } from "./key-pair.ts";
import { createSuite } from "./suite.ts";

const times = process.env["GOLDSEAM_LONG"] ? 10 : 1;
const cases = {
  sha256: 3_500,
  hmac: 1_000,
  hkdf: 1_500,
  sealed: 1_400,
  opened: 1_200,
  signed: 500,
  keys: 400,
  wrapped: 250,
  unwrapped: 250,
};
const runs = (name: keyof typeof cases) => cases[name] * times;
const total = Object.values(cases).reduce((sum, n) => sum + n, 0) * times;

const suite = await createSuite();
beforeAll(() => sodium.ready);

const upTo = (maxLength: number) => fc.uint8Array({ maxLength }).map(ownBytes);
const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(ownBytes);
const check = <T extends readonly unknown[]>(
  name: keyof typeof cases,
  inputs: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
  agree: (...given: T) => Promise<void>,
) =>
  fc.assert(
    fc.asyncProperty(fc.tuple(...inputs), (given) => agree(...(given as unknown as T))),
    { numRuns: runs(name) },
  );

/** RFC 9180 §4.1, §5.1 put together from noble alone. */
const hpkeByNoble = (dh: Bytes, enc: Bytes, kem: Bytes, info: Bytes) => {
  const kemSuite = concat(utf8("KEM"), u16(0x0020));
  const suiteId = concat(utf8("HPKE"), u16(0x0020), u16(0x0001), u16(0x0002));
  const none = new Uint8Array(0);
  const version = utf8("HPKE-v1");
  const labeledExtract = (id: Bytes, salt: Uint8Array, name: string, ikm: Bytes) =>
    extract(sha256, concat(version, id, utf8(name), ikm), salt);
  const labeledExpand = (id: Bytes, prk: Uint8Array, name: string, context: Bytes, length: number) =>
    expand(sha256, prk, concat(u16(length), version, id, utf8(name), context), length);
  const eae = labeledExtract(kemSuite, none, "eae_prk", dh);
  const shared = labeledExpand(kemSuite, eae, "shared_secret", concat(enc, kem), 32);
  const pskIdHash = labeledExtract(suiteId, none, "psk_id_hash", none);
  const infoHash = labeledExtract(suiteId, none, "info_hash", info);
  const context = concat(Uint8Array.of(0), pskIdHash, infoHash);
  const secret = labeledExtract(suiteId, shared, "secret", none);
  return gcm(
    labeledExpand(suiteId, secret, "key", context, 32),
    labeledExpand(suiteId, secret, "base_nonce", context, 12),
  );
};

describe(`${total.toLocaleString("en")} random cross-checks`, () => {
  it(`SHA-256: ${runs("sha256")} against noble and libsodium`, () =>
    check<[Bytes, Bytes]>("sha256", [upTo(300), upTo(300)], async (a, b) => {
      const joined = concat(a, b);
      const hash = toHex(suite.sha256(a, b));
      expect(toHex(sha256(joined))).toBe(hash);
      expect(toHex(sodium.crypto_hash_sha256(joined))).toBe(hash);
    }));

  it(`HMAC-SHA-256: ${runs("hmac")} against noble`, () =>
    check<[Bytes, Bytes]>("hmac", [exactly(32), upTo(200)], async (raw, data) => {
      const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
      expect(toHex(await deviceHmac(key, data))).toBe(toHex(hmac(sha256, raw, data)));
    }));

  it(`HKDF-SHA-256: ${runs("hkdf")} against noble`, () =>
    check<[Bytes, Bytes, number]>(
      "hkdf",
      [exactly(32), upTo(120), fc.integer({ min: 1, max: 200 })],
      async (key, info, length) => {
        expect(toHex(await suite.kdf(key, info, length))).toBe(toHex(hkdf(sha256, key, undefined, info, length)));
      },
    ));

  it(`AES-256-GCM: ${runs("sealed")} sealed by us and opened by noble`, () =>
    check<[Bytes, Bytes, Bytes]>("sealed", [exactly(32), upTo(100), upTo(400)], async (key, aad, text) => {
      const sealed = await suite.seal(key, aad, text);
      expect(toHex(gcm(key, sealed.subarray(0, 12), aad).decrypt(sealed.subarray(12)))).toBe(toHex(text));
    }));

  it(`AES-256-GCM: ${runs("opened")} sealed by noble and opened by us, and not opened when a bit differs`, () =>
    check<[Bytes, Bytes, Bytes, Bytes, number]>(
      "opened",
      [exactly(32), exactly(12), upTo(100), upTo(400), fc.nat()],
      async (key, nonce, aad, text, at) => {
        const sealed = concat(nonce, gcm(key, nonce, aad).encrypt(text));
        const opened = await suite.open(key, aad, sealed);
        expect(opened && toHex(opened)).toBe(toHex(text));
        const byte = at % sealed.length;
        expect(await suite.open(key, aad, sealed.with(byte, sealed[byte]! ^ (1 << (at % 8))))).toBe(null);
      },
    ));

  it(`Ed25519: ${runs("signed")} keys and signatures against libsodium, with the verdict on a changed one`, () =>
    check<[Bytes, Bytes, number]>("signed", [exactly(32), upTo(200), fc.nat()], async (seed, message, at) => {
      const ours = await ed25519Pair(seed);
      const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
      const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", ours.privateKey, message));
      expect(toHex(ours.publicKey)).toBe(toHex(publicKey));
      expect(toHex(signature)).toBe(toHex(sodium.crypto_sign_detached(message, privateKey)));
      expect(await suite.verify(ours.publicKey, message, signature)).toBe(true);
      const changed = signature.with(at % 64, signature[at % 64]! ^ (1 << (at % 8)));
      const verdict = sodium.crypto_sign_verify_detached(changed, message, publicKey);
      expect(await suite.verify(ours.publicKey, message, changed)).toBe(verdict);
    }));

  it(`X25519: ${runs("keys")} public keys against noble and libsodium`, () =>
    check<[Bytes]>("keys", [exactly(32)], async (seed) => {
      const publicKey = toHex((await x25519Pair(seed)).publicKey);
      expect(toHex(x25519.getPublicKey(seed))).toBe(publicKey);
      expect(toHex(sodium.crypto_scalarmult_base(seed))).toBe(publicKey);
    }));

  it(`HPKE: ${runs("wrapped")} wrapped by us and unwrapped by noble's pieces`, () =>
    check<[Bytes, Bytes, Bytes]>("wrapped", [exactly(32), upTo(100), upTo(64)], async (seed, info, text) => {
      const kem = ownBytes(sodium.crypto_scalarmult_base(seed));
      const { enc, wrapped } = await suite.wrap(kem, info, text);
      const dh = ownBytes(sodium.crypto_scalarmult(seed, enc));
      expect(toHex(hpkeByNoble(dh, enc, kem, info).decrypt(wrapped))).toBe(toHex(text));
    }));

  it(`HPKE: ${runs("unwrapped")} wrapped by noble's pieces and unwrapped by us`, () =>
    check<[Bytes, Bytes, Bytes, Bytes]>(
      "unwrapped",
      [exactly(32), exactly(32), upTo(100), upTo(64)],
      async (seed, ephemeral, info, text) => {
        const kem = await x25519Pair(seed);
        const enc = ownBytes(sodium.crypto_scalarmult_base(ephemeral));
        const dh = ownBytes(sodium.crypto_scalarmult(ephemeral, kem.publicKey));
        const wrapped = ownBytes(hpkeByNoble(dh, enc, kem.publicKey, info).encrypt(text));
        const unwrapped = await unwrap(kem, enc, info, wrapped);
        expect(unwrapped && toHex(unwrapped)).toBe(toHex(text));
      },
    ));
}, 600_000);
