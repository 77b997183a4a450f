/**
 * DS of protocol §13: a secret of the device that can be used but not read. Every guess of a passphrase goes through it,
 * so the stored files alone, without this device's key store, cannot be searched.
 */
import type { Bytes } from "#base/bytes.ts";

const HMAC = { name: "HMAC", hash: "SHA-256", length: 256 } as const;

/** A new HMAC-SHA-256 key of 32 random bytes, not extractable; IndexedDB can hold it as it is. */
export const makeDeviceSecret = (): Promise<CryptoKey> => crypto.subtle.generateKey(HMAC, false, ["sign"]);

/** 32 bytes. The data begins with its label. */
export const deviceHmac = async (secret: CryptoKey, data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign("HMAC", secret, data));
