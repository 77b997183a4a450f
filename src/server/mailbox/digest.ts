/**
 * What stays of an op that was swapped for a page: 16 bytes of the SHA-256 of its sealed form. A device whose answer got
 * lost may send such an op again and is told where it is, instead of believing that it was restored from a copy (LOG-36).
 * Sealed bytes begin with a random nonce, so the digest says nothing about what was in them.
 */
import { createHash } from "node:crypto";
import { type Bytes, ownBytes } from "#base/bytes.ts";

export const digestOf = (sealed: Uint8Array): Bytes =>
  ownBytes(createHash("sha256").update(sealed).digest().subarray(0, 16));
