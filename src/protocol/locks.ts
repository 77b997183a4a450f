/**
 * Slots and the keyring as bytes (protocol §13): what is sealed, under which additional data, and how strong a
 * passphrase slot must be. Deriving the keys is the caller's, who has Argon2id and the device secret.
 *
 * Every byte that chooses a key or its strength stands in the additional data, so it cannot be swapped (LOG-75).
 */
import { decode, type Reader, u32, u8 } from "#base/binary.ts";
import { type Bytes, concat } from "#base/bytes.ts";
import { VERSION } from "./envelope.ts";
import { labelled } from "./label.ts";
import type { Sealing } from "./suite.ts";

/** 0 the main ring; 1 the ring of *mine*, where that has a passphrase of its own. */
export type Ring = 0 | 1;

const SALT = 16;
const VAULT_KEY = 32;
const SEALED_VAULT_KEY = 28 + VAULT_KEY;
const KEY_BYTES = 32;

export interface Strength {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** LOG-75. */
export const STRENGTH_FLOOR: Strength = { memoryKiB: 64 * 1024, passes: 3 };
export const STRENGTH_CEILING: Strength = { memoryKiB: 256 * 1024, passes: 64 };

/** Within the floor and what a device is asked to spend; a test build lowers the floor by its own constant. */
export const isStrongEnough = ({ memoryKiB, passes }: Strength, floor: Strength = STRENGTH_FLOOR): boolean =>
  memoryKiB >= floor.memoryKiB &&
  passes >= floor.passes &&
  memoryKiB <= STRENGTH_CEILING.memoryKiB &&
  passes <= STRENGTH_CEILING.passes;

export interface PassphraseSlot extends Strength {
  readonly ring: Ring;
  /** Grows with every change of the passphrase. */
  readonly generation: number;
  /** 16 bytes. */
  readonly salt: Bytes;
  /** `SEAL(KEK, passphraseAad, VK)`. */
  readonly sealed: Bytes;
}

/** `L("pass") ‖ which ‖ u32 gen ‖ u32 m ‖ u32 t ‖ salt`. */
export const passphraseAad = (slot: Omit<PassphraseSlot, "sealed">): Bytes => labelled("pass", passphraseHead(slot));

/** What the device secret is asked for with HMAC to make KEK; `stretched` is what Argon2id gave, 32 bytes. */
export const passphraseKeyInput = (ring: Ring, stretched: Bytes): Bytes => labelled("kek", u8(ring), stretched);

/** `u8 version ‖ u8 which ‖ u32 gen ‖ u32 m (KiB) ‖ u32 t ‖ salt 16 ‖ sealed 60`. */
export const writePassphraseSlot = (slot: PassphraseSlot): Bytes =>
  concat(u8(VERSION), passphraseHead(slot), slot.sealed);

/** The slot; `weak` when it is below the floor (or beyond reason) and must not be tried; null when malformed. */
export const readPassphraseSlot = (bytes: Bytes, floor: Strength = STRENGTH_FLOOR): PassphraseSlot | "weak" | null => {
  const slot = decode(bytes, (reader) => {
    reader.need(reader.u8() === VERSION);
    const [ring, generation, memoryKiB, passes] = [readRing(reader), reader.u32(), reader.u32(), reader.u32()];
    return { ring, generation, memoryKiB, passes, salt: reader.take(SALT), sealed: reader.take(SEALED_VAULT_KEY) };
  });
  return slot && (isStrongEnough(slot, floor) ? slot : "weak");
};

const passphraseHead = ({ ring, generation, memoryKiB, passes, salt }: Omit<PassphraseSlot, "sealed">): Bytes =>
  concat(u8(ring), u32(generation), u32(memoryKiB), u32(passes), salt);

const readRing = (reader: Reader): Ring => {
  const ring = reader.u8();
  if (ring === 0 || ring === 1) return ring;
  return reader.refuse();
};

/** `KDF(VK, "ring", u8 which ‖ u32 gen, 32)`. */
export const ringKey = (sealing: Sealing, vaultKey: Bytes, ring: Ring, generation: number): Promise<Bytes> =>
  sealing.kdf(vaultKey, labelled("ring", u8(ring), u32(generation)), KEY_BYTES);

/** `u8 version ‖ u8 which ‖ u32 gen ‖ SEAL(ring key, L("ring") ‖ which ‖ gen, contents)`. */
export const sealRing = async (
  sealing: Sealing,
  vaultKey: Bytes,
  { ring, generation, contents }: { readonly ring: Ring; readonly generation: number; readonly contents: Bytes },
): Promise<Bytes> => {
  const head = concat(u8(ring), u32(generation));
  const key = await ringKey(sealing, vaultKey, ring, generation);
  return concat(u8(VERSION), head, await sealing.seal(key, labelled("ring", head), contents));
};

export interface OpenedRing {
  readonly ring: Ring;
  readonly generation: number;
  /** See keyring-contents.ts. */
  readonly contents: Bytes;
}

export const openRing = async (sealing: Sealing, vaultKey: Bytes, bytes: Bytes): Promise<OpenedRing | null> => {
  const read = decode(bytes, (reader) => {
    reader.need(reader.u8() === VERSION);
    return { ring: readRing(reader), generation: reader.u32(), sealed: reader.rest() };
  });
  if (!read) return null;
  const { ring, generation, sealed } = read;
  const key = await ringKey(sealing, vaultKey, ring, generation);
  const contents = await sealing.open(key, labelled("ring", u8(ring), u32(generation)), sealed);
  return contents && { ring, generation, contents };
};
