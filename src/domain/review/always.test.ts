/** What holds of lines about weeks, in whatever order the words of two people and their phones come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, unfolded } from "../module.ts";
import { review } from "./review.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const weeks = ["2026-11-09", "2026-11-16"] as const;

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  kind: fc.constantFrom("reviewLineShared", "reviewLineShared", "reviewNextShared"),
  week: fc.constantFrom(...weeks),
  name: fc.constantFrom("1".repeat(32), "2".repeat(32), "3".repeat(32)),
  part: fc.constantFrom("done", "good", "hard"),
  missed: fc.nat(9),
});

/** Lines that each say their own number, some written on a phone that did not know of all before. */
const history = fc.array(saying, { maxLength: 16 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { who, kind, week, name, part, missed }] of said.entries()) {
    const apart = facts.filter((_, at) => missed < 3 && at % 3 === missed);
    const fields =
      kind === "reviewLineShared" ? { week, name, part, text: `line ${n}.` } : { week, when: `if ${n}.`, then: "so" };
    facts.push(tell(who, kind, fields, { apart }));
  }
  return facts;
});

const shownTo = (me: Person, facts: readonly Fact[], week: string) => {
  const { state, rest } = fold(review, facts);
  return review.slices.week(state, { week }, readerOf(me, { rest }));
};

describe("always", () => {
  it("[review-1] [review-2] what somebody shared follows from their own words, and both see the same of it", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...weeks), (facts, week) => {
        const own = facts.filter(({ author }) => author === ana);
        const mine = shownTo(ana, facts, week).mine;
        expect(mine).toEqual(shownTo(ana, own, week).mine);
        const theirs = shownTo(ben, facts, week).theirs;
        expect(theirs.lines.map(({ name, text }) => [name, text])).toEqual(
          mine.lines.map(({ name, text }) => [name, text]),
        );
        expect(theirs.next?.when).toBe(mine.next?.when);
      }),
      runs,
    );
  });

  it("[review-4] with all that is named taken back nothing of it is left, and the rest is as it was", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...weeks), (facts, week) => {
        const [line, ...others] = shownTo(ana, facts, week).mine.lines;
        if (!line) return;
        const gone = facts.filter(({ link }) => line.ownWords.includes(link)).map(({ fields }) => fields["text"]);
        const left = facts.filter(({ link }) => !line.ownWords.includes(link));
        expect(shownTo(ana, left, week).mine.lines).toEqual(others);
        const state = JSON.stringify(fold(review, left).state);
        for (const text of gone) expect(state).not.toContain(text);
      }),
      runs,
    );
  });

  it("[review-6] no view holds a day or a number, and a week nobody wrote about is as one that never was", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...weeks), (facts, week) => {
        const shown = JSON.stringify(shownTo(ana, facts, week));
        expect(shown).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
        expect(shownTo(ana, facts, "2026-10-05")).toEqual(shownTo(ana, [], "2026-10-05"));
      }),
      runs,
    );
  });

  it("[review-9] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(15), (facts, n) => {
        let folded = unfolded(review);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, done: true } } : fact;
          const after = advance(review, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
