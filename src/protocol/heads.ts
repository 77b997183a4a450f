/**
 * Comparing what two devices hold, by six words read aloud (LOG-39). Equal words mean equal chains and equal rosters: a
 * server that shows two people two histories cannot make them agree.
 */
import { list, u32 } from "#base/binary.ts";
import { type Bytes, bytesOf, compareText, concat } from "#base/bytes.ts";
import type { DeviceId, Link, RecordId } from "./ids.ts";
import { hashOf } from "./label.ts";
import type { Hashing } from "./suite.ts";

export interface ChainHead {
  readonly device: DeviceId;
  readonly sequence: number;
  readonly link: Link;
}

const COMPARE_WORDS = 6;
const BITS = 11;

/**
 * Six places (0 to 2,047) in the word list: the first 66 bits of `HASH("heads", list of heads by DeviceId ‖ list of roster
 * heads by id)`; a head is `device 16 ‖ u32 sequence ‖ link 32`. The order given does not matter.
 */
export const compareWords = (
  hashing: Hashing,
  heads: readonly ChainHead[],
  rosterHeads: readonly RecordId[],
): readonly number[] => {
  const chains = heads
    .toSorted((a, b) => compareText(a.device, b.device))
    .map(({ device, sequence, link }) => concat(bytesOf(device), u32(sequence), bytesOf(link)));
  const records = rosterHeads.toSorted(compareText).map(bytesOf);
  return wordPlaces(hashOf(hashing, "heads", list(chains), list(records)), COMPARE_WORDS);
};

/** The first `count` groups of 11 bits. */
export const wordPlaces = (hash: Bytes, count: number): readonly number[] =>
  Array.from({ length: count }, (_, word) => {
    let place = 0;
    for (let bit = word * BITS; bit < (word + 1) * BITS; bit++) {
      place = place * 2 + (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    return place;
  });
