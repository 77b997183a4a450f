/**
 * After recovery a server may show an old list of the other's devices, one on which a phone that was stolen from them still
 * stands. What one writes waits until the other's phone has seen the new roster: then the old list no longer holds.
 */
import { expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import { newDevice, type OwnDevice } from "#device/person/founding.ts";
import { noticesOf } from "#device/space/notices.ts";
import type { Place } from "#device/space/place.ts";
import { addOwnRecords, ensureKey } from "#device/space/keys.ts";
import { beginWaiting } from "#device/space/wait.ts";
import { makeAdd, makeRemove } from "#protocol/make-record.ts";
import type { KnownRecord } from "#protocol/record.ts";
import { deriveCouple, type DerivedPerson } from "#tests/harness/derived-couple.ts";
import { createExchange, openPlace } from "#tests/harness/exchange.ts";

const suite = await createSuite();

const removalBy = (place: Place, person: string, target: string, by: OwnDevice): Promise<KnownRecord> => {
  const { spaceHeads: anchors, personHeads } = place.core.roster;
  return makeRemove(suite, { person, after: personHeads.get(person) ?? [], anchors, target }, by.keys);
};

/** Takes these records and makes the key that follows from them. */
const take = async (place: Place, records: readonly KnownRecord[]): Promise<void> => {
  expect((await addOwnRecords(place.core, records)).ok).toBe(true);
  expect((await ensureKey(place.core)).ok).toBe(true);
  await place.settle();
};

const deviceOf = ({ devices }: DerivedPerson, index: number): OwnDevice => {
  const device = devices[index];
  if (!device) throw new Error("no such device");
  return device;
};

const say = (place: Place, text: string) => place.write([{ kind: "promiseMade", version: 1, fields: { text } }]);
const told = (place: Place): string => JSON.stringify(place.fold.states());
const notices = ({ core }: Place): readonly string[] => noticesOf(core).map(({ type }) => type);

/** The one who recovers sits in this seat; the other had two phones, and the second was stolen. */
const recovery = async (seat: 0 | 1) => {
  const counts = seat === 0 ? ([1, 2] as const) : ([2, 1] as const);
  const made = await deriveCouple(suite, counts);
  const [ana, ben] = seat === 0 ? made.people : [made.people[1], made.people[0]];
  const open = (person: DerivedPerson, device: OwnDevice): Promise<Place> =>
    openPlace(suite, made.ours, "ours", person.founded.me, device);
  const exchange = createExchange(made.oursRecords);
  const [bens, stolen] = [await open(ben, deviceOf(ben, 0)), await open(ben, deviceOf(ben, 1))];
  for (const place of [bens, stolen]) await exchange.deliver(place);
  await say(bens, "from before");
  await exchange.collect(bens);
  const known = [...exchange.entries];

  await take(bens, [await removalBy(bens, ben.founded.me, stolen.core.deps.device, deviceOf(ben, 0))]);
  await exchange.collect(bens);

  // Ana comes back with her words, and is shown the list of before
  const own = await newDevice(suite);
  const asPaper = await open(ana, ana.founded.paper);
  await asPaper.receive(known, true);
  const anas = await open(ana, own);
  for (const [key, sk] of asPaper.core.spaceKeys) anas.core.spaceKeys.set(key, sk);
  await anas.receive(known, true);
  const after = anas.core.roster.personHeads.get(ana.founded.me) ?? [];
  const add = await makeAdd(suite, { person: ana.founded.me, after, role: "device" }, ana.founded.paper.keys, own.keys);
  await anas.core.deps.store.write([beginWaiting(anas.core, add.id)]);
  await take(anas, [add]);
  return { exchange, known, anas, bens, stolen };
};

it.each([0, 1] as const)(
  "[LOG-80] attack: recovery-partner-list-old: nothing is sealed for a phone the other has removed (seat %i)",
  async (seat) => {
    const { exchange, known, anas, bens, stolen } = await recovery(seat);
    expect(told(anas)).toContain("from before");
    expect((await say(anas, "for Ben alone")).ok).toBe(true);
    const from = exchange.entries.length;
    await exchange.collect(anas);
    expect(exchange.entries.slice(from).every(({ type }) => type === "record")).toBe(true);
    expect(notices(anas)).toContain("waitingForOther");

    // the thief's phone is told; Ben's writes that he has seen it, under a key that the old list does not know
    await exchange.deliver(stolen);
    await exchange.deliver(bens);
    expect((await bens.tend()).ok).toBe(true);
    await exchange.collect(bens);
    const hidden = exchange.entries.filter(({ type, cursor }) => type === "record" && cursor > known.length);
    const shown = exchange.entries.filter((entry) => !hidden.includes(entry));
    await anas.receive(shown, true);
    await anas.tend();
    await exchange.collect(anas);
    expect(notices(anas)).toContain("waitingForOther");
    expect(exchange.entries.filter(({ type, cursor }) => type === "envelope" && cursor > from)).toHaveLength(1); // Ben's

    // it may as well give the whole list: what waited goes, and not to the thief
    await anas.receiveAll(exchange.entries);
    await anas.tend();
    expect(notices(anas)).toEqual([]);
    await exchange.collect(anas);
    for (const place of [bens, stolen]) await exchange.deliver(place);
    expect(told(bens)).toContain("for Ben alone");
    expect(told(stolen)).not.toContain("for Ben alone");
  },
);
