/**
 * What left this device: when, how many bytes, why (mission X18). The transport notes a frame before it goes, so nothing
 * leaves unnoted; here the notes are kept, sealed, on this device alone, the newest two thousand.
 *
 * Noting is done in memory and costs nothing. A quarter of a second later what is new is sealed and written in the background. What
 * leaves before there is a key waits in memory for it.
 */
import { ok, type Result } from "#base/result.ts";
import { createQueue, type Queue } from "../queue.ts";
import type { LocalSeal } from "../lock/seal-box.ts";
import { entryOf, indexFor, placeOf, readEntries, type SentEntry, together, writeEntries } from "./sent-entries.ts";
import type { Change, Store, StoreFailure } from "../store/store.ts";
import type { Timers } from "../timers.ts";
import type { Note } from "./why.ts";

export interface SentPage {
  /** Newest first. */
  readonly entries: readonly SentEntry[];
  /** What to ask for next, or null when nothing older is kept. */
  readonly before: number | null;
}

export interface SentLog {
  readonly note: Note;
  /** From now on it is kept; the seal is asked for at every writing. */
  readonly open: (seal: () => LocalSeal) => Promise<void>;
  /** `before`: null for the newest. */
  readonly page: (before: number | null, limit: number) => Promise<Result<SentPage, StoreFailure>>;
  /** While it runs nothing is written here: for whoever changes the seal. */
  readonly aside: Queue;
  /** Writes what is new; afterwards nothing is kept until it is opened again. */
  readonly close: () => Promise<void>;
  /** As if nothing had ever left: for a browser that is left. */
  readonly forget: () => Promise<void>;
}

/** Entries of a row, and full rows kept: the newest 2,000 entries and the ones in the row at work. */
export const ROW_ENTRIES = 100;
export const FULL_ROWS = 20;
/** Short, for a tab may be closed at any moment; long enough that frames that go together are written together. */
const FLUSH_MS = 250;
const MOST_WAITING = ROW_ENTRIES * FULL_ROWS;

export const createSentLog = (deps: {
  readonly store: Store;
  readonly timers: Timers;
  readonly now: () => number;
}): SentLog => {
  const { store, timers, now } = deps;
  const queue = createQueue();
  /** The entries of row `row` and after. */
  const tail: SentEntry[] = [];
  let row = 0;
  let seal: (() => LocalSeal) | null = null;
  let isDirty = false;
  let stopTimer: (() => void) | null = null;

  const wait = (): void => {
    if (seal) stopTimer ??= timers.after(FLUSH_MS, () => void queue(write));
  };

  const note: Note = (leaving) => {
    const entry = entryOf(leaving, now());
    const place = placeOf(tail, entry);
    const joined = tail[place];
    if (joined) tail[place] = together(joined, entry);
    else tail.splice(indexFor(tail, entry), 0, entry);
    if (!seal && tail.length > MOST_WAITING) tail.shift();
    changed();
    return () => {
      const at = tail.findLastIndex(({ why, until }) => why === entry.why && until >= entry.at);
      const noted = tail[at];
      if (!noted) return;
      tail[at] = { ...noted, lost: noted.lost + 1 };
      changed();
    };
  };

  const changed = (): void => {
    isDirty = true;
    wait();
  };

  const write = async (): Promise<void> => {
    stopTimer?.();
    stopTimer = null;
    if (!seal || !isDirty) return;
    isDirty = false;
    // the last entry may still grow, so its row stays at work
    const full = Math.max(0, Math.floor((tail.length - 1) / ROW_ENTRIES));
    const changes: Change[] = [];
    for (let i = 0; i <= full; i++) {
      const entries = tail.slice(i * ROW_ENTRIES, (i + 1) * ROW_ENTRIES);
      const key = keyOf(row + i);
      if (entries.length > 0)
        changes.push({ table: "sent", key, put: await seal().seal("sent", key, writeEntries(entries)) });
      if (row + i > FULL_ROWS) changes.push({ table: "sent", key: keyOf(row + i - FULL_ROWS - 1), drop: true });
    }
    const written = await store.write(changes);
    if (written.ok) {
      tail.splice(0, full * ROW_ENTRIES);
      row += full;
    } else isDirty = true; // a full disk: it stays in memory and goes with the next
  };

  const rows = async (): Promise<Result<readonly Row[], StoreFailure>> => {
    const listed = await store.list("sent", "");
    return listed.ok
      ? ok(listed.value.map(({ key, value }) => ({ key, row: Number.parseInt(key, 16), value })))
      : listed;
  };

  const opened = async ({ key, value }: Row): Promise<readonly SentEntry[]> => {
    const plain = seal && value instanceof Uint8Array ? await seal().open("sent", key, new Uint8Array(value)) : null;
    return plain ? readEntries(plain) : [];
  };

  return {
    note,
    open: (how) =>
      queue(async () => {
        seal = how;
        const kept = await rows();
        const last = kept.ok ? kept.value.at(-1) : undefined;
        if (last) {
          row = last.row;
          tail.unshift(...(await opened(last)));
        }
        if (isDirty) wait();
      }),
    page: (before, limit) =>
      queue(async () => {
        const kept = await rows();
        if (!kept.ok) return kept;
        const entries: SentEntry[] = [];
        const from = before ?? row * ROW_ENTRIES + tail.length;
        let at = from;
        const older = kept.value.filter((each) => each.row < row).toReversed();
        const take = (list: readonly SentEntry[], first: number): void => {
          const wanted = list.slice(0, Math.max(0, at - first)).slice(-(limit - entries.length));
          entries.push(...wanted.toReversed());
          if (wanted.length > 0) at = first + Math.min(list.length, at - first) - wanted.length;
        };
        take(tail, row * ROW_ENTRIES);
        for (const each of older) {
          if (entries.length >= limit) break;
          if (each.row * ROW_ENTRIES < at) take(await opened(each), each.row * ROW_ENTRIES);
        }
        const oldest = (kept.value[0]?.row ?? row) * ROW_ENTRIES;
        return ok({ entries, before: entries.length >= limit && at > oldest ? at : null });
      }),
    aside: queue,
    close: () =>
      queue(async () => {
        await write();
        stopTimer?.();
        stopTimer = null;
        seal = null;
        tail.length = 0;
        row = 0;
      }),
    forget: () =>
      queue(async () => {
        stopTimer?.();
        stopTimer = null;
        seal = null;
        tail.length = 0;
        row = 0;
        isDirty = false;
      }),
  };
};

interface Row {
  readonly key: string;
  readonly row: number;
  readonly value: unknown;
}

const keyOf = (row: number): string => row.toString(16).padStart(8, "0");
