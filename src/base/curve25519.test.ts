import { ED25519_TORSION_SUBGROUP, ed25519, x25519 } from "@noble/curves/ed25519.js";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./bytes.ts";
import { isUsableEd25519, isUsableX25519 } from "./curve25519.ts";

const P = 2n ** 255n - 19n;

const littleEndian = (value: bigint, topBit = false): Uint8Array<ArrayBuffer> => {
  const bytes = bytesOf(value.toString(16).padStart(64, "0")).toReversed();
  bytes[31]! |= topBit ? 0x80 : 0;
  return bytes;
};

/** p to 2^255 - 1: what fits into 255 bits and is not below p. */
const beyond = Array.from({ length: 19 }, (_, i) => P + BigInt(i));

describe("Ed25519 public keys", () => {
  it("[LOG-4] the eight points of small order are refused, written either way", () => {
    expect(ED25519_TORSION_SUBGROUP).toHaveLength(8);
    for (const point of ED25519_TORSION_SUBGROUP) {
      const bytes = bytesOf(point);
      expect(isUsableEd25519(bytes)).toBe(false);
      expect(isUsableEd25519(bytes.with(31, bytes[31]! ^ 0x80))).toBe(false);
    }
  });

  it("[LOG-4] every y that is not below p is refused, and the last below it is of small order", () => {
    for (const y of [P - 1n, ...beyond]) {
      expect(isUsableEd25519(littleEndian(y))).toBe(false);
      expect(isUsableEd25519(littleEndian(y, true))).toBe(false);
    }
    expect(isUsableEd25519(littleEndian(P - 2n))).toBe(true);
    expect(isUsableEd25519(littleEndian(P - 256n))).toBe(true);
  });

  it("takes honest keys, also those with a part of small order", () => {
    const mixed = ED25519_TORSION_SUBGROUP.map((torsion) => ed25519.Point.BASE.add(ed25519.Point.fromHex(torsion)));
    for (const point of mixed) expect(isUsableEd25519(point.toBytes())).toBe(true);
    for (let i = 0; i < 50; i++) expect(isUsableEd25519(ed25519.keygen().publicKey)).toBe(true);
  });

  it("refuses any other length", () => {
    for (const length of [0, 31, 33, 64]) expect(isUsableEd25519(new Uint8Array(length).fill(7))).toBe(false);
  });
});

describe("X25519 public keys", () => {
  const smallOrder = [0n, 1n, P - 1n]
    .map((u) => littleEndian(u))
    .concat(
      [
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
      ].map(bytesOf),
    );

  it("[LOG-4] every u that gives zeros is refused", () => {
    for (const u of smallOrder) {
      expect(() => x25519.getSharedSecret(x25519.utils.randomSecretKey(), u)).toThrow();
      expect(isUsableX25519(u)).toBe(false);
    }
  });

  it("[LOG-4] every u that is not below p, or has its top bit set, is refused", () => {
    for (const u of beyond) expect(isUsableX25519(littleEndian(u))).toBe(false);
    for (const u of [2n, 9n, P - 2n]) {
      expect(isUsableX25519(littleEndian(u))).toBe(true);
      expect(isUsableX25519(littleEndian(u, true))).toBe(false);
    }
  });

  it("takes honest keys and refuses any other length", () => {
    for (let i = 0; i < 50; i++) expect(isUsableX25519(x25519.keygen().publicKey)).toBe(true);
    for (const length of [0, 31, 33]) expect(isUsableX25519(new Uint8Array(length).fill(7))).toBe(false);
  });
});
