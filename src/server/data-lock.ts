/**
 * One server for one data folder. The lock is held by the operating system for as long as the process lives, as SQLite
 * holds its own: a second server is refused at once, and after a crash nothing is left to clear away.
 */
import Database from "libsql";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";

export interface DataLock {
  readonly release: () => void;
}

/** Makes the folder if need be, readable by its owner alone. Null when another process holds it. */
export const lockData = (folder: string): DataLock | null => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "lock");
  const db = new Database(file, { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
  } catch (reason) {
    db.close();
    if (reason instanceof Error && "code" in reason && String(reason.code).startsWith("SQLITE_BUSY")) return null;
    throw reason;
  }
  chmodSync(file, 0o600);
  return { release: () => void db.close() };
};
