/** Words that were taken back, or whose day is over, while they lay aside: dated ahead, or beyond a removed phone's end. */
import { expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import { createMemoryDisk, createMemoryStore, type MemoryDisk } from "#device/store/memory.ts";
import type { Place } from "#device/space/place.ts";
import { readRow } from "#device/store/rows.ts";
import { openEnvelope } from "#device/space/opening.ts";
import { addOwnRecords, ensureKey } from "#device/space/keys.ts";
import { makeRemove } from "#protocol/make-record.ts";
import { removalOf } from "#protocol/removal.ts";
import { forge, writeForged } from "#tests/harness/changed-client.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, openPlace } from "#tests/harness/exchange.ts";

const suite = await createSuite();
const DAY = 24 * 3_600_000;
const CANARY = "dunlin on the mudflat";

/** Ana's two phones and Ben's. */
const three = async () => {
  const made = await deriveCouple(suite, [2, 1]);
  const [ana, ben] = made.people;
  const exchange = createExchange(made.oursRecords);
  const clock = { now: 1_700_000_000_000 };
  const disks: MemoryDisk[] = [];
  const places: Place[] = [];
  for (const [person, device] of [...ana.devices.map((each) => [ana, each] as const), [ben, ben.devices[0]] as const]) {
    if (!device) throw new Error("no device");
    const disk = createMemoryDisk();
    disks.push(disk);
    places.push(
      await openPlace(suite, made.ours, "ours", person.founded.me, device, { store: createMemoryStore(disk), clock }),
    );
  }
  const deliver = async (): Promise<void> => {
    for (const place of places) await exchange.deliver(place);
  };
  await deliver();
  const [first, second, bens] = places;
  if (!first || !second || !bens) throw new Error("three phones");
  return { exchange, clock, disks, places, deliver, first, second, bens };
};

const words = (k: string, more: { readonly until?: number } = {}) =>
  ({ class: "words", facts: [{ k, v: 1, d: "2023-11-14", text: CANARY, ...more }] }) as const;

/** On how many of the disks the words can still be opened, whether folded or aside. */
const holding = async (places: readonly Place[], disks: readonly MemoryDisk[]): Promise<number> => {
  let count = 0;
  for (const [index, place] of places.entries()) {
    const rows = ["rows", "aside"] as const;
    const all = rows.flatMap((table) => [...(disks[index]?.get(table)?.values() ?? [])]);
    const opened = await Promise.all(
      all.map((value) => openEnvelope(place.core, readRow(value)?.bytes ?? new Uint8Array())),
    );
    const bodies = opened.flatMap((each) => (typeof each === "string" ? [] : each.leaves.map(({ body }) => body)));
    const inMemory = JSON.stringify([
      place.core.waiting.map(({ ops }) => ops),
      [...place.core.chains.values()].map(({ ops }) => ops),
    ]);
    if (inMemory.includes(CANARY) || bodies.some((body) => body && Buffer.from(body).includes(CANARY))) count++;
  }
  return count;
};

it("[LOG-20] words dated ahead, taken back from another phone before their time comes, are gone at once", async () => {
  const { exchange, clock, disks, places, deliver, first, second, bens } = await three();
  const ahead = await writeForged(second.core, { ...words("promiseMade"), wall: clock.now + 3 * DAY });
  await exchange.collect(second);
  await deliver();
  expect(
    await holding(
      [first, bens],
      [disks[0], disks[2]].flatMap((disk) => disk ?? []),
    ),
  ).toBe(2);
  const range = { device: ahead.device, from: ahead.sequence, to: ahead.sequence };
  await writeForged(first.core, { class: "act", facts: [{ ...removalOf([range]), d: "2023-11-14" }] });
  await exchange.collect(first);
  await deliver();
  for (const place of places) await place.settle();
  expect(await holding(places, disks)).toBe(0);
  expect(bens.core.waiting).toMatchObject([{ why: "future" }]);
  await bens.receiveAll(exchange.entries); // a server that gives the words once more
  expect(await holding(places, disks)).toBe(0);
  expect(bens.core.waiting).toHaveLength(1);

  clock.now += 3 * DAY;
  for (const place of places) await place.receive([], true);
  expect(bens.core.waiting).toEqual([]);
  expect(await holding(places, disks)).toBe(0);
  expect(bens.fold.states()).toEqual(second.fold.states());
});

it("[LOG-20] [LOG-44] what a removed phone wrote too late loses its words with their day, or with their author's word", async () => {
  const { exchange, clock, disks, places, deliver, first, second, bens } = await three();
  const over = clock.now + DAY;
  const late = [await forge(second.core, words("dinner", { until: over }))];
  await writeForged(second.core, words("dinner", { until: over }));
  late.push(await forge(second.core, words("promiseMade")));
  const { roster, deps } = first.core;
  const fields = { person: deps.me, after: roster.personHeads.get(deps.me) ?? [], anchors: roster.spaceHeads };
  const removal = await makeRemove(suite, { ...fields, target: second.core.deps.device }, deps.keys);
  expect((await addOwnRecords(first.core, [removal])).ok).toBe(true);
  expect((await ensureKey(first.core)).ok).toBe(true);
  exchange.put(late.map(({ bytes }) => ({ type: "envelope", bytes })));
  await exchange.collect(first);
  await deliver();
  expect(bens.core.waiting.map(({ why }) => why)).toEqual(["cut", "cut"]);
  const honest = [first, bens];
  const theirs = disks.filter((_, index) => index !== 1);
  expect(await holding(honest, theirs)).toBe(2);
  const range = { device: second.core.deps.device, from: 1, to: 9 };
  await writeForged(first.core, { class: "act", facts: [{ ...removalOf([range]), d: "2023-11-14" }] });
  await exchange.collect(first);
  await deliver();
  for (const place of honest) await place.settle();
  expect(await holding(honest, theirs)).toBe(0);
  clock.now = over + 1;
  for (const place of honest) await place.receiveAll(exchange.entries);
  expect(await holding(honest, theirs)).toBe(0);
  expect(places).toHaveLength(3);
});
