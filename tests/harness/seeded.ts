/**
 * Dice that fall the same way for the same seed (SHA-256 in counter mode), for couples that can be made again. Never
 * outside tests and benches.
 */
import { createHash } from "node:crypto";
import { type Bytes, ownBytes } from "#base/bytes.ts";
import type { Suite } from "#protocol/suite.ts";

/** The suite with dice of this seed. */
export const seededSuite = (suite: Suite, seed: number): Suite => {
  let block = 0;
  const randomBytes = (n: number): Bytes => {
    const parts: Buffer[] = [];
    for (let made = 0; made < n; made += 32) {
      parts.push(createHash("sha256").update(`goldseam test ${seed} ${block++}`).digest());
    }
    return ownBytes(Buffer.concat(parts).subarray(0, n));
  };
  return { ...suite, randomBytes };
};

/** A whole number from 0 to below `limit`, of a seed's own line of numbers (mulberry32). */
export const seededNumbers = (seed: number): ((limit: number) => number) => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};
