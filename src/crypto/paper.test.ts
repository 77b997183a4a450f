import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { bytesOf, ownBytes, utf8 } from "#base/bytes.ts";
import { importDeviceKeys } from "./device-keys.ts";
import { paperOf } from "./paper.ts";

/** L(n) of protocol §1, written out here a second time on purpose. */
const label = (name: string) => {
  const bytes = new Uint8Array(16);
  bytes.set(utf8(`goldseam/1 ${name}`));
  return bytes;
};
const entropy = bytesOf("9e885d952ad362caeb4efe34a8e91bd2");

describe("the paper", () => {
  it("is derived from the words alone, each part under its own label", async () => {
    const expected = (name: string, length: number) =>
      ownBytes(hkdf(sha256, entropy, new Uint8Array(0), label(name), length));
    expect(await paperOf(entropy, label)).toEqual({
      signSeed: expected("psign", 32),
      kemSeed: expected("pkem", 32),
      slotKey: expected("slot", 32),
      place: expected("place", 16),
    });
  });

  it("signs and unwraps as a device does", async () => {
    const { signSeed, kemSeed } = await paperOf(entropy, label);
    const keys = await importDeviceKeys(signSeed, kemSeed);
    expect([keys.signPublic.length, keys.kemPublic.length]).toEqual([32, 32]);
    expect(await keys.sign(entropy)).toHaveLength(64);
  });
});
