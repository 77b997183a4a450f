import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ED25519_TORSION_SUBGROUP, ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bytes, bytesOf, concat, ownBytes, toHex, utf8 } from "#base/bytes.ts";
import { verify } from "./ed25519.ts";
import { ed25519Pair } from "./key-pair.ts";

interface SignCase {
  readonly seed: string;
  readonly publicKey: string;
  readonly msg: string;
  readonly sig: string;
}
const vectors = join(import.meta.dirname, "../../vectors/rfc/8032-ed25519.json");
const { tests } = JSON.parse(readFileSync(vectors, "utf8")) as { readonly tests: readonly SignCase[] };

const L = ed25519.Point.Fn.ORDER;
const number = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes.toReversed())}`);
const scalar = (value: bigint): Bytes => bytesOf((value % L).toString(16).padStart(64, "0")).toReversed();

/** A signature whose key and R each carry a chosen point of small order, and may have nothing else: a, r zero. */
const hostile = (message: Bytes, a: bigint, r: bigint, inKey: string, inR: string) => {
  const point = (k: bigint, torsion: string) =>
    ed25519.Point.BASE.multiplyUnsafe(k).add(ed25519.Point.fromHex(torsion)).toBytes();
  const [publicKey, R] = [ownBytes(point(a, inKey)), ownBytes(point(r, inR))];
  const h = number(sha512(concat(R, publicKey, message))) % L;
  return { publicKey, signature: concat(R, scalar(r + h * a)) };
};

beforeAll(() => sodium.ready);

describe("verifying", () => {
  it("agrees with RFC 8032, 7.1, in both directions", async () => {
    expect(tests).toHaveLength(5);
    for (const t of tests) {
      const pair = await ed25519Pair(bytesOf(t.seed));
      expect(toHex(pair.publicKey)).toBe(t.publicKey);
      expect(toHex(new Uint8Array(await crypto.subtle.sign("Ed25519", pair.privateKey, bytesOf(t.msg))))).toBe(t.sig);
      expect(await verify(bytesOf(t.publicKey), bytesOf(t.msg), bytesOf(t.sig))).toBe(true);
      expect(await verify(bytesOf(t.publicKey), bytesOf(`${t.msg}00`), bytesOf(t.sig))).toBe(false);
    }
  });

  it("[LOG-4] attack: small-order-signer, one signature for every message, is refused where the engine takes it", async () => {
    const zero = `01${"00".repeat(31)}`;
    const signature = bytesOf(zero + "00".repeat(32));
    const key = await crypto.subtle.importKey("raw", bytesOf(zero), "Ed25519", false, ["verify"]);
    for (const text of ["I agreed", "I never agreed"]) {
      expect(await crypto.subtle.verify("Ed25519", key, signature, utf8(text))).toBe(true);
      for (const torsion of ED25519_TORSION_SUBGROUP) {
        expect(await verify(bytesOf(torsion), utf8(text), signature)).toBe(false);
      }
    }
  });

  it("[LOG-4] judges keys and signatures of mixed order as libsodium does, 256 of 256", async () => {
    const message = utf8("two devices must not judge one signature differently");
    let judged = 0;
    let accepted = 0;
    for (const inKey of ED25519_TORSION_SUBGROUP) {
      for (const inR of ED25519_TORSION_SUBGROUP) {
        for (const [a, r] of [
          [5n, 7n],
          [0n, 7n],
          [5n, 0n],
          [0n, 0n],
        ] as const) {
          const { publicKey, signature } = hostile(message, a, r, inKey, inR);
          const ours = await verify(publicKey, message, signature);
          expect(ours).toBe(sodium.crypto_sign_verify_detached(signature, message, publicKey));
          judged += 1;
          accepted += ours ? 1 : 0;
        }
      }
    }
    expect(judged).toBe(256);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(64);
  });

  it("refuses a second way of writing the same signature", async () => {
    const { publicKey, msg, sig } = tests[2]!;
    const s = number(bytesOf(sig).slice(32)) + L;
    const respelled = concat(bytesOf(sig).slice(0, 32), bytesOf(s.toString(16).padStart(64, "0")).toReversed());
    expect(await verify(bytesOf(publicKey), bytesOf(msg), respelled)).toBe(false);
  });

  it("answers false, and does not throw, for any malformed key or signature", async () => {
    const { publicKey, msg, sig } = tests[2]!;
    for (const length of [0, 1, 31, 33, 64]) {
      expect(await verify(new Uint8Array(length).fill(5), bytesOf(msg), bytesOf(sig))).toBe(false);
    }
    for (const length of [0, 32, 63, 65, 128]) {
      expect(await verify(bytesOf(publicKey), bytesOf(msg), new Uint8Array(length).fill(5))).toBe(false);
    }
    for (let i = 0; i < 100; i++) {
      const anyKey = crypto.getRandomValues(new Uint8Array(32));
      expect(await verify(anyKey, bytesOf(msg), bytesOf(sig))).toBe(false);
    }
  });
});
