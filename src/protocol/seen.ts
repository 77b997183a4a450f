/**
 * What an author had seen: the heads that moved since the author's last op (protocol §3). This pins other people's
 * chains and the roster, so that a server that hides or forks is noticed, and it is what the order is made of.
 */
import { assert } from "#base/assert.ts";
import type { Bytes, Hex } from "#base/bytes.ts";
import { readHex, readInteger, writeHex, writeInteger } from "./fixed.ts";
import { type DeviceId, type Link, type RecordId, SHORT_ID_BYTES } from "./ids.ts";

export interface Seen {
  /** {@link ROSTER} for a roster head. */
  readonly device: DeviceId;
  /** From 1; 0 for a roster head. */
  readonly sequence: number;
  /** The first 16 bytes of the link, or of the record's id. */
  readonly link: Hex;
}

export const MAX_SEEN = 32;
export const SEEN_BYTES = 36;
/** The device of an entry that names a roster head: zeros. */
export const ROSTER: DeviceId = "00".repeat(SHORT_ID_BYTES);

export const seenOp = (device: DeviceId, sequence: number, link: Link): Seen => ({
  device,
  sequence,
  link: shortOf(link),
});

export const seenRecord = (id: RecordId): Seen => ({ device: ROSTER, sequence: 0, link: shortOf(id) });

/**
 * What a new op tells: of the current heads those not told before, in the order given, at most 32; the rest waits for the
 * next op. Ops that wait for their date are no heads (LOG-26).
 */
export const newlySeen = (heads: readonly Seen[], told: readonly Seen[]): readonly Seen[] => {
  const known = new Set(told.map(nameOf));
  return heads.filter((head) => !known.has(nameOf(head))).slice(0, MAX_SEEN);
};

/** What a reader makes of the entries of one op (LOG-10). */
export interface SeenVerdict {
  /** Agree with the reader's own chains: these alone count in the order. */
  readonly agreed: readonly Seen[];
  /** Another link than the reader's: that device forked, or this author invents. Never a proof by itself. */
  readonly contradicted: readonly Seen[];
  /** Not held here yet: to be asked for. */
  readonly notHeld: readonly Seen[];
}

/** `linkAt` is the reader's link of an op, `hasRecord` whether a record whose id begins so is held; null and false: not held. */
export const judgeSeen = (
  seen: readonly Seen[],
  linkAt: (device: DeviceId, sequence: number) => Link | null,
  hasRecord: (shortId: Hex) => boolean,
): SeenVerdict => {
  const agreed: Seen[] = [];
  const contradicted: Seen[] = [];
  const notHeld: Seen[] = [];
  for (const entry of seen) {
    const held = entry.device === ROSTER ? null : linkAt(entry.device, entry.sequence);
    if (held?.startsWith(entry.link) || (entry.device === ROSTER && hasRecord(entry.link))) agreed.push(entry);
    else (held === null ? notHeld : contradicted).push(entry);
  }
  return { agreed, contradicted, notHeld };
};

/** `u8 count ‖ items`, written at `at`; as it is on the wire and under the link. */
export const writeSeen = (target: Bytes, at: number, seen: readonly Seen[]): void => {
  assert(seen.length <= MAX_SEEN, "at most 32 entries of seen");
  target[at] = seen.length;
  let item = at + 1;
  for (const { device, sequence, link } of seen) {
    writeHex(target, item, device);
    writeInteger(target, item + 16, 4, sequence);
    writeHex(target, item + 20, link);
    item += SEEN_BYTES;
  }
};

export const seenLength = (count: number): number => 1 + count * SEEN_BYTES;

/** The list that begins at `at`, or null: too many, too short, or a device without a sequence. */
export const readSeen = (bytes: Bytes, at: number): readonly Seen[] | null => {
  const count = bytes[at] ?? MAX_SEEN + 1;
  if (count > MAX_SEEN || at + seenLength(count) > bytes.length) return null;
  if (count === 0) return NOTHING;
  const seen: Seen[] = [];
  for (let item = at + 1; seen.length < count; item += SEEN_BYTES) {
    const entry = {
      device: readHex(bytes, item, 16),
      sequence: readInteger(bytes, item + 16, 4),
      link: readHex(bytes, item + 20, 16),
    };
    if ((entry.device === ROSTER) !== (entry.sequence === 0)) return null;
    seen.push(entry);
  }
  return seen;
};

const NOTHING: readonly Seen[] = [];

const shortOf = (name: Hex): Hex => name.slice(0, 2 * SHORT_ID_BYTES);

const nameOf = ({ device, sequence, link }: Seen): string => `${device} ${sequence} ${link}`;
