/**
 * A message of a live session (LOG-82): signed and sealed like an op and never one. It travels as a box, stands in no
 * chain, and is erased on both devices and at the server when the session closes.
 */
import { assert } from "#base/assert.ts";
import { decode, u32 } from "#base/binary.ts";
import { type Bytes, bytesOf, type Hex, toHex } from "#base/bytes.ts";
import { encodeEnvelope, encodeHeader, type Envelope, type EnvelopeHeader } from "./envelope.ts";
import type { SpaceId } from "./ids.ts";
import { labelled } from "./label.ts";
import { SIGNATURE_BYTES } from "./op.ts";
import { isPadded, pad } from "./padding.ts";
import type { Sealing, Verifying } from "./suite.ts";

/** The greatest body that fits a box of 64 KiB, sealed and padded. */
export const MAX_TURN_BYTES = 63_488 - SIGNATURE_BYTES - 24;

export interface Turn {
  /** 16 bytes. */
  readonly session: Hex;
  /** From 0, the sender's own count. */
  readonly n: number;
  readonly body: Bytes;
}

/** `key` is the envelope key of the sender for kind "box"; the header's `last` is the turn's n, its `first` 0. */
export const sealTurn = async (
  sealing: Sealing,
  message: {
    readonly header: EnvelopeHeader;
    readonly key: Bytes;
    readonly session: Hex;
    readonly body: Bytes;
    readonly sign: (message: Bytes) => Promise<Bytes>;
  },
): Promise<Bytes> => {
  const { header, key, session, body } = message;
  assert(isTurnHeader(header) && body.length <= MAX_TURN_BYTES, "a turn travels as a box, from 0 to n");
  const turn = { session, n: header.last, body };
  const sig = await message.sign(signedTurn(header.space, turn));
  const plaintext = pad([sig, bytesOf(session), u32(turn.n), u32(body.length), body]);
  return encodeEnvelope(header, await sealing.seal(key, encodeHeader(header), plaintext));
};

/** The turn, or null unless the key opens it, its device signed it for this space, and its n is the box's. */
export const openTurn = async (
  suite: Sealing & Verifying,
  key: Bytes,
  signPublic: Bytes,
  envelope: Envelope,
): Promise<Turn | null> => {
  if (!isTurnHeader(envelope)) return null;
  const plaintext = await suite.open(key, envelope.header, envelope.sealed);
  const read = plaintext && readTurn(plaintext);
  if (!read || read.turn.n !== envelope.last) return null;
  return (await suite.verify(signPublic, signedTurn(envelope.space, read.turn), read.sig)) ? read.turn : null;
};

/** `L("turn") ‖ SpaceId ‖ session ‖ u32 n ‖ body`. */
export const signedTurn = (space: SpaceId, { session, n, body }: Turn): Bytes =>
  labelled("turn", bytesOf(space), bytesOf(session), u32(n), body);

/** The plaintext: `sig ‖ session ‖ u32 n ‖ u32 length ‖ body`, then exactly its padding. */
export const readTurn = (plaintext: Bytes): { readonly sig: Bytes; readonly turn: Turn } | null =>
  decode(plaintext, (reader) => {
    const [sig, session, n] = [reader.take(SIGNATURE_BYTES), toHex(reader.take(16)), reader.u32()];
    const body = reader.take(reader.u32());
    reader.need(isPadded(plaintext, plaintext.length - reader.left()));
    reader.rest();
    return { sig, turn: { session, n, body } };
  });

const isTurnHeader = (header: EnvelopeHeader): boolean => header.kind === "box" && header.first === 0;
