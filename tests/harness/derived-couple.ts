/**
 * Two people with any number of devices each, derived directly: all records real and signed, no screens and no linking.
 * For tests of the device floor and for the simulation.
 */
import type { Bytes } from "#base/bytes.ts";
import { found, type Founded, newDevice, type OwnDevice } from "#device/person/founding.ts";
import { makeEpoch } from "#protocol/epoch.ts";
import type { SpaceId } from "#protocol/ids.ts";
import { beginJoin, completeJoin, makeAdd, makeSpace, readBegunJoin } from "#protocol/make-record.ts";
import type { KnownRecord, Record, SpaceRecord } from "#protocol/record.ts";
import { countRoster, type Roster } from "#protocol/roster.ts";
import { presentMembers } from "#protocol/roster-questions.ts";
import type { Suite } from "#protocol/suite.ts";

export interface DerivedPerson {
  readonly founded: Founded;
  readonly devices: readonly OwnDevice[];
  /** The person's own records: person, then adds. */
  readonly records: readonly KnownRecord[];
}

export interface Couple {
  readonly people: readonly [DerivedPerson, DerivedPerson];
  readonly ours: SpaceId;
  /** All records of ours, the first epoch included. */
  readonly oursRecords: readonly KnownRecord[];
  /** All records of the mine of each, with an epoch for all devices. */
  readonly mineRecords: readonly [readonly KnownRecord[], readonly KnownRecord[]];
}

export const rosterOf = (records: readonly Record[], space: SpaceId, me?: string): Roster =>
  countRoster(records, () => true, me === undefined ? { space } : { space, me });

export const derivePerson = async (suite: Suite, devices: number): Promise<DerivedPerson> => {
  const founded = await found(suite, suite.randomBytes(16));
  const own: OwnDevice[] = [founded.device];
  const records: KnownRecord[] = [founded.person];
  while (own.length < devices) {
    const added = await newDevice(suite);
    const after = [records.at(-1)?.id ?? founded.person.id];
    const add = { person: founded.me, after, role: "device" } as const;
    records.push(await makeAdd(suite, add, founded.device.keys, added.keys));
    own.push(added);
  }
  return { founded, devices: own, records };
};

export const epochOver = async (
  suite: Suite,
  space: SpaceId,
  records: readonly KnownRecord[],
  by: OwnDevice,
  past: readonly Bytes[] = [],
): Promise<KnownRecord> => {
  const roster = rosterOf(records, space);
  const fields = { after: roster.heads, n: roster.nextEpoch, recipients: presentMembers(roster), past, ended: [] };
  return (await makeEpoch(suite, { space, ...fields }, by.keys)).record;
};

export const deriveCouple = async (suite: Suite, counts: readonly [number, number]): Promise<Couple> => {
  const [a, b] = [await derivePerson(suite, counts[0]), await derivePerson(suite, counts[1])];
  const space: SpaceRecord = await makeSpace(suite, { type: "ours", person: a.founded.me }, a.founded.device.keys);
  const before = [...a.records, space, ...b.records];
  const join = {
    space: space.space,
    after: [...rosterOf([...a.records, space], space.space).heads, b.records.at(-1)?.id ?? ""],
    seat: 1,
    person: b.founded.me,
    joiner: b.founded.device.device,
    replaces: null,
    ended: [],
    transcript: "00".repeat(32),
  } as const;
  const begun = readBegunJoin(suite, await beginJoin(suite, join, a.founded.device.keys));
  if (!begun) throw new TypeError("a join that was begun is read");
  const joined = [...before, await completeJoin(suite, begun, b.founded.device.keys)];
  const oursRecords = [...joined, await epochOver(suite, space.space, joined, a.founded.device)];
  const mineOf = async (person: DerivedPerson): Promise<readonly KnownRecord[]> => {
    const { mine, epoch, sk, device } = person.founded;
    const records = [...person.records, mine, epoch];
    return person.devices.length > 1
      ? [...records, await epochOver(suite, mine.space, records, device, [sk])]
      : records;
  };
  return { people: [a, b], ours: space.space, oursRecords, mineRecords: [await mineOf(a), await mineOf(b)] };
};
