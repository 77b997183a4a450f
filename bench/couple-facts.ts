/**
 * Six years of two people with two phones each, as facts about promises: what is written, by which phone, and how much of
 * the others' that phone held. It follows from a seed and knows no cryptography, so a peer can be given the same.
 *
 * Two thirds are new promises and stand for all the records a couple makes; their texts are as long as entries of any
 * kind (the mean is in the figures). One third is what became of them.
 */
import type { Dice } from "#tests/harness/dice.ts";
import { proseOf, proseOfAnyLength } from "./written-text.ts";

export const PHONES = [0, 1, 2, 3] as const;
/** The first two phones are of the first person. */
export const personOfPhone = (phone: number): 0 | 1 => (phone < 2 ? 0 : 1);

/** What a fact tells. Other facts are named by their place in the plan. */
export type Told =
  | { readonly kind: "promiseMade"; readonly text: string; readonly due: string | null }
  | { readonly kind: "promiseChanged"; readonly promise: number; readonly text: string }
  | { readonly kind: "promiseKept"; readonly promise: number; readonly wording: number }
  | { readonly kind: "promiseExplained"; readonly promise: number; readonly text: string }
  | { readonly kind: "promiseSeen"; readonly promise: number; readonly deed: number };

export interface PlannedFact {
  readonly phone: number;
  readonly wall: number;
  /** Of the facts before, those at places below this were held by the phone, and all of its own. */
  readonly held: number;
  readonly told: Told;
}

interface Open {
  readonly promise: number;
  readonly wording: number;
}

const BEGIN = 1_577_836_800_000;
const [SECOND, HOUR, DAY] = [1000, 3_600_000, 86_400_000];

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const planFacts = (dice: Dice, count: number): readonly PlannedFact[] => {
  const facts: PlannedFact[] = [];
  const open: readonly [Open[], Open[]] = [[], []];
  const unseen: readonly [(Open & { readonly deed: number })[], (Open & { readonly deed: number })[]] = [[], []];
  const held = PHONES.map(() => 0);
  let wall = BEGIN;

  /** One of the newest that this phone holds, taken out of its list. */
  const take = <One extends Open>(list: One[], phone: number, newest: (one: One) => number): One | null => {
    const from = Math.max(0, list.length - 40);
    const at = list.length === 0 ? -1 : dice.between(from, list.length - 1);
    const one = list[at];
    if (!one) return null;
    const place = newest(one);
    if (place >= (held[phone] ?? 0) && facts[place]?.phone !== phone) return null;
    list.splice(at, 1);
    return one;
  };

  const followUp = (phone: number): Told | null => {
    const person = personOfPhone(phone);
    const here = facts.length;
    if (dice.chance(0.25)) {
      const kept = take(unseen[person], phone, ({ deed }) => deed);
      return kept && { kind: "promiseSeen", promise: kept.promise, deed: kept.deed };
    }
    const one = take(open[person], phone, ({ wording }) => wording);
    if (!one) return null;
    if (dice.chance(0.55)) {
      unseen[person === 0 ? 1 : 0].push({ ...one, deed: here });
      return { kind: "promiseKept", ...one };
    }
    const isChanged = dice.chance(0.7);
    open[person].push(isChanged ? { ...one, wording: here } : one);
    return isChanged
      ? { kind: "promiseChanged", promise: one.promise, text: proseOf(dice, dice.between(50, 500)) }
      : { kind: "promiseExplained", promise: one.promise, text: proseOf(dice, dice.between(40, 300)) };
  };

  const made = (phone: number): Told => {
    const here = facts.length;
    open[personOfPhone(phone)].push({ promise: here, wording: here });
    const due = dice.chance(0.5) ? dayOf(wall + dice.between(1, 30) * DAY) : null;
    return { kind: "promiseMade", text: proseOfAnyLength(dice), due };
  };

  while (facts.length < count) {
    const phone = dice.pick(PHONES);
    const isOffline = dice.chance(0.1);
    if (!isOffline) held[phone] = facts.length;
    wall += dice.between(HOUR / 20, 8 * HOUR);
    for (let left = dice.between(1, 6); left > 0 && facts.length < count; left--) {
      wall += dice.between(5 * SECOND, 300 * SECOND);
      const told = facts.length % 3 === 2 ? followUp(phone) : null;
      facts.push({ phone, wall, held: held[phone] ?? 0, told: told ?? made(phone) });
    }
  }
  return facts;
};
