/**
 * Months of two people's life, made again from a seed, in mine and in ours, as their devices and a server hold it. What they
 * live is in seeded-life.ts. Year-long tests, pictures and the demo begin here.
 */
import { toBase64url, toHex } from "#base/bytes.ts";
import type { NewFact } from "#domain/fact.ts";
import type { Place } from "#device/space/place.ts";
import { ANSWER_KEY_BYTES, answerCommitment, sealAnswer } from "#protocol/answer-box.ts";
import type { Suite } from "#protocol/suite.ts";
import { type Couple, deriveCouple } from "./derived-couple.ts";
import { createExchange, type Exchange, openPlace, type PlaceClock } from "./exchange.ts";
import { createDice } from "./dice.ts";
import { createSeededLife } from "./seeded-life.ts";

export interface SeededCouple {
  readonly couple: Couple;
  /** What a server holds of ours, and of each mine, as entries. */
  readonly ours: Exchange;
  readonly mine: readonly [Exchange, Exchange];
  /** The places as each of the two has them on the last day. */
  readonly places: { readonly ours: readonly [Place, Place]; readonly mine: readonly [Place, Place] };
}

const DAY = 24 * 3_600_000;

/** `until` is the last day, ms since 1970; a month is thirty days, and a part of one as many days of it. */
export const seededCouple = async (
  suite: Suite,
  months: number,
  seed: number,
  until = Date.UTC(2026, 10, 22, 12),
): Promise<SeededCouple> => {
  const dice = createDice(seed);
  const couple = await deriveCouple({ ...suite, randomBytes: dice.bytes }, [1, 1]);
  const days = Math.round(months * 30);
  const clock: PlaceClock = { now: until - days * DAY };
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
  const life = createSeededLife({
    dice,
    seed,
    meet,
    seal: async (who, subject, text) => {
      const k = dice.bytes(ANSWER_KEY_BYTES);
      const person = couple.people[who].founded.me;
      const c = answerCommitment(suite, { space: couple.ours, subject, person }, k);
      return { key: toHex(k), c: toHex(c), box: toBase64url(await sealAnswer(suite, k, c, text)) };
    },
    write: (where, who, facts) => write(where === "ours" ? ours[who] : mine[who], facts),
  });
  for (let day = 0; day < days; day++) {
    clock.now += DAY;
    await life.writeDay(day, ours[0].core.deps.dayOf(clock.now));
  }
  // what was for one day is taken back by its author's phone
  for (const place of [...ours, ...mine]) {
    const tended = await place.tend();
    if (!tended.ok) throw new Error(tended.error.type);
  }
  await meet();
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
