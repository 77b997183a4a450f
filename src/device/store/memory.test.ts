import { describe, expect, it } from "vitest";
import { createMemoryDisk, createMemoryStore, type WriteFate } from "./memory.ts";
import { describeStore } from "./store.contract.ts";

const one = [{ table: "rows", key: "a", put: 1 }] as const;
const two = [{ table: "rows", key: "b", put: 2 }] as const;

/** Whether the promise has been answered after all that can happen at once has happened. */
const isAnswered = async (promise: Promise<unknown>): Promise<boolean> => {
  let answered = false;
  void promise.then(() => (answered = true));
  await new Promise((resolve) => setImmediate(resolve));
  return answered;
};

describe("the store in memory", () => {
  describeStore(async () => createMemoryStore());

  it("fails the write it is told to fail, and leaves everything as it was", async () => {
    const fates: readonly WriteFate[] = ["done", "storageFull", "storageLost", "done"];
    const store = createMemoryStore(createMemoryDisk(), { fate: (write) => fates[write - 1] ?? "done" });
    expect(await store.write(one)).toEqual({ ok: true, value: null });
    expect(await store.write(two)).toEqual({ ok: false, error: { type: "storageFull" } });
    expect(await store.write(two)).toEqual({ ok: false, error: { type: "storageLost" } });
    expect(await store.list("rows", "")).toEqual({ ok: true, value: [{ key: "a", value: 1 }] });
    expect(await store.write(two)).toEqual({ ok: true, value: null });
  });

  it.each([
    ["crashBefore", [{ key: "a", value: 1 }]],
    [
      "crashAfter",
      [
        { key: "a", value: 1 },
        { key: "b", value: 2 },
      ],
    ],
  ] as const)("never answers a write that ends in %s; the disk is read by the next store", async (fate, left) => {
    const disk = createMemoryDisk();
    const store = createMemoryStore(disk, { fate: (write) => (write === 2 ? fate : "done") });
    await store.write(one);
    expect(await isAnswered(store.write(two))).toBe(false);
    expect(await isAnswered(store.read("rows", "a"))).toBe(false);
    expect(await createMemoryStore(disk).list("rows", "")).toEqual({ ok: true, value: left });
  });

  it("forgets what was not answered when it crashes", async () => {
    const disk = createMemoryDisk();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const store = createMemoryStore(disk, { pause: () => held });
    const write = store.write(one);
    store.crash();
    release();
    expect(await isAnswered(write)).toBe(false);
    expect(await createMemoryStore(disk).list("rows", "")).toEqual({ ok: true, value: [] });
  });
});
