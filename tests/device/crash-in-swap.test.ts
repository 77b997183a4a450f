/**
 * Words are taken back, and the phone ends in the middle of it: before, during or after any write of its disk, and at any
 * point of the swap at the server. What is found afterwards is the op or the page, never neither, and in the end no words.
 */
import { expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import { createMemoryDisk, createMemoryStore, type MemoryDisk, type WriteFate } from "#device/store/memory.ts";
import { noticesOf } from "#device/space/notices.ts";
import type { Place } from "#device/space/place.ts";
import { openEnvelope } from "#device/space/opening.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, type Exchange, openPlace } from "#tests/harness/exchange.ts";

const suite = await createSuite();
const CANARY = "petrel in the rigging";
const couple = await deriveCouple(suite, [1, 1]);

const open = async (seat: 0 | 1, disk: MemoryDisk, fate?: (write: number) => WriteFate): Promise<Place> => {
  const { founded, devices } = couple.people[seat];
  const [device] = devices;
  if (!device) throw new Error("no device");
  const store = createMemoryStore(disk, fate ? { fate } : {});
  const place = await openPlace(suite, couple.ours, "ours", founded.me, device, { store });
  await place.settle();
  return place;
};

const say = async (place: Place, text: string): Promise<string> => {
  const written = await place.write([{ kind: "promiseMade", version: 1, fields: { text } }]);
  return written.ok ? (written.value[0] ?? "") : "";
};

const told = (place: Place): string => JSON.stringify(place.fold.states());

/** Every op of Ana is held, with its link, in one row or another. */
const lengthOf = (place: Place, device: string): number =>
  place.core.chains.get(device)?.ops.filter(({ link }) => link.length === 64).length ?? 0;

/** Whether any of these sealed bytes still holds the words. */
const holdsWords = async (place: Place, all: readonly unknown[]): Promise<boolean> => {
  const read = all.map(async (bytes) => {
    const opened = bytes instanceof Uint8Array ? await openEnvelope(place.core, new Uint8Array(bytes)) : "bad";
    if (typeof opened === "string") return false;
    return opened.leaves.some(({ body }) => body !== null && Buffer.from(body).includes(CANARY));
  });
  return (await Promise.all(read)).some(Boolean);
};

const rowsIn = (disk: MemoryDisk): readonly unknown[] =>
  [...(disk.get("rows")?.values() ?? [])].map((row) =>
    typeof row === "object" && row !== null && "bytes" in row ? row.bytes : null,
  );

/** The op that stood at the server is gone once the page does: what a real mailbox does in one transaction. */
const asMailbox = async (exchange: Exchange, place: Place): Promise<readonly unknown[]> => {
  const latest = new Map<string, unknown>();
  for (const { type, bytes } of exchange.entries) {
    const opened = type === "envelope" ? await openEnvelope(place.core, bytes) : "bad";
    if (typeof opened !== "string") latest.set(`${opened.envelope.device}/${opened.envelope.first}`, bytes);
  }
  return [...latest.values()];
};

const run = async (at: number, how: "crashBefore" | "crashAfter"): Promise<boolean> => {
  const exchange = createExchange(couple.oursRecords);
  const [anas, bens] = [createMemoryDisk(), createMemoryDisk()];
  const first = await open(0, anas);
  await exchange.deliver(first);
  for (const text of ["before", CANARY, "after"]) await say(first, text);
  await exchange.collect(first);
  const { device } = first.core.deps;
  const link = [...first.core.byLink].find(([, { sequence }]) => sequence === 2)?.[0] ?? "";

  let ended = (): void => undefined;
  const crashed = new Promise<"crashed">((resolve) => {
    ended = () => resolve("crashed");
  });
  const fate = (write: number): WriteFate => {
    if (write !== at) return "done";
    ended();
    return how;
  };
  const unlucky = await open(0, anas, fate);
  const taking = unlucky.remove(link).then(() => exchange.collect(unlucky));
  const isCrashed = (await Promise.race([taking, crashed])) === "crashed";

  const back = await open(0, anas);
  expect(lengthOf(back, device)).toBeGreaterThanOrEqual(3);
  for (const text of ["before", "after"]) expect(told(back)).toContain(text);
  if (told(back).includes(CANARY)) expect((await back.remove(link)).ok).toBe(true);
  await exchange.collect(back);
  await exchange.deliver(back);
  await exchange.collect(back);
  expect(back.core.unsent).toEqual([]);
  expect([told(back).includes(CANARY), await holdsWords(back, rowsIn(anas))]).toEqual([false, false]);
  expect(await holdsWords(back, await asMailbox(exchange, back))).toBe(false);
  expect(noticesOf(back.core)).toEqual([]);

  const other = await open(1, bens);
  await exchange.deliver(other);
  expect(other.fold.states()).toEqual(back.fold.states());
  expect([noticesOf(other.core), await holdsWords(other, rowsIn(bens))]).toEqual([[], false]);
  return isCrashed;
};

it.each(["crashBefore", "crashAfter"] as const)(
  "[LOG-16] [LOG-20] attack: crash-in-swap: at every write of the phone (%s)",
  async (how) => {
    let at = 1;
    while (await run(at, how)) at++;
    expect(at).toBeGreaterThan(4);
  },
);
