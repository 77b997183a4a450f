/**
 * A lock as it is kept (protocol §13): a device secret that cannot be read, a slot that the passphrase opens together with
 * it, and the keyring under what the slot holds. Made, opened, sealed again; nothing here waits or counts.
 *
 *     KEK = HMAC(DS, L("kek") ‖ which ‖ Argon2id(passphrase))    slot = SEAL(KEK, …, VK)    ring = SEAL(KDF(VK, "ring", …), …)
 */
import { assert } from "#base/assert.ts";
import { type Bytes, ownBytes } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { deviceHmac, makeDeviceSecret } from "#crypto/device-secret.ts";
import { argon2id } from "#crypto/passphrase.ts";
import {
  isStrongEnough,
  openRing,
  passphraseAad,
  passphraseKeyInput,
  readPassphraseSlot,
  type Ring,
  sealRing,
  type Strength,
  STRENGTH_FLOOR,
  writePassphraseSlot,
} from "#protocol/locks.ts";
import type { Dice, Sealing } from "#protocol/suite.ts";
import { type Keyring, readKeyring, writeKeyring } from "./keyring.ts";

/** What a row of the table `locks` holds, under the number of its ring. */
export interface StoredLock {
  readonly ds: CryptoKey;
  readonly slot: Bytes;
  readonly ring: Bytes;
}

/** A lock with the key that opens its ring. */
export interface UnlockedLock {
  readonly stored: StoredLock;
  /** Grows with every change of the passphrase; slot and ring carry the same. */
  readonly generation: number;
  readonly vk: Bytes;
  readonly keyring: Keyring;
}

export interface LockDeps {
  readonly suite: Sealing & Dice;
  /** Of new slots; measured on this device when one is made (LOG-75). */
  readonly cost: () => Promise<Strength>;
  /** LOG-75. Only a test build may give a lower one. */
  readonly floor?: Strength;
}

export type LockFailure =
  /** Another passphrase, a slot that is malformed or below the floor, or a ring that does not fit. */
  | { readonly type: "notOpened" }
  /** This device cannot give the memory that Argon2id asks for. */
  | { readonly type: "notPossible" };

const MAIN: Ring = 0;
const SALT = 16;
const VK = 32;

/** A new lock around a keyring: new salt, DS and VK (LOG-76). */
export const makeLock = async (
  { suite, cost: measure, floor = STRENGTH_FLOOR }: LockDeps,
  passphrase: string,
  keyring: Keyring,
  generation: number,
): Promise<Result<UnlockedLock, LockFailure>> => {
  const cost = await measure();
  assert(isStrongEnough(cost, floor), "a cost within LOG-75");
  const salt = suite.randomBytes(SALT);
  const stretched = await stretch(passphrase, salt, cost);
  if (!stretched) return err({ type: "notPossible" });
  const ds = await makeDeviceSecret();
  const kek = await deviceHmac(ds, passphraseKeyInput(MAIN, stretched));
  const vk = suite.randomBytes(VK);
  const head = { ring: MAIN, generation, ...cost, salt };
  const slot = writePassphraseSlot({ ...head, sealed: await suite.seal(kek, passphraseAad(head), vk) });
  const ring = await ringOf(suite, vk, generation, keyring);
  return ok({ stored: { ds, slot, ring }, generation, vk, keyring });
};

export const openLock = async (
  { suite, floor = STRENGTH_FLOOR }: LockDeps,
  stored: StoredLock,
  passphrase: string,
): Promise<Result<UnlockedLock, LockFailure>> => {
  const slot = readPassphraseSlot(stored.slot, floor);
  if (slot === null || slot === "weak" || slot.ring !== MAIN || passphrase === "") return err({ type: "notOpened" });
  const stretched = await stretch(passphrase, slot.salt, slot);
  if (!stretched) return err({ type: "notPossible" });
  const kek = await deviceHmac(stored.ds, passphraseKeyInput(MAIN, stretched));
  const vk = await suite.open(kek, passphraseAad(slot), slot.sealed);
  const ring = vk && (await openRing(suite, vk, stored.ring));
  const keyring = ring && readKeyring(ring.contents);
  if (!vk || !keyring || ring.ring !== MAIN || ring.generation !== slot.generation) return err({ type: "notOpened" });
  return ok({ stored, generation: slot.generation, vk, keyring });
};

/** The same lock around another keyring. */
export const withKeyring = async (suite: Sealing, lock: UnlockedLock, keyring: Keyring): Promise<UnlockedLock> => {
  const ring = await ringOf(suite, lock.vk, lock.generation, keyring);
  return { ...lock, keyring, stored: { ...lock.stored, ring } };
};

/** A row of the store, or null when it is not a lock. */
export const readStoredLock = (value: unknown): StoredLock | null => {
  if (typeof value !== "object" || value === null || !("ds" in value && "slot" in value && "ring" in value))
    return null;
  const { ds, slot, ring } = value;
  return ds instanceof CryptoKey && slot instanceof Uint8Array && ring instanceof Uint8Array
    ? { ds, slot: ownBytes(slot), ring: ownBytes(ring) }
    : null;
};

const ringOf = (suite: Sealing, vk: Bytes, generation: number, keyring: Keyring): Promise<Bytes> =>
  sealRing(suite, vk, { ring: MAIN, generation, contents: writeKeyring(keyring) });

/** Null where the memory cannot be had. */
const stretch = async (passphrase: string, salt: Bytes, { memoryKiB, passes }: Strength): Promise<Bytes | null> => {
  try {
    return await argon2id(passphrase, salt, { memoryKiB, passes });
  } catch {
    return null;
  }
};
