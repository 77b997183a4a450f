import { beforeAll, describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { createMemoryDisk, createMemoryStore, type MemoryDisk, type WriteFate } from "../store/memory.ts";
import type { Keyring } from "./keyring.ts";
import type { Store } from "../store/store.ts";
import { createUnlock, type OpenLock, type Unlock } from "./unlock.ts";

const PASS = "hazelnut gutter violin comet spanner";
const NEXT = "trombone walnut cellar ribbon goose";
const quick = { memoryKiB: 64, passes: 1 };
const START = 1_800_000_000_000;
const failed = (type: string) => ({ ok: false, error: { type } });

const keyring: Keyring = {
  me: "11".repeat(32),
  device: "22".repeat(16),
  signSeed: new Uint8Array(32).fill(3),
  kemSeed: new Uint8Array(32).fill(4),
  slotKey: new Uint8Array(32).fill(5),
  place: new Uint8Array(16).fill(6),
  spaces: [],
  spaceKeys: [],
  pinned: [],
};

let suite: Awaited<ReturnType<typeof createSuite>>;
beforeAll(async () => {
  suite = await createSuite();
});

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { type: string } }): T => {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

/** A device's way in, over a disk; `clock.now` is its wall clock. */
const device = (disk: MemoryDisk, fate?: (write: number) => WriteFate) => {
  const clock = { now: START };
  const store = createMemoryStore(disk, fate ? { fate } : {});
  const unlock = createUnlock({ suite, store, now: () => clock.now, cost: () => Promise.resolve(quick), floor: quick });
  return { clock, store, unlock };
};

const made = async (store: Store, unlock: Unlock): Promise<OpenLock> => {
  const { lock, change } = value(await unlock.make(PASS, keyring));
  value(await store.write([change]));
  return lock;
};

const begun = async () => {
  const disk = createMemoryDisk();
  const { store, unlock, clock } = device(disk);
  const lock = await made(store, unlock);
  return { disk, store, unlock, clock, lock };
};

const draft = async (store: Store, lock: OpenLock, key: string): Promise<string | null> => {
  const row = value(await store.read("drafts", key));
  const plain = row instanceof Uint8Array ? await lock.local.open("drafts", key, new Uint8Array(row)) : null;
  return plain && new TextDecoder().decode(plain);
};

describe("unlocking", () => {
  it("knows whether there is a lock", async () => {
    const { unlock, store } = device(createMemoryDisk());
    expect(await unlock.state()).toEqual({ ok: true, value: { locked: false, waitUntil: 0 } });
    expect(await unlock.open(PASS)).toEqual(failed("notOpened"));
    await made(store, unlock);
    expect(await unlock.state()).toEqual({ ok: true, value: { locked: true, waitUntil: 0 } });
  });

  it("takes no weak passphrase, but one that the dice suggested", async () => {
    const { unlock, store } = device(createMemoryDisk());
    expect(await unlock.make("hunter2", keyring)).toEqual(failed("weakPassphrase"));
    const suggested = "baby baby love zero one";
    const deps = {
      suite,
      store,
      now: () => START,
      cost: () => Promise.resolve(quick),
      floor: quick,
      suggested: () => [suggested],
    };
    expect((await createUnlock(deps).make(suggested, keyring)).ok).toBe(true);
    await made(store, unlock);
    expect(await unlock.change(PASS, "hunter2")).toEqual(failed("weakPassphrase"));
  });

  it("gives the keyring that was kept last", async () => {
    const { store, unlock, lock } = await begun();
    const grown = { ...keyring, pinned: ["aa".repeat(32)] };
    await store.write([await lock.keep(grown)]);
    expect(value(await unlock.open(PASS)).keyring).toEqual(grown);
  });

  it("[LOG-77] makes wait a second after a failure, doubling to five minutes", async () => {
    const { unlock, clock } = await begun();
    for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      expect(await unlock.open("wrong")).toEqual(failed("notOpened"));
      const until = clock.now + seconds * 1000;
      expect(value(await unlock.state()).waitUntil).toBe(until);
      clock.now = until - 1;
      expect(await unlock.open(PASS)).toEqual(failed("waitFirst"));
      clock.now = until;
    }
    expect((await unlock.open(PASS)).ok).toBe(true);
    expect(await unlock.open("wrong")).toEqual(failed("notOpened"));
    expect(value(await unlock.state()).waitUntil).toBe(clock.now + 1000);
  });

  it("[LOG-77] remembers the failures over a reload, and those whose tab was ended in the middle", async () => {
    const { disk, unlock } = await begun();
    await unlock.open("wrong");
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = () => void setImmediate(resolve)));
    const again = device(disk, () => (end(), "crashAfter"));
    again.clock.now += 1000;
    void again.unlock.open("wrong");
    await ended;
    const third = device(disk);
    third.clock.now += 1000;
    expect(value(await third.unlock.state()).waitUntil).toBe(START + 3000);
  });

  it("[LOG-77] counts attempts one by one, however many are made at once", async () => {
    const { unlock } = await begun();
    const answers = await Promise.all(["a", "b", PASS].map(unlock.open));
    expect(answers).toEqual([failed("notOpened"), failed("waitFirst"), failed("waitFirst")]);
  });

  it("[LOG-77] makes nobody wait for a clock that was wrong", async () => {
    const { unlock, clock } = await begun();
    clock.now = START + 365 * 86_400_000;
    await unlock.open("wrong");
    clock.now = START;
    expect(value(await unlock.state()).waitUntil).toBe(START + 1000);
    clock.now += 1000;
    expect((await unlock.open(PASS)).ok).toBe(true);
  });

  it("lets in where the disk is full, and not where it is lost", async () => {
    const { disk } = await begun();
    expect((await device(disk, () => "storageFull").unlock.open(PASS)).ok).toBe(true);
    expect(await device(disk, () => "storageLost").unlock.open(PASS)).toEqual(failed("storageLost"));
  });
});

describe("changing the passphrase", () => {
  /** The attempt, its success, and the change itself. */
  const CHANGE_WRITES = 3;

  const withRows = async () => {
    const all = await begun();
    const { store, lock } = all;
    const seal = (table: "drafts" | "snapshots", key: string) => lock.local.seal(table, key, utf8(`${table} ${key}`));
    await store.write([
      { table: "drafts", key: "a", put: await seal("drafts", "a") },
      { table: "drafts", key: "b", put: await seal("drafts", "b") },
      { table: "snapshots", key: "s", put: await seal("snapshots", "s") },
      { table: "rows", key: "r", put: utf8("sealed op") },
    ]);
    return all;
  };

  it("[LOG-76] opens with the new one only, drafts are there, what is derived is gone", async () => {
    const { store, unlock, clock, lock } = await withRows();
    const changed = value(await unlock.change(PASS, NEXT));
    expect(await unlock.open(PASS)).toEqual(failed("notOpened"));
    clock.now += 1000;
    const opened = value(await unlock.open(NEXT));
    expect(opened.keyring).toEqual(keyring);
    expect([await draft(store, opened, "a"), await draft(store, changed, "b")]).toEqual(["drafts a", "drafts b"]);
    expect(await draft(store, lock, "a")).toBeNull();
    expect(value(await store.list("snapshots", ""))).toEqual([]);
    expect(value(await store.read("rows", "r"))).toEqual(utf8("sealed op"));
  });

  it("asks for the old one, and counts a wrong one", async () => {
    const { unlock, clock } = await withRows();
    expect(await unlock.change("wrong", NEXT)).toEqual(failed("notOpened"));
    expect(await unlock.change(PASS, NEXT)).toEqual(failed("waitFirst"));
    clock.now += 1000;
    expect((await unlock.change(PASS, NEXT)).ok).toBe(true);
  });

  it("[LOG-76] never brings back the old lock by keeping a keyring with it", async () => {
    const { store, unlock, lock } = await withRows();
    const changed = value(await unlock.change(PASS, NEXT));
    await expect(lock.keep(keyring)).rejects.toThrow("older passphrase");
    await store.write([await changed.keep({ ...keyring, pinned: ["aa".repeat(32)] })]);
    expect(value(await unlock.open(NEXT)).keyring.pinned).toHaveLength(1);
  });

  it("[LOG-76] is one write: after a fault at any write either the old or the new passphrase opens everything", async () => {
    for (const fate of ["crashBefore", "crashAfter", "storageFull", "storageLost"] as const) {
      for (let faulty = 1; faulty <= CHANGE_WRITES + 1; faulty++) {
        const { disk } = await withRows();
        let crashed = (): void => undefined;
        const crash = new Promise<void>((resolve) => (crashed = () => void setImmediate(resolve)));
        const broken = device(disk, (write) => {
          if (write === faulty) crashed();
          return write === faulty ? fate : "done";
        });
        const isCrash = fate.startsWith("crash") && faulty <= CHANGE_WRITES;
        const changing = broken.unlock.change(PASS, NEXT);
        await (isCrash ? crash : changing);
        const { clock, store, unlock } = device(disk);
        clock.now += 10_000;
        const withOld = await unlock.open(PASS);
        clock.now += 10_000;
        const withNew = await unlock.open(NEXT);
        expect([withOld.ok, withNew.ok].filter(Boolean)).toHaveLength(1);
        const lock = value(withOld.ok ? withOld : withNew);
        expect([await draft(store, lock, "a"), await draft(store, lock, "b")]).toEqual(["drafts a", "drafts b"]);
        expect(value(await store.list("snapshots", ""))).toHaveLength(withOld.ok ? 1 : 0);
      }
    }
  });
});
