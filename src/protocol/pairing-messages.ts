/**
 * What two devices say to each other while pairing (protocol §10): offer, answer and reveal, the transcript they make,
 * and its four words. No message holds a name, content or a key of a space (LOG-56).
 *
 * The inviter commits to a nonce before it sees the joiner's and opens it after, so nobody in between can search for
 * two transcripts whose words agree: there is one try, on line, and the words are compared by people (Vaudenay 2005).
 */
import { decode, type Reader, u16, u32, u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, concat, type Hex, toHex } from "#base/bytes.ts";
import { VERSION } from "./envelope.ts";
import type { DeviceId } from "./ids.ts";
import { hashOf } from "./label.ts";
import { MAX_RECORD_BYTES } from "./record.ts";
import type { Meeting } from "./pairing-link.ts";
import type { Hashing, Sealing } from "./suite.ts";

/** Places in the box, numbered as in the table of protocol §10. */
export const STEP = { offer: 1, answer: 2, reveal: 3, join: 6 } as const;
export type PairingStep = (typeof STEP)[keyof typeof STEP];

const NONCE = 32;

export interface Offer {
  /** The record of the space, and the inviter's own records, as they were written. */
  readonly space: Bytes;
  readonly records: readonly Bytes[];
  /** `HASH("nonce", nA)`. */
  readonly commitment: Bytes;
}

export interface Answer {
  /** `HASH("offer", offer)` of the offer it answers. */
  readonly offerHash: Bytes;
  readonly records: readonly Bytes[];
  /** Which of the joiner's devices answers and will sign the join. */
  readonly device: DeviceId;
  /** nB. */
  readonly nonce: Bytes;
}

/** `u8 version ‖ u32 length ‖ space record ‖ u16 count ‖ (u32 length ‖ record)* ‖ commitment 32`. */
export const writeOffer = ({ space, records, commitment }: Offer): Bytes =>
  concat(u8(VERSION), long(space), writeRecords(records), commitment);

export const readOffer = (bytes: Bytes): Offer | null =>
  decode(bytes, (reader) => {
    reader.need(reader.u8() === VERSION);
    return { space: readLong(reader), records: readRecords(reader), commitment: reader.take(NONCE) };
  });

/** `u8 version ‖ offer hash 32 ‖ u16 count ‖ (u32 length ‖ record)* ‖ device 16 ‖ nB 32`. */
export const writeAnswer = ({ offerHash, records, device, nonce }: Answer): Bytes =>
  concat(u8(VERSION), offerHash, writeRecords(records), bytesOf(device), nonce);

export const readAnswer = (bytes: Bytes): Answer | null =>
  decode(bytes, (reader) => {
    reader.need(reader.u8() === VERSION);
    const [offerHash, records] = [reader.take(NONCE), readRecords(reader)];
    return { offerHash, records, device: toHex(reader.take(16)), nonce: reader.take(NONCE) };
  });

/** Whether these bytes begin with another version: "a newer version is needed here" (LOG-1). */
export const isOtherVersion = (bytes: Bytes): boolean => bytes.length > 0 && bytes[0] !== VERSION;

export const sealMessage = (sealing: Sealing, box: Hex, key: Bytes, step: PairingStep, text: Bytes): Promise<Bytes> =>
  sealing.seal(key, concat(bytesOf(box), u8(step)), text);

/** The plaintext of a step, opened with the key of the side that writes it; null when it is not that (LOG-54). */
export const openMessage = (
  sealing: Sealing,
  { box, inviterKey, joinerKey }: Meeting,
  step: PairingStep,
  sealed: Bytes,
): Promise<Bytes | null> =>
  sealing.open(step === STEP.answer ? joinerKey : inviterKey, concat(bytesOf(box), u8(step)), sealed);

export const offerHashOf = (hashing: Hashing, offer: Bytes): Bytes => hashOf(hashing, "offer", offer);

export const commitmentOf = (hashing: Hashing, nonce: Bytes): Bytes => hashOf(hashing, "nonce", nonce);

/** T: everything both sides know of each other, 32 bytes. */
export const transcriptOf = (hashing: Hashing, offer: Bytes, answer: Bytes, nonce: Bytes): Bytes =>
  hashOf(hashing, "pair", long(offer), long(answer), nonce);

/** Places of four words in the list of 2,048: the first 44 bits of `HASH("words", T)`. */
export type FourWords = readonly [number, number, number, number];

export const wordsOfTranscript = (hashing: Hashing, transcript: Bytes): FourWords => {
  const hash = hashOf(hashing, "words", transcript);
  const word = (n: number): number => {
    let index = 0;
    for (let bit = 11 * n; bit < 11 * (n + 1); bit++)
      index = 2 * index + (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    return index;
  };
  return [word(0), word(1), word(2), word(3)];
};

const long = (bytes: Bytes): Bytes => concat(u32(bytes.length), bytes);

const readLong = (reader: Reader): Bytes => {
  const length = reader.u32();
  reader.need(length <= MAX_RECORD_BYTES);
  return reader.take(length);
};

const writeRecords = (records: readonly Bytes[]): Bytes => concat(u16(records.length), ...records.map(long));

/** No more are promised than bytes are left for their lengths (LOG-2). */
const readRecords = (reader: Reader): readonly Bytes[] => {
  const count = reader.u16();
  reader.need(4 * count <= reader.left());
  return Array.from({ length: count }, () => readLong(reader));
};
