/**
 * A passphrase made slow: Argon2id (RFC 9106), one lane, by hash-wasm. The cost is stored beside what it opens, so it can
 * differ from device to device; it is chosen once, where the passphrase is set, and never below the floor (LOG-75).
 */
import { argon2id as derive } from "hash-wasm";
import { type Bytes, utf8 } from "#base/bytes.ts";

export interface PassphraseCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** LOG-75: whoever reads a slot refuses one that costs less. */
export const COST_FLOOR: PassphraseCost = { memoryKiB: 64 * 1024, passes: 3 };
export const MEMORY_CEILING_KIB = 256 * 1024;

/** 32 bytes out of the passphrase, normalised (NFC), and a salt of 16. Takes as long as the cost says; an empty passphrase
 * is a bug. Throws where the memory cannot be had. */
export const argon2id = async (passphrase: string, salt: Bytes, cost: PassphraseCost): Promise<Bytes> => {
  const parameters = { iterations: cost.passes, memorySize: cost.memoryKiB, parallelism: 1, hashLength: 32 } as const;
  const password = utf8(passphrase.normalize("NFC"));
  return new Uint8Array(await derive({ ...parameters, password, salt, outputType: "binary" }));
};

/** A cost that takes this device 0.5 to 1 s, or the floor where that takes longer. Runs Argon2id up to three times;
 * `now` is a clock in milliseconds. */
export const calibrate = async (now: () => number): Promise<PassphraseCost> => {
  const wanted = costFor(await time(COST_FLOOR, now));
  if (wanted === COST_FLOOR) return COST_FLOOR;
  try {
    const ms = await time(wanted, now);
    return ms <= SLOWEST_MS ? wanted : costFor((ms * size(COST_FLOOR)) / size(wanted));
  } catch {
    return COST_FLOOR; // The device cannot give that much memory.
  }
};

/** More memory first, which costs a guesser most; more passes when there is no more memory to take. */
export const costFor = (floorMs: number): PassphraseCost => {
  if (floorMs >= FASTEST_MS) return COST_FLOOR;
  const times = AIM_MS / floorMs;
  const memoryKiB = Math.min(MEMORY_CEILING_KIB, MIB * Math.floor((COST_FLOOR.memoryKiB * times) / MIB));
  const passes = Math.floor((size(COST_FLOOR) * times) / memoryKiB);
  return { memoryKiB, passes: Math.max(COST_FLOOR.passes, passes) };
};

const MIB = 1024;
const [FASTEST_MS, AIM_MS, SLOWEST_MS] = [500, 750, 1000];

const size = ({ memoryKiB, passes }: PassphraseCost): number => memoryKiB * passes;

const time = async (cost: PassphraseCost, now: () => number): Promise<number> => {
  const start = now();
  await argon2id("how long does this take here", new Uint8Array(16), cost);
  return Math.max(1, now() - start);
};
