/**
 * Roster records: who belongs, signed by devices and never sealed (protocol §9), because a newcomer must read them
 * before having keys. They hold keys and hashes and no names.
 *
 * `version ‖ kind ‖ fields ‖ by ‖ signatures`; the id is a hash of everything before the signatures, so a record names
 * its ancestors and cannot be among its own. What a record is worth is not decided here but by roster.ts.
 */
import { decode, type Reader } from "#base/binary.ts";
import { type Bytes, type Hex, toHex } from "#base/bytes.ts";
import { VERSION } from "./envelope.ts";
import { type DeviceId, type KeyId, type PersonId, type RecordId, SHORT_ID_BYTES, type SpaceId } from "./ids.ts";
import { hashOf } from "./label.ts";
import type { PublicKeys } from "./public-key.ts";
import {
  type Ended,
  readEnded,
  readHash,
  readHashOrNone,
  readId,
  readIds,
  readPast,
  readPublicKeys,
  readRecipients,
  type Recipient,
} from "./record-parts.ts";
import type { Hashing } from "./suite.ts";

interface Signed {
  readonly id: RecordId;
  /** The whole record as it was written. */
  readonly bytes: Bytes;
  /** All before the signatures. */
  readonly signed: Bytes;
  /** The first signer. */
  readonly by: DeviceId;
  /** 64 bytes each, in the order of the table of protocol §9. */
  readonly signatures: readonly Bytes[];
}

/** A person begins: the first device, which signs, and the paper (recovery words). The id is the person's id. */
export interface PersonRecord extends Signed {
  readonly kind: "person";
  readonly nonce: Hex;
  readonly device: PublicKeys;
  readonly paper: PublicKeys;
}

/** Certifies a new device or paper, which signs too. */
export interface AddRecord extends Signed {
  readonly kind: "add";
  readonly person: PersonId;
  /** The person's own records that were heads for the signer; never a space's. */
  readonly after: readonly RecordId[];
  readonly role: "device" | "paper";
  readonly added: PublicKeys;
}

export interface RemoveRecord extends Signed {
  readonly kind: "remove";
  readonly person: PersonId;
  /** The person's own records that were heads for the signer; never a space's. */
  readonly after: readonly RecordId[];
  /**
   * The heads of every space of the person as the signer saw them. Those of other spaces are not held here, so none need
   * be; those held say which joins, epochs and leaves of the target came before the removal (LOG-42).
   */
  readonly anchors: readonly RecordId[];
  readonly target: DeviceId;
}

export interface SpaceRecord extends Signed {
  readonly kind: "space";
  readonly space: SpaceId;
  readonly nonce: Hex;
  readonly type: "mine" | "ours";
  /** Seat 0. */
  readonly person: PersonId;
}

/** Signed by a device of the person in the other seat (`by`), then by `joiner`. */
export interface JoinRecord extends Signed {
  readonly kind: "join";
  readonly space: SpaceId;
  readonly after: readonly RecordId[];
  readonly seat: 0 | 1;
  readonly person: PersonId;
  /** The device of the joining person that signs. */
  readonly joiner: DeviceId;
  /** Who gives up the seat (LOG-46), or null. */
  readonly replaces: PersonId | null;
  readonly ended: readonly Ended[];
  /** 32 bytes: T of the pairing (pairing.ts). */
  readonly transcript: Hex;
}

/** A new key for a space, wrapped for its recipients (epoch.ts). */
export interface EpochRecord extends Signed {
  readonly kind: "epoch";
  readonly space: SpaceId;
  readonly after: readonly RecordId[];
  /** 32 bytes. */
  readonly check: Hex;
  /** The first half of `check`. */
  readonly key: KeyId;
  readonly n: number;
  readonly recipients: readonly Recipient[];
  /** Older keys, sealed under the new one. */
  readonly past: Bytes;
  readonly ended: readonly Ended[];
}

export interface LeaveRecord extends Signed {
  readonly kind: "leave";
  readonly space: SpaceId;
  readonly after: readonly RecordId[];
  readonly person: PersonId;
  readonly shred: boolean;
  readonly ended: readonly Ended[];
}

/** Of a version or kind this program does not know: kept, and the space is read-only until it does (LOG-1). */
export interface UnknownRecord {
  readonly kind: "unknown";
  /** Hash of the whole, for where its signatures begin is not known. */
  readonly id: RecordId;
  readonly bytes: Bytes;
}

export type KnownRecord =
  PersonRecord | AddRecord | RemoveRecord | SpaceRecord | JoinRecord | EpochRecord | LeaveRecord;

export type Record = KnownRecord | UnknownRecord;

export const KIND_BYTE = { person: 1, add: 2, remove: 3, space: 4, join: 5, epoch: 6, leave: 7 } as const;
export const SIGNATURE_BYTES = 64;
/** A record of the greatest lists is below this. */
export const MAX_RECORD_BYTES = 64 * 1024;

/** The record, an {@link UnknownRecord} of a newer version or kind, or null when malformed (LOG-2, LOG-4). */
export const readRecord = (hashing: Hashing, bytes: Bytes): Record | null => {
  const [version, kind] = bytes;
  if (version === undefined || kind === undefined || bytes.length > MAX_RECORD_BYTES) return null;
  const read = version === VERSION ? readers[kind] : undefined;
  if (!read) return { kind: "unknown", id: toHex(hashOf(hashing, "rec", bytes)), bytes };
  return decode(bytes, (reader) => {
    reader.take(2);
    return read(reader, hashing, bytes);
  });
};

type ReadKind = (reader: Reader, hashing: Hashing, bytes: Bytes) => KnownRecord;

const readSigned = (reader: Reader, hashing: Hashing, bytes: Bytes, signers: 1 | 2): Signed => {
  const by = readId(reader);
  const signed = bytes.slice(0, bytes.length - reader.left());
  const signatures = Array.from({ length: signers }, () => reader.take(SIGNATURE_BYTES));
  return { id: toHex(hashOf(hashing, "rec", signed)), bytes, signed, by, signatures };
};

const readPerson: ReadKind = (reader, hashing, bytes) => {
  const nonce = readId(reader);
  const [device, paper] = [readPublicKeys(reader, hashing), readPublicKeys(reader, hashing)];
  const signed = readSigned(reader, hashing, bytes, 1);
  reader.need(signed.by === device.id && device.id !== paper.id);
  return { kind: "person", nonce, device, paper, ...signed };
};

const readAdd: ReadKind = (reader, hashing, bytes) => {
  const [person, after] = [readHash(reader), readIds(reader)];
  const role = oneOf(reader, 0, "device", "paper");
  const added = readPublicKeys(reader, hashing);
  return { kind: "add", person, after, role, added, ...readSigned(reader, hashing, bytes, 2) };
};

const readRemove: ReadKind = (reader, hashing, bytes) => {
  const [person, after, anchors, target] = [readHash(reader), readIds(reader), readIds(reader), readId(reader)];
  return { kind: "remove", person, after, anchors, target, ...readSigned(reader, hashing, bytes, 1) };
};

const readSpace: ReadKind = (reader, hashing, bytes) => {
  const nonce = readId(reader);
  const type = oneOf(reader, 1, "mine", "ours");
  const person = readHash(reader);
  const signed = readSigned(reader, hashing, bytes, 1);
  return { kind: "space", space: signed.id.slice(0, 2 * SHORT_ID_BYTES), nonce, type, person, ...signed };
};

const readJoin: ReadKind = (reader, hashing, bytes) => {
  const [space, after] = [readId(reader), readIds(reader)];
  const seat = oneOf(reader, 0, 0, 1);
  const [person, joiner, replaces] = [readHash(reader), readId(reader), readHashOrNone(reader)];
  const [ended, transcript] = [readEnded(reader), readHash(reader)];
  reader.need(replaces !== null || ended.length === 0);
  const signed = readSigned(reader, hashing, bytes, 2);
  return { kind: "join", space, after, seat, person, joiner, replaces, ended, transcript, ...signed };
};

const readEpoch: ReadKind = (reader, hashing, bytes) => {
  const [space, after, check] = [readId(reader), readIds(reader), readHash(reader)];
  const [n, recipients, past, ended] = [reader.u32(), readRecipients(reader), readPast(reader), readEnded(reader)];
  const key = check.slice(0, 2 * SHORT_ID_BYTES);
  const signed = readSigned(reader, hashing, bytes, 1);
  return { kind: "epoch", space, after, check, key, n, recipients, past, ended, ...signed };
};

const readLeave: ReadKind = (reader, hashing, bytes) => {
  const [space, after, person] = [readId(reader), readIds(reader), readHash(reader)];
  const shred = oneOf(reader, 0, false, true);
  const ended = readEnded(reader);
  return { kind: "leave", space, after, person, shred, ended, ...readSigned(reader, hashing, bytes, 1) };
};

/** A byte that is `base` or the one after it, and what each means. */
const oneOf = <A, B>(reader: Reader, base: number, first: A, second: B): A | B => {
  const byte = reader.u8();
  if (byte === base) return first;
  return byte === base + 1 ? second : reader.refuse();
};

const readers: { readonly [kind: number]: ReadKind } = {
  [KIND_BYTE.person]: readPerson,
  [KIND_BYTE.add]: readAdd,
  [KIND_BYTE.remove]: readRemove,
  [KIND_BYTE.space]: readSpace,
  [KIND_BYTE.join]: readJoin,
  [KIND_BYTE.epoch]: readEpoch,
  [KIND_BYTE.leave]: readLeave,
};
