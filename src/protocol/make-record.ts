/**
 * Writing roster records (protocol §9). Each function writes one kind, signs it and reads it back, so that nothing is
 * ever sent that a strict reader would refuse.
 *
 * A join is signed on two phones: {@link beginJoin} on the one of the person who is there already, {@link completeJoin}
 * on the other's.
 */
import { u8 } from "#base/binary.ts";
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, concat } from "#base/bytes.ts";
import { VERSION } from "./envelope.ts";
import { type DeviceId, deviceIdOf, type PersonId, type RecordId, type SpaceId } from "./ids.ts";
import { hashOf, labelled } from "./label.ts";
import type { PublicKeys } from "./public-key.ts";
import {
  type AddRecord,
  type JoinRecord,
  KIND_BYTE,
  type KnownRecord,
  type LeaveRecord,
  type PersonRecord,
  readRecord,
  type RemoveRecord,
  SIGNATURE_BYTES,
  type SpaceRecord,
} from "./record.ts";
import { writeEnded, type Ended, writeHashOrNone, writeIds, writePublicKeys } from "./record-parts.ts";
import type { DeviceKeys, Dice, Hashing } from "./suite.ts";

const NONCE = 16;

type KeyPair = Pick<PublicKeys, "sign" | "kem">;

const publicOf = ({ signPublic, kemPublic }: DeviceKeys): KeyPair => ({ sign: signPublic, kem: kemPublic });

const idOfKeys = (hashing: Hashing, { signPublic, kemPublic }: DeviceKeys): DeviceId =>
  deviceIdOf(hashing, signPublic, kemPublic);

/** Signs what stands before the signatures of a record. */
export const signRecord = (hashing: Hashing, signed: Bytes, keys: DeviceKeys): Promise<Bytes> =>
  keys.sign(labelled("rec", hashOf(hashing, "rec", signed)));

/** `version ‖ kind ‖ fields`; `by` comes next. */
export const recordHead = (kind: keyof typeof KIND_BYTE, ...fields: readonly Bytes[]): Bytes =>
  concat(u8(VERSION), u8(KIND_BYTE[kind]), ...fields);

const readBack = <Kind extends KnownRecord["kind"]>(
  hashing: Hashing,
  kind: Kind,
  bytes: Bytes,
): Extract<KnownRecord, { readonly kind: Kind }> => {
  const record = readRecord(hashing, bytes);
  assert(record !== null && isOfKind(record, kind), `what was written is no ${kind} record`);
  return record;
};

const isOfKind = <Kind extends string>(
  record: { readonly kind: string },
  kind: Kind,
): record is Extract<KnownRecord, { readonly kind: Kind }> => record.kind === kind;

/** Signs `head ‖ by` with the keys in turn, the first being those of `by`. */
export const makeRecord = async <Kind extends KnownRecord["kind"]>(
  hashing: Hashing,
  kind: Kind,
  fields: readonly Bytes[],
  ...[by, ...others]: readonly [DeviceKeys, ...DeviceKeys[]]
): Promise<Extract<KnownRecord, { readonly kind: Kind }>> => {
  const signed = concat(recordHead(kind, ...fields), bytesOf(idOfKeys(hashing, by)));
  const signatures = await Promise.all([by, ...others].map((keys) => signRecord(hashing, signed, keys)));
  return readBack(hashing, kind, concat(signed, ...signatures));
};

export const makePerson = (suite: Hashing & Dice, paper: KeyPair, by: DeviceKeys): Promise<PersonRecord> => {
  const fields = [suite.randomBytes(NONCE), writePublicKeys(publicOf(by)), writePublicKeys(paper)];
  return makeRecord(suite, "person", fields, by);
};

export interface AddFields {
  readonly person: PersonId;
  /** `personHeads` of the roster, for this person. */
  readonly after: readonly RecordId[];
  readonly role: "device" | "paper";
}

/** `added` signs too, so nobody's key is taken in without its holder. */
export const makeAdd = (suite: Hashing, add: AddFields, by: DeviceKeys, added: DeviceKeys): Promise<AddRecord> => {
  const role = u8(add.role === "device" ? 0 : 1);
  const fields = [bytesOf(add.person), writeIds(add.after), role, writePublicKeys(publicOf(added))];
  return makeRecord(suite, "add", fields, by, added);
};

export interface RemoveFields {
  readonly person: PersonId;
  /** `personHeads` of the roster, for this person. */
  readonly after: readonly RecordId[];
  /** `spaceHeads` of the rosters of all the person's spaces. */
  readonly anchors: readonly RecordId[];
  readonly target: DeviceId;
}

/** One record for all spaces of the person. It goes with an epoch that carries `ended`, in each of them (LOG-53). */
export const makeRemove = (suite: Hashing, remove: RemoveFields, by: DeviceKeys): Promise<RemoveRecord> => {
  const { person, after, anchors, target } = remove;
  return makeRecord(suite, "remove", [bytesOf(person), writeIds(after), writeIds(anchors), bytesOf(target)], by);
};

export const makeSpace = (
  suite: Hashing & Dice,
  { type, person }: Pick<SpaceRecord, "type" | "person">,
  by: DeviceKeys,
): Promise<SpaceRecord> =>
  makeRecord(suite, "space", [suite.randomBytes(NONCE), u8(type === "mine" ? 1 : 2), bytesOf(person)], by);

export interface LeaveFields {
  readonly space: SpaceId;
  /** `heads` of the roster. */
  readonly after: readonly RecordId[];
  readonly person: PersonId;
  readonly shred: boolean;
  /** Of the own devices. */
  readonly ended: readonly Ended[];
}

export const makeLeave = (suite: Hashing, leave: LeaveFields, by: DeviceKeys): Promise<LeaveRecord> => {
  const { space, after, person, shred, ended } = leave;
  const fields = [bytesOf(space), writeIds(after), bytesOf(person), u8(shred ? 1 : 0), writeEnded(ended)];
  return makeRecord(suite, "leave", fields, by);
};

export interface JoinFields {
  readonly space: SpaceId;
  /** `heads` of the roster, and those of the joining person's own records. */
  readonly after: readonly RecordId[];
  readonly seat: 0 | 1;
  readonly person: PersonId;
  readonly joiner: DeviceId;
  readonly replaces: PersonId | null;
  readonly ended: readonly Ended[];
  /** T, 32 bytes hex. */
  readonly transcript: string;
}

/** The join with the first of its two signatures. */
export const beginJoin = async (suite: Hashing, join: JoinFields, by: DeviceKeys): Promise<Bytes> => {
  const fields = [
    bytesOf(join.space),
    writeIds(join.after),
    u8(join.seat),
    bytesOf(join.person),
    bytesOf(join.joiner),
    writeHashOrNone(join.replaces),
    writeEnded(join.ended),
    bytesOf(join.transcript),
  ];
  const signed = concat(recordHead("join", ...fields), bytesOf(idOfKeys(suite, by)));
  return concat(signed, await signRecord(suite, signed, by));
};

/** What {@link beginJoin} wrote, as a record whose second signature is still zeros; null when it is not that. */
export const readBegunJoin = (hashing: Hashing, begun: Bytes): JoinRecord | null => {
  const record = readRecord(hashing, concat(begun, new Uint8Array(SIGNATURE_BYTES)));
  return record?.kind === "join" ? record : null;
};

/** Adds the signature of the joining device. Check the join first: this is what lets its writer's person in. */
export const completeJoin = async (suite: Hashing, begun: JoinRecord, joiner: DeviceKeys): Promise<JoinRecord> => {
  const [first] = begun.signatures;
  assert(first && begun.joiner === idOfKeys(suite, joiner), "a join is completed by the device it names");
  return readBack(suite, "join", concat(begun.signed, first, await signRecord(suite, begun.signed, joiner)));
};
