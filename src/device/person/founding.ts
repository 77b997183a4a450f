/**
 * Beginning: a new person with a first device, the paper of the recovery words, and a place of one's own (protocol §2, §9).
 * Everything is made here and kept before a server hears of it.
 */
import type { Bytes } from "#base/bytes.ts";
import { paperOf } from "#crypto/paper.ts";
import { importDeviceKeys } from "#crypto/device-keys.ts";
import { makeEpoch } from "#protocol/epoch.ts";
import { type DeviceId, deviceIdOf, type PersonId, type SpaceId } from "#protocol/ids.ts";
import { label } from "#protocol/label.ts";
import { makePerson, makeSpace } from "#protocol/make-record.ts";
import type { EpochRecord, PersonRecord, SpaceRecord } from "#protocol/record.ts";
import type { DeviceKeys, Suite } from "#protocol/suite.ts";

/** A device of one's own: seeds are 32 bytes each and are kept in the sealed keyring only. */
export interface OwnDevice {
  readonly signSeed: Bytes;
  readonly kemSeed: Bytes;
  readonly keys: DeviceKeys;
  readonly device: DeviceId;
}

export interface OwnPaper extends OwnDevice {
  readonly slotKey: Bytes;
  /** 16 bytes. */
  readonly place: Bytes;
}

export interface Founded {
  readonly device: OwnDevice;
  readonly paper: OwnPaper;
  readonly person: PersonRecord;
  readonly mine: SpaceRecord;
  readonly epoch: EpochRecord;
  readonly sk: Bytes;
  readonly me: PersonId;
  readonly space: SpaceId;
}

const SEED = 32;

export const newDevice = (suite: Suite): Promise<OwnDevice> =>
  deviceOf(suite, suite.randomBytes(SEED), suite.randomBytes(SEED));

export const deviceOf = async (suite: Suite, signSeed: Bytes, kemSeed: Bytes): Promise<OwnDevice> => {
  const keys = await importDeviceKeys(signSeed, kemSeed);
  return { signSeed, kemSeed, keys, device: deviceIdOf(suite, keys.signPublic, keys.kemPublic) };
};

/** The paper that 16 bytes of recovery words stand for. */
export const ownPaper = async (suite: Suite, entropy: Bytes): Promise<OwnPaper> => {
  const { signSeed, kemSeed, slotKey, place } = await paperOf(entropy, label);
  return { ...(await deviceOf(suite, signSeed, kemSeed)), slotKey, place };
};

/** A person who begins with one device and the words of these 16 bytes. */
export const found = async (suite: Suite, entropy: Bytes): Promise<Founded> => {
  const [device, paper] = [await newDevice(suite), await ownPaper(suite, entropy)];
  const publicPaper = { sign: paper.keys.signPublic, kem: paper.keys.kemPublic };
  const person = await makePerson(suite, publicPaper, device.keys);
  const mine = await makeSpace(suite, { type: "mine", person: person.id }, device.keys);
  const recipients = [
    { device: device.device, kem: device.keys.kemPublic },
    { device: paper.device, kem: paper.keys.kemPublic },
  ].sort((a, b) => (a.device < b.device ? -1 : 1));
  const after = [mine.id];
  const fields = { space: mine.space, after, n: 1, recipients, past: [], ended: [] };
  const { record: epoch, sk } = await makeEpoch(suite, fields, device.keys);
  return { device, paper, person, mine, epoch, sk, me: person.id, space: mine.space };
};
