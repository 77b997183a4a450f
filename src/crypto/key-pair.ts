/**
 * Seeds of 32 bytes as key pairs the engine holds. A seed *is* the private key (RFC 8032 §5.1.5; RFC 7748 §5), not input
 * to another derivation; once imported it cannot be taken out again.
 *
 * Web Crypto shows the public half only of a key it may export, and Firefox 140 not even then. So both halves are worked
 * out: X25519 by multiplying the base point, and Ed25519 by the same multiplication. Its public point A = aB is u =
 * X25519(a, 9) on the other model of the curve, and y = (u - 1) / (u + 1) leads back (RFC 7748 §4.1). The one bit this
 * loses, the sign of x, is the one under which the key's own signature verifies: a wrong public half cannot come out.
 */
import { assert, Bug } from "#base/assert.ts";
import { type Bytes, bytesOf, concat, toHex, utf8 } from "#base/bytes.ts";
import { verify } from "./ed25519.ts";
import { createKeyCache } from "./key-cache.ts";

export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: Bytes;
}

/** Any 32 bytes are a key to the engine: judge them first (base/curve25519.ts). */
export const x25519PublicKey = createKeyCache((u) => crypto.subtle.importKey("raw", u, "X25519", true, []));

export const x25519Pair = async (seed: Bytes): Promise<KeyPair> => {
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8("6e", seed), "X25519", false, ["deriveBits"]);
  const base = await x25519PublicKey(BASE_POINT);
  const u = await crypto.subtle.deriveBits({ name: "X25519", public: base }, privateKey, 256);
  return { privateKey, publicKey: new Uint8Array(u) };
};

export const ed25519Pair = async (seed: Bytes): Promise<KeyPair> => {
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8("70", seed), "Ed25519", false, ["sign"]);
  const [signature, u] = await Promise.all([
    crypto.subtle.sign("Ed25519", privateKey, PROBE).then((bytes) => new Uint8Array(bytes)),
    publicOnOtherModel(seed),
  ]);
  const y = toLittleEndian(modP((u - 1n) * inverse(u + 1n)));
  for (const sign of [0x00, 0x80]) {
    const publicKey = y.with(31, (y[31] ?? 0) | sign);
    if (await verify(publicKey, PROBE, signature)) return { privateKey, publicKey };
  }
  throw new Bug("an Ed25519 key without a public half");
};

const publicOnOtherModel = async (seed: Bytes): Promise<bigint> => {
  const scalar = new Uint8Array(await crypto.subtle.digest("SHA-512", seed)).slice(0, 32);
  return fromLittleEndian((await x25519Pair(scalar)).publicKey);
};

/** RFC 8410 §7: one asymmetric key of OID 1.3.101.112 (Ed25519, last byte 70) or .110 (X25519, 6e). */
const pkcs8 = (oidEnd: "70" | "6e", seed: Bytes): Bytes => {
  assert(seed.length === 32, "a seed of 32 bytes");
  return concat(bytesOf(`302e020100300506032b65${oidEnd}04220420`), seed);
};

/** RFC 7748 §4.1: u = 9. */
const BASE_POINT = concat(Uint8Array.of(9), new Uint8Array(31));

/** Never leaves this module, and carries no label of the protocol. */
const PROBE = utf8("which sign has x?");

const P = 2n ** 255n - 19n;

const modP = (x: bigint): bigint => ((x % P) + P) % P;

/** By Euclid's algorithm. Of public values only: it is not constant in time. */
const inverse = (x: bigint): bigint => {
  let [a, b, u, v] = [modP(x), P, 1n, 0n];
  while (a !== 0n) {
    const quotient = b / a;
    [a, b, u, v] = [b - quotient * a, a, v - quotient * u, u];
  }
  return modP(v);
};

const fromLittleEndian = (bytes: Bytes): bigint => BigInt(`0x${toHex(bytes.toReversed())}`);

const toLittleEndian = (x: bigint): Bytes => bytesOf(x.toString(16).padStart(64, "0")).toReversed();
