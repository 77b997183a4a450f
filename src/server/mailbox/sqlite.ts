/**
 * SQLite through libsql, narrowed to what is safe here: values always travel in arrays (a lone blob, taken for named
 * values, aborts the process, and so does a boolean), statements are kept prepared, and rows come as plain arrays.
 *
 * Write-ahead log with synchronous=FULL: a commit is answered after fsync. secure_delete overwrites what is deleted with
 * zeros, for a dropped body must not live on in a free page.
 */
import Database from "libsql";

export type SqlValue = number | string | null | Uint8Array;
export type SqlRow = readonly unknown[];

export interface Sqlite {
  /** Rows changed. */
  readonly run: (sql: string, ...values: readonly SqlValue[]) => number;
  readonly rows: (sql: string, ...values: readonly SqlValue[]) => readonly SqlRow[];
  readonly script: (sql: string) => void;
  readonly inTransaction: () => boolean;
  readonly close: () => void;
}

/** Opens or makes the file. Throws when it is not a database, or not writable. */
export const openSqlite = (file: string): Sqlite => {
  const db = new Database(file, { timeout: 5000 });
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA journal_size_limit = 4194304;
    PRAGMA cache_size = -8000;
  `);
  const readers = new Map<string, ReturnType<typeof db.prepare>>();
  const writers = new Map<string, ReturnType<typeof db.prepare>>();
  const prepared = (statements: typeof readers, sql: string, raw: boolean) => {
    const known = statements.get(sql);
    if (known) return known;
    const made = raw ? db.prepare(sql).raw() : db.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    run: (sql, ...values) => prepared(writers, sql, false).run(values).changes,
    rows: (sql, ...values) => prepared(readers, sql, true).all(values).filter(Array.isArray),
    script: (sql) => void db.exec(sql),
    inTransaction: () => db.inTransaction,
    close: () => {
      readers.clear();
      writers.clear();
      db.close();
    },
  };
};
