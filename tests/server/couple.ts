/**
 * Two people and their places as a server meets them: real keys, real signed records, and envelopes whose sealed part is
 * random, for a server cannot tell. For tests of the server floor.
 */
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { type DeviceKeys, importDeviceKeys } from "#crypto/device-keys.ts";
import { createSuite } from "#crypto/suite.ts";
import { type EnvelopeKind, encodeEnvelope } from "#protocol/envelope.ts";
import { makeEpoch } from "#protocol/epoch.ts";
import { type DeviceId, type SpaceId, deviceIdOf } from "#protocol/ids.ts";
import { beginJoin, completeJoin, makePerson, makeSpace, readBegunJoin } from "#protocol/make-record.ts";
import type { KnownRecord, PersonRecord, Record, SpaceRecord } from "#protocol/record.ts";
import { type Roster, countRoster } from "#protocol/roster.ts";
import { presentMembers } from "#protocol/roster-questions.ts";
import type { Suite } from "#protocol/suite.ts";
import type { WireItem } from "#protocol/wire-frames.ts";

export interface TestDevice {
  readonly id: DeviceId;
  readonly keys: DeviceKeys;
}

export interface TestPerson {
  readonly device: TestDevice;
  readonly paper: TestDevice;
  readonly record: PersonRecord;
  readonly mine: SpaceRecord;
}

export interface TestCouple {
  readonly suite: Suite;
  readonly ana: TestPerson;
  readonly ben: TestPerson;
  readonly ours: SpaceId;
  readonly join: KnownRecord;
  /** Ana's person record and ours, before the join. */
  readonly begun: readonly KnownRecord[];
  /** All of ours with the join, without an epoch. */
  readonly records: readonly KnownRecord[];
}

export const makeDevice = async (suite: Suite): Promise<TestDevice> => {
  const keys = await importDeviceKeys(suite.randomBytes(32), suite.randomBytes(32));
  return { id: deviceIdOf(suite, keys.signPublic, keys.kemPublic), keys };
};

export const makeTestPerson = async (suite: Suite): Promise<TestPerson> => {
  const [device, paper] = [await makeDevice(suite), await makeDevice(suite)];
  const paperKeys = { sign: paper.keys.signPublic, kem: paper.keys.kemPublic };
  const record = await makePerson(suite, paperKeys, device.keys);
  return { device, paper, record, mine: await makeSpace(suite, { type: "mine", person: record.id }, device.keys) };
};

export const rosterOf = (space: SpaceId, records: readonly Record[]): Roster =>
  countRoster(records, () => true, { space });

export const makeCouple = async (): Promise<TestCouple> => {
  const suite = await createSuite();
  const [ana, ben] = [await makeTestPerson(suite), await makeTestPerson(suite)];
  const space = await makeSpace(suite, { type: "ours", person: ana.record.id }, ana.device.keys);
  const begun = [ana.record, space];
  const join = await joinTo(suite, space.space, begun, ana, ben);
  return { suite, ana, ben, ours: space.space, join, begun, records: [...begun, ben.record, join] };
};

export const joinTo = async (
  suite: Suite,
  space: SpaceId,
  records: readonly Record[],
  host: TestPerson,
  guest: TestPerson,
): Promise<KnownRecord> => {
  const fields = {
    space,
    seat: 1,
    person: guest.record.id,
    joiner: guest.device.id,
    replaces: null,
    ended: [],
    after: [...rosterOf(space, records).heads, guest.record.id],
    transcript: toHex(suite.randomBytes(32)),
  } as const;
  const half = readBegunJoin(suite, await beginJoin(suite, fields, host.device.keys));
  if (!half) throw new TypeError("a join that was begun is read");
  return completeJoin(suite, half, guest.device.keys);
};

export const epochBy = async (suite: Suite, space: SpaceId, records: readonly Record[], by: TestDevice) => {
  const roster = rosterOf(space, records);
  const fields = { after: roster.heads, n: roster.nextEpoch, recipients: presentMembers(roster), past: [], ended: [] };
  return (await makeEpoch(suite, { space, ...fields }, by.keys)).record;
};

export const recordItem = ({ bytes }: Record): WireItem => ({ type: "record", bytes });

/** An envelope of a chain, its sealed part given or random. */
export const envelopeOf = (
  suite: Suite,
  space: SpaceId,
  device: DeviceId,
  [first, last = first]: readonly [number, number?],
  { kind = "op", sealed = suite.randomBytes(284) }: { kind?: EnvelopeKind; sealed?: Bytes } = {},
): WireItem => ({
  type: "envelope",
  bytes: encodeEnvelope({ kind, space, key: toHex(bytesOf(space).toReversed()), device, first, last }, sealed),
});
