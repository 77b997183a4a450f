/**
 * The store on IndexedDB: one database, one object store a table, text keys beside the values, one strict transaction a
 * batch.
 *
 * IndexedDB fails in three ways that matter. It is full, which may show only at the commit. Its connection dies under us
 * ("Connection to Indexed Database server lost", a database closed by the browser): then it is opened again, once, and
 * the call repeated; that is safe because batches run one after another, and writing one twice is writing it once. Or it
 * is gone: a database that was erased, or that another tab upgrades, is never made anew under a running app.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { err, ok, type Result } from "#base/result.ts";
import { type Change, type Store, type Stored, type StoreFailure, type Table, TABLES } from "./store.ts";

type Schema = DBSchema & { readonly [Name in Table]: { readonly key: string; readonly value: Stored } };
type Database = IDBPDatabase<Schema>;
type Row = { readonly key: string; readonly value: Stored };

/** 2: what left this device. */
const VERSION = 2;

/**
 * Opens the database, made if there is none. `storageLost` where the browser has no IndexedDB to give (some private
 * windows, lockdown mode) and where a newer version has been here.
 */
export const openIdbStore = async (name: string): Promise<Result<Store, StoreFailure>> => {
  const database = await attempt(() => openDatabase(name, "make"));
  return database.ok ? ok(createStore(name, database.value)) : database;
};

const createStore = (name: string, opened: Database): Store => {
  let database: Promise<Database> | null = null;
  let ended = false;
  let turn: Promise<unknown> = Promise.resolve();

  const hold = (fresh: Database): Database => {
    fresh.addEventListener("versionchange", end);
    fresh.addEventListener("close", drop);
    return fresh;
  };
  const drop = (): void => {
    void database?.then(
      (old) => old.close(),
      () => undefined,
    );
    database = null;
  };
  /** For good: another tab that erases or upgrades waits for this, and what comes after is not ours to write. */
  const end = (): void => {
    ended = true;
    drop();
  };
  database = Promise.resolve(hold(opened));

  const run = async <T>(use: (open: Database) => Promise<T>): Promise<Result<T, StoreFailure>> => {
    for (let tries = 1; ; tries++) {
      if (ended) return err({ type: "storageLost" });
      database ??= openDatabase(name, "existing").then(hold);
      const using = database;
      const result = await attempt(async () => use(await using));
      if (result.ok || result.error.type === "storageFull" || tries === 2) return result;
      if (database === using) drop();
    }
  };

  return {
    read: (table, key) => run((open) => readOne(open, table, key)),
    list: (table, prefix) => run((open) => readRange(open, table, prefix)),
    write: (changes) => {
      const mine = turn.then(() => run((open) => writeBatch(open, changes)));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: end,
  };
};

const openDatabase = (name: string, which: "make" | "existing"): Promise<Database> =>
  openDB<Schema>(name, VERSION, {
    upgrade: (database, _from, _to, transaction) => {
      if (which === "make") {
        for (const table of TABLES) if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
      } else {
        quiet(transaction.done);
        transaction.abort();
      }
    },
  });

const readOne = (open: Database, table: Table, key: string): Promise<Stored> => {
  const { store, done } = open.transaction(table, "readonly");
  quiet(done);
  return store.get(key);
};

const readRange = async (open: Database, table: Table, prefix: string): Promise<readonly Row[]> => {
  const { store, done } = open.transaction(table, "readonly");
  quiet(done);
  const range = prefixRange(prefix);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map((key, i) => ({ key, value: values[i] }));
};

const writeBatch = async (open: Database, changes: readonly Change[]): Promise<null> => {
  if (changes.length === 0) return null;
  const tables = [...new Set(changes.map((change) => change.table))];
  const batch = open.transaction(tables, "readwrite", { durability: "strict" });
  const errors: unknown[] = [];
  const watch = (request: Promise<unknown>): void => void request.catch((error: unknown) => errors.push(error));
  watch(batch.done);
  try {
    for (const change of changes) {
      const store = batch.objectStore(change.table);
      if ("put" in change) watch(store.put(change.put, change.key));
      else if ("drop" in change) watch(store.delete(change.key));
      else watch(store.delete(prefixRange(change.dropPrefix) ?? IDBKeyRange.lowerBound("")));
    }
    batch.commit();
  } catch (error) {
    // A value that cannot be stored, or a connection that closed meanwhile: what was asked for so far is taken back.
    abortIfOpen(batch);
    throw error;
  }
  try {
    await batch.done;
    return null;
  } catch (error) {
    // An abort is what followed; the reason is the first request's, or, for a disk found full at the commit, the batch's.
    throw [...errors, batch.error].find((each) => each && nameOf(each) !== "AbortError") ?? error;
  }
};

const abortIfOpen = (batch: { readonly abort: () => void }): void => {
  try {
    batch.abort();
  } catch {
    // It has ended already.
  }
};

/** For a promise whose failure is told by another one too. */
const quiet = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

const nameOf = (error: unknown): string => (error instanceof DOMException || error instanceof Error ? error.name : "");

/** All keys that begin so: from the prefix to before the next text of its length. Null: every key. */
export const prefixRange = (prefix: string): IDBKeyRange | null => {
  const units = Array.from({ length: prefix.length }, (_, i) => prefix.charCodeAt(i));
  while (units.at(-1) === 0xffff) units.pop();
  const last = units.pop();
  if (last === undefined) return prefix === "" ? null : IDBKeyRange.lowerBound(prefix);
  return IDBKeyRange.bound(prefix, String.fromCharCode(...units, last + 1), false, true);
};

/** The work's value, or which failure it was. What only a mistake of ours can cause is thrown on. */
const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> => {
  try {
    return ok(await work());
  } catch (error) {
    const name = nameOf(error);
    if (name === "QuotaExceededError") return err({ type: "storageFull" });
    if (name === "DataCloneError" || name === "DataError") throw error;
    return err({ type: "storageLost" });
  }
};
