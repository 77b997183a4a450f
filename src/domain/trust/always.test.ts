/** What holds of promises whatever anybody writes, in whatever order it comes together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promiseHistory } from "#tests/domain/promise-histories.ts";
import { ana, ben, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { advance, replay } from "../module.ts";
import { trust } from "./trust.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const itemsOf = (facts: readonly Fact[], me = ben) =>
  trust.slices.promises(replay(trust, facts), { limit: 100 }, readerOf(me)).promises;

describe("always", { timeout: 600_000 }, () => {
  it("[trust-1] what the other writes about my promise changes nothing but that it is seen", () => {
    fc.assert(
      fc.property(promiseHistory, (facts) => {
        const anas = facts.filter(({ author, kind }) => author === ana || kind === "promiseSeen");
        const own = (item: { readonly author: string }) => item.author === ana;
        expect(itemsOf(facts).filter(own)).toEqual(itemsOf(anas).filter(own));
      }),
      runs,
    );
  });

  it("[trust-12] [trust-13] what is gold stays gold, in the same words", () => {
    fc.assert(
      fc.property(promiseHistory, fc.nat(24), (facts, n) => {
        const gold = itemsOf(facts.slice(0, n)).filter(({ line }) => line === "gold");
        const later = new Map(itemsOf(facts).map((item) => [item.promise, item]));
        for (const item of gold) expect(later.get(item.promise)).toMatchObject({ line: "gold", wording: item.wording });
      }),
      runs,
    );
  });

  it("[trust-13] also when another phone of its author writes something and dates it back", () => {
    fc.assert(
      fc.property(promiseHistory, fc.nat(23), (facts, n) => {
        const last = facts.at(-1);
        if (last?.author !== ana) return;
        const [before, after] = [facts.slice(0, n), facts.slice(n, -1)];
        const known = new Set(before.map(({ link }) => link));
        const late = { ...last, covers: (link: string) => known.has(link) && last.covers(link) };
        const gold = itemsOf([...before, ...after]).filter(({ line }) => line === "gold");
        const items = new Map(itemsOf([...before, late, ...after]).map((item) => [item.promise, item]));
        for (const item of gold) expect(items.get(item.promise)).toMatchObject({ line: "gold", wording: item.wording });
      }),
      runs,
    );
  });

  it("[trust-16] of a promise taken back no state holds anything", () => {
    fc.assert(
      fc.property(promiseHistory, fc.nat(23), (facts, n) => {
        const made = facts[n];
        if (made?.kind !== "promiseMade") return;
        const left = facts.filter(({ link }) => link !== made.link);
        expect(JSON.stringify(replay(trust, left))).not.toContain(made.link);
      }),
      runs,
    );
  });

  it("[trust-17] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(promiseHistory, (facts) => {
        let state = replay(trust, []);
        for (const fact of facts) {
          const before = JSON.stringify(state);
          const next = trust.step(state, fact);
          const after = advance(trust, state, fact);
          expect(JSON.stringify(state)).toBe(before);
          if (!next.ok) expect(after).toBe(state);
          state = after;
        }
        expect(structuredClone(state)).toEqual(state);
      }),
      runs,
    );
  });

  it("[trust-18] no view holds a number of anything", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbersIn));
    fc.assert(
      fc.property(promiseHistory, (facts) => {
        const state = replay(trust, facts);
        const items = itemsOf(facts);
        const views = items.map(({ promise }) => trust.slices.promise(state, { promise }, readerOf(ben)));
        expect([...items, ...views.map((view) => ({ ...view, next: null }))].some(numbersIn)).toBe(false);
      }),
      runs,
    );
  });
});
