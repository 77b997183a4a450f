/**
 * One op: what a device says, signed, sealed for one key of the space (protocol §3). Never deflated (LOG-7), padded, so
 * that its size tells nearly nothing.
 *
 * Opening shows only that someone with the key wrote it. Who did, and where it stands, is for chain.ts to check.
 */
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { encodeEnvelope, encodeHeader, type Envelope, type EnvelopeHeader } from "./envelope.ts";
import type { Link } from "./ids.ts";
import { encodeLeaf, HASH_BYTES, type Leaf, linkOf, readLeafAt, signedLink } from "./leaf.ts";
import { isPadded, pad } from "./padding.ts";
import type { Hashing, Sealing } from "./suite.ts";

export const SIGNATURE_BYTES = 64;
/** `sig ‖ prev`, before the leaf. */
const BEFORE_LEAF_BYTES = SIGNATURE_BYTES + HASH_BYTES;

export interface SignedLeaf {
  /** 64 bytes: `SIGN(device, "op", link)`. */
  readonly sig: Bytes;
  readonly prev: Link;
  readonly leaf: Leaf;
}

/** Signs and seals a new op. `key` is the envelope key of the header's device for kind "op". */
export const sealOp = async (
  suite: Hashing & Sealing,
  op: {
    readonly header: EnvelopeHeader;
    readonly key: Bytes;
    readonly prev: Link;
    readonly leaf: Leaf;
    readonly sign: (message: Bytes) => Promise<Bytes>;
  },
): Promise<{ readonly bytes: Bytes; readonly link: Link; readonly sig: Bytes }> => {
  const link = linkOf(suite, op.prev, op.header.first, op.leaf);
  const sig = await op.sign(signedLink(link));
  return { bytes: await resealOp(suite, { ...op, sig }), link, sig };
};

/** Seals an op that is signed already, for the current key (LOG-11): link and signature stay. */
export const resealOp = async (
  sealing: Sealing,
  { header, key, sig, prev, leaf }: SignedLeaf & { readonly header: EnvelopeHeader; readonly key: Bytes },
): Promise<Bytes> => {
  assert(header.kind === "op" && !leaf.removed, "an op is sealed with its body");
  const plaintext = pad([sig, bytesOf(prev), encodeLeaf(leaf)]);
  return encodeEnvelope(header, await sealing.seal(key, encodeHeader(header), plaintext));
};

/** Null when the key does not open it or the plaintext is malformed. */
export const openOp = async (suite: Hashing & Sealing, key: Bytes, envelope: Envelope): Promise<SignedLeaf | null> => {
  if (envelope.kind !== "op") return null;
  const plaintext = await suite.open(key, envelope.header, envelope.sealed);
  return plaintext && readOp(suite, plaintext);
};

/** The plaintext of an op: `sig ‖ prev ‖ leaf`, then exactly its padding. */
export const readOp = (hashing: Hashing, plaintext: Bytes): SignedLeaf | null => {
  const read = readLeafAt(hashing, plaintext, BEFORE_LEAF_BYTES);
  if (!read || read.leaf.removed || !isPadded(plaintext, read.end)) return null;
  return {
    sig: plaintext.slice(0, SIGNATURE_BYTES),
    prev: toHex(plaintext.subarray(SIGNATURE_BYTES, BEFORE_LEAF_BYTES)),
    leaf: read.leaf,
  };
};
