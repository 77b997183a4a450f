/**
 * The two public keys of a device or paper, and what they must look like (LOG-4): canonical and of large order, or the
 * record that introduces them is refused. Engines differ here (one accepts any signature under a small-order key), so
 * the bytes are judged before an engine sees them.
 */
import { type Bytes } from "#base/bytes.ts";
import { isUsableEd25519, isUsableX25519 } from "#base/curve25519.ts";
import { type DeviceId, deviceIdOf } from "./ids.ts";
import type { Hashing } from "./suite.ts";

export interface PublicKeys {
  readonly id: DeviceId;
  /** Ed25519, 32 bytes. */
  readonly sign: Bytes;
  /** X25519, 32 bytes. */
  readonly kem: Bytes;
}

export const PUBLIC_KEY_BYTES = 32;

/** The keys with the id they make, or null when either may not be used (LOG-4). */
export const publicKeys = (hashing: Hashing, sign: Bytes, kem: Bytes): PublicKeys | null =>
  isUsableEd25519(sign) && isUsableX25519(kem) ? { id: deviceIdOf(hashing, sign, kem), sign, kem } : null;
