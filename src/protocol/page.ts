/**
 * A page: a run of one device's leaves, deflated and sealed together (protocol §4).
 *
 * Nobody signs a page. It carries the original signature of its last op, and recomputing every link from `prev` must end
 * where that signature verifies; so any device may make one, and none can change history with it (LOG-13).
 */
import { assert } from "#base/assert.ts";
import { decode, u32 } from "#base/binary.ts";
import { type Bytes, bytesOf, concat, toHex } from "#base/bytes.ts";
import {
  encodeEnvelope,
  encodeHeader,
  type Envelope,
  type EnvelopeHeader,
  MAX_SEALED,
  SEAL_BYTES,
} from "./envelope.ts";
import type { Link } from "./ids.ts";
import { encodeLeaf, HASH_BYTES, type Leaf, readLeafAt } from "./leaf.ts";
import { SIGNATURE_BYTES } from "./op.ts";
import { isPadded, pad, padmeLength } from "./padding.ts";
import { SEEN_BYTES } from "./seen.ts";
import type { Hashing, Packing, Sealing } from "./suite.ts";

export const MAX_RAW_BYTES = 1024 * 1024;

export interface Page {
  /** The original signature of the last op. */
  readonly sig: Bytes;
  /** The link before the first. */
  readonly prev: Link;
  /** Of one device, in sequence (LOG-14). */
  readonly leaves: readonly Leaf[];
}

/**
 * The sealed envelope, or null when it would be larger than a page may be: then half of the leaves are tried. `key` is the
 * envelope key of the chain's device for kind "page".
 */
export const sealPage = async (
  suite: Sealing & Packing,
  { header, key, sig, prev, leaves }: Page & { readonly header: EnvelopeHeader; readonly key: Bytes },
): Promise<Bytes | null> => {
  assert(header.kind === "page" && leaves.length === header.last - header.first + 1, "a page holds its whole range");
  const raw = concat(...leaves.map(encodeLeaf));
  if (raw.length > MAX_RAW_BYTES) return null;
  const packed = await suite.deflate(raw);
  const plaintext = pad([sig, bytesOf(prev), u32(raw.length), u32(packed.length), packed], padmeLength);
  if (plaintext.length + SEAL_BYTES > MAX_SEALED.page) return null;
  return encodeEnvelope(header, await suite.seal(key, encodeHeader(header), plaintext));
};

/** Null when the key does not open it, or it is malformed, too long, or has not one leaf for each sequence number. */
export const openPage = async (
  suite: Hashing & Sealing & Packing,
  key: Bytes,
  envelope: Envelope,
): Promise<Page | null> => {
  if (envelope.kind !== "page") return null;
  const plaintext = await suite.open(key, envelope.header, envelope.sealed);
  const page = plaintext && readPage(plaintext);
  if (!page) return null;
  const raw = await suite.inflate(page.packed, page.raw);
  if (!raw || raw.length !== page.raw) return null;
  const leaves = readLeaves(suite, raw, envelope.last - envelope.first + 1);
  return leaves && { sig: page.sig, prev: page.prev, leaves };
};

/** The plaintext before inflating. `raw`, in bytes, is within its limit. */
export const readPage = (
  plaintext: Bytes,
): { readonly sig: Bytes; readonly prev: Link; readonly raw: number; readonly packed: Bytes } | null =>
  decode(plaintext, (reader) => {
    const [sig, prev] = [reader.take(SIGNATURE_BYTES), toHex(reader.take(HASH_BYTES))];
    const [raw, length] = [reader.u32(), reader.u32()];
    reader.need(raw <= MAX_RAW_BYTES && length <= reader.left());
    const packed = reader.take(length);
    reader.need(isPadded(plaintext, plaintext.length - reader.left(), padmeLength));
    reader.rest();
    return { sig, prev, raw, packed };
  });

/** Exactly `count` leaves and nothing after them. They are views of `raw`. */
export const readLeaves = (hashing: Hashing, raw: Bytes, count: number): readonly Leaf[] | null => {
  const leaves: Leaf[] = [];
  let at = 0;
  while (leaves.length < count) {
    const read = readLeafAt(hashing, raw, at);
    if (!read) return null;
    leaves.push(read.leaf);
    at = read.end;
  }
  return at === raw.length ? leaves : null;
};

/** Bytes of leaves in a good page: big pages are smallest (§4, measured). */
const GOOD_RAW_BYTES = 640 * 1024;
/** What a leaf keeps when its words are removed does not deflate; all of it must still fit in one page. */
const KEPT_BYTES = 160 * 1024;

/**
 * How many of these leaves, from the first, make one good page; at least one. A page keeps only its last signature, so it
 * can never be cut in two later: room is left for every word of it to be replaced by its mark.
 */
export const pageLength = (leaves: readonly Leaf[]): number => {
  let raw = 0;
  let kept = 0;
  const tooMany = leaves.findIndex((leaf) => {
    raw += 28 + (leaf.body?.length ?? 0) + leaf.seen.length * SEEN_BYTES;
    kept += 40 + leaf.seen.length * SEEN_BYTES;
    return raw > GOOD_RAW_BYTES || kept > KEPT_BYTES;
  });
  return tooMany < 0 ? leaves.length : Math.max(1, tooMany);
};
