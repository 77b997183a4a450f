/**
 * The parts records are made of: names, sorted lists of names, pairs of keys, chain ends and wrapped keys (protocol §9).
 *
 * Every list of names is strictly ascending, so that a set has one way to be written (LOG-2).
 */
import { list, type Reader, u16, u32 } from "#base/binary.ts";
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, compareText, concat, type Hex, toHex } from "#base/bytes.ts";
import type { DeviceId, Link } from "./ids.ts";
import { PUBLIC_KEY_BYTES, type PublicKeys, publicKeys } from "./public-key.ts";
import type { Hashing } from "./suite.ts";

/** Where a device's chain ends for those who believe the record it stands in (LOG-44). */
export interface Ended {
  readonly device: DeviceId;
  /** The last sequence that counts; 0 when none does. */
  readonly sequence: number;
  /** The link at that sequence; the chain's root link when it is 0. */
  readonly link: Link;
}

/** A space's secret key, wrapped for one device or paper (HPKE). */
export interface Recipient {
  readonly device: DeviceId;
  /** 32 bytes. */
  readonly enc: Bytes;
  /** 48 bytes. */
  readonly wrapped: Bytes;
}

const ID = 16;
const HASH = 32;
const WRAPPED = 48;
/** Nonce, tag, the count, and at most 255 keys. */
const MAX_PAST = 28 + 1 + 255 * 32;

export const readId = (reader: Reader): Hex => toHex(reader.take(ID));
export const readHash = (reader: Reader): Hex => toHex(reader.take(HASH));

const NOBODY = "00".repeat(HASH);

/** 32 bytes, where zeros stand for nobody. */
export const readHashOrNone = (reader: Reader): Hex | null => {
  const id = readHash(reader);
  return id === NOBODY ? null : id;
};

export const writeHashOrNone = (id: Hex | null): Bytes => bytesOf(id ?? NOBODY);

const isAscending = (names: readonly Hex[]): boolean =>
  names.every((name, i) => i === 0 || (names[i - 1] ?? "") < name);

const readAscending = <T>(reader: Reader, item: (reader: Reader) => T, nameOf: (item: T) => Hex): readonly T[] => {
  const items = reader.list(item);
  reader.need(isAscending(items.map(nameOf)));
  return items;
};

/** Items in the order of their names, each once: as they are written. */
export const sorted = <T>(items: readonly T[], nameOf: (item: T) => Hex): readonly T[] => {
  const inOrder = [...items].sort((a, b) => compareText(nameOf(a), nameOf(b)));
  assert(isAscending(inOrder.map(nameOf)), "a list names something twice");
  return inOrder;
};

/** `list` of 32-byte record ids. */
export const readIds = (reader: Reader): readonly Hex[] => readAscending(reader, readHash, (id) => id);
export const writeIds = (ids: readonly Hex[]): Bytes => list([...new Set(ids)].sort(compareText).map(bytesOf));

export const readEnded = (reader: Reader): readonly Ended[] =>
  readAscending(
    reader,
    () => ({ device: readId(reader), sequence: reader.u32(), link: readHash(reader) }),
    ({ device }) => device,
  );

export const writeEnded = (ended: readonly Ended[]): Bytes =>
  list(
    sorted(ended, ({ device }) => device).map(({ device, sequence, link }) =>
      concat(bytesOf(device), u32(sequence), bytesOf(link)),
    ),
  );

export const readRecipients = (reader: Reader): readonly Recipient[] =>
  readAscending(
    reader,
    () => ({ device: readId(reader), enc: reader.take(HASH), wrapped: reader.take(WRAPPED) }),
    ({ device }) => device,
  );

export const writeRecipients = (recipients: readonly Recipient[]): Bytes =>
  list(
    sorted(recipients, ({ device }) => device).map(({ device, enc, wrapped }) => concat(bytesOf(device), enc, wrapped)),
  );

/** `u16 length ‖ sealed`, the sealed list of older keys (epoch.ts). */
export const readPast = (reader: Reader): Bytes => {
  const length = reader.u16();
  reader.need(length <= MAX_PAST);
  return reader.take(length);
};

export const writePast = (sealed: Bytes): Bytes => concat(u16(sealed.length), sealed);

/** Refuses keys that may not be used (LOG-4). */
export const readPublicKeys = (reader: Reader, hashing: Hashing): PublicKeys => {
  const [sign, kem] = [reader.take(PUBLIC_KEY_BYTES), reader.take(PUBLIC_KEY_BYTES)];
  return publicKeys(hashing, sign, kem) ?? reader.refuse();
};

export const writePublicKeys = ({ sign, kem }: Pick<PublicKeys, "sign" | "kem">): Bytes => concat(sign, kem);
