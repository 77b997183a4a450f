/**
 * A store in memory, for simulations and tests: the same promises as on disk, and ways to break them on purpose.
 *
 * The disk outlives the store, so a device can crash and start again over what was acknowledged. A crashed store never
 * answers again, as a process that has ended hears nothing more.
 */
import { assert } from "#base/assert.ts";
import { compareText } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { type Change, type Store, type Stored, type StoreFailure, type Table, TABLES } from "./store.ts";

/** What is on disk: rows by table and key. */
export type MemoryDisk = ReadonlyMap<Table, Map<string, Stored>>;

/** What becomes of one write; `crash…` ends the store, before or after the batch is on disk, without an answer. */
export type WriteFate = "done" | StoreFailure["type"] | "crashBefore" | "crashAfter";

export interface MemoryStoreSwitches {
  /** Asked at every write, counted from 1. */
  readonly fate?: (write: number, changes: readonly Change[]) => WriteFate;
  /** What every call waits for before it touches the disk; at once by default. Calls end in the order they began. */
  readonly pause?: () => Promise<void>;
}

export interface MemoryStore extends Store {
  /** Ends the store now: writes not yet answered are forgotten. */
  readonly crash: () => void;
}

export const createMemoryDisk = (): MemoryDisk => new Map(TABLES.map((table) => [table, new Map()]));

export const createMemoryStore = (
  disk: MemoryDisk = createMemoryDisk(),
  { fate = () => "done", pause = () => Promise.resolve() }: MemoryStoreSwitches = {},
): MemoryStore => {
  let state: "running" | "closed" | "crashed" = "running";
  let writes = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** Touches the disk after the pause and after all earlier calls, unless the store ended meanwhile. */
  const inTurn = <T>(touch: () => Answer<T>): Promise<Result<T, StoreFailure>> => {
    const mine = Promise.all([turn, pause()]).then(() => {
      if (state === "crashed") return silence<T>();
      return state === "closed" ? err<StoreFailure>({ type: "storageLost" }) : touch();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    read: (table, key) => inTurn(() => ok(structuredClone(rowsOf(disk, table).get(key)))),
    list: (table, prefix) =>
      inTurn(() => {
        const found = [...rowsOf(disk, table)].filter(([key]) => key.startsWith(prefix));
        found.sort(([a], [b]) => compareText(a, b));
        return ok(found.map(([key, value]) => ({ key, value: structuredClone(value) })));
      }),
    write: (changes) =>
      inTurn<null>(() => {
        const batch = structuredClone(changes);
        const end = fate(++writes, batch);
        if (end === "storageFull" || end === "storageLost") return err({ type: end });
        if (end !== "crashBefore") for (const change of batch) apply(disk, change);
        if (end === "done") return ok(null);
        state = "crashed";
        return silence();
      }),
    close: () => {
      if (state === "running") state = "closed";
    },
    crash: () => {
      state = "crashed";
    },
  };
};

type Answer<T> = Result<T, StoreFailure> | Promise<Result<T, StoreFailure>>;

/** The answer of a process that has ended. */
const silence = <T>(): Promise<Result<T, StoreFailure>> => new Promise(() => {});

const apply = (disk: MemoryDisk, change: Change): void => {
  const rows = rowsOf(disk, change.table);
  if ("put" in change) rows.set(change.key, change.put);
  else if ("drop" in change) rows.delete(change.key);
  else for (const key of rows.keys()) if (key.startsWith(change.dropPrefix)) rows.delete(key);
};

const rowsOf = (disk: MemoryDisk, table: Table): Map<string, Stored> => {
  const rows = disk.get(table);
  assert(rows, `no table ${table}`);
  return rows;
};
