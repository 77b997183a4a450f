import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { createSqliteMailbox } from "./mailbox-sqlite.ts";
import { describeMailbox } from "./mailbox.contract.ts";
import { ANA, NOON, SPACE, all, append, made, op } from "./spaces.contract.ts";
import { openSqlite } from "./sqlite.ts";

const root = mkdtempSync(join(tmpdir(), "goldseam-mailbox-"));
let files = 0;
const newFile = (): string => join(root, `${++files}.db`);
const bytesOnDisk = (file: string): string =>
  readdirSync(root)
    .filter((name) => join(root, name).startsWith(file))
    .map((name) => readFileSync(join(root, name)).toString("latin1"))
    .join();

afterAll(() => rmSync(root, { recursive: true }));

describe("the mailbox in SQLite", () => {
  describeMailbox(() => createSqliteMailbox(newFile()));

  it("has everything again after it was closed", async () => {
    const file = newFile();
    const before = await made(() => createSqliteMailbox(file));
    await before.spaces.append(append([op(ANA, 1)]));
    await before.close();
    const after = createSqliteMailbox(file);
    expect(await all(after)).toEqual(["1: record a", "2: op a1 1"]);
    expect(await after.spaces.of(ANA)).toEqual([SPACE]);
    await after.close();
  });

  it("[LOG-23] leaves no byte of what was swapped or dropped in any of its files", async () => {
    const file = newFile();
    const mailbox = await made(() => createSqliteMailbox(file));
    const secrets = ["canary of a swapped op ", "canary of a chain that left ", "canary of a turn "];
    const text = (index: number) => secrets[index]?.repeat(100) ?? "";
    await mailbox.spaces.append(append([op(ANA, 1, text(0)), op(ANA, 2, text(1))]));
    await mailbox.boxes.put({
      box: "b0".repeat(16),
      kind: "session",
      space: SPACE,
      step: 0,
      seat: 0,
      author: ANA,
      hours: 48,
      now: NOON,
      bytes: utf8(text(2)),
    });
    await mailbox.tidy(NOON);
    for (const secret of secrets) expect(bytesOnDisk(file)).toContain(secret);
    const page = { device: ANA, first: 1, last: 1, bytes: utf8("page") };
    await mailbox.spaces.swap({ space: SPACE, recordsHeld: 1, page, now: NOON });
    await mailbox.boxes.close("b0".repeat(16), ANA, NOON);
    await mailbox.spaces.dropChains(SPACE, [ANA]);
    await mailbox.tidy(NOON);
    for (const secret of secrets) expect(bytesOnDisk(file)).not.toContain(secret);
    await mailbox.close();
  });

  it("commits with a full sync and refuses a file from a newer server", () => {
    const file = newFile();
    const db = openSqlite(file);
    expect(db.rows("PRAGMA synchronous")).toEqual([[2]]);
    expect(db.rows("PRAGMA journal_mode")).toEqual([["wal"]]);
    expect(db.rows("PRAGMA secure_delete")).toEqual([[1]]);
    db.script("PRAGMA user_version = 99");
    db.close();
    expect(() => createSqliteMailbox(file)).toThrow("newer version");
  });

  it("answers a write that the disk refuses with a failure, and goes on", async () => {
    const file = newFile();
    const mailbox = await made(() => createSqliteMailbox(file));
    const db = openSqlite(file);
    db.script("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    await expect(mailbox.spaces.append(append([op(ANA, 1)]))).rejects.toThrow("disk full");
    db.script("DROP TRIGGER full");
    db.close();
    expect((await mailbox.spaces.append(append([op(ANA, 1)]))).ok).toBe(true);
    await mailbox.close();
  });
});
