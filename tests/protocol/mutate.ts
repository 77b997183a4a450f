/**
 * Fuzzing by mutation: valid inputs, damaged in the ways that find holes in decoders. The same seed damages the same way.
 */
import { type Bytes, concat } from "#base/bytes.ts";

/** How many damaged inputs each decoder gets. */
export const FUZZ_COUNT = process.env["GOLDSEAM_LONG"] ? 200_000 : 20_000;

/** Numbers from 0 up to, not including, 1 (mulberry32). */
export const createDice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const INTERESTING = [0, 1, 2, 3, 0x1f, 0x20, 0x7b, 0x7f, 0x80, 0xfe, 0xff] as const;

/** `count` damaged inputs, one to four damages each. */
export function* mutations(samples: readonly Bytes[], count: number, seed = 1): Generator<Bytes> {
  const dice = createDice(seed);
  const below = (limit: number): number => Math.floor(dice() * limit);
  const damage = (bytes: Bytes): Bytes => {
    const at = below(bytes.length + 1);
    const changed = bytes.slice();
    switch (below(8)) {
      case 0:
        changed[at] = (changed[at] ?? 0) ^ (1 << below(8));
        return changed;
      case 1:
        changed[at] = INTERESTING[below(INTERESTING.length)] ?? 0;
        return changed;
      case 2:
        changed.fill(below(2) * 255, at, at + 1 + below(6));
        return changed;
      case 3:
        return bytes.slice(0, at);
      case 4:
        return concat(bytes.subarray(0, at), bytes.subarray(at + 1 + below(20)));
      case 5:
        return concat(
          bytes.subarray(0, at),
          Uint8Array.from({ length: 1 + below(20) }, () => below(256)),
          bytes.subarray(at),
        );
      case 6:
        return concat(bytes.subarray(0, at), (samples[below(samples.length)] ?? bytes).subarray(below(bytes.length)));
      default:
        return concat(bytes, new Uint8Array(1 + below(300)));
    }
  };
  for (let i = 0; i < count; i++) {
    let bytes = samples[below(samples.length)] ?? new Uint8Array(0);
    for (let left = 1 + below(4); left > 0; left--) bytes = damage(bytes);
    yield bytes;
  }
}
