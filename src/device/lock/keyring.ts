/**
 * The keyring of a device: everything it must never lose and never show (protocol §13).
 *
 * The seeds of a device are nowhere else. The seeds, keys and pins are laid out in protocol/keyring-contents.ts; before
 * them stands what the vault needs to know before it has read anything: who I am, and where my places are.
 */
import { decode, list, u16, u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, concat, fromUtf8, toHex, utf8 } from "#base/bytes.ts";
import type { DeviceId, PersonId, RecordId, SpaceId } from "#protocol/ids.ts";
import { readKeyring as readContents, writeKeyring as writeContents } from "#protocol/keyring-contents.ts";

export interface Keyring {
  readonly me: PersonId;
  readonly device: DeviceId;
  /** 32 bytes each: seeds of this device's Ed25519 and X25519 keys. */
  readonly signSeed: Bytes;
  readonly kemSeed: Bytes;
  /** Of the recovery slot: 32 and 16 bytes. */
  readonly slotKey: Bytes;
  readonly place: Bytes;
  /** At most 255; `server` is an address without a path. */
  readonly spaces: readonly KeyringSpace[];
  /** 32 bytes each, oldest first. */
  readonly spaceKeys: readonly { readonly space: SpaceId; readonly sk: Bytes }[];
  /** Person and space records made here or confirmed in a pairing; at most 255. */
  readonly pinned: readonly RecordId[];
}

export interface KeyringSpace {
  readonly space: SpaceId;
  readonly type: "mine" | "ours";
  readonly server: string;
}

const LAYOUT = 1;
const TYPES = { mine: 1, ours: 2 } as const;

/** `u8 1 ‖ me 32 ‖ device 16 ‖ list of (space 16 ‖ u8 type ‖ u16 length ‖ server, UTF-8) ‖ keyring contents`. */
export const writeKeyring = (keyring: Keyring): Bytes => {
  const { signSeed, kemSeed, slotKey, place, spaceKeys, pinned } = keyring;
  return concat(
    u8(LAYOUT),
    bytesOf(keyring.me),
    bytesOf(keyring.device),
    list(keyring.spaces.map(spaceBytes)),
    writeContents({
      seeds: { sign: signSeed, kem: kemSeed },
      spaceKeys: spaceKeys.map(({ space, sk }) => ({ space, key: sk })),
      recovery: { slotKey, place },
      pinned,
    }),
  );
};

/** The keyring, or null unless the bytes are exactly one. */
export const readKeyring = (bytes: Bytes): Keyring | null =>
  decode(bytes, (reader) => {
    reader.need(reader.u8() === LAYOUT);
    const me = toHex(reader.take(32));
    const device = toHex(reader.take(16));
    const spaces = reader.list((): KeyringSpace => {
      const space = toHex(reader.take(16));
      const code = reader.u8();
      reader.need(code === TYPES.mine || code === TYPES.ours);
      const server = fromUtf8(reader.take(reader.u16())) ?? reader.refuse();
      return { space, type: code === TYPES.mine ? "mine" : "ours", server };
    });
    const { seeds, recovery, spaceKeys, pinned } = readContents(reader.rest()) ?? reader.refuse();
    if (!seeds || !recovery) return reader.refuse();
    return {
      me,
      device,
      signSeed: seeds.sign,
      kemSeed: seeds.kem,
      ...recovery,
      spaces,
      spaceKeys: spaceKeys.map(({ space, key }) => ({ space, sk: key })),
      pinned,
    };
  });

const spaceBytes = ({ space, type, server }: KeyringSpace): Bytes => {
  const address = utf8(server);
  return concat(bytesOf(space), u8(TYPES[type]), u16(address.length), address);
};
