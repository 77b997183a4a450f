import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, toHex, utf8 } from "#base/bytes.ts";
import { hpke, unwrap, wrap } from "./hpke.ts";
import { x25519Pair } from "./key-pair.ts";

interface HpkeVector {
  readonly info: string;
  readonly skRm: string;
  readonly pkRm: string;
  readonly skEm: string;
  readonly enc: string;
  readonly encryptions: readonly { readonly aad: string; readonly ct: string; readonly pt: string }[];
}
const file = join(import.meta.dirname, "../../vectors/rfc/9180-base-x25519-sha256-aes256gcm.json");
const vector = JSON.parse(readFileSync(file, "utf8")) as HpkeVector;

const info = utf8("for whom, and what for");
const secret = new Uint8Array(32).fill(8);
const seed = new Uint8Array(32).fill(4);

/** As the library wants it. */
const engineKeys = async (privateSeed: Bytes): Promise<CryptoKeyPair> => {
  const { privateKey, publicKey } = await x25519Pair(privateSeed);
  return { privateKey, publicKey: await hpke.kem.deserializePublicKey(publicKey) };
};

describe("HPKE in our suite", () => {
  it("is the suite the log names", () => {
    expect([hpke.kem.id, hpke.kdf.id, hpke.aead.id]).toEqual([0x0020, 0x0001, 0x0002]);
  });

  it("takes a seed as the private key itself: skRm of RFC 9180 gives pkRm", async () => {
    expect(toHex((await x25519Pair(bytesOf(vector.skRm))).publicKey)).toBe(vector.pkRm);
    expect(toHex((await x25519Pair(bytesOf(vector.skEm))).publicKey)).toBe(vector.enc);
  });

  it(`opens and seals all ${vector.encryptions.length} messages of the RFC 9180 vector`, async () => {
    const recipientKey = await engineKeys(bytesOf(vector.skRm));
    const context = { enc: bytesOf(vector.enc), info: bytesOf(vector.info) };
    const recipient = await hpke.createRecipientContext({ ...context, recipientKey });
    const ekm = await engineKeys(bytesOf(vector.skEm));
    const recipientPublicKey = recipientKey.publicKey;
    const sender = await hpke.createSenderContext({ recipientPublicKey, info: context.info, ekm });
    expect(toHex(new Uint8Array(sender.enc))).toBe(vector.enc);
    expect(vector.encryptions).toHaveLength(257);
    for (const { aad, ct, pt } of vector.encryptions) {
      expect(toHex(new Uint8Array(await recipient.open(bytesOf(ct), bytesOf(aad))))).toBe(pt);
      expect(toHex(new Uint8Array(await sender.seal(bytesOf(pt), bytesOf(aad))))).toBe(ct);
    }
  });
});

describe("wrapping", () => {
  it("gives the key to its recipient, 16 bytes longer, with a new enc every time", async () => {
    const kem = await x25519Pair(seed);
    const first = await wrap(kem.publicKey, info, secret);
    const second = await wrap(kem.publicKey, info, secret);
    expect([first.enc.length, first.wrapped.length]).toEqual([32, 48]);
    expect(toHex(first.enc)).not.toBe(toHex(second.enc));
    expect(await unwrap(kem, first.enc, info, first.wrapped)).toEqual(secret);
    expect(await unwrap(kem, second.enc, info, second.wrapped)).toEqual(secret);
  });

  it("opens for nobody else, with no other info, and with no byte changed", async () => {
    const kem = await x25519Pair(seed);
    const { enc, wrapped } = await wrap(kem.publicKey, info, secret);
    expect(await unwrap(await x25519Pair(seed.with(1, 5)), enc, info, wrapped)).toBe(null);
    expect(await unwrap(kem, enc, utf8("for whom, and what else"), wrapped)).toBe(null);
    for (let i = 0; i < enc.length; i++) expect(await unwrap(kem, enc.with(i, enc[i]! ^ 1), info, wrapped)).toBe(null);
    for (let i = 0; i < wrapped.length; i++) {
      expect(await unwrap(kem, enc, info, wrapped.with(i, wrapped[i]! ^ 1))).toBe(null);
    }
  });

  it("answers null for every other length", async () => {
    const kem = await x25519Pair(seed);
    const { enc, wrapped } = await wrap(kem.publicKey, info, secret);
    for (const length of [0, 1, 15, 16, 47])
      expect(await unwrap(kem, enc, info, wrapped.subarray(0, length))).toBe(null);
    for (const length of [0, 31]) expect(await unwrap(kem, enc.subarray(0, length), info, wrapped)).toBe(null);
  });

  it("[LOG-4] attack: zero-shared-secret", async () => {
    const kem = await x25519Pair(seed);
    const zeroResult = [
      "0000000000000000000000000000000000000000000000000000000000000000",
      "0100000000000000000000000000000000000000000000000000000000000000",
      "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
      "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "0000000000000000000000000000000000000000000000000000000000000080",
    ].map(bytesOf);
    // What anyone could seal for a recipient without knowing anything: the shared secret would be zeros.
    const guessable = new Uint8Array(48);
    for (const point of zeroResult) {
      expect(await unwrap(kem, point, info, guessable)).toBe(null);
      await expect(wrap(point, info, secret)).rejects.toThrow("usable key");
    }
  });
});
