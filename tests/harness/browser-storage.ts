/** Every byte that a browser keeps for the app at one moment, and the history of its tab. */
import { expect, type Page } from "@playwright/test";

export interface Kept {
  /** One line for each row of each table, for each entry of each other store. */
  readonly lines: readonly string[];
  /** The same with nothing of it but where it is and how large, for two runs of one story. */
  readonly shape: readonly string[];
}

export const keptBy = async (page: Page): Promise<Kept> => {
  const lines = await page.evaluate(async () => {
    const found: string[] = [
      `local ${JSON.stringify({ ...localStorage })}`,
      `session ${JSON.stringify({ ...sessionStorage })}`,
      `cookie ${document.cookie}`,
      `name ${window.name}`,
      `history ${history.length} ${JSON.stringify(history.state)} ${location.href}`,
    ];
    const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const plain = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? hex(part) : part));
    const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("a database that cannot be read"));
      });
    for (const { name, version } of await indexedDB.databases()) {
      const database = await whenDone(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = [await whenDone(store.getAllKeys()), await whenDone(store.getAll())];
        found.push(...keys.map((key, at) => `${name} ${version} ${table} ${plain(key)} ${plain(values[at])}`));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0));
        found.push(`cache ${name} ${request.url} ${hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))}`);
      }
    }
    return found.sort();
  });
  const sized = (line: string): string =>
    line.replace(/127\.0\.0\.1:\d+/g, "#").replace(/[0-9a-f]{16,}/g, ({ length }) => `#${length}`);
  return { lines, shape: lines.map(sized).sort() };
};

/** A vault writes down what it sent a quarter of a second later: two looks that agree lie further apart than that. */
const APART_MS = 400;

/** What it keeps once nothing is written any more by itself. */
export const settledKept = async (page: Page): Promise<Kept> => {
  let kept = await keptBy(page);
  await expect
    .poll(async () => {
      const before = kept;
      await page.waitForTimeout(APART_MS);
      kept = await keptBy(page);
      return JSON.stringify(before) === JSON.stringify(kept);
    })
    .toBe(true);
  return kept;
};
