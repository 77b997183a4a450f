/**
 * Labels keep every use of a key or hash apart from every other (protocol §1): `L(n)` is 16 bytes, the ASCII text
 * `goldseam/1 ` and a name of at most five letters, filled with zeros.
 */
import { assert } from "#base/assert.ts";
import { type Bytes, concat, utf8 } from "#base/bytes.ts";
import type { Hashing } from "./suite.ts";

const LABEL_BYTES = 16;
const labels = new Map<string, Bytes>();

/** `L(name)`. The bytes are shared: never write into them. */
export const label = (name: string): Bytes => {
  const known = labels.get(name);
  if (known) return known;
  assert(/^[a-z]{1,5}$/.test(name), `a label is one to five letters: ${name}`);
  const made = new Uint8Array(LABEL_BYTES);
  made.set(utf8(`goldseam/1 ${name}`));
  labels.set(name, made);
  return made;
};

/** `L(name) ‖ data`: the message of a SIGN, the info of a KDF. */
export const labelled = (name: string, ...data: readonly Bytes[]): Bytes => concat(label(name), ...data);

/** `HASH(name, data)` = SHA-256(`L(name) ‖ data`), 32 bytes. */
export const hashOf = (hashing: Hashing, name: string, ...data: readonly Bytes[]): Bytes =>
  hashing.sha256(label(name), ...data);
