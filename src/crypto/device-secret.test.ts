import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { ownBytes, toHex, utf8 } from "#base/bytes.ts";
import { deviceHmac, makeDeviceSecret } from "./device-secret.ts";

describe("a device's secret", () => {
  it("cannot be taken out, and only signs", async () => {
    const secret = await makeDeviceSecret();
    expect([secret.extractable, secret.usages]).toEqual([false, ["sign"]]);
    await expect(crypto.subtle.exportKey("raw", secret)).rejects.toThrow();
  });

  it("answers the same for the same data, and is another on every device", async () => {
    const [one, other] = [await makeDeviceSecret(), await makeDeviceSecret()];
    const data = utf8("goldseam/1 kek");
    expect(await deviceHmac(one, data)).toEqual(await deviceHmac(one, data));
    expect(await deviceHmac(one, data)).toHaveLength(32);
    expect(toHex(await deviceHmac(one, data))).not.toBe(toHex(await deviceHmac(other, data)));
    expect(toHex(await deviceHmac(one, data))).not.toBe(toHex(await deviceHmac(one, utf8("goldseam/1 kekp"))));
  });

  it("is HMAC-SHA-256", async () => {
    const raw = new Uint8Array(32).fill(6);
    const secret = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    expect(await deviceHmac(secret, utf8("data"))).toEqual(ownBytes(hmac(sha256, raw, utf8("data"))));
  });
});
