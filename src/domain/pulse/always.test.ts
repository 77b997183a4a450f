/** What holds of five lines a week, in whatever order the words of two people and their phones come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { pulse } from "./pulse.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  kind: fc.constantFrom("pulseTaken", "pulseShared"),
  day: fc.integer({ min: 1, max: 28 }),
  week: fc.constantFrom("2026-11-02", "2026-11-09", "2026-11-16"),
  value: fc.nat(10),
  missed: fc.nat(9),
});

/** Weeks of two people, some written on a phone that did not know of all before. */
const history = fc.array(saying, { maxLength: 16 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const { who, kind, day, week, value, missed } of said) {
    const apart = facts.filter((_, n) => missed < 3 && n % 3 === missed);
    const answers = { safe: value };
    const fields = kind === "pulseTaken" ? { answers } : { week, answers };
    facts.push(tell(who, kind, fields, { apart, day: `2026-11-${String(day).padStart(2, "0")}` }));
  }
  return facts;
});

const shownTo = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(pulse, facts);
  return pulse.slices.shared(state, null, readerOf(me, { rest }));
};

describe("always", () => {
  it("[pulse-2] a week is one week, whichever phone it was written on, and the last that was written holds", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const own = facts.filter(({ kind, author }) => kind === "pulseTaken" && author === ana);
        const { weeks } = pulse.slices.weeks(replay(pulse, own), null, readerOf(ana));
        expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
        for (const { answers, ownWords } of weeks)
          expect(own.find(({ link }) => link === ownWords.at(-1))?.fields["answers"]).toEqual(answers);
        expect(weeks.flatMap(({ ownWords }) => ownWords).toSorted()).toEqual(own.map(({ link }) => link).toSorted());
      }),
      runs,
    );
  });

  it("[pulse-3] nobody shares for another, and both see the same of what was shared", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shared = facts.filter(({ kind }) => kind === "pulseShared");
        const own = shared.filter(({ author }) => author === ana);
        expect(shownTo(ana, shared).mine).toEqual(shownTo(ana, own).mine);
        const plain = (weeks: readonly { readonly week: string; readonly answers: object }[]) =>
          weeks.map(({ week, answers }) => [week, answers]);
        expect(plain(shownTo(ben, shared).theirs)).toEqual(plain(shownTo(ana, shared).mine));
      }),
      runs,
    );
  });

  it("[pulse-4] with all that is named taken back nothing of a week is left", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [first] = shownTo(ana, facts).mine;
        if (!first) return;
        const left = facts.filter(({ link }) => !first.ownWords.includes(link));
        expect(shownTo(ana, left).mine).toEqual(shownTo(ana, facts).mine.slice(1));
        expect(shownTo(ben, left).theirs.map(({ week }) => week)).not.toContain(first.week);
      }),
      runs,
    );
  });

  it("[pulse-5] [pulse-6] no view speaks of a week without lines, and none holds a number but an answer", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const { weeks } = pulse.slices.weeks(replay(pulse, facts), null, readerOf(ana));
        for (const { week, answers, ownWords, ...more } of weeks) {
          expect(more).toEqual({});
          expect(Object.keys(answers).length).toBeGreaterThan(0);
          expect(week).toMatch(/^2026-/);
          expect(ownWords.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("[pulse-11] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(15), (facts, n) => {
        let folded = unfolded(pulse);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, total: 7 } } : fact;
          const after = advance(pulse, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
