import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { ed25519Pair, x25519Pair } from "./key-pair.ts";

interface Vectors {
  readonly scalarMult: readonly { readonly scalar: string; readonly u: string; readonly out: string }[];
  readonly iterated: { readonly after1: string; readonly after1000: string };
  readonly diffieHellman: Record<"aPrivate" | "aPublic" | "bPrivate" | "bPublic" | "shared", string>;
}
const file = join(import.meta.dirname, "../../vectors/rfc/7748-x25519.json");
const { scalarMult, iterated, diffieHellman: dh } = JSON.parse(readFileSync(file, "utf8")) as Vectors;

const iterations = process.env["GOLDSEAM_LONG"] ? 1000 : 1;

const multiply = async (scalar: Bytes, u: Bytes): Promise<Bytes> => {
  const { privateKey } = await x25519Pair(scalar);
  const publicKey = await crypto.subtle.importKey("raw", u, "X25519", true, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: publicKey }, privateKey, 256));
};

describe("X25519 pairs", () => {
  it(`multiply as in RFC 7748, 5.2, ${iterations} of its iterations too`, async () => {
    for (const t of scalarMult) expect(toHex(await multiply(bytesOf(t.scalar), bytesOf(t.u)))).toBe(t.out);
    let [k, u] = [bytesOf(`09${"00".repeat(31)}`), bytesOf(`09${"00".repeat(31)}`)];
    for (let i = 1; i <= iterations; i++) {
      [k, u] = [await multiply(k, u), k];
      if (i === 1) expect(toHex(k)).toBe(iterated.after1);
    }
    if (iterations === 1000) expect(toHex(k)).toBe(iterated.after1000);
  });

  it("agree as in RFC 7748, 6.1", async () => {
    expect(toHex((await x25519Pair(bytesOf(dh.aPrivate))).publicKey)).toBe(dh.aPublic);
    expect(toHex((await x25519Pair(bytesOf(dh.bPrivate))).publicKey)).toBe(dh.bPublic);
    expect(toHex(await multiply(bytesOf(dh.aPrivate), bytesOf(dh.bPublic)))).toBe(dh.shared);
    expect(toHex(await multiply(bytesOf(dh.bPrivate), bytesOf(dh.aPublic)))).toBe(dh.shared);
  });
});

describe("both kinds of pair", () => {
  it("hold a private key that cannot be taken out", async () => {
    for (const pair of [await ed25519Pair(new Uint8Array(32)), await x25519Pair(new Uint8Array(32))]) {
      expect(pair.privateKey.extractable).toBe(false);
      for (const format of ["jwk", "pkcs8"] as const) {
        await expect(crypto.subtle.exportKey(format, pair.privateKey)).rejects.toThrow();
      }
    }
  });

  it("are made of seeds of 32 bytes only, and say otherwise as a bug", async () => {
    for (const length of [0, 31, 33, 64]) {
      await expect(ed25519Pair(new Uint8Array(length))).rejects.toThrow("32 bytes");
      await expect(x25519Pair(new Uint8Array(length))).rejects.toThrow("32 bytes");
    }
  });
});
