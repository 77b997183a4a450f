/**
 * People with real keys and signed records: what the tests of roster, epochs and pairing stand on. Keys follow from names.
 */
import type { DeviceKeys } from "#crypto/device-keys.ts";
import { importDeviceKeys } from "#crypto/device-keys.ts";
import { makeEpoch } from "#protocol/epoch.ts";
import { type DeviceId, deviceIdOf } from "#protocol/ids.ts";
import {
  beginJoin,
  completeJoin,
  makeAdd,
  makePerson,
  makeRemove,
  makeSpace,
  readBegunJoin,
} from "#protocol/make-record.ts";
import type { EpochRecord, KnownRecord, PersonRecord, Record, SpaceRecord } from "#protocol/record.ts";
import type { Ended } from "#protocol/record-parts.ts";
import { countRoster, type Roster, signKeysIn, verifyRecord } from "#protocol/roster.ts";
import { presentMembers } from "#protocol/roster-questions.ts";
import { seed, suite } from "./place.ts";

export interface Phone {
  readonly keys: DeviceKeys;
  readonly device: DeviceId;
}

export const phoneOf = async (name: string): Promise<Phone> => {
  const keys = await importDeviceKeys(seed(`${name} sign`), seed(`${name} kem`));
  return { keys, device: deviceIdOf(suite, keys.signPublic, keys.kemPublic) };
};

export interface Person {
  readonly record: PersonRecord;
  readonly phone: Phone;
  readonly paper: Phone;
}

export const personOf = async (name: string): Promise<Person> => {
  const [phone, paper] = [await phoneOf(`${name} phone`), await phoneOf(`${name} paper`)];
  const onPaper = { sign: paper.keys.signPublic, kem: paper.keys.kemPublic };
  return { record: await makePerson(suite, onPaper, phone.keys), phone, paper };
};

/** The records whose signatures are good. */
export const verifiedAmong = async (records: readonly Record[]): Promise<ReadonlySet<string>> => {
  const keys = signKeysIn(records);
  const good = new Set<string>();
  for (const record of records)
    if (await verifyRecord(suite, record, (device) => keys.get(device) ?? null)) good.add(record.id);
  return good;
};

export const countSigned = async (records: readonly Record[], space: SpaceRecord, me?: string): Promise<Roster> => {
  const good = await verifiedAmong(records);
  const root = me === undefined ? { space: space.space } : { space: space.space, me };
  return countRoster(records, (id) => good.has(id), root);
};

export interface Pair {
  readonly ana: Person;
  readonly ben: Person;
  readonly space: SpaceRecord;
  /** Both persons, the space and the join; no epoch yet. */
  readonly records: readonly KnownRecord[];
}

export const pairOf = async (): Promise<Pair> => {
  const [ana, ben] = [await personOf("ana"), await personOf("ben")];
  const space = await makeSpace(suite, { type: "ours", person: ana.record.id }, ana.phone.keys);
  const join = { space: space.space, seat: 1, replaces: null, ended: [], transcript: "11".repeat(32) } as const;
  const begun = await beginJoin(
    suite,
    { ...join, after: [space.id, ben.record.id], person: ben.record.id, joiner: ben.phone.device },
    ana.phone.keys,
  );
  const joined = await completeJoin(suite, readBegunJoin(suite, begun)!, ben.phone.keys);
  return { ana, ben, space, records: [ana.record, ben.record, space, joined] };
};

/** What a device that holds these records writes next. */
export const writingFrom = (records: readonly KnownRecord[], space: SpaceRecord) => {
  const roster = countRoster(records, () => true, { space: space.space });
  const own = (by: Phone) => {
    const person = roster.members.get(by.device)?.person ?? roster.seats[0] ?? "";
    return { person, after: roster.personHeads.get(person) ?? [] };
  };
  return {
    roster,
    add: (by: Phone, added: Phone, role: "device" | "paper" = "device") =>
      makeAdd(suite, { ...own(by), role }, by.keys, added.keys),
    remove: (by: Phone, target: Phone) =>
      makeRemove(suite, { ...own(by), anchors: roster.spaceHeads, target: target.device }, by.keys),
    epoch: (
      by: Phone,
      past: Parameters<typeof makeEpoch>[1]["past"] = [],
      ended: readonly Ended[] = [],
    ): Promise<{ readonly record: EpochRecord; readonly sk: Uint8Array<ArrayBuffer> }> =>
      makeEpoch(
        suite,
        {
          space: space.space,
          after: roster.heads,
          n: roster.nextEpoch,
          recipients: presentMembers(roster),
          past,
          ended,
        },
        by.keys,
      ),
  };
};
