/**
 * SHA-256 (FIPS 180-4), synchronous, for many small inputs: a log of 45,000 facts is checked with 90,000 hashes, and the
 * engine's own digest costs more in waiting than in hashing (protocol §4).
 *
 * One WebAssembly hasher serves all calls. Crossing into it is what costs, so the parts of a small input are put one
 * behind the other in a buffer that is used again and cross once.
 */
import { createSHA256 } from "hash-wasm";
import type { Bytes } from "#base/bytes.ts";

/** What crosses at once: hash-wasm's own buffer has this size. */
const CROSSING = 16 * 1024;

/** The hash of the parts as if joined: 32 bytes. */
export type Sha256 = (...parts: readonly Bytes[]) => Bytes;

/** Throws where there is no WebAssembly. */
export const createSha256 = async (): Promise<Sha256> => {
  const hasher = await createSHA256();
  const buffer = new Uint8Array(CROSSING);
  return (...parts) => {
    hasher.init();
    let filled = 0;
    for (const part of parts) {
      if (filled + part.length > CROSSING) {
        hasher.update(buffer.subarray(0, filled));
        filled = 0;
      }
      if (part.length > CROSSING) hasher.update(part);
      else {
        buffer.set(part, filled);
        filled += part.length;
      }
    }
    if (filled > 0) hasher.update(buffer.subarray(0, filled));
    return new Uint8Array(hasher.digest("binary"));
  };
};
