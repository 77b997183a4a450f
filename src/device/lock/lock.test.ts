import { beforeAll, describe, expect, it } from "vitest";
import { concat } from "#base/bytes.ts";
import { u32 } from "#base/binary.ts";
import { deviceHmac, makeDeviceSecret } from "#crypto/device-secret.ts";
import { argon2id } from "#crypto/passphrase.ts";
import { createSuite } from "#crypto/suite.ts";
import { passphraseAad, passphraseKeyInput, STRENGTH_FLOOR, writePassphraseSlot } from "#protocol/locks.ts";
import type { Keyring } from "./keyring.ts";
import { type LockDeps, makeLock, openLock, readStoredLock, type UnlockedLock, withKeyring } from "./lock.ts";

const PASS = "hazelnut gutter violin comet spanner";
const quick = { memoryKiB: 64, passes: 1 };
const notOpened = { ok: false, error: { type: "notOpened" } };

const keyring: Keyring = {
  me: "11".repeat(32),
  device: "22".repeat(16),
  signSeed: new Uint8Array(32).fill(3),
  kemSeed: new Uint8Array(32).fill(4),
  slotKey: new Uint8Array(32).fill(5),
  place: new Uint8Array(16).fill(6),
  spaces: [{ space: "77".repeat(16), type: "mine", server: "https://a.example" }],
  spaceKeys: [{ space: "77".repeat(16), sk: new Uint8Array(32).fill(8) }],
  pinned: ["99".repeat(32)],
};

let deps: LockDeps;
let lock: UnlockedLock;

const made = async (passphrase = PASS, generation = 1): Promise<UnlockedLock> => {
  const result = await makeLock(deps, passphrase, keyring, generation);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

beforeAll(async () => {
  deps = { suite: await createSuite(), cost: () => Promise.resolve(quick), floor: quick };
  lock = await made();
});

/** The slot's bytes: version, which, gen u32, m u32, t u32, salt 16, sealed 60. */
const at = { which: 1, gen: 2, memory: 6, passes: 10, salt: 14, sealed: 30 } as const;

const withSlot = (change: (slot: Uint8Array) => void) => {
  const slot = lock.stored.slot.slice();
  change(slot);
  return { ...lock.stored, slot };
};

describe("a lock", () => {
  it("opens with its passphrase, and gives the keyring", async () => {
    expect(await openLock(deps, lock.stored, PASS)).toEqual({ ok: true, value: { ...lock, stored: lock.stored } });
  });

  it("opens however the passphrase is composed (NFC)", async () => {
    const composed = await made("Küchenfenster Öl Vivaldi Zäsur");
    const decomposed = "Küchenfenster Öl Vivaldi Zäsur".normalize("NFD");
    expect((await openLock(deps, composed.stored, decomposed)).ok).toBe(true);
  });

  it.each(["", "Hazelnut gutter violin comet spanner", `${PASS} `])("does not open with %j", async (other) => {
    expect(await openLock(deps, lock.stored, other)).toEqual(notOpened);
  });

  it("[LOG-77] does not open without this device's secret", async () => {
    expect(await openLock(deps, { ...lock.stored, ds: await makeDeviceSecret() }, PASS)).toEqual(notOpened);
  });

  it("[LOG-76] takes new salt, device secret and key each time it is made", async () => {
    const again = await made();
    expect(again.vk).not.toEqual(lock.vk);
    expect(again.stored.slot.slice(at.salt, at.sealed)).not.toEqual(lock.stored.slot.slice(at.salt, at.sealed));
    expect(await openLock(deps, { ...lock.stored, ds: again.stored.ds }, PASS)).toEqual(notOpened);
    expect(await openLock(deps, { ...lock.stored, ring: again.stored.ring }, PASS)).toEqual(notOpened);
  });

  it("does not open a ring of another generation", async () => {
    const second = await made(PASS, 2);
    const mixed = await withKeyring(deps.suite, { ...second, generation: 3 }, keyring);
    expect(await openLock(deps, { ...second.stored, ring: mixed.stored.ring }, PASS)).toEqual(notOpened);
    expect((await openLock(deps, second.stored, PASS)).ok).toBe(true);
  });

  it("is kept again around another keyring, under the same passphrase", async () => {
    const grown = { ...keyring, spaceKeys: [...keyring.spaceKeys, ...keyring.spaceKeys] };
    const kept = await withKeyring(deps.suite, lock, grown);
    const opened = await openLock(deps, kept.stored, PASS);
    expect(opened).toMatchObject({ ok: true, value: { keyring: grown, generation: 1 } });
    expect(kept.stored.slot).toEqual(lock.stored.slot);
  });

  it("[LOG-75] attack: slot-params-swapped", async () => {
    const changes: readonly ((slot: Uint8Array) => void)[] = [
      (slot) => slot.set(u32(128), at.memory),
      (slot) => slot.set(u32(2), at.passes),
      (slot) => slot.set(u32(2), at.gen),
      (slot) => slot.set([1], at.which),
      (slot) => slot.set(new Uint8Array(16), at.salt),
      (slot) => slot.set([slot[at.sealed]! ^ 1], at.sealed),
      (slot) => slot.set([2], 0),
    ];
    for (const change of changes) expect(await openLock(deps, withSlot(change), PASS)).toEqual(notOpened);
    const other = await made();
    const salted = withSlot((slot) => slot.set(other.stored.slot.slice(at.salt, at.sealed), at.salt));
    expect(await openLock(deps, salted, PASS)).toEqual(notOpened);
    const longer = { ...lock.stored, slot: concat(lock.stored.slot, Uint8Array.of(0)) };
    expect(await openLock(deps, longer, PASS)).toEqual(notOpened);
  });

  it("[LOG-75] attack: kdf-floor", async () => {
    const weaker = [
      { memoryKiB: 64, passes: 1 },
      { memoryKiB: 64 * 1024 - 1, passes: 3 },
      { memoryKiB: 64 * 1024, passes: 2 },
      { memoryKiB: 256 * 1024 + 1, passes: 3 },
    ];
    for (const cost of weaker) {
      // Everything fits: the right passphrase, the right device, a slot sealed as it should be. Only the cost is wrong.
      const head = { ring: 0, generation: 1, ...cost, salt: new Uint8Array(16) } as const;
      const ds = await makeDeviceSecret();
      const kek = await deviceHmac(ds, passphraseKeyInput(0, await argon2id(PASS, head.salt, quick)));
      const sealed = await deps.suite.seal(kek, passphraseAad(head), lock.vk);
      const stored = { ds, slot: writePassphraseSlot({ ...head, sealed }), ring: lock.stored.ring };
      expect(await openLock({ suite: deps.suite, cost: () => Promise.resolve(STRENGTH_FLOOR) }, stored, PASS)).toEqual(
        notOpened,
      );
      await expect(
        makeLock({ suite: deps.suite, cost: () => Promise.resolve(cost) }, PASS, keyring, 1),
      ).rejects.toThrow("LOG-75");
    }
    const cheap = { ...deps, floor: STRENGTH_FLOOR };
    expect(await openLock(cheap, lock.stored, PASS)).toEqual(notOpened);
  });

  it("[LOG-75] opens at the floor itself", async () => {
    const real: LockDeps = { suite: deps.suite, cost: () => Promise.resolve(STRENGTH_FLOOR) };
    const result = await makeLock(real, PASS, keyring, 1);
    expect(result.ok && (await openLock(real, result.value.stored, PASS)).ok).toBe(true);
  });

  it("is not read out of anything else", () => {
    expect(readStoredLock(lock.stored)).toEqual(lock.stored);
    const { ds, slot, ring } = lock.stored;
    for (const other of [
      null,
      undefined,
      1,
      "x",
      [],
      {},
      { ds, slot },
      { ds: {}, slot, ring },
      { ds, slot: "x", ring },
    ]) {
      expect(readStoredLock(other)).toBeNull();
    }
  });
});
