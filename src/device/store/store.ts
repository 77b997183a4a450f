/**
 * The device's store: a few tables of rows under text keys, written in atomic batches.
 *
 * It holds ciphertext only. What a row means is known to its owner (log, keyring, drafts …); the store knows that a
 * batch is durable and whole when `write` answers, or changed nothing. Keys sort as text, so a prefix is a range.
 */
import type { Result } from "#base/result.ts";

export const TABLES = [
  "locks", // which → DS, slot, ring
  "rows", // space/device/first → sealed op or page, with its place at the server
  "records", // space/id → roster record
  "aside", // space/n → envelopes kept that could not be folded yet
  "cursors", // space → how far the server was read, and what stood there
  "snapshots", // space/module/index → sealed states of the fold
  "drafts", // key → sealed text
  "sessions", // space/session/device/n → sealed boxes of live sessions
  "pairing", // one → sealed state of a pairing
  "sent", // n → sealed entries of what left this device
  "settings", // small plain things: failed attempts, the server's name
] as const;

export type Table = (typeof TABLES)[number];

/** A structured-cloneable value; the owner of the table decodes it. */
export type Stored = unknown;

export type StoreFailure = { readonly type: "storageFull" } | { readonly type: "storageLost" };

export type Change =
  | { readonly table: Table; readonly key: string; readonly put: Stored }
  | { readonly table: Table; readonly key: string; readonly drop: true }
  /** Drops every key of the table that begins so. */
  | { readonly table: Table; readonly dropPrefix: string };

export interface Store {
  readonly read: (table: Table, key: string) => Promise<Result<Stored | undefined, StoreFailure>>;
  /** All rows whose key begins with the prefix, in the order of their keys. */
  readonly list: (
    table: Table,
    prefix: string,
  ) => Promise<Result<readonly { readonly key: string; readonly value: Stored }[], StoreFailure>>;
  /** All changes or none, in order, on disk (durability strict) before it answers ok. */
  readonly write: (changes: readonly Change[]) => Promise<Result<null, StoreFailure>>;
  readonly close: () => void;
}
