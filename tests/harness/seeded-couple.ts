/**
 * Months of two people's life, made again from a seed, in mine and in ours. Each room that comes adds what it holds, in a
 * file of its own (seeded-trust.ts). Benches, year-long tests and the demo begin here.
 */
import type { NewFact } from "#domain/fact.ts";
import type { Place } from "#device/space/place.ts";
import type { Suite } from "#protocol/suite.ts";
import { type Couple, deriveCouple } from "./derived-couple.ts";
import { createExchange, type Exchange, openPlace, type PlaceClock } from "./exchange.ts";
import { createDice, seedFor } from "./dice.ts";
import { createSeededCare } from "./seeded-care.ts";
import { createSeededTalk } from "./seeded-talk.ts";
import { createSeededTrust } from "./seeded-trust.ts";

export interface SeededCouple {
  readonly couple: Couple;
  /** What a server holds of ours, and of each mine, as entries. */
  readonly ours: Exchange;
  readonly mine: readonly [Exchange, Exchange];
  /** The places as each of the two has them on the last day. */
  readonly places: { readonly ours: readonly [Place, Place]; readonly mine: readonly [Place, Place] };
}

const DAY = 24 * 3_600_000;

/** `until` is the last day, ms since 1970; a month is thirty days. */
export const seededCouple = async (
  suite: Suite,
  months: number,
  seed: number,
  until = Date.UTC(2026, 10, 22, 12),
): Promise<SeededCouple> => {
  const dice = createDice(seed);
  const couple = await deriveCouple({ ...suite, randomBytes: dice.bytes }, [1, 1]);
  const clock: PlaceClock = { now: until - months * 30 * DAY };
  const [ana, ben] = couple.people;
  const open = (space: string, name: "mine" | "ours", person: typeof ana): Promise<Place> =>
    openPlace(suite, space, name, person.founded.me, person.founded.device, { clock });
  const ours: [Place, Place] = [await open(couple.ours, "ours", ana), await open(couple.ours, "ours", ben)];
  const mine: [Place, Place] = [await open(ana.founded.space, "mine", ana), await open(ben.founded.space, "mine", ben)];
  const shared = createExchange(couple.oursRecords);
  const own = [createExchange(couple.mineRecords[0]), createExchange(couple.mineRecords[1])] as const;
  const meet = async (): Promise<void> => {
    for (const place of ours) await shared.collect(place);
    for (const place of ours) await shared.deliver(place);
    for (const [i, place] of mine.entries()) {
      await own[i === 0 ? 0 : 1].deliver(place);
      await own[i === 0 ? 0 : 1].collect(place);
    }
  };
  await meet();
  await name(ours, ["Ana", "Ben"]);
  await name(mine, ["Ana", "Ben"]);
  await meet();
  const trust = createSeededTrust({
    dice,
    meet,
    write: (where, who, facts) => write(where === "ours" ? ours[who] : mine[who], facts),
  });
  const care = createSeededCare({
    dice: createDice(seedFor(seed, "care")),
    write: (who, facts) => write(mine[who], facts),
  });
  const talk = createSeededTalk({
    dice: createDice(seedFor(seed, "talk")),
    meet,
    write: (where, who, facts) => write(where === "ours" ? ours[who] : mine[who], facts),
  });
  for (let day = 0; day < months * 30; day++) {
    clock.now += DAY;
    await care.writeDay(day, ours[0].core.deps.dayOf(clock.now));
    await talk.writeDay(day, ours[0].core.deps.dayOf(clock.now));
    await trust.writeDay(day, ours[0].core.deps.dayOf(clock.now));
  }
  return { couple, ours: shared, mine: own, places: { ours, mine } };
};

const name = async (places: readonly [Place, Place], names: readonly [string, string]): Promise<void> => {
  for (const [i, place] of places.entries()) {
    await write(place, [{ kind: "nameGiven", version: 1, fields: { name: names[i === 0 ? 0 : 1] } }]);
  }
};

const write = async (place: Place, facts: readonly NewFact[]): Promise<readonly string[]> => {
  const written = await place.write(facts);
  if (!written.ok) throw new Error(written.error.type);
  return written.value;
};
