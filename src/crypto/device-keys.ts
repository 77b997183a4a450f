/**
 * A device's secret half: two random seeds of 32 bytes become what the device can *do*, sign and unwrap (protocol §2).
 * The seeds live only in the sealed keyring. A paper's keys are made the same way.
 */
import type { Bytes } from "#base/bytes.ts";
import { unwrap } from "./hpke.ts";
import { ed25519Pair, x25519Pair } from "./key-pair.ts";

export interface DeviceKeys {
  /** Ed25519, 64 bytes. The message already carries its label. */
  readonly sign: (message: Bytes) => Promise<Bytes>;
  /** What was wrapped for this device with this info, or null. */
  readonly unwrap: (enc: Bytes, info: Bytes, wrapped: Bytes) => Promise<Bytes | null>;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
}

/** Throws where the engine has no Ed25519 or X25519: there the app cannot run. */
export const importDeviceKeys = async (signSeed: Bytes, kemSeed: Bytes): Promise<DeviceKeys> => {
  const [sign, kem] = await Promise.all([ed25519Pair(signSeed), x25519Pair(kemSeed)]);
  return {
    sign: async (message) => new Uint8Array(await crypto.subtle.sign("Ed25519", sign.privateKey, message)),
    unwrap: (enc, info, wrapped) => unwrap(kem, enc, info, wrapped),
    signPublic: sign.publicKey,
    kemPublic: kem.publicKey,
  };
};
