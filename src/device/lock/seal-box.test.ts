import { beforeAll, describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { createLocalSeal, type LocalSeal } from "./seal-box.ts";
import type { Table } from "../store/store.ts";

let suite: Awaited<ReturnType<typeof createSuite>>;
let box: LocalSeal;
const vk = new Uint8Array(32).fill(7);
const text = utf8("a draft");

beforeAll(async () => {
  suite = await createSuite();
  box = createLocalSeal(suite, vk);
});

describe("the seal of local rows", () => {
  it("opens what it sealed, also when made anew from the same key", async () => {
    const sealed = await box.seal("drafts", "trust/new", text);
    expect(await box.open("drafts", "trust/new", sealed)).toEqual(text);
    expect(await createLocalSeal(suite, vk.slice()).open("drafts", "trust/new", sealed)).toEqual(text);
  });

  it("never seals the same bytes to the same bytes", async () => {
    const [first, second] = await Promise.all([box.seal("drafts", "a", text), box.seal("drafts", "a", text)]);
    expect(first).not.toEqual(second);
  });

  it.each<readonly [Table, string]>([
    ["drafts", "b"],
    ["snapshots", "a"],
    ["drafts", ""],
    ["drafts", "aa"],
  ])("does not open a row moved to %s %s", async (table, key) => {
    expect(await box.open(table, key, await box.seal("drafts", "a", text))).toBeNull();
  });

  it("[LOG-76] does not open under the key of another lock", async () => {
    const sealed = await box.seal("drafts", "a", text);
    expect(await createLocalSeal(suite, new Uint8Array(32).fill(8)).open("drafts", "a", sealed)).toBeNull();
  });

  it("does not open bytes that were changed, cut or made up", async () => {
    const sealed = await box.seal("drafts", "a", text);
    for (let i = 0; i < sealed.length; i++) {
      const changed = sealed.slice();
      changed[i]! ^= 1;
      expect(await box.open("drafts", "a", changed)).toBeNull();
    }
    expect(await box.open("drafts", "a", sealed.slice(0, -1))).toBeNull();
    expect(await box.open("drafts", "a", new Uint8Array(0))).toBeNull();
  });
});
