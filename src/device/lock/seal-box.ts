/**
 * Seals what only this device reads: drafts, snapshots, the state of a pairing. Each row is sealed for its place (table
 * and key), so a row moved elsewhere does not open, and under a key that ends with the lock it hangs from (LOG-76).
 */
import { u8 } from "#base/binary.ts";
import { type Bytes, concat, utf8 } from "#base/bytes.ts";
import { labelled } from "#protocol/label.ts";
import type { Sealing } from "#protocol/suite.ts";
import type { Table } from "../store/store.ts";

export interface LocalSeal {
  readonly seal: (table: Table, key: string, plaintext: Bytes) => Promise<Bytes>;
  /** The plaintext, or null when it was sealed under another lock or for another place. */
  readonly open: (table: Table, key: string, sealed: Bytes) => Promise<Bytes | null>;
}

/** `SEAL(KDF(VK, "store", table, 32), L("store") ‖ u8 length ‖ table ‖ key, plaintext)`, texts in UTF-8. */
export const createLocalSeal = (sealing: Sealing, vk: Bytes): LocalSeal => {
  const keys = new Map<Table, Promise<Bytes>>();
  const keyOf = (table: Table): Promise<Bytes> => {
    const known = keys.get(table) ?? sealing.kdf(vk, labelled("store", utf8(table)), 32);
    keys.set(table, known);
    return known;
  };
  return {
    seal: async (table, key, plaintext) => sealing.seal(await keyOf(table), placeOf(table, key), plaintext),
    open: async (table, key, sealed) => sealing.open(await keyOf(table), placeOf(table, key), sealed),
  };
};

const placeOf = (table: Table, key: string): Bytes => {
  const name = utf8(table);
  return labelled("store", concat(u8(name.length), name, utf8(key)));
};
