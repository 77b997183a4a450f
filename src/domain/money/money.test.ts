/** The rules of the list for a money talk, and what always holds of it (SPEC.md, beside this file). */
import fc from "fast-check";
import { expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, unfolded } from "../module.ts";
import { money } from "./money.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const listFor = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(money, facts);
  return money.slices.list(state, null, readerOf(me, { rest })).lines;
};
const textsOf = (me: Person, facts: readonly Fact[]) => listFor(me, facts).map(({ text }) => text);
const typeOf = (made: ReturnType<typeof money.decide>): string => (made.ok ? "ok" : made.error.type);
const add = (text: string, instead: readonly string[] = []) => ({ type: "add", text, instead }) as const;

it("[money-1] is one line of its author's own, written by either", () => {
  for (const me of [ana, ben])
    expect(money.decide(money.initial, add(" The deposit\nfor the flat "), contextOf(me))).toEqual({
      ok: true,
      value: [{ kind: "moneyLineAdded", version: 1, fields: { text: "The deposit for the flat" } }],
    });
  const decide = (text: string, more = {}) => typeOf(money.decide(money.initial, add(text), contextOf(ana, more)));
  expect([decide(" "), decide("x".repeat(201)), decide("A line", { other: null })]).toEqual([
    "textMissing",
    "lineTooLong",
    "nobodyThere",
  ]);
  expect(money.parse({ type: "add", text: "A", instead: [], amount: 3 })).toBeNull();
});

it("[money-2] is taken off by its author alone, who is told all words that have to go", () => {
  const tell = createTelling();
  const first = tell(ana, "moneyLineAdded", { text: "The deposit" });
  const next = tell(ana, "moneyLineAdded", { text: "The deposit, by March", instead: [first.link] });
  expect(listFor(ana, [first, next])).toEqual([
    { link: next.link, text: "The deposit, by March", mine: true, ownWords: [first.link, next.link] },
  ]);
  expect(listFor(ben, [first, next])).toMatchObject([{ mine: false, ownWords: [] }]);
  expect(listFor(ben, [])).toEqual([]);
});

it("[money-3] is put another way by its author alone", () => {
  const tell = createTelling();
  const first = tell(ana, "moneyLineAdded", { text: "The deposit" });
  const forged = tell(ben, "moneyLineAdded", { text: "Something else", instead: [first.link] });
  expect(textsOf(ana, [first, forged])).toEqual(["The deposit", "Something else"]);
});

it("[money-4] in mine there is a list with nobody else", () => {
  const alone = contextOf(ana, { place: "mine", other: null });
  expect(typeOf(money.decide(money.initial, add("What I owe"), alone))).toBe("ok");
});

it("[money-5] in a rest nothing is added and the other's is quiet; nothing is lost by it", () => {
  const tell = createTelling();
  const facts = [
    tell(ana, "moneyLineAdded", { text: "The deposit" }),
    tell(ben, "moneyLineAdded", { text: "The car" }),
  ];
  const begun = tell(ana, "restBegun", {});
  const ended = tell(ana, "restEnded", { rests: [begun.link] });
  expect([textsOf(ana, [...facts, begun]), textsOf(ana, [...facts, begun, ended])]).toEqual([
    ["The deposit"],
    ["The deposit", "The car"],
  ]);
  const { state, rest } = fold(money, [...facts, begun]);
  expect(typeOf(money.decide(state, add("More"), contextOf(ana, { rest })))).toBe("resting");
  expect(typeOf(money.decide(state, add("More"), contextOf(ana, { rest, place: "mine" })))).toBe("ok");
});

const history = fc
  .array(fc.record({ who: fc.constantFrom(ana, ben), of: fc.nat(20), isChange: fc.boolean() }), { maxLength: 20 })
  .map((said): readonly Fact[] => {
    const tell = createTelling();
    const facts: Fact[] = [];
    for (const [n, { who, of, isChange }] of said.entries()) {
      const before = facts[of % Math.max(1, facts.length)];
      const instead = isChange && before ? { instead: [before.link] } : {};
      facts.push(tell(who, "moneyLineAdded", { text: `line ${n}.`, ...instead }));
    }
    return facts;
  });

it("[money-6] no view holds a number or a day, and both see one list", () => {
  fc.assert(
    fc.property(history, (facts) => {
      expect(textsOf(ana, facts)).toEqual(textsOf(ben, facts));
      const shown = JSON.stringify(listFor(ana, facts));
      expect(shown).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
      const ofBen = facts.filter(({ author }) => author === ben);
      const bens = listFor(ana, facts).filter(({ mine }) => !mine);
      expect(bens).toEqual(listFor(ana, ofBen));
    }),
    runs,
  );
});

it("[money-7] a fact that is refused changes nothing, and a state is plain data", () => {
  fc.assert(
    fc.property(history, fc.nat(19), (facts, n) => {
      let folded = unfolded(money);
      for (const [at, fact] of facts.entries()) {
        const odd = at === n ? { ...fact, fields: { ...fact.fields, amount: 100 } } : fact;
        const after = advance(money, folded, odd);
        if (at === n) expect(after.state).toBe(folded.state);
        folded = after;
      }
      expect(structuredClone(folded)).toEqual(folded);
    }),
    runs,
  );
});
