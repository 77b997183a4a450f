/**
 * The recovery slot (protocol §13): the little a person needs to find everything again with twelve words. It lies at the
 * server under a place only the words know, and its key is in the words: a server can withhold it or give an older one,
 * not forge one (LOG-78).
 */
import { decode, list, u16, u32, u8 } from "#base/binary.ts";
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, concat, fromUtf8, utf8 } from "#base/bytes.ts";
import { VERSION } from "./envelope.ts";
import type { PersonId, RecordId, SpaceId } from "./ids.ts";
import { readHash, readId } from "./record-parts.ts";
import type { Sealing } from "./suite.ts";

/** Always as long, whatever it holds. */
const CONTENT_BYTES = 1024;

export interface RecoveryContent {
  /** The root everything found is counted from (LOG-79). */
  readonly person: PersonId;
  readonly spaces: readonly SpaceId[];
  /** Addresses of servers, the one in use first. */
  readonly servers: readonly string[];
  /** Roster heads at the time, so an older roster is noticed. */
  readonly heads: readonly RecordId[];
  /** When it was written: a date, `2026-11-22`. Shown (LOG-80). */
  readonly day: string;
}

/**
 * `person 32 ‖ list of space 16 ‖ list of (u16 length ‖ UTF-8) ‖ list of record id 32 ‖ day 10 ASCII`, filled with zeros
 * to 1,024 bytes; null when it does not fit.
 */
export const writeRecoveryContent = ({ person, spaces, servers, heads, day }: RecoveryContent): Bytes | null => {
  assert(isDay(day), `a day is written 2026-11-22, not ${day}`);
  const addresses = servers.map(utf8).map((address) => concat(u16(address.length), address));
  const lists = [list(spaces.map(bytesOf)), list(addresses), list(heads.map(bytesOf))];
  const content = concat(bytesOf(person), ...lists, utf8(day));
  return content.length > CONTENT_BYTES ? null : concat(content, new Uint8Array(CONTENT_BYTES - content.length));
};

export const readRecoveryContent = (bytes: Bytes): RecoveryContent | null =>
  decode(bytes, (reader) => {
    reader.need(bytes.length === CONTENT_BYTES);
    const [person, spaces] = [readHash(reader), reader.list(readId)];
    const servers = reader.list(() => fromUtf8(reader.take(reader.u16())) ?? reader.refuse());
    const [heads, day] = [reader.list(readHash), fromUtf8(reader.take(10)) ?? ""];
    reader.need(isDay(day));
    reader.need(reader.rest().every((byte) => byte === 0));
    return { person, spaces, servers, heads, day };
  });

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

export interface RecoveryKeys {
  /** `KDF(w, "slot",, 32)` and `KDF(w, "place",, 16)` of the recovery words. */
  readonly slotKey: Bytes;
  readonly place: Bytes;
}

/** `u8 version ‖ u32 gen ‖ SEAL(slotKey, place ‖ u32 gen, content)`; a server takes only a greater generation. */
export const sealRecoverySlot = async (
  sealing: Sealing,
  { slotKey, place }: RecoveryKeys,
  generation: number,
  content: Bytes,
): Promise<Bytes> =>
  concat(u8(VERSION), u32(generation), await sealing.seal(slotKey, concat(place, u32(generation)), content));

export interface OpenedRecoverySlot {
  readonly generation: number;
  readonly content: RecoveryContent;
}

/** Null when it was not written by who has the words, for this place. */
export const openRecoverySlot = async (
  sealing: Sealing,
  { slotKey, place }: RecoveryKeys,
  bytes: Bytes,
): Promise<OpenedRecoverySlot | null> => {
  const slot = readRecoverySlot(bytes);
  if (!slot) return null;
  const opened = await sealing.open(slotKey, concat(place, u32(slot.generation)), slot.sealed);
  const content = opened && readRecoveryContent(opened);
  return content && { generation: slot.generation, content };
};

/** What a server sees of a slot. */
export const readRecoverySlot = (bytes: Bytes): { readonly generation: number; readonly sealed: Bytes } | null =>
  decode(bytes, (reader) => {
    reader.need(reader.u8() === VERSION);
    const generation = reader.u32();
    reader.need(reader.left() === CONTENT_BYTES + 28);
    return { generation, sealed: reader.rest() };
  });
