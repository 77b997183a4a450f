/**
 * The envelope: the 58 bytes a server sees, and the sealed rest it does not (protocol §3).
 *
 * The header is the additional data of the seal, so a changed bit of it fails to open; nothing in it is a hash of any
 * plaintext. An envelope of another version is not an error: it is kept until the app is newer (LOG-1).
 */
import { decode, u32, u8 } from "#base/binary.ts";
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, concat, toHex } from "#base/bytes.ts";
import { type DeviceId, type KeyId, SHORT_ID_BYTES, type SpaceId } from "./ids.ts";

export type EnvelopeKind = "op" | "page" | "box";

export interface EnvelopeHeader {
  readonly kind: EnvelopeKind;
  readonly space: SpaceId;
  readonly key: KeyId;
  /** Whose chain; of a box, who sent it. */
  readonly device: DeviceId;
  /** Sequence numbers from 1, equal in an op. Veil box: week and step; session box: 0 and n. */
  readonly first: number;
  readonly last: number;
}

export interface Envelope extends EnvelopeHeader {
  /** All bytes before `sealed`: the additional data of the seal. */
  readonly header: Bytes;
  /** 12 bytes of nonce, ciphertext, 16 bytes of tag. */
  readonly sealed: Bytes;
}

export const VERSION = 1;
export const HEADER_BYTES = 58;
/** Nonce and tag: what a seal adds to a plaintext. */
export const SEAL_BYTES = 28;

/** Greatest `sealed` in bytes: an op of 192 KiB padded, a page (§4), a box of 64 KiB with its header (§14). */
export const MAX_SEALED = {
  op: 200_704 + SEAL_BYTES,
  page: 256 * 1024,
  box: 64 * 1024 - HEADER_BYTES,
} as const satisfies Record<EnvelopeKind, number>;

/** More leaves than the smallest could fill of a page's 1 MiB are refused before anything is opened. */
export const MAX_PAGE_LEAVES = 65_536;

const KINDS = ["op", "page", "box"] as const satisfies readonly EnvelopeKind[];
/** The byte of the wire, and of the envelope key's derivation. */
export const kindByte = { op: 1, page: 2, box: 3 } as const satisfies Record<EnvelopeKind, number>;

export const encodeHeader = ({ kind, space, key, device, first, last }: EnvelopeHeader): Bytes => {
  assert(isRange(kind, first, last), `an envelope of kind ${kind} from ${first} to ${last}`);
  const ids = [bytesOf(space), bytesOf(key), bytesOf(device)];
  assert(
    ids.every((id) => id.length === SHORT_ID_BYTES),
    "ids of an envelope are 16 bytes",
  );
  return concat(u8(VERSION), u8(kindByte[kind]), ...ids, u32(first), u32(last));
};

export const encodeEnvelope = (header: EnvelopeHeader, sealed: Bytes): Bytes => {
  assert(isSealedLength(header.kind, sealed.length), `a sealed ${header.kind} of ${sealed.length} bytes`);
  return concat(encodeHeader(header), sealed);
};

/** The envelope; its version byte when that is not 1 (kept, LOG-1); or null when malformed (LOG-2). */
export const readEnvelope = (bytes: Bytes): Envelope | { readonly unknownVersion: number } | null => {
  const version = bytes[0];
  if (version === undefined) return null;
  if (version !== VERSION) return { unknownVersion: version };
  return decode(bytes, (reader) => {
    reader.u8();
    const kind = KINDS[reader.u8() - 1] ?? reader.refuse();
    const id = (): string => toHex(reader.take(SHORT_ID_BYTES));
    const [space, key, device] = [id(), id(), id()];
    const [first, last] = [reader.u32(), reader.u32()];
    reader.need(isRange(kind, first, last) && isSealedLength(kind, reader.left()));
    return { kind, space, key, device, first, last, header: bytes.slice(0, HEADER_BYTES), sealed: reader.rest() };
  });
};

const isSealedLength = (kind: EnvelopeKind, length: number): boolean =>
  length >= SEAL_BYTES && length <= MAX_SEALED[kind];

const isRange = (kind: EnvelopeKind, first: number, last: number): boolean => {
  if (kind === "box") return true;
  if (kind === "op") return first >= 1 && first === last;
  return first >= 1 && first <= last && last - first < MAX_PAGE_LEAVES;
};
