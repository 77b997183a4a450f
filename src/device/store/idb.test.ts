// The engine is imported for what it makes global; names with an underscore are of its inside, which faults have to reach.
/* oxlint-disable import/no-unassigned-import, no-underscore-dangle */
import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openIdbStore } from "./idb.ts";
import { type Store, TABLES } from "./store.ts";
import { describeStore } from "./store.contract.ts";

const lost = { ok: false, error: { type: "storageLost" } };
const full = { ok: false, error: { type: "storageFull" } };
const done = { ok: true, value: null };
const change = [{ table: "rows", key: "a", put: 1 }] as const;

const opened = async (name = "goldseam"): Promise<Store> => {
  const store = await openIdbStore(name);
  if (!store.ok) throw new Error(store.error.type);
  return store.value;
};

/** The database below, as the browser has it. */
const connections: IDBDatabase[] = [];

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    if (!connections.includes(this)) connections.push(this);
    return transaction.apply(this, args);
  });
});

afterEach(() => {
  connections.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the store on IndexedDB", () => {
  let databases = 0;
  describeStore(() => opened(`contract-${databases++}`));

  it("asks for durability strict at every write", async () => {
    const transaction = vi.mocked(IDBDatabase.prototype.transaction);
    const store = await opened();
    transaction.mockClear();
    await store.write([...change, { table: "locks", key: "0", put: 1 }, { table: "rows", dropPrefix: "b" }]);
    expect(transaction.mock.calls).toEqual([[["rows", "locks"], "readwrite", { durability: "strict" }]]);
  });

  it("finds everything again when opened anew", async () => {
    const first = await opened();
    await first.write(change);
    first.close();
    expect(await (await opened()).read("rows", "a")).toEqual({ ok: true, value: 1 });
  });

  it("opens again, once, when the connection was lost, and repeats the call", async () => {
    const store = await opened();
    await store.write(change);
    connections[0]!.close();
    expect(await store.read("rows", "a")).toEqual({ ok: true, value: 1 });
    connections[1]!.close();
    expect(await store.write(change)).toEqual(done);
    forceCloseDatabase(connections[2]! as never);
    expect(await store.list("rows", "")).toEqual({ ok: true, value: [{ key: "a", value: 1 }] });
    expect(connections).toHaveLength(4);
  });

  it("says that the storage is lost when it is lost a second time", async () => {
    const store = await opened();
    vi.mocked(IDBDatabase.prototype.transaction).mockImplementation(() => {
      throw new DOMException(
        "Connection to Indexed Database server lost. Refresh the page to try again",
        "UnknownError",
      );
    });
    expect(await store.read("rows", "a")).toEqual(lost);
    expect(await store.write(change)).toEqual(lost);
    vi.restoreAllMocks();
    expect(await store.write(change)).toEqual(done);
  });

  it("says that the storage is full when a request says so, and when only the commit does", async () => {
    const store = await opened();
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore) {
      return failing(this, "QuotaExceededError");
    });
    expect(await store.write(change)).toEqual(full);
    put.mockRestore();
    vi.spyOn(IDBTransaction.prototype, "commit").mockImplementation(function (this: IDBTransaction) {
      (this as unknown as { _abort: (name: string) => void })._abort("QuotaExceededError");
    });
    expect(await store.write(change)).toEqual(full);
    vi.restoreAllMocks();
    expect(await store.list("rows", "")).toEqual({ ok: true, value: [] });
  });

  it("lets another tab erase or upgrade, and writes nothing after that", async () => {
    const store = await opened();
    await store.write(change);
    await new Promise((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase("goldseam");
      erasing.onsuccess = resolve;
      erasing.onblocked = reject;
    });
    expect(await store.write(change)).toEqual(lost);
    expect(await store.read("rows", "a")).toEqual(lost);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("makes no new database where one was erased while the connection was lost", async () => {
    const store = await opened();
    await store.write(change);
    forceCloseDatabase(connections[0]! as never);
    await new Promise((resolve) => (indexedDB.deleteDatabase("goldseam").onsuccess = resolve));
    expect(await store.write(change)).toEqual(lost);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("gives a database of the version before the tables it lacks, and loses no row of it", async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open("goldseam", 1);
      opening.onupgradeneeded = () => {
        for (const table of TABLES) if (table !== "sent") opening.result.createObjectStore(table);
        opening.transaction?.objectStore("rows").put(1, "a");
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const store = await opened();
    expect(await store.read("rows", "a")).toEqual({ ok: true, value: 1 });
    expect(await store.write([{ table: "sent", key: "a", put: 1 }])).toEqual(done);
    expect(await store.list("sent", "")).toEqual({ ok: true, value: [{ key: "a", value: 1 }] });
  });

  it("says that there is no storage where the browser gives none, or a newer version has been here", async () => {
    await new Promise((resolve) => (indexedDB.open("goldseam", 99).onsuccess = resolve));
    expect(await openIdbStore("goldseam")).toEqual(lost);
    vi.stubGlobal("indexedDB", undefined);
    expect(await openIdbStore("goldseam")).toEqual(lost);
  });
});

/** A put that is refused as a real one is: an error on the request, which then ends the transaction. */
const failing = (store: IDBObjectStore, name: string): IDBRequest<IDBValidKey> =>
  (store.transaction as unknown as { _execRequestAsync: (of: object) => IDBRequest<IDBValidKey> })._execRequestAsync({
    source: store,
    operation: () => {
      throw new DOMException("full", name);
    },
  });
