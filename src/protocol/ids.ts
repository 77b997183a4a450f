/**
 * Names of things (protocol §2). In memory every id is lower-case hex, so that the order of texts is the order of bytes;
 * on the wire and under a hash it is bytes. A name is always a hash or part of one: nobody hands names out.
 */
import { type Bytes, type Hex, toHex } from "#base/bytes.ts";
import { hashOf } from "./label.ts";
import type { Hashing } from "./suite.ts";

/** 16 bytes of `HASH("dev", signPub ‖ kemPub)`. */
export type DeviceId = Hex;
/** 32 bytes: the id of the person's `person` record. */
export type PersonId = Hex;
/** 16 bytes: the first of the id of the space's `space` record. */
export type SpaceId = Hex;
/** 16 bytes: the first of the key's `check` (space-key.ts). */
export type KeyId = Hex;
/** 32 bytes of `HASH("rec", …)`. */
export type RecordId = Hex;
/** 32 bytes: names an op and all before it in its chain (leaf.ts). */
export type Link = Hex;

export const SHORT_ID_BYTES = 16;

/** The id that two public keys (32 bytes each) make; nobody can choose one that is taken. */
export const deviceIdOf = (hashing: Hashing, signPublic: Bytes, kemPublic: Bytes): DeviceId =>
  toHex(hashOf(hashing, "dev", signPublic, kemPublic).subarray(0, SHORT_ID_BYTES));
