/**
 * A sealed answer (protocol §11): a box that one key opens, and a commitment to that key, its author, what was asked and the
 * space. AES-GCM alone does not commit to its key: one box can be made to open as yes under one and as no under another.
 * Whoever checks the commitment before the box is shown one answer only, and nobody can post the other's as their own.
 */
import { type Bytes, bytesOf, fromUtf8, utf8 } from "#base/bytes.ts";
import type { Link, PersonId, SpaceId } from "./ids.ts";
import { hashOf, labelled } from "./label.ts";
import { isPadded, pad } from "./padding.ts";
import type { Hashing, Sealing } from "./suite.ts";

export const ANSWER_KEY_BYTES = 32;

/** Whose answer, to what was asked where. `subject` is the link of the op that asked. */
export interface Answering {
  readonly space: SpaceId;
  readonly subject: Link;
  readonly person: PersonId;
}

/** `c = HASH("ask", SpaceId ‖ subject ‖ PersonId ‖ k)`. */
export const answerCommitment = (hashing: Hashing, { space, subject, person }: Answering, k: Bytes): Bytes =>
  hashOf(hashing, "ask", bytesOf(space), bytesOf(subject), bytesOf(person), k);

/** `SEAL(KDF(k, "abox", c, 32), c, PAD(answer))`. The text holds no NUL, so that its padding has one end. */
export const sealAnswer = async (sealing: Sealing, k: Bytes, c: Bytes, text: string): Promise<Bytes> =>
  sealing.seal(await boxKey(sealing, k, c), c, pad([utf8(text)]));

/** The text, or null when the box is not one of this key and commitment, or holds none. */
export const openAnswer = async (sealing: Sealing, k: Bytes, c: Bytes, box: Bytes): Promise<string | null> => {
  const padded = await sealing.open(await boxKey(sealing, k, c), c, box);
  const used = padded ? padded.findLastIndex((byte) => byte !== 0) + 1 : 0;
  return padded && used > 0 && isPadded(padded, used) ? fromUtf8(padded.subarray(0, used)) : null;
};

const boxKey = (sealing: Sealing, k: Bytes, c: Bytes): Promise<Bytes> => sealing.kdf(k, labelled("abox", c), 32);
