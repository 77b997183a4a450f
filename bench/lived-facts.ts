/**
 * Years of two people's life as plain facts, from the same makers as the couple of the tests (tests/harness/seeded-life.ts), and
 * without cryptography: what a fold walks over, in one list for each place.
 */
import { toBase64url, toHex } from "#base/bytes.ts";
import type { Fact, NewFact } from "#domain/fact.ts";
import { addDays, type LocalDate } from "#domain/day.ts";
import { createDice, type Dice } from "#tests/harness/dice.ts";
import type { SealWords } from "#tests/harness/seeded-connection.ts";
import { createSeededLife } from "#tests/harness/seeded-life.ts";

export const PEOPLE = ["a".repeat(64), "b".repeat(64)] as const;

export interface Lived {
  readonly ours: readonly Fact[];
  /** Of the first person. */
  readonly mine: readonly Fact[];
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A box as long as a real one, which nothing opens: the key fits it, as the bench's reader says. */
const sealed =
  (dice: Dice): SealWords =>
  async () => ({ key: toHex(dice.bytes(32)), c: toHex(dice.bytes(32)), box: toBase64url(dice.bytes(284)) });

/** Days of life until one person's phone holds so many facts. */
export const livedFacts = async (count: number, seed: number, first: LocalDate): Promise<Lived> => {
  const ours: Fact[] = [];
  const mine: readonly [Fact[], Fact[]] = [[], []];
  let [made, today] = [0, first];
  const write = async (where: "ours" | "mine", who: 0 | 1, facts: readonly NewFact[]): Promise<readonly string[]> => {
    const links = facts.map((fact, at) => {
      const link = `${(made + 1).toString(16).padStart(64, "0")}${facts.length > 1 ? at.toString(16).padStart(2, "0") : ""}`;
      const told: Fact = { ...fact, link, author: PEOPLE[who], day: today, covers: () => true, onlyNo: false };
      (where === "ours" ? ours : mine[who]).push(told);
      return link;
    });
    made++;
    return links;
  };
  const dice = createDice(seed);
  const life = createSeededLife({ dice, seed, meet: () => Promise.resolve(), seal: sealed(dice), write });
  for (let day = 0; ours.length + mine[0].length < count; day++) {
    today = addDays(first, day);
    await life.writeDay(day, today);
  }
  return { ours, mine: mine[0], first, last: today };
};
