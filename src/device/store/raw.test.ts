// The engine is imported for what it makes global.
/* oxlint-disable import/no-unassigned-import */
import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { type Bytes, toHex, utf8 } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { openIdbStore } from "./idb.ts";
import { createMemoryStore } from "./memory.ts";
import { type Store, type Table, TABLES } from "./store.ts";
import { createUnlock } from "../lock/unlock.ts";

const PASS = "hazelnut gutter violin comet spanner";
const CANARY = "what nobody else may ever read";
const quick = { memoryKiB: 64, passes: 1 };
const secret = (n: number, length = 32): Bytes => new Uint8Array(length).map((_, i) => (i * 37 + n * 91) % 256);

const keyring = {
  me: toHex(secret(1)),
  device: toHex(secret(2, 16)),
  signSeed: secret(3),
  kemSeed: secret(4),
  slotKey: secret(5),
  place: secret(6, 16),
  spaces: [{ space: toHex(secret(7, 16)), type: "mine", server: "https://server.example" }],
  spaceKeys: [{ space: toHex(secret(7, 16)), sk: secret(8) }],
  pinned: [toHex(secret(9))],
} as const;

const hidden: readonly (readonly [string, Bytes])[] = [
  ["the words", utf8(CANARY)],
  ["the passphrase", utf8(PASS)],
  ["the signing seed", keyring.signSeed],
  ["the agreement seed", keyring.kemSeed],
  ["the key of the recovery slot", keyring.slotKey],
  ["its place", keyring.place],
  ["a space key", keyring.spaceKeys[0].sk],
  ["the server", utf8("server.example")],
];

/** Every byte that can be read out of a stored value, as hex; texts in UTF-8, keys that give nothing give nothing. */
const readable = async (value: unknown): Promise<string> => {
  if (value instanceof Uint8Array) return toHex(value);
  if (typeof value === "string") return toHex(utf8(value));
  if (value instanceof CryptoKey) {
    const raw = await crypto.subtle.exportKey("raw", value).catch(() => new ArrayBuffer(0));
    return toHex(new Uint8Array(raw));
  }
  if (typeof value !== "object" || value === null) return toHex(utf8(String(value)));
  const parts = await Promise.all(Object.entries(value).map(async ([key, each]) => `${key} ${await readable(each)}`));
  return parts.join(" ");
};

const dump = async (store: Store): Promise<string> => {
  const lists = await Promise.all(TABLES.map((table) => store.list(table, "")));
  const rows = lists.flatMap((list) => (list.ok ? list.value : []));
  return (await Promise.all(rows.map(async ({ key, value }) => `${toHex(utf8(key))} ${await readable(value)}`))).join(
    "\n",
  );
};

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ["memory", async () => createMemoryStore()],
  [
    "IndexedDB",
    async () => {
      const store = await openIdbStore("canary");
      if (!store.ok) throw new Error(store.error.type);
      return store.value;
    },
  ],
];

describe.each(stores)("the raw store in %s", (_, open) => {
  it("[LOG-77] attack: raw-store-canary", async () => {
    const suite = await createSuite();
    const store = await open();
    const found = async (): Promise<readonly string[]> => {
      const raw = await dump(store);
      return hidden.filter(([, bytes]) => raw.includes(toHex(bytes))).map(([name]) => name);
    };
    // The search finds what is there to be found.
    const plain = [...hidden.map(([, bytes]) => bytes), { server: "https://server.example" }];
    await store.write(plain.map((put, i) => ({ table: "settings", key: `${i}`, put })));
    expect(await found()).toEqual(hidden.map(([name]) => name));
    await store.write([{ table: "settings", dropPrefix: "" }]);

    const unlock = createUnlock({ suite, store, now: () => 1e12, cost: () => Promise.resolve(quick), floor: quick });
    const made = await unlock.make(PASS, keyring);
    if (!made.ok) throw new Error(made.error.type);
    const { lock, change } = made.value;
    const tables: readonly Table[] = ["drafts", "snapshots", "pairing"];
    const sealed = tables.map(async (table) => ({
      table,
      key: "a",
      put: await lock.local.seal(table, "a", utf8(CANARY)),
    }));
    await store.write([change, ...(await Promise.all(sealed))]);
    await unlock.open("some other passphrase");
    expect(await found()).toEqual([]);
    expect((await unlock.state()).ok).toBe(true);
    store.close();
  });
});
