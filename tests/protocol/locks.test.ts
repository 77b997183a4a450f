/** Slots and rings as bytes (protocol §13): nothing that chooses a key or its strength can be changed or swapped. */
import { describe, expect, it } from "vitest";
import { type Bytes, concat, toHex } from "#base/bytes.ts";
import { argon2id } from "#crypto/passphrase.ts";
import { deviceHmac, makeDeviceSecret } from "#crypto/device-secret.ts";
import { type KeyringContents, readKeyring, writeKeyring } from "#protocol/keyring-contents.ts";
import {
  isStrongEnough,
  openRing,
  passphraseAad,
  passphraseKeyInput,
  type PassphraseSlot,
  readPassphraseSlot,
  sealRing,
  STRENGTH_FLOOR,
  writePassphraseSlot,
} from "#protocol/locks.ts";
import {
  openRecoverySlot,
  readRecoverySlot,
  type RecoveryContent,
  sealRecoverySlot,
  writeRecoveryContent,
} from "#protocol/recovery-slot.ts";
import { mutations } from "./mutate.ts";
import { seed, suite } from "./place.ts";

const id = (name: string, bytes = 32): string => toHex(seed(name).subarray(0, bytes));
const vaultKey = seed("vault key");
const salt = seed("salt").slice(0, 16);
const strength = { memoryKiB: 64 * 1024, passes: 3 };

const slotWith = async (kek: Bytes, change: Partial<Omit<PassphraseSlot, "sealed">> = {}): Promise<PassphraseSlot> => {
  const slot = { ring: 0, generation: 1, ...strength, salt, ...change } as const;
  return { ...slot, sealed: await suite.seal(kek, passphraseAad(slot), vaultKey) };
};

describe("the passphrase slot", () => {
  it("[LOG-75] attack: kdf-floor: below 64 MiB or three passes a slot is refused, and beyond reason too", async () => {
    expect(STRENGTH_FLOOR).toEqual(strength);
    for (const weak of [
      { memoryKiB: 64 * 1024 - 1 },
      { passes: 2 },
      { memoryKiB: 0, passes: 0 },
      { memoryKiB: 2 ** 32 - 1 },
      { passes: 2 ** 32 - 1 },
    ]) {
      const slot = await slotWith(seed("kek"), weak);
      expect(readPassphraseSlot(writePassphraseSlot(slot))).toBe("weak");
    }
    const slot = await slotWith(seed("kek"));
    expect(readPassphraseSlot(writePassphraseSlot(slot))).toEqual(slot);
    expect(isStrongEnough({ memoryKiB: 256 * 1024, passes: 4 })).toBe(true);
  });

  it("[LOG-75] a test build lowers the floor where it is called", async () => {
    const slot = await slotWith(seed("kek"), { memoryKiB: 64, passes: 1 });
    expect(readPassphraseSlot(writePassphraseSlot(slot), { memoryKiB: 64, passes: 1 })).toEqual(slot);
  });

  it("attack: slot-params-swapped: every parameter is bound to the seal", async () => {
    const slot = await slotWith(seed("kek"));
    expect(await suite.open(seed("kek"), passphraseAad(slot), slot.sealed)).toEqual(vaultKey);
    const changes: readonly Partial<PassphraseSlot>[] = [
      { ring: 1 },
      { generation: 2 },
      { memoryKiB: 65 * 1024 },
      { passes: 4 },
      { salt: seed("other").slice(0, 16) },
    ];
    for (const change of changes)
      expect(await suite.open(seed("kek"), passphraseAad({ ...slot, ...change }), slot.sealed)).toBeNull();
  });

  it("[LOG-77] opening takes the passphrase and this device's secret, both", async () => {
    const weak = { memoryKiB: 64, passes: 1 };
    const ds = await makeDeviceSecret();
    const kekOf = async (passphrase: string, secret: CryptoKey, ring: 0 | 1 = 0): Promise<Bytes> =>
      deviceHmac(secret, passphraseKeyInput(ring, await argon2id(passphrase, salt, weak)));
    const slot = await slotWith(await kekOf("five good words", ds), weak);
    const tries: readonly (readonly [Bytes, boolean])[] = [
      [await kekOf("five good words", ds), true],
      [await kekOf("five good wordz", ds), false],
      [await kekOf("five good words", await makeDeviceSecret()), false],
      [await kekOf("five good words", ds, 1), false],
    ];
    for (const [kek, opens] of tries)
      expect((await suite.open(kek, passphraseAad(slot), slot.sealed)) !== null).toBe(opens);
  });
});

const contents: KeyringContents = {
  seeds: { sign: seed("sign"), kem: seed("kem") },
  spaceKeys: [
    { space: id("mine", 16), key: seed("sk 1") },
    { space: id("ours", 16), key: seed("sk 2") },
  ],
  recovery: { slotKey: seed("slot key"), place: seed("place").slice(0, 16) },
  pinned: [id("person"), id("space")],
};

describe("the keyring", () => {
  it("[LOG-48] holds seeds, keys, what the words give and what is pinned; each may be missing", () => {
    expect(readKeyring(writeKeyring(contents))).toEqual(contents);
    const bare = { seeds: null, spaceKeys: [], recovery: null, pinned: [] };
    expect(readKeyring(writeKeyring(bare))).toEqual(bare);
  });

  it("[LOG-76] is sealed for its ring and generation: an older one does not open as a newer", async () => {
    const bytes = await sealRing(suite, vaultKey, { ring: 0, generation: 2, contents: writeKeyring(contents) });
    expect(await openRing(suite, vaultKey, bytes)).toEqual({
      ring: 0,
      generation: 2,
      contents: writeKeyring(contents),
    });
    expect(await openRing(suite, seed("another key"), bytes)).toBeNull();
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openRing(suite, vaultKey, changed)).toBeNull();
    }
  });
});

const content: RecoveryContent = {
  person: id("person"),
  spaces: [id("mine", 16), id("ours", 16)],
  servers: ["https://goldseam.example", "https://ünï.example:8787"],
  heads: [id("head 1"), id("head 2")],
  day: "2026-11-22",
};
const keys = { slotKey: seed("slot key"), place: seed("place").slice(0, 16) };
const slotOf = async (generation: number, of: RecoveryContent = content, lock = keys): Promise<Bytes> =>
  sealRecoverySlot(suite, lock, generation, writeRecoveryContent(of)!);

describe("the recovery slot", () => {
  it("[LOG-78] is always as long, and opens with what the words give", async () => {
    const bytes = await slotOf(4);
    expect(bytes).toHaveLength(1 + 4 + 12 + 1024 + 16);
    expect(await openRecoverySlot(suite, keys, bytes)).toEqual({ generation: 4, content });
    const bare = { ...content, spaces: [], servers: [], heads: [] };
    expect(await slotOf(1, bare)).toHaveLength(bytes.length);
  });

  it("[LOG-79] what does not fit is not written", () => {
    const heads = Array.from({ length: 40 }, (_, i) => id(`head ${i}`));
    expect(writeRecoveryContent({ ...content, heads })).toBeNull();
    expect(() => writeRecoveryContent({ ...content, day: "today" })).toThrow("a day is written");
  });

  it("[LOG-78] attack: slot-forged: who has not the words writes nothing that opens, there or elsewhere", async () => {
    const own = { slotKey: seed("server's key"), place: keys.place };
    expect(await openRecoverySlot(suite, keys, await slotOf(9, content, own))).toBeNull();
    const moved = { ...keys, place: seed("another place").slice(0, 16) };
    expect(await openRecoverySlot(suite, moved, await slotOf(4))).toBeNull();
    const bytes = await slotOf(4);
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openRecoverySlot(suite, keys, changed)).toBeNull();
    }
  });

  it("[LOG-78] attack: slot-rollback: an older slot opens only as what it is, with its own day", async () => {
    const [older, newer] = [await slotOf(4), await slotOf(5, { ...content, day: "2026-12-01" })];
    const relabelled = concat(newer.subarray(0, 5), older.subarray(5));
    expect(await openRecoverySlot(suite, keys, relabelled)).toBeNull();
    expect(await openRecoverySlot(suite, keys, older)).toMatchObject({ generation: 4, content: { day: "2026-11-22" } });
    expect(readRecoverySlot(newer)?.generation).toBe(5);
  });
});

it("[LOG-2] never throws, and takes nothing it would not write", async () => {
  const samples = [writePassphraseSlot(await slotWith(seed("kek"))), writeKeyring(contents), await slotOf(3)];
  for (const bytes of mutations(samples, 10_000)) {
    const slot = readPassphraseSlot(bytes);
    if (slot && slot !== "weak") expect(toHex(writePassphraseSlot(slot))).toBe(toHex(bytes));
    const ring = readKeyring(bytes);
    if (ring && toHex(writeKeyring(ring)) !== toHex(bytes)) expect.unreachable();
    readRecoverySlot(bytes);
  }
});
