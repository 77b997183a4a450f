/**
 * Words on their way, sealed on this device alone. Some are of one day and must not outlive it: their key begins with
 * `until/` and the moment (ms since 1970) at which the day ends, and from then on the row is dropped and nothing is kept under it.
 * No key is needed for that, so it happens at a locked device too, as soon as it begins.
 */
import { fromUtf8, utf8 } from "#base/bytes.ts";
import { ok, type Result } from "#base/result.ts";
import type { Change, Store } from "./store/store.ts";
import type { VaultFailure } from "./vault-api.ts";
import type { Session } from "./vault-session.ts";

const ENDING = /^until\/(\d{1,16})\//;

const hasEnded = (key: string, now: number): boolean => Number(ENDING.exec(key)?.[1] ?? Infinity) <= now;

export const saveDraft = (open: Session, key: string, text: string): Promise<Result<null, VaultFailure>> =>
  open.queue(async () => {
    const { store, now } = open.world;
    const put = text === "" || hasEnded(key, now()) ? null : await open.lock().local.seal("drafts", key, utf8(text));
    return store.write([put ? { table: "drafts", key, put } : { table: "drafts", key, drop: true }]);
  });

/** After whatever is still being kept: a sheet that is opened again at once finds its last word. */
export const readDraft = (open: Session, key: string): Promise<Result<string, VaultFailure>> =>
  open.queue(async () => {
    const { store, now } = open.world;
    const stored = await store.read("drafts", key);
    if (!stored.ok) return stored;
    const sealed = stored.value instanceof Uint8Array ? new Uint8Array(stored.value) : null;
    const text = sealed && !hasEnded(key, now()) && (await open.lock().local.open("drafts", key, sealed));
    return ok((text && fromUtf8(text)) || "");
  });

/** A store that cannot be read just now is looked through again a minute later. */
export const dropEndedDrafts = async (store: Store, now: number): Promise<void> => {
  const ending = await store.list("drafts", "until/");
  const over = (ending.ok ? ending.value : []).filter(({ key }) => hasEnded(key, now));
  const changes = over.map(({ key }): Change => ({ table: "drafts", key, drop: true }));
  if (changes.length > 0) await store.write(changes);
};
