/** What holds of promises and lines whatever anybody writes, in whatever order it comes together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, linkOf, readerOf } from "#tests/domain/telling.ts";
import { covering, trustHistory } from "#tests/domain/trust-histories.ts";
import { linesIn } from "#tests/domain/trust-telling.ts";
import type { Fact } from "../fact.ts";
import { advance, replay, unfolded } from "../module.ts";
import { nothingYet } from "./step.ts";
import { trust } from "./trust.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const itemsOf = (facts: readonly Fact[], me = ben) =>
  trust.slices.promises(replay(trust, facts), { limit: 100 }, readerOf(me)).promises;

const bowlOf = (facts: readonly Fact[]) => trust.slices.bowl(replay(trust, facts)).lines;

/** Everything that can be shown, but covers. */
const shownOf = (facts: readonly Fact[], me: string) => {
  const state = replay(trust, facts);
  const reader = readerOf(me);
  return {
    promises: trust.slices.promises(state, { limit: 100 }, reader),
    each: facts.map(({ link }) => trust.slices.promise(state, { promise: link, limit: 100 }, reader)),
    bowl: trust.slices.bowl(state),
    lines: trust.slices.lines(state, { limit: 100 }, reader),
    opened: facts.map(({ link }) => trust.slices.line(state, { line: link }, reader)),
    days: trust.slices.days(state, { from: "2026-11-01", to: "2026-11-30" }, reader),
  };
};

const seeing = new Set(["promiseSeen", "deedSeen"]);

describe("always", { timeout: 600_000 }, () => {
  it("[trust-1] what the other writes changes nothing of mine but that it is seen", () => {
    fc.assert(
      fc.property(trustHistory, (facts) => {
        const anas = facts.filter(({ author, kind }) => author === ana || seeing.has(kind));
        const own = (item: { readonly author: string }) => item.author === ana;
        expect(itemsOf(facts).filter(own)).toEqual(itemsOf(anas).filter(own));
        expect(linesIn(facts).filter(own)).toEqual(linesIn(anas).filter(own));
      }),
      runs,
    );
  });

  it("[trust-12] [trust-13] what was seen stays seen, in the same words", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(24), (facts, n) => {
        const seen = itemsOf(facts.slice(0, n)).filter(({ standing }) => standing === "seen");
        const later = new Map(itemsOf(facts).map((item) => [item.promise, item]));
        for (const { promise, wording } of seen)
          expect(later.get(promise)).toMatchObject({ standing: "seen", wording });
        const gold = linesIn(facts.slice(0, n)).filter(({ laid }) => laid === "gold");
        const lines = new Map(linesIn(facts).map((line) => [line.link, line]));
        for (const line of gold) expect(lines.get(line.link)).toEqual(line);
      }),
      runs,
    );
  });

  it("[trust-13] [trust-26] also when another phone of its author writes something and dates it back", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(23), (facts, n) => {
        const last = facts.at(-1);
        if (last?.author !== ana) return;
        const [before, after] = [facts.slice(0, n), facts.slice(n, -1)];
        const known = new Set(before.map(({ link }) => link));
        const late = { ...last, covers: (link: string) => known.has(link) && last.covers(link) };
        const seen = itemsOf([...before, ...after]).filter(({ standing }) => standing === "seen");
        const items = new Map(itemsOf([...before, late, ...after]).map((item) => [item.promise, item]));
        for (const { promise, wording } of seen)
          expect(items.get(promise)).toMatchObject({ standing: "seen", wording });
        const state = replay(trust, [...before, late, ...after]);
        for (const { link, laid, text } of linesIn([...before, ...after])) {
          const view = trust.slices.line(state, { line: link }, readerOf(ben));
          expect(view).toMatchObject({ is: "here", line: laid === "gold" ? { laid, text } : {} });
        }
      }),
      runs,
    );
  });

  it("[trust-16] of a promise taken back no state holds anything", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(23), (facts, n) => {
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
      fc.property(trustHistory, (facts) => {
        let folded = unfolded(trust);
        for (const fact of facts) {
          const before = JSON.stringify(folded);
          const next = trust.step(folded.state, fact);
          const after = advance(trust, folded, fact);
          expect(JSON.stringify(folded)).toBe(before);
          if (!next.ok) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });

  it("[trust-18] [trust-30] [trust-38] no view holds a number of anything, and none speaks of a day without a deed", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" &&
        value !== null &&
        Object.entries(value).some(([key, held]) => key !== "repeat" && key !== "next" && numbersIn(held)));
    fc.assert(
      fc.property(trustHistory, (facts) => {
        const shown = shownOf(facts, ben);
        expect(numbersIn(shown)).toBe(false);
        expect(shown.days.lines.length).toBeLessThanOrEqual(shown.bowl.lines.length);
      }),
      runs,
    );
  });

  it("[trust-37] lines are only added, and keep their order whatever comes later", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(39), (facts, n) => {
        const before = bowlOf(facts.slice(0, n));
        const after = bowlOf(facts).slice(0, before.length);
        expect(after.map(({ link }) => link)).toEqual(before.map(({ link }) => link));
        expect(before.every(({ laid }, at) => laid === "ink" || after[at]?.laid === "gold")).toBe(true);
      }),
      runs,
    );
  });

  it("[trust-33] [trust-37] words of a deed taken back take that line along and move no other", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(39), (facts, n) => {
        const words = facts[n];
        if (words?.kind !== "deedNoted" && words?.kind !== "contactTold") return;
        const left = facts.filter(({ link }) => link !== words.link);
        expect(bowlOf(left)).toEqual(bowlOf(facts).filter(({ link }) => link !== words.link));
      }),
      runs,
    );
  });

  it("[trust-37] whatever words are taken back, the lines that are left keep their order", () => {
    fc.assert(
      fc.property(trustHistory, fc.nat(39), (facts, n) => {
        const [before, after] = [bowlOf(facts), bowlOf(facts.toSpliced(n, 1))].map((lines) =>
          lines.map(({ link }) => link),
        );
        expect(after?.filter((link) => before?.includes(link))).toEqual(
          before?.filter((link) => after?.includes(link)),
        );
      }),
      runs,
    );
  });

  it("[trust-38] both people are shown the same lines", () => {
    fc.assert(
      fc.property(trustHistory, (facts) => {
        const drawn = (me: string) =>
          linesIn(facts, me).map(({ link, laid, text, on, day }) => [link, laid, text, on, day]);
        expect(drawn(ana)).toEqual(drawn(ben));
      }),
      runs,
    );
  });

  it("[trust-42] covering changes nothing else that is shown, to anybody", () => {
    fc.assert(
      fc.property(trustHistory, fc.array(covering, { maxLength: 8 }), (facts, coverings) => {
        const state = coverings.reduce(
          (facts, { what, target, bowl, at }, n) => {
            const fields = what.startsWith("line") ? { line: linkOf(target + 1) } : { bowl };
            const fact = { kind: what, version: 1, fields, link: linkOf(1000 + n), author: ana, day: "2026-11-28" };
            return facts.toSpliced(at, 0, { ...fact, covers: () => n % 2 === 0, onlyNo: false });
          },
          [...facts],
        );
        for (const me of [ana, ben]) {
          const { each: _, opened: __, ...shown } = shownOf(state, me);
          const { each: ___, opened: ____, ...plain } = shownOf(facts, me);
          expect(shown).toEqual(plain);
        }
        expect({ ...replay(trust, state), covers: nothingYet.covers }).toEqual(replay(trust, facts));
      }),
      runs,
    );
  });
});
