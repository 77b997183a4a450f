/**
 * The couples of the simulation: two people with one to three phones each, made once for each pair of numbers and used by
 * every seed, for making keys costs more than living with them.
 */
import { makeLock, type StoredLock } from "#device/lock/lock.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { KnownRecord } from "#protocol/record.ts";
import { type Couple, deriveCouple } from "#tests/harness/derived-couple.ts";
import { createDice } from "#tests/harness/dice.ts";
import { createSeededSuite } from "#tests/harness/seeded-suite.ts";
import type { OwnDevice } from "#device/person/founding.ts";
import { ADDRESS } from "./server.ts";

export const PASSPHRASE = "plum orbit lantern seven river";
export const CHEAP = { memoryKiB: 64, passes: 1 } as const;

export interface PhoneKit {
  /** `ana1`, `ben2`. */
  readonly name: string;
  readonly person: 0 | 1;
  readonly me: string;
  readonly own: OwnDevice;
  readonly lock: StoredLock;
}

export interface Kit {
  readonly couple: Couple;
  readonly phones: readonly PhoneKit[];
  readonly ours: SpaceId;
  readonly mine: readonly [SpaceId, SpaceId];
}

/** The records of each place, by its space. */
export const recordsOf = ({ couple, ours, mine }: Kit): ReadonlyMap<SpaceId, readonly KnownRecord[]> =>
  new Map([
    [ours, couple.oursRecords],
    [mine[0], couple.mineRecords[0]],
    [mine[1], couple.mineRecords[1]],
  ]);

const made = new Map<string, Promise<Kit>>();

export const kitFor = (anas: number, bens: number, variant: number): Promise<Kit> => {
  const name = `${anas} ${bens} ${variant}`;
  const known = made.get(name) ?? makeKit(anas, bens, variant);
  made.set(name, known);
  return known;
};

const makeKit = async (anas: number, bens: number, variant: number): Promise<Kit> => {
  const suite = createSeededSuite(createDice(1000 * variant + 10 * anas + bens), "node");
  const couple = await deriveCouple(suite, [anas, bens]);
  const { ours } = couple;
  const mine = [couple.people[0].founded.space, couple.people[1].founded.space] as const;
  const phones: PhoneKit[] = [];
  for (const person of [0, 1] as const) {
    const { founded, devices } = couple.people[person];
    for (const [index, own] of devices.entries()) {
      const lock = await makeLock(
        { suite, cost: () => Promise.resolve(CHEAP), floor: CHEAP },
        PASSPHRASE,
        {
          me: founded.me,
          device: own.device,
          signSeed: own.signSeed,
          kemSeed: own.kemSeed,
          slotKey: founded.paper.slotKey,
          place: founded.paper.place,
          spaces: [
            { space: mine[person], type: "mine", server: ADDRESS },
            { space: ours, type: "ours", server: ADDRESS },
          ],
          spaceKeys: index === 0 ? [{ space: mine[person], sk: founded.sk }] : [],
          pinned: [founded.me],
        },
        1,
      );
      if (!lock.ok) throw new Error(lock.error.type);
      const name = `${person === 0 ? "ana" : "ben"}${index + 1}`;
      phones.push({ name, person, me: founded.me, own, lock: lock.value.stored });
    }
  }
  return { couple, phones, ours, mine };
};
