/**
 * What the protocol takes as arguments: hashing, signatures, sealing, packing, dice and wrapping.
 *
 * The protocol holds layouts and rules and no cryptography; crypto/ and the server each bring their own, of this shape.
 * Suite 1 is SHA-256, Ed25519, HKDF-SHA-256, AES-256-GCM, deflate-raw and HPKE (protocol §1); nothing is negotiated.
 */
import type { Bytes } from "#base/bytes.ts";

/** SHA-256 over the parts, joined. Synchronous: it is called twice for each fact ever written. */
export interface Hashing {
  readonly sha256: (...parts: readonly Bytes[]) => Bytes;
}

/** Ed25519 (RFC 8032). The message already carries its label. */
export interface Verifying {
  readonly verify: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
}

/** Keys are raw bytes; an implementation may remember the imported key by the object, so pass the same object again. */
export interface Sealing {
  /** HKDF-SHA-256 without salt (RFC 5869). */
  readonly kdf: (key: Bytes, info: Bytes, length: number) => Promise<Bytes>;
  /** 12 random bytes of nonce ‖ AES-256-GCM (LOG-8). */
  readonly seal: (key: Bytes, aad: Bytes, plaintext: Bytes) => Promise<Bytes>;
  /** The plaintext, or null when key, aad or bytes do not fit. */
  readonly open: (key: Bytes, aad: Bytes, sealed: Bytes) => Promise<Bytes | null>;
}

export interface Packing {
  /** deflate-raw (RFC 1951). */
  readonly deflate: (raw: Bytes) => Promise<Bytes>;
  /** The inflated bytes; null when malformed or as soon as they exceed `limit` bytes (LOG-14). */
  readonly inflate: (packed: Bytes, limit: number) => Promise<Bytes | null>;
}

export interface Dice {
  readonly randomBytes: (n: number) => Bytes;
}

/** HPKE base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, empty aad (RFC 9180). */
export interface Wrapping {
  readonly wrap: (
    kem: Bytes,
    info: Bytes,
    plaintext: Bytes,
  ) => Promise<{ readonly enc: Bytes; readonly wrapped: Bytes }>;
}

export interface Suite extends Hashing, Verifying, Sealing, Packing, Dice, Wrapping {}

/** A device's (or paper's) secret half, as functions; the keys themselves are not extractable. */
export interface DeviceKeys {
  /** Ed25519, 64 bytes; the message already carries its label. */
  readonly sign: (message: Bytes) => Promise<Bytes>;
  readonly unwrap: (enc: Bytes, info: Bytes, wrapped: Bytes) => Promise<Bytes | null>;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
}
