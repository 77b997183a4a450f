/**
 * Every Wycheproof case for what the suite is made of: through our own functions wherever they take the case, and
 * otherwise (salts, other nonce and key sizes) on the engine beneath them; each also on a second library.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gcm } from "@noble/ciphers/aes.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { isUsableX25519 } from "#base/curve25519.ts";
import { open } from "./aead.ts";
import { deviceHmac } from "./device-secret.ts";
import { verify } from "./ed25519.ts";
import { kdf } from "./hkdf.ts";
import { x25519Pair } from "./key-pair.ts";

type Case<Field extends string> = { readonly id: number; readonly result: string } & Readonly<Record<Field, string>>;

const read = <T>(name: string): readonly T[] => {
  const file = join(import.meta.dirname, `../../vectors/wycheproof/${name}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly tests: readonly T[] }).tests;
};

/** What the promise gives, in hex, or null when it is refused in any way. */
const settled = (attempt: () => Promise<ArrayBuffer | Uint8Array | null>): Promise<string | null> =>
  attempt().then(
    (bytes) => bytes && toHex(new Uint8Array(bytes)),
    () => null,
  );

const aesGcm = read<Case<"key" | "iv" | "aad" | "msg" | "ct" | "tag">>("aes-gcm");
const ed25519Cases = read<Case<"publicKey" | "msg" | "sig">>("ed25519");
const hkdfCases = read<Case<"ikm" | "salt" | "info" | "okm"> & { readonly size: number }>("hkdf-sha256");
const hmacCases = read<Case<"key" | "msg" | "tag">>("hmac-sha256");
const x25519Cases = read<Case<"public" | "private" | "shared">>("x25519");
const all = [aesGcm, ed25519Cases, hkdfCases, hmacCases, x25519Cases];

beforeAll(() => sodium.ready);

describe(`Wycheproof, ${all.flat().length} cases`, () => {
  it("1,205 in all", () => {
    expect(all.flat()).toHaveLength(1_205);
  });

  const ours = aesGcm.filter(({ key, iv }) => key.length === 64 && iv.length === 24);

  it(`AES-256-GCM: ${ours.length} cases of our sizes, opened as ours`, async () => {
    expect(ours).toHaveLength(66);
    for (const t of ours) {
      const opened = await open(bytesOf(t.key), bytesOf(t.aad), bytesOf(t.iv + t.ct + t.tag));
      expect([t.id, opened && toHex(opened)]).toEqual([t.id, t.result === "valid" ? t.msg : null]);
    }
  });

  it(`AES-GCM: all ${aesGcm.length} cases on the engine, and on noble`, async () => {
    expect(aesGcm).toHaveLength(276);
    for (const t of aesGcm) {
      const [iv, additionalData, box] = [bytesOf(t.iv), bytesOf(t.aad), bytesOf(t.ct + t.tag)];
      const key = await crypto.subtle.importKey("raw", bytesOf(t.key), "AES-GCM", false, ["decrypt"]);
      const opened = await settled(() => crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, box));
      const second = await settled(async () => gcm(bytesOf(t.key), iv, additionalData).decrypt(box));
      const expected = t.result === "valid" ? t.msg : null;
      expect([t.id, opened]).toEqual([t.id, expected]);
      expect([t.id, second]).toEqual([t.id, expected]);
    }
  });

  it(`Ed25519: ${ed25519Cases.length} cases, ours and libsodium's and noble's`, async () => {
    expect(ed25519Cases).toHaveLength(151);
    for (const t of ed25519Cases) {
      const [key, message, signature] = [bytesOf(t.publicKey), bytesOf(t.msg), bytesOf(t.sig)];
      const expected = t.result === "valid";
      expect([t.id, await verify(key, message, signature)]).toEqual([t.id, expected]);
      if (signature.length !== 64) continue;
      expect([t.id, sodium.crypto_sign_verify_detached(signature, message, key)]).toEqual([t.id, expected]);
      expect([t.id, ed25519.verify(signature, message, key, { zip215: false })]).toEqual([t.id, expected]);
    }
  });

  it(`HKDF-SHA-256: ${hkdfCases.length} cases on the engine and on noble, those without salt as ours`, async () => {
    expect(hkdfCases).toHaveLength(86);
    for (const t of hkdfCases) {
      const [ikm, salt, info] = [bytesOf(t.ikm), bytesOf(t.salt), bytesOf(t.info)];
      const expected = t.result === "valid" ? t.okm : null;
      const key = await crypto.subtle.importKey("raw", ikm, "HKDF", false, ["deriveBits"]);
      const algorithm = { name: "HKDF", hash: "SHA-256", salt, info };
      const derived = await settled(() => crypto.subtle.deriveBits(algorithm, key, t.size * 8));
      expect([t.id, derived]).toEqual([t.id, expected]);
      expect([t.id, await settled(async () => hkdf(sha256, ikm, salt, info, t.size))]).toEqual([t.id, expected]);
      if (t.salt === "") expect([t.id, await settled(() => kdf(ikm, info, t.size))]).toEqual([t.id, expected]);
    }
  });

  it(`HMAC-SHA-256: ${hmacCases.length} cases, ours and noble's`, async () => {
    expect(hmacCases).toHaveLength(174);
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    for (const t of hmacCases) {
      const key = await crypto.subtle.importKey("raw", bytesOf(t.key), algorithm, false, ["sign"]);
      const mac = toHex(await deviceHmac(key, bytesOf(t.msg)));
      expect([t.id, mac.slice(0, t.tag.length) === t.tag]).toEqual([t.id, t.result === "valid"]);
      expect([t.id, toHex(hmac(sha256, bytesOf(t.key), bytesOf(t.msg)))]).toEqual([t.id, mac]);
    }
  });

  it(`[LOG-4] X25519: ${x25519Cases.length} cases on the engine and on libsodium, and never a result of zeros`, async () => {
    expect(x25519Cases).toHaveLength(518);
    const zeros = "00".repeat(32);
    const agree = async (privateKey: Bytes, publicKey: Bytes) => {
      const pair = await x25519Pair(privateKey);
      const imported = await crypto.subtle.importKey("raw", publicKey, "X25519", false, []);
      return crypto.subtle.deriveBits({ name: "X25519", public: imported }, pair.privateKey, 256);
    };
    let refused = 0;
    for (const t of x25519Cases) {
      const [privateKey, publicKey] = [bytesOf(t.private), bytesOf(t.public)];
      const expected = t.shared === zeros ? null : t.shared;
      expect([t.id, await settled(() => agree(privateKey, publicKey))]).toEqual([t.id, expected]);
      const second = await settled(async () => sodium.crypto_scalarmult(privateKey, publicKey));
      expect([t.id, second]).toEqual([t.id, expected]);
      if (expected === null) expect([t.id, isUsableX25519(publicKey)]).toEqual([t.id, false]);
      if (t.result === "valid") expect([t.id, isUsableX25519(publicKey)]).toEqual([t.id, true]);
      refused += isUsableX25519(publicKey) ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(0);
  });
});
