/** What holds of all that is said through days, by two people with phones that do not always know of each other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Fact, Fields, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { days } from "./days.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  kind: fc.constantFrom(...Object.keys(days.kinds), "eveningProposed", "eveningAgreed", "dayPlanned"),
  of: fc.nat(20),
  day: fc.integer({ min: 20, max: 23 }),
  missed: fc.nat(9),
  item: fc.constantFrom("am", "loved", "safer"),
});

/** Words each of which says its own number, some on a phone that did not know of all before. */
const history = fc.array(saying, { maxLength: 24 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { who, kind, of, day, missed, item }] of said.entries()) {
    const on = `2026-11-${day}`;
    const endOf = (later: number): number => Date.parse(`${addDays(on, later + 1)}T00:00Z`);
    const before = facts.filter((fact) => fact.kind === kind && fact.author === who);
    const proposals = facts.filter((fact) => fact.kind === "eveningProposed");
    const proposal = proposals[of % Math.max(1, proposals.length)]?.link ?? "f".repeat(64);
    const instead = before[of]?.link;
    const text = `words ${n}.`;
    const fields: Readonly<Record<string, Fields>> = {
      intentionWritten: { text },
      intentionShared: { text },
      dayPlanned: { text, until: endOf(0) },
      twoMinutesWritten: { on, line: text, ...(instead === undefined ? {} : { instead: [instead] }) },
      twoMinutesShared: { item, line: text, until: endOf(1) },
      eveningProposed: { text },
      eveningAgreed: { proposal },
      eveningEnded: { proposal },
    };
    const apart = facts.filter(({ link }, at) => missed < 3 && at % 3 === missed && link !== proposal);
    facts.push(tell(who, kind, fields[kind] ?? {}, { day: on, apart }));
  }
  return facts;
});

const shownTo = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(days, facts);
  const reader = readerOf(me, { rest });
  const { today, intention, plan, twoMinutes, shared, evening } = days.slices;
  return {
    today: today(state, null, reader),
    intention: intention(state, null, reader),
    plan: plan(state, null, reader),
    checkIns: twoMinutes(state, { limit: 100 }),
    shared: shared(state, null, reader),
    evening: evening(state, null, reader),
  };
};

describe("always", () => {
  it("[days-2] [days-6] [days-9] what one shows follows from one's own facts, and is what the other sees", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [hers, his] = [shownTo(ana, facts), shownTo(ben, facts)];
        const own = shownTo(
          ana,
          facts.filter(({ author }) => author === ana),
        );
        expect([hers.intention.shown, hers.plan.mine, hers.shared.mine]).toEqual([
          own.intention.shown,
          own.plan.mine,
          own.shared.mine,
        ]);
        expect(his.intention.theirs?.text).toBe(hers.intention.shown?.text);
        if (hers.plan.mine && his.plan.theirs && !facts.some(({ day }) => day > "2026-11-22"))
          expect(his.plan.theirs.text).toBe(hers.plan.mine.text);
        expect(his.shared.theirs.map(({ line }) => line)).toEqual(hers.shared.mine.map(({ line }) => line));
        expect(JSON.stringify(his.shared.theirs)).not.toMatch(/"ownWords":\["/);
      }),
      runs,
    );
  });

  it("[days-10] [days-11] no evening is agreed but by a yes of the other that knew of all their noes, and with no no of its author", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const { agreed } = shownTo(ana, facts).evening;
        expect(shownTo(ben, facts).evening.agreed?.link).toBe(agreed?.link);
        if (!agreed) return;
        const about = facts.filter(({ fields }) => fields["proposal"] === agreed.link);
        const noes = about.filter(({ kind }) => kind === "eveningEnded");
        expect(noes.filter(({ author }) => author === agreed.author)).toEqual([]);
        const yeses = about.filter(({ kind, author }) => kind === "eveningAgreed" && author !== agreed.author);
        const last = noes.filter((no) => !noes.some((later) => later !== no && later.covers(no.link)));
        expect(yeses.some((yes) => last.every((no) => yes.covers(no.link)))).toBe(true);
      }),
      runs,
    );
  });

  it("[days-12] [days-15] words that go are as if never written, and no evening comes back by it", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shown = shownTo(ana, facts);
        const own = [
          ...(shown.intention.own?.ownWords ?? []),
          ...(shown.intention.shown?.ownWords ?? []),
          ...(shown.plan.mine?.ownWords ?? []),
          ...shown.shared.mine.flatMap(({ ownWords }) => ownWords),
          ...shown.checkIns.checkIns.flatMap(({ ownWords }) => ownWords),
        ];
        const left = facts.filter(({ link }) => !own.includes(link));
        const after = shownTo(ana, left);
        expect([after.intention.own, after.intention.shown, after.plan.mine]).toEqual([null, null, null]);
        expect(after.shared.mine).toEqual([]);
        const state = JSON.stringify(replay(days, left));
        for (const { link, fields } of facts)
          if (own.includes(link)) expect(state).not.toContain(fields["text"] ?? fields["line"]);
        const { agreed } = shown.evening;
        if (agreed) {
          const without = shownTo(
            ana,
            facts.filter(({ link }) => link !== agreed.link),
          );
          expect(without.evening.agreed).toBeNull();
        }
      }),
      runs,
    );
  });

  it("[days-8] [days-1] two phones' words are the same in whatever order they come together", () => {
    const shuffled = history.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        const linksOf = (those: readonly Fact[]) =>
          shownTo(ana, those)
            .checkIns.checkIns.map(({ ownWords }) => ownWords.at(-1) ?? "")
            .toSorted();
        expect(linksOf(others)).toEqual(linksOf(facts));
      }),
      runs,
    );
  });

  it("[days-5] [days-8] no view holds a number, and none a day on which nothing was written", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbersIn));
    fc.assert(
      fc.property(history, (facts) => {
        const shown = shownTo(ana, facts);
        expect(numbersIn(shown)).toBe(false);
        const written = new Set(facts.map(({ day }) => day));
        for (const day of JSON.stringify(shown).match(/\d{4}-\d{2}-\d{2}/g) ?? []) expect(written.has(day)).toBe(true);
        expect(JSON.stringify([shown.intention, shown.plan, shown.evening])).not.toMatch(/2026-/);
      }),
      runs,
    );
  });

  it("[days-16] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(23), (facts, n) => {
        let folded = unfolded(days);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, done: true } } : fact;
          const after = advance(days, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
