/**
 * A batch is on disk whole or not at all, wherever it is interrupted (security.md T7): one fault at every point, each
 * point once. The engine below is fake-indexeddb, driven task by task, so that "every point" can be counted.
 */
// The engine is imported for what it makes global; names with an underscore are of its inside, which faults have to reach.
/* oxlint-disable import/no-unassigned-import, no-underscore-dangle */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Result } from "#base/result.ts";
import { openIdbStore } from "./idb.ts";
import { type Change, type Store, type StoreFailure, TABLES } from "./store.ts";

const before: readonly Change[] = [
  { table: "locks", key: "0", put: "old ring" },
  { table: "rows", key: "s/1", put: "one" },
  { table: "snapshots", key: "s/a", put: 1 },
  { table: "snapshots", key: "s/b", put: 2 },
];
const batch: readonly Change[] = [
  { table: "locks", key: "0", put: "new ring" },
  { table: "rows", key: "s/2", put: "two" },
  { table: "rows", key: "s/1", drop: true },
  { table: "snapshots", dropPrefix: "s/" },
  { table: "cursors", key: "s", put: 7 },
];

const realImmediate = globalThis.setImmediate;
const nextTask = (): Promise<void> => new Promise((resolve) => realImmediate(resolve));

type Inner = { readonly _state: string; readonly _abort: (name: string | null) => void };
let innerTransactions: Inner[] = [];

const opened = async (): Promise<Store> => {
  const store = await openIdbStore("goldseam");
  if (!store.ok) throw new Error(store.error.type);
  return store.value;
};

const contents = async (): Promise<unknown> => {
  const store = await opened();
  return Promise.all(TABLES.map((table) => store.list(table, "")));
};

let whole: { readonly before: unknown; readonly after: unknown };

/** A database that holds `before`, and its store. */
const begin = async (): Promise<Store> => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const store = await opened();
  await store.write(before);
  innerTransactions = [];
  return store;
};

beforeEach(async () => {
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const made = transaction.apply(this, args);
    innerTransactions.push(made as unknown as Inner);
    return made;
  };
  restores.push(() => (IDBDatabase.prototype.transaction = transaction));
  const store = await begin();
  const old = await contents();
  await store.write(batch);
  whole = { before: old, after: await contents() };
});

const restores: (() => void)[] = [];
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
  vi.unstubAllGlobals();
});

/**
 * Runs the batch with the engine's tasks in our hands: after `stop` tasks, `fault` happens; then everything goes on,
 * or, if the fault was the end of the process, nothing does.
 */
const runWith = async (stop: number, fault: () => "goesOn" | "ended") => {
  const store = await begin();
  const tasks: (() => void)[] = [];
  vi.stubGlobal("setImmediate", (task: () => void) => void tasks.push(task));
  let answer: Result<null, StoreFailure> | null = null;
  void store.write(batch).then((result) => (answer = result));
  let state: "waiting" | "goesOn" | "ended" = "waiting";
  for (let ran = 0; ; ran++) {
    await nextTask();
    if (ran === stop) state = fault();
    await nextTask();
    const task = tasks.shift();
    if (!task || state === "ended") break;
    task();
  }
  vi.stubGlobal("setImmediate", realImmediate);
  return { answer: answer as Result<null, StoreFailure> | null, reached: state !== "waiting" };
};

const isWhole = async (answer: Result<null, StoreFailure> | null): Promise<void> => {
  const now = await contents();
  if (answer?.ok) expect(now).toEqual(whole.after);
  else if (answer?.error.type === "storageFull") expect(now).toEqual(whole.before);
  else expect([whole.before, whole.after]).toContainEqual(now);
};

/** Runs the fault after 0, 1, 2 … tasks, until the batch ends before it. Answers how many points there were. */
const everywhere = async (fault: () => "goesOn" | "ended", points = 0): Promise<number> => {
  for (; ; points++) {
    const { answer, reached } = await runWith(points, fault);
    if (!reached) return points;
    await isWhole(answer);
  }
};

const abortOpen = (name: string | null): void => {
  for (const inner of innerTransactions) if (inner._state !== "finished") inner._abort(name);
};

describe("a batch in IndexedDB", () => {
  it("[LOG-16] is whole after the process ends at any task", async () => {
    const points = await everywhere(() => {
      abortOpen("AbortError"); // what the engine does with what was not committed when it finds the file again
      return "ended";
    });
    expect(points).toBeGreaterThan(5);
  });

  it.each(["QuotaExceededError", "UnknownError", null])("is whole after the engine aborts it with %s", async (name) => {
    const points = await everywhere(() => {
      abortOpen(name);
      return "goesOn";
    });
    expect(points).toBeGreaterThan(5);
  });

  const calls = [
    [IDBDatabase.prototype, "transaction"],
    [IDBTransaction.prototype, "objectStore"],
    [IDBTransaction.prototype, "commit"],
    [IDBObjectStore.prototype, "put"],
    [IDBObjectStore.prototype, "delete"],
    [IDBFactory.prototype, "open"],
  ] as const;

  /** Breaks the n-th call of the engine, counted over all its functions, as `how` says. True if it was reached. */
  const breakCall = (n: number, how: (target: unknown, real: () => unknown) => unknown): (() => boolean) => {
    let count = 0;
    for (const [prototype, name] of calls) {
      const functions = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      const real = functions[name]!;
      functions[name] = function (this: unknown, ...args) {
        const call = () => real.apply(this, args);
        return count++ === n ? how(this, call) : call();
      };
      restores.push(() => (functions[name] = real));
    }
    return () => count > n;
  };

  it.each(["UnknownError", "InvalidStateError", "QuotaExceededError"])(
    "is whole when any one call throws %s",
    async (name) => {
      for (let n = 0; ; n++) {
        const store = await begin();
        const undo = restores.length;
        const reached = breakCall(n, () => {
          throw new DOMException("fault", name);
        });
        const answer = await store.write(batch);
        const done = !reached();
        for (const restore of restores.splice(undo)) restore();
        await isWhole(answer);
        if (done) return expect(n).toBeGreaterThan(8);
        expect(answer).toEqual(
          name === "QuotaExceededError" ? { ok: false, error: { type: "storageFull" } } : { ok: true, value: null },
        );
      }
    },
  );

  it.each(["UnknownError", "QuotaExceededError"])("is whole when any one request fails with %s", async (name) => {
    for (let n = 0; ; n++) {
      const store = await begin();
      const undo = restores.length;
      let requests = 0;
      const prototype = IDBTransaction.prototype as unknown as { _execRequestAsync: (of: object) => unknown };
      const real = prototype._execRequestAsync;
      prototype._execRequestAsync = function (this: unknown, of) {
        const fails = () => {
          throw new DOMException("fault", name);
        };
        return real.call(this, requests++ === n ? { ...of, operation: fails } : of);
      };
      restores.push(() => (prototype._execRequestAsync = real));
      const answer = await store.write(batch);
      for (const restore of restores.splice(undo)) restore();
      await isWhole(answer);
      if (requests <= n) return expect(n).toBe(batch.length);
      expect(answer.ok).toBe(name === "UnknownError");
    }
  });
});
