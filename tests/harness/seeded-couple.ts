/**
 * Months of two people's life, made again from a seed: promises given, kept, changed, explained and seen, in mine and in
 * ours. Each room that comes adds what it holds. Benches, year-long tests and the demo begin here.
 */
import type { NewFact } from "#domain/fact.ts";
import type { Place } from "#device/place.ts";
import type { Suite } from "#protocol/suite.ts";
import { type Couple, deriveCouple } from "./derived-couple.ts";
import { createExchange, type Exchange, openPlace, type PlaceClock } from "./exchange.ts";
import { createDice } from "./dice.ts";

export interface SeededCouple {
  readonly couple: Couple;
  /** What a server holds of ours, and of each mine, as entries. */
  readonly ours: Exchange;
  readonly mine: readonly [Exchange, Exchange];
  /** The places as each of the two has them on the last day. */
  readonly places: { readonly ours: readonly [Place, Place]; readonly mine: readonly [Place, Place] };
}

const DAY = 24 * 3_600_000;
const WORDS = [
  "Call when I am late",
  "Tell you who I meet on Thursday",
  "Be home before nine",
  "Show you the bill when it comes",
  "Put the phone away at supper",
  "Say it when plans change",
] as const;

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
  const given: string[][] = [[], []];
  for (let day = 0; day < months * 30; day++) {
    clock.now += DAY;
    const who = dice.below(2) === 0 ? 0 : 1;
    const text = WORDS[dice.below(WORDS.length)] ?? WORDS[0];
    const links = await write(ours[who], [{ kind: "promiseMade", version: 1, fields: { text, about: "plans" } }]);
    given[who]?.push(...links);
    if (day % 3 === 0)
      await write(mine[who], [{ kind: "promiseMade", version: 1, fields: { text: "Sleep before midnight" } }]);
    await meet();
    const promise = given[who]?.[dice.below(given[who]?.length ?? 1)];
    if (promise === undefined) continue;
    const kept = await write(ours[who], [{ kind: "promiseKept", version: 1, fields: { promise, wording: promise } }]);
    await meet();
    const deed = kept[0];
    if (deed !== undefined && dice.below(3) > 0) {
      await write(ours[who === 0 ? 1 : 0], [{ kind: "promiseSeen", version: 1, fields: { promise, deed } }]);
    }
    await meet();
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
