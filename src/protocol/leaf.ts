/**
 * A leaf is what one op says; a link names it together with everything before it in its chain (protocol §3).
 *
 * The link is made of the leaf's mark, not of its body: words can be dropped and the mark kept, and the chain still
 * verifies. The salt before the words is what makes a dropped body unguessable. Neither key nor epoch is in the link, so
 * an op may be sealed again without changing history.
 */
import { assert } from "#base/assert.ts";
import { fitsU48, u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { MAX_BODY_BYTES, type RawFact } from "./body.ts";
import { readInteger, writeInteger } from "./fixed.ts";
import type { DeviceId, Link, SpaceId } from "./ids.ts";
import { hashOf, label, labelled } from "./label.ts";
import { MAX_SEEN, readSeen, type Seen, seenLength, writeSeen } from "./seen.ts";
import type { Dice, Hashing } from "./suite.ts";

/** Acts are never removable and carry no prose; words carry prose and are removable (LOG-5). */
export type OpClass = "act" | "words";

export interface Leaf {
  readonly class: OpClass;
  /** Words whose salt and body were dropped; only in pages. */
  readonly removed: boolean;
  /** The author's clock, ms since 1970. Believed by nobody: see order.ts. */
  readonly wall: number;
  readonly seen: readonly Seen[];
  /** 16 bytes before words; null for acts and when removed. */
  readonly salt: Bytes | null;
  /** Null when removed. May be a view into a whole page: copy it before it is cloned or posted. */
  readonly body: Bytes | null;
  /** 32 bytes: `HASH("mark", u8 class ‖ salt (words only) ‖ body)`. */
  readonly mark: Bytes;
}

const SALT_BYTES = 16;
export const HASH_BYTES = 32;

const CLASS_BYTE = { act: 0, words: 1 } as const satisfies Record<OpClass, number>;
const CLASS_BYTES = { act: u8(CLASS_BYTE.act), words: u8(CLASS_BYTE.words) } as const;
const REMOVED_WORDS = 3;

/**
 * Whether every fact is of its op's class (LOG-5); an op that fails this is refused. A kind that `classOf` does not know
 * is of a newer app and no reason to refuse.
 */
export const isOfClass = (
  facts: readonly RawFact[],
  opClass: OpClass,
  classOf: (kind: string) => OpClass | null,
): boolean => facts.every(({ kind }) => (classOf(kind) ?? opClass) === opClass);

/** What a new op says; words get a fresh salt. */
export const createLeaf = (
  suite: Hashing & Dice,
  { body, ...leaf }: Pick<Leaf, "class" | "wall" | "seen"> & { readonly body: Bytes },
): Leaf => {
  assert(body.length <= MAX_BODY_BYTES && leaf.seen.length <= MAX_SEEN, "a leaf within its limits");
  assert(fitsU48(leaf.wall), "a wall clock in ms");
  const salt = leaf.class === "words" ? suite.randomBytes(SALT_BYTES) : null;
  return { ...leaf, removed: false, salt, body, mark: markOf(suite, leaf.class, salt, body) };
};

export const markOf = (hashing: Hashing, opClass: OpClass, salt: Bytes | null, body: Bytes): Bytes =>
  hashOf(hashing, "mark", CLASS_BYTES[opClass], ...(salt ? [salt] : []), body);

/** The link before sequence 1 of a chain: `HASH("root", SpaceId ‖ DeviceId)`. */
export const rootLink = (hashing: Hashing, space: SpaceId, device: DeviceId): Link =>
  toHex(hashOf(hashing, "root", bytesOf(space), bytesOf(device)));

/** `HASH("link", prev ‖ u32 sequence ‖ u8 class ‖ u48 wall ‖ mark ‖ seen)`: the same with and without body (LOG-21). */
export const linkOf = (hashing: Hashing, prev: Link, sequence: number, leaf: Leaf): Link =>
  toHex(createLinking(hashing)(bytesOf(prev), sequence, leaf));

/** {@link linkOf} in bytes, for long runs: every message is written into the same buffer. */
export const createLinking = (hashing: Hashing): ((prev: Bytes, sequence: number, leaf: Leaf) => Bytes) => {
  const message = new Uint8Array(BEFORE_SEEN + seenLength(MAX_SEEN));
  message.set(label("link"));
  return (prev, sequence, leaf) => {
    message.set(prev, 16);
    writeInteger(message, 48, 4, sequence);
    message[52] = CLASS_BYTE[leaf.class];
    writeInteger(message, 53, 6, leaf.wall);
    message.set(leaf.mark, 59);
    writeSeen(message, BEFORE_SEEN, leaf.seen);
    return hashing.sha256(message.subarray(0, BEFORE_SEEN + seenLength(leaf.seen.length)));
  };
};

/** label 16, prev 32, sequence 4, class 1, wall 6, mark 32. */
const BEFORE_SEEN = 91;

/** `L("op") ‖ link`: what the author of an op signs. */
export const signedLink = (link: Link): Bytes => labelled("op", bytesOf(link));

/** Words without salt and body, the mark kept (LOG-20). Acts stay as they are (LOG-19). */
export const withoutWords = (leaf: Leaf): Leaf =>
  leaf.class === "act" ? leaf : { ...leaf, removed: true, salt: null, body: null };

/** class, wall, seen; then `u32 length of body ‖ salt (words only) ‖ body`, or the mark alone when removed. */
export const encodeLeaf = (leaf: Leaf): Bytes => {
  const { body, salt, removed } = leaf;
  assert(removed === (body === null) && (!removed || leaf.class === "words"), "only removed words have no body");
  assert((leaf.class === "words" && !removed) === (salt !== null), "words have a salt, nothing else has");
  const head = 7 + seenLength(leaf.seen.length);
  const encoded = new Uint8Array(head + (body ? 4 + (salt?.length ?? 0) + body.length : HASH_BYTES));
  encoded[0] = removed ? REMOVED_WORDS : CLASS_BYTE[leaf.class];
  writeInteger(encoded, 1, 6, leaf.wall);
  writeSeen(encoded, 7, leaf.seen);
  if (!body) {
    encoded.set(leaf.mark, head);
    return encoded;
  }
  writeInteger(encoded, head, 4, body.length);
  if (salt) encoded.set(salt, head + 4);
  encoded.set(body, encoded.length - body.length);
  return encoded;
};

/**
 * The leaf that begins at `at` and the place after it, or null: strict (LOG-2), and no removed act (LOG-5). Salt, body and
 * mark are views of `bytes`. The body itself is read later, by readBody.
 */
export const readLeafAt = (
  hashing: Hashing,
  bytes: Bytes,
  at: number,
): { readonly leaf: Leaf; readonly end: number } | null => {
  const flags = bytes[at];
  if (flags !== CLASS_BYTE.act && flags !== CLASS_BYTE.words && flags !== REMOVED_WORDS) return null;
  const seen = readSeen(bytes, at + 7);
  if (!seen) return null;
  const wall = readInteger(bytes, at + 1, 6);
  const head = at + 7 + seenLength(seen.length);
  if (flags === REMOVED_WORDS) {
    const end = head + HASH_BYTES;
    if (end > bytes.length) return null;
    const mark = bytes.subarray(head, end);
    return { leaf: { class: "words", removed: true, wall, seen, salt: null, body: null, mark }, end };
  }
  const opClass = flags === CLASS_BYTE.words ? "words" : "act";
  if (head + 4 > bytes.length) return null;
  const length = readInteger(bytes, head, 4);
  const start = head + 4 + (opClass === "words" ? SALT_BYTES : 0);
  const end = start + length;
  if (length > MAX_BODY_BYTES || end > bytes.length) return null;
  const salt = opClass === "words" ? bytes.subarray(head + 4, start) : null;
  const body = bytes.subarray(start, end);
  return {
    leaf: { class: opClass, removed: false, wall, seen, salt, body, mark: markOf(hashing, opClass, salt, body) },
    end,
  };
};

/** The leaf these bytes are, or null. */
export const readLeaf = (hashing: Hashing, bytes: Bytes): Leaf | null => {
  const read = readLeafAt(hashing, bytes, 0);
  return read && read.end === bytes.length ? read.leaf : null;
};
