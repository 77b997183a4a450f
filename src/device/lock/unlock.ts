/**
 * The way in: makes the lock of this device, opens it with the passphrase, and changes the passphrase.
 *
 * An attempt is counted before it is made, so ending the tab in the middle does not undo it. Whatever changes the lock is
 * one write of the store: before it, or after it, never half of it (LOG-76).
 */
import { assert } from "#base/assert.ts";
import { ok, err, type Result } from "#base/result.ts";
import { attemptsChange, NO_ATTEMPTS, readAttempts, waitUntil } from "./attempts.ts";
import type { Keyring } from "./keyring.ts";
import { type LockDeps, makeLock, openLock, readStoredLock, type UnlockedLock, withKeyring } from "./lock.ts";
import { estimatePassphrase } from "./passphrase-strength.ts";
import { createQueue } from "../queue.ts";
import { createLocalSeal, type LocalSeal } from "./seal-box.ts";
import type { Change, Store, StoreFailure, Table } from "../store/store.ts";
import type { VaultFailure } from "../vault-api.ts";

export interface UnlockDeps extends LockDeps {
  readonly store: Store;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
  /** What the dice suggested to this person: fine as it is. */
  readonly suggested?: () => readonly string[];
}

/** An open lock. It ends with the passphrase it was opened with: after a change only the new one may be used. */
export interface OpenLock {
  readonly keyring: Keyring;
  /** Seals what only this device reads. */
  readonly local: LocalSeal;
  /** The change of the store that keeps another keyring in place of this one; for the batch of whoever needs it kept. */
  readonly keep: (keyring: Keyring) => Promise<Change>;
}

export interface Unlock {
  /** Whether there is a lock here, and until when no attempt is possible (ms since 1970, 0 if none). */
  readonly state: () => Promise<Result<{ readonly locked: boolean; readonly waitUntil: number }, StoreFailure>>;
  /** The first lock. It is kept when `change` has been written. Fails with weakPassphrase and notPossible. */
  readonly make: (
    passphrase: string,
    keyring: Keyring,
  ) => Promise<Result<{ readonly lock: OpenLock; readonly change: Change }, VaultFailure>>;
  /** Also where the passphrase is asked again while open. Fails with notOpened, waitFirst, notPossible, storage…. */
  readonly open: (passphrase: string) => Promise<Result<OpenLock, VaultFailure>>;
  /** Drafts and the like are sealed again, what can be folded anew is dropped. Nothing else may write those meanwhile. */
  readonly change: (now: string, next: string) => Promise<Result<OpenLock, VaultFailure>>;
}

const ROW = { table: "locks", key: "0" } as const;
/** Rows of which the whole value is sealed by {@link OpenLock.local}. */
const RESEALED: readonly Table[] = ["drafts", "pairing", "sent"];
/** Folded out of the log, and made again from it. */
const DERIVED: readonly Table[] = ["snapshots"];

export const createUnlock = (deps: UnlockDeps): Unlock => {
  const { suite, store, now } = deps;
  const queue = createQueue();
  let newest = 0;

  const opened = (lock: UnlockedLock): OpenLock => {
    newest = Math.max(newest, lock.generation);
    return {
      keyring: lock.keyring,
      local: createLocalSeal(suite, lock.vk),
      keep: async (keyring) => {
        assert(lock.generation === newest, "a lock of an older passphrase is not kept again");
        return { ...ROW, put: (await withKeyring(suite, lock, keyring)).stored };
      },
    };
  };
  const isWeak = (passphrase: string): boolean =>
    estimatePassphrase(passphrase, deps.suggested?.()).strength === "tooWeak";

  const attempt = async (passphrase: string): Promise<Result<UnlockedLock, VaultFailure>> => {
    const row = await store.read(ROW.table, ROW.key);
    const stored = row.ok ? readStoredLock(row.value) : null;
    if (!row.ok) return row;
    if (!stored) return err({ type: "notOpened" });
    const before = await readAttempts(store, now());
    if (!before.ok) return before;
    if (now() < waitUntil(before.value)) return err({ type: "waitFirst" });
    const failed = before.value.failed + 1;
    const counted = await count(store, { failed, at: now() });
    if (!counted.ok) return counted;
    const lock = await openLock(deps, stored, passphrase);
    // The wait begins when the answer is there, however long it took.
    const told = await count(store, lock.ok ? NO_ATTEMPTS : { failed, at: now() });
    return told.ok ? lock : told;
  };

  return {
    state: () =>
      queue(async () => {
        const [row, attempts] = [await store.read(ROW.table, ROW.key), await readAttempts(store, now())];
        if (!row.ok) return row;
        if (!attempts.ok) return attempts;
        const wait = waitUntil(attempts.value);
        return ok({ locked: row.value !== undefined, waitUntil: wait > now() ? wait : 0 });
      }),
    make: async (passphrase, keyring) => {
      if (isWeak(passphrase)) return err({ type: "weakPassphrase" });
      const lock = await makeLock(deps, passphrase, keyring, 1);
      return lock.ok ? ok({ lock: opened(lock.value), change: { ...ROW, put: lock.value.stored } }) : lock;
    },
    open: (passphrase) =>
      queue(async () => {
        const lock = await attempt(passphrase);
        return lock.ok ? ok(opened(lock.value)) : lock;
      }),
    change: (current, next) =>
      queue(async () => {
        if (isWeak(next)) return err({ type: "weakPassphrase" });
        const old = await attempt(current);
        if (!old.ok) return old;
        const lock = await makeLock(deps, next, old.value.keyring, old.value.generation + 1);
        if (!lock.ok) return lock;
        const resealed = await reseal(store, opened(old.value).local, createLocalSeal(suite, lock.value.vk));
        if (!resealed.ok) return resealed;
        const dropped = DERIVED.map((table) => ({ table, dropPrefix: "" }));
        const written = await store.write([{ ...ROW, put: lock.value.stored }, ...dropped, ...resealed.value]);
        return written.ok ? ok(opened(lock.value)) : written;
      }),
  };
};

/** A full disk must not keep anybody out: then the attempt goes uncounted. */
const count = async (store: Store, attempts: Parameters<typeof attemptsChange>[0]) => {
  const written = await store.write([attemptsChange(attempts)]);
  return written.ok || written.error.type === "storageFull" ? ok(null) : written;
};

/** Every row that opens, under the other seal. What does not open was sealed by another lock and stays as it is. */
const reseal = async (
  store: Store,
  from: LocalSeal,
  to: LocalSeal,
): Promise<Result<readonly Change[], StoreFailure>> => {
  const changes: Change[] = [];
  for (const table of RESEALED) {
    const rows = await store.list(table, "");
    if (!rows.ok) return rows;
    for (const { key, value } of rows.value) {
      const plain = value instanceof Uint8Array ? await from.open(table, key, new Uint8Array(value)) : null;
      if (plain) changes.push({ table, key, put: await to.seal(table, key, plain) });
    }
  }
  return ok(changes);
};
