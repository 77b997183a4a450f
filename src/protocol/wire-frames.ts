/**
 * The bytes of requests and answers: batches, pages of entries, sign-in, slots, and a box of two seats.
 *
 * An item is an envelope or a record, unopened: `u8 type ‖ u32 length ‖ bytes`; an entry is an item behind the cursor
 * (u48) under which the server keeps it. Cursors grow within a space and have gaps. Readers are strict (LOG-2) and answer
 * null for anything malformed, a length beyond its limit included, before anything is copied.
 */
import { type Reader, decode, u32, u48, u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, concat, toHex, utf8 } from "#base/bytes.ts";
import type { DeviceId } from "./ids.ts";
import { labelled } from "./label.ts";
import { wireLimits } from "./wire.ts";

export interface WireItem {
  readonly type: "envelope" | "record";
  readonly bytes: Bytes;
}

export interface WireEntry extends WireItem {
  readonly cursor: number;
}

const ENVELOPE = 1;
const RECORD = 2;

export const encodeItem = ({ type, bytes }: WireItem): Bytes =>
  concat(u8(type === "envelope" ? ENVELOPE : RECORD), u32(bytes.length), bytes);

export const readItem = (reader: Reader): WireItem => {
  const code = reader.u8();
  reader.need(code === ENVELOPE || code === RECORD);
  const type = code === ENVELOPE ? "envelope" : "record";
  const length = reader.u32();
  reader.need(length > 0 && length <= (type === "envelope" ? wireLimits.envelopeBytes : wireLimits.recordBytes));
  return { type, bytes: reader.take(length) };
};

export const encodeEntry = (entry: WireEntry): Bytes => concat(u48(entry.cursor), encodeItem(entry));

export const readEntry = (reader: Reader): WireEntry => {
  const cursor = reader.u48();
  return { cursor, ...readItem(reader) };
};

const readAll = <T>(bytes: Uint8Array, item: (reader: Reader) => T, limit: number): readonly T[] | null =>
  decode(bytes, (reader) => {
    const items: T[] = [];
    while (reader.left() > 0) {
      reader.need(items.length < limit);
      items.push(item(reader));
    }
    return items;
  });

/** Body of POST /v1/spaces (records only) and of append. */
export const encodeBatch = (items: readonly WireItem[]): Bytes => concat(...items.map(encodeItem));

export const readBatch = (bytes: Uint8Array): readonly WireItem[] | null => {
  const items = readAll(bytes, readItem, wireLimits.batchItems);
  return items && items.length > 0 ? items : null;
};

/** Answer of GET …/entries; may be empty. */
export const encodeEntries = (entries: readonly WireEntry[]): Bytes => concat(...entries.map(encodeEntry));

export const readEntries = (bytes: Uint8Array): readonly WireEntry[] | null =>
  readAll(bytes, readEntry, wireLimits.entries);

/**
 * What a device signs to sign in: `L("auth") ‖ host ‖ nonce ‖ DeviceId` (protocol §14). The host is the Host header as the
 * device dialled it, lower case, with its port unless it is the scheme's own: `goldseam.example`, `127.0.0.1:8787`
 * (`new URL(address).host`).
 */
export const signInMessage = (host: string, nonce: Bytes, device: DeviceId): Bytes =>
  labelled("auth", utf8(host), nonce, bytesOf(device));

export interface SignIn {
  readonly nonce: Bytes;
  readonly device: DeviceId;
  readonly signature: Bytes;
}

export const encodeSignIn = ({ nonce, device, signature }: SignIn): Bytes => concat(nonce, bytesOf(device), signature);

export const readSignIn = (bytes: Uint8Array): SignIn | null =>
  decode(bytes, (reader) => ({
    nonce: reader.take(wireLimits.nonceBytes),
    device: toHex(reader.take(16)),
    signature: reader.take(64),
  }));

/** Answer of GET of a box of two seats, when both have put theirs: each behind its u32 length, seat 0 first. */
export const encodeBoth = ([first, second]: readonly [Uint8Array, Uint8Array]): Bytes =>
  concat(u32(first.length), first, u32(second.length), second);

export const readBoth = (bytes: Uint8Array): readonly [Bytes, Bytes] | null =>
  decode(bytes, (reader) => {
    const one = (): Bytes => {
      const length = reader.u32();
      reader.need(length <= wireLimits.boxBytes);
      return reader.take(length);
    };
    return [one(), one()];
  });

/** What a server reads of a recovery slot: `version u8 ‖ gen u32 ‖ sealed` (§13). Null for another version or no seal. */
export const slotGeneration = (slot: Uint8Array): number | null =>
  decode(slot, (reader) => {
    reader.need(reader.u8() === 1);
    const generation = reader.u32();
    reader.need(reader.rest().length > 0);
    return generation;
  });
