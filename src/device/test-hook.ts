/**
 * What the end-to-end tests may do to a vault of the test build: move its clock, lower the cost of a passphrase, and
 * plant a device that was derived outside (tests/harness). The shipped build does not contain this file.
 */
import { bytesOf } from "#base/bytes.ts";
import { makeLock } from "./lock/lock.ts";
import type { Keyring } from "./lock/keyring.ts";
import type { Change } from "./store/store.ts";
import type { OuterWorld } from "./vault-world.ts";

export const TEST_CHANNEL = "goldseam-test";
export const TEST_COST = { memoryKiB: 256, passes: 1 } as const;

/** A keyring and records with every byte as hex, so that they cross as plain data. */
export interface Planted {
  readonly keyring: Omit<Keyring, "signSeed" | "kemSeed" | "slotKey" | "place" | "spaceKeys"> & {
    readonly signSeed: string;
    readonly kemSeed: string;
    readonly slotKey: string;
    readonly place: string;
    readonly spaceKeys: readonly { readonly space: string; readonly sk: string }[];
  };
  readonly records: readonly { readonly key: string; readonly bytes: string }[];
  readonly passphrase: string;
}

export type TestMessage = { readonly clock: number } | { readonly plant: Planted };

/** The world of a test: its clock is ahead by what its worker is named and the channel says, its passphrases are cheap. */
export const testWorld = (
  world: OuterWorld,
  clock: { now: () => number },
  restart: () => Promise<void>,
): OuterWorld => {
  let ahead = Number(self.name);
  let isPlanted = false;
  const real = clock.now;
  clock.now = () => real() + ahead;
  const channel = new BroadcastChannel(TEST_CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<TestMessage>) => {
    if ("clock" in data) {
      ahead = data.clock;
      channel.postMessage({ told: ahead });
    } else if (!isPlanted) {
      isPlanted = true; // who plants may have asked before and after this vault was ready
      void plant(world, data.plant)
        .then(restart)
        .then(() => channel.postMessage({ planted: true }));
    }
  });
  channel.postMessage({ ready: true });
  return { ...world, cost: () => Promise.resolve(TEST_COST), floor: TEST_COST };
};

const plant = async (world: OuterWorld, { keyring, records, passphrase }: Planted): Promise<void> => {
  const whole: Keyring = {
    ...keyring,
    signSeed: bytesOf(keyring.signSeed),
    kemSeed: bytesOf(keyring.kemSeed),
    slotKey: bytesOf(keyring.slotKey),
    place: bytesOf(keyring.place),
    spaceKeys: keyring.spaceKeys.map(({ space, sk }) => ({ space, sk: bytesOf(sk) })),
  };
  const lock = await makeLock(
    { suite: world.suite, cost: () => Promise.resolve(TEST_COST), floor: TEST_COST },
    passphrase,
    whole,
    1,
  );
  if (!lock.ok) throw new Error("a planted device has a lock");
  const rows = records.map(({ key, bytes }): Change => ({ table: "records", key, put: { bytes: bytesOf(bytes) } }));
  await world.store.write([{ table: "locks", key: "0", put: lock.value.stored }, ...rows]);
};
