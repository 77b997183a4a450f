import { describe, expect, it } from "vitest";
import { ok } from "#base/result.ts";
import { createSuite } from "#crypto/suite.ts";
import { createManualTimers } from "../manual-timers.ts";
import { createMemoryDisk, createMemoryStore, type MemoryStoreSwitches } from "../store/memory.ts";
import { createLocalSeal } from "../lock/seal-box.ts";
import { createSentLog, FULL_ROWS, ROW_ENTRIES, type SentLog } from "./sent-log.ts";
import type { Why } from "./why.ts";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const suite = await createSuite();
const seal = createLocalSeal(suite, new Uint8Array(32).fill(7));

const started = (disk = createMemoryDisk(), switches: MemoryStoreSwitches = {}) => {
  const timers = createManualTimers(settle);
  const log = createSentLog({ store: createMemoryStore(disk, switches), timers, now: timers.now });
  /** Lets time pass, and what began in it end. */
  const pass = async (ms: number): Promise<void> => {
    await timers.pass(ms);
    await log.aside(() => Promise.resolve());
  };
  return { log, pass, disk };
};

const all = async (log: SentLog, limit = 5_000) => {
  const page = await log.page(null, limit);
  if (!page.ok) throw new Error(page.error.type);
  return page.value.entries;
};
const words = (log: SentLog, bytes: number, why: Why = "words"): void => void log.note({ why, bytes });

describe("what left this device", () => {
  it("keeps each frame with its moment, its bytes and its reason, the newest first", async () => {
    const { log, pass } = started();
    await log.open(() => seal);
    words(log, 700);
    await pass(5);
    words(log, 512, "slot");
    expect(await all(log)).toEqual([
      { at: 5, until: 5, why: "slot", bytes: 512, times: 1, lost: 0 },
      { at: 0, until: 0, why: "words", bytes: 700, times: 1, lost: 0 },
    ]);
  });

  it("counts together only what carries nothing and is asked again right after", async () => {
    const { log, pass } = started();
    await log.open(() => seal);
    for (let i = 0; i < 3; i++) {
      words(log, 4, "line");
      await pass(25_000);
    }
    words(log, 0, "news");
    words(log, 0, "news");
    words(log, 512);
    words(log, 512);
    words(log, 4, "line");
    expect((await all(log)).map(({ why, times, bytes }) => [why, times, bytes])).toEqual([
      ["line", 1, 4],
      ["words", 1, 512],
      ["words", 1, 512],
      ["news", 2, 0],
      ["line", 3, 12],
    ]);
  });

  it("[LOG-82] notes what sessions sent by the hour and together, so that it does not tell afterwards who said what when", async () => {
    const { log, pass } = started();
    await log.open(() => seal);
    for (const why of ["session", "words", "session", "boxGone", "news", "session"] as const) {
      words(log, 512, why);
      await pass(7 * 60_000);
    }
    await pass(60 * 60_000);
    words(log, 512, "session");
    expect((await all(log)).map(({ at, until, why, times, bytes }) => [at, until, why, times, bytes])).toEqual([
      [3_600_000, 3_600_000, "session", 1, 512],
      [28 * 60_000, 28 * 60_000, "news", 1, 512],
      [7 * 60_000, 7 * 60_000, "words", 1, 512],
      [0, 0, "session", 3, 1536],
      [0, 0, "boxGone", 1, 512],
    ]);
  });

  it("[LOG-82] stands the same whoever spoke first, and between whatever else left", async () => {
    const listOf = async (...whys: readonly (readonly [Why, number])[]) => {
      const { log, pass } = started();
      await log.open(() => seal);
      await pass(60_000);
      for (const [why, bytes] of whys) {
        words(log, bytes, why);
        await pass(1000);
      }
      return (await all(log)).map(({ why, bytes }) => [why, bytes]);
    };
    const spoke = await listOf(["session", 512], ["words", 300], ["session", 0], ["boxGone", 0]);
    const heard = await listOf(["words", 300], ["boxGone", 0], ["session", 0], ["session", 512]);
    expect(spoke).toEqual(heard);
    expect(spoke.map(([why]) => why)).toEqual(["words", "session", "session", "boxGone"]);
  });

  it("says what had no answer", async () => {
    const { log } = started();
    await log.open(() => seal);
    const lost = log.note({ why: "words", bytes: 9 });
    words(log, 0, "news");
    lost();
    expect((await all(log)).map(({ why, lost: count }) => [why, count])).toEqual([
      ["news", 0],
      ["words", 1],
    ]);
  });

  it("takes up what left before there was a key, and goes on after an end without a word", async () => {
    const { log, pass, disk } = started();
    words(log, 0, "about");
    await log.open(() => seal);
    await pass(2_000);
    const again = started(disk);
    words(again.log, 40);
    await again.log.open(() => seal);
    expect((await all(again.log)).map(({ why }) => why)).toEqual(["words", "about"]);
  });

  it("writes in the background, and before it closes", async () => {
    const { log, pass, disk } = started();
    await log.open(() => seal);
    words(log, 1);
    expect(disk.get("sent")?.size).toBe(0);
    await pass(2_000);
    expect(disk.get("sent")?.size).toBe(1);
    words(log, 2);
    await log.close();
    const again = started(disk);
    await again.log.open(() => seal);
    expect((await all(again.log)).map(({ bytes }) => bytes)).toEqual([2, 1]);
  });

  it("keeps the newest two thousand and drops older ones, page by page without a gap or a repeat", async () => {
    const { log, pass, disk } = started();
    await log.open(() => seal);
    const many = ROW_ENTRIES * (FULL_ROWS + 4) + 37;
    for (let i = 1; i <= many; i++) {
      words(log, i);
      if (i % 730 === 0) await pass(2_000);
    }
    await pass(2_000);
    expect(disk.get("sent")?.size).toBe(FULL_ROWS + 1);
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page = await log.page(before, 180);
      if (!page.ok) throw new Error(page.error.type);
      seen.push(...page.value.entries.map(({ bytes }) => bytes));
      ({ before } = page.value);
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: ROW_ENTRIES * FULL_ROWS + 37 }, (_, i) => many - i));
  });

  it("lies sealed on the disk", async () => {
    const { log, disk } = started();
    await log.open(() => seal);
    words(log, 1234);
    await log.close();
    for (const value of disk.get("sent")?.values() ?? []) {
      expect(value).toBeInstanceOf(Uint8Array);
      expect(Buffer.from(value as Uint8Array).toString("latin1")).not.toContain("words");
    }
    const other = started(disk);
    await other.log.open(() => createLocalSeal(suite, new Uint8Array(32).fill(8)));
    expect(await all(other.log)).toEqual([]);
  });

  it("holds in memory what a full disk does not take, and writes it later", async () => {
    let isFull = true;
    const disk = createMemoryDisk();
    const { log, pass } = started(disk, { fate: () => (isFull ? "storageFull" : "done") });
    await log.open(() => seal);
    words(log, 1);
    await pass(2_000);
    expect(await all(log)).toHaveLength(1);
    isFull = false;
    words(log, 2);
    await pass(2_000);
    const again = started(disk);
    await again.log.open(() => seal);
    expect(await all(again.log)).toHaveLength(2);
  });

  it("knows nothing and writes nothing once it was told to forget", async () => {
    const { log, pass, disk } = started();
    await log.open(() => seal);
    words(log, 1);
    await log.forget();
    words(log, 2);
    await pass(10_000);
    expect(disk.get("sent")?.size).toBe(0);
    expect(await log.page(null, 10)).toEqual(ok({ entries: [expect.objectContaining({ bytes: 2 })], before: null }));
  });
});
