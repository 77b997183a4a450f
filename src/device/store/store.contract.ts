/** What every {@link Store} promises. Each implementation runs this file; `open` gives an empty store each time. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Change, type Store, type Stored, type Table, TABLES } from "./store.ts";

const LONG = process.env["GOLDSEAM_LONG"] !== undefined;

export const describeStore = (open: () => Promise<Store>): void => {
  it("has nothing at first", async () => {
    const store = await open();
    for (const table of TABLES) expect(await store.list(table, "")).toEqual({ ok: true, value: [] });
    expect(await store.read("rows", "a")).toEqual({ ok: true, value: undefined });
  });

  it("gives back what was put, table by table", async () => {
    const store = await open();
    const row = { sealed: new Uint8Array([1, 2, 3]), cursor: null, text: "ä", n: 2 ** 47 };
    expect(
      await store.write([
        { table: "rows", key: "a", put: row },
        { table: "drafts", key: "a", put: "other" },
      ]),
    ).toEqual({ ok: true, value: null });
    expect(await store.read("rows", "a")).toEqual({ ok: true, value: row });
    expect(await store.read("drafts", "a")).toEqual({ ok: true, value: "other" });
    expect(await store.read("records", "a")).toEqual({ ok: true, value: undefined });
  });

  it("keeps a copy: what is done to a value after the answer is not kept", async () => {
    const store = await open();
    const bytes = new Uint8Array([1]);
    await store.write([{ table: "rows", key: "a", put: bytes }]);
    bytes[0] = 9;
    const read = await store.read("rows", "a");
    expect(read).toEqual({ ok: true, value: new Uint8Array([1]) });
    (read as { value: Uint8Array }).value[0] = 9;
    expect(await store.read("rows", "a")).toEqual({ ok: true, value: new Uint8Array([1]) });
  });

  it("keeps a key that cannot be taken out, and it still works", async () => {
    const store = await open();
    const hmac: HmacKeyGenParams = { name: "HMAC", hash: "SHA-256" };
    const ds = await crypto.subtle.generateKey(hmac, false, ["sign"]);
    await store.write([{ table: "locks", key: "0", put: { ds, slot: new Uint8Array(4) } }]);
    const read = (await store.read("locks", "0")) as { value: { ds: CryptoKey } };
    expect(read.value.ds.extractable).toBe(false);
    const sign = async (key: CryptoKey) => new Uint8Array(await crypto.subtle.sign("HMAC", key, new Uint8Array(3)));
    expect(await sign(read.value.ds)).toEqual(await sign(ds));
  });

  it("applies a batch in order", async () => {
    const store = await open();
    await store.write([
      { table: "rows", key: "a/1", put: 1 },
      { table: "rows", key: "a/1", put: 2 },
      { table: "rows", key: "a/2", put: 1 },
      { table: "rows", dropPrefix: "a/2" },
      { table: "rows", key: "a/3", put: 1 },
      { table: "rows", key: "a/4", put: 1 },
      { table: "rows", key: "a/4", drop: true },
    ]);
    expect(await store.list("rows", "")).toEqual({
      ok: true,
      value: [
        { key: "a/1", value: 2 },
        { key: "a/3", value: 1 },
      ],
    });
  });

  it("takes an empty batch, and drops what is not there", async () => {
    const store = await open();
    expect(await store.write([])).toEqual({ ok: true, value: null });
    expect(
      await store.write([
        { table: "rows", key: "none", drop: true },
        { table: "rows", dropPrefix: "none" },
      ]),
    ).toEqual({ ok: true, value: null });
  });

  it("writes nothing of a batch that holds what cannot be stored: that is a bug, and is thrown", async () => {
    const store = await open();
    const batch: readonly Change[] = [
      { table: "rows", key: "a", put: 1 },
      { table: "rows", key: "b", put: () => "a function" },
    ];
    await expect(store.write(batch)).rejects.toThrow();
    expect(await store.list("rows", "")).toEqual({ ok: true, value: [] });
    expect(await store.write([{ table: "rows", key: "c", put: 1 }])).toEqual({ ok: true, value: null });
  });

  it("runs batches one after another", async () => {
    const store = await open();
    const batches = Array.from({ length: 20 }, (_, n) => store.write([{ table: "settings", key: "n", put: n }]));
    await Promise.all(batches);
    expect(await store.read("settings", "n")).toEqual({ ok: true, value: 19 });
  });

  it("is lost to calls after it was closed", async () => {
    const store = await open();
    await store.write([{ table: "rows", key: "a", put: 1 }]);
    store.close();
    const lost = { ok: false, error: { type: "storageLost" } };
    expect(await store.read("rows", "a")).toEqual(lost);
    expect(await store.list("rows", "")).toEqual(lost);
    expect(await store.write([{ table: "rows", key: "a", put: 1 }])).toEqual(lost);
  });

  it("behaves as a map of texts does, for any batches, keys and prefixes", async () => {
    const unit = fc.constantFrom("a", "b", "/", "", "\u0000", "\uffff", "\ue000", "é", "👍");
    const text = fc.array(unit, { maxLength: 4 }).map((units) => units.join(""));
    const table = fc.constantFrom<Table>("rows", "drafts");
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ table, key: text, put: fc.nat({ max: 9 }) }),
      fc.record({ table, key: text, drop: fc.constant(true as const) }),
      fc.record({ table, dropPrefix: text }),
    );
    const batches = fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, text, async (batches, prefix) => {
        const store = await open();
        for (const batch of batches) expect(await store.write(batch)).toEqual({ ok: true, value: null });
        for (const table of ["rows", "drafts"] as const) {
          const expected = model(batches.flat(), table).filter(({ key }) => key.startsWith(prefix));
          expect(await store.list(table, prefix)).toEqual({ ok: true, value: expected });
        }
        store.close();
      }),
      { numRuns: LONG ? 1000 : 60 },
    );
  });
};

const model = (changes: readonly Change[], table: Table): readonly { key: string; value: Stored }[] => {
  let rows = new Map<string, Stored>();
  for (const change of changes.filter((each) => each.table === table)) {
    if ("put" in change) rows.set(change.key, change.put);
    else if ("drop" in change) rows.delete(change.key);
    else rows = new Map([...rows].filter(([key]) => !key.startsWith(change.dropPrefix)));
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }));
};
