/**
 * What a keyring holds (protocol §13): the seeds of this device, the keys of spaces, what the recovery words give, and
 * the pinned records, from which everything else hangs by signatures (LOG-48).
 */
import { decode, list, type Reader, u16, u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, concat } from "#base/bytes.ts";
import type { RecordId, SpaceId } from "./ids.ts";
import { readHash, readId } from "./record-parts.ts";

export interface KeyringContents {
  /** Ed25519 and X25519 seeds, 32 bytes each; null in a second ring. */
  readonly seeds: { readonly sign: Bytes; readonly kem: Bytes } | null;
  /** 32 bytes each, oldest first. */
  readonly spaceKeys: readonly { readonly space: SpaceId; readonly key: Bytes }[];
  /** `slotKey` 32 and `place` 16 of the recovery slot; null in a second ring. */
  readonly recovery: { readonly slotKey: Bytes; readonly place: Bytes } | null;
  /** Person and space records that were made here or confirmed in a pairing. */
  readonly pinned: readonly RecordId[];
}

/** `u8 0|1 ‖ seeds ‖ u16 count ‖ (space 16 ‖ key 32)* ‖ u8 0|1 ‖ slotKey 32 ‖ place 16 ‖ list of record ids`. */
export const writeKeyring = ({ seeds, spaceKeys, recovery, pinned }: KeyringContents): Bytes =>
  concat(
    seeds ? concat(u8(1), seeds.sign, seeds.kem) : u8(0),
    u16(spaceKeys.length),
    ...spaceKeys.map(({ space, key }) => concat(bytesOf(space), key)),
    recovery ? concat(u8(1), recovery.slotKey, recovery.place) : u8(0),
    list(pinned.map(bytesOf)),
  );

export const readKeyring = (bytes: Bytes): KeyringContents | null =>
  decode(bytes, (reader) => {
    const seeds = readMaybe(reader, () => ({ sign: reader.take(32), kem: reader.take(32) }));
    const count = reader.u16();
    reader.need(48 * count <= reader.left());
    const spaceKeys = Array.from({ length: count }, () => ({ space: readId(reader), key: reader.take(32) }));
    const recovery = readMaybe(reader, () => ({ slotKey: reader.take(32), place: reader.take(16) }));
    return { seeds, spaceKeys, recovery, pinned: reader.list(readHash) };
  });

const readMaybe = <T>(reader: Reader, read: () => T): T | null => {
  const is = reader.u8();
  reader.need(is <= 1);
  return is === 1 ? read() : null;
};
