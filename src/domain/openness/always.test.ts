/** What holds of offers and asks, in whatever order the words of two people, their phones and a changed client come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { askWordsGo, offerWordsGo } from "./facts.ts";
import { openness } from "./openness.ts";
import { isSameItem } from "./same-item.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  what: fc.constantFrom("offer", "offer", "change", "withdraw", "letEnd", "ask", "answer", "forgedAsk"),
  of: fc.nat(15),
  day: fc.integer({ min: 1, max: 28 }),
  /** Also what no honest client writes: a year. */
  lasts: fc.constantFrom(0, 3, 14, 30, 365),
  missed: fc.nat(9),
});
const wishes = ["Late evenings", "late evening!", "The Sunday visits", "Plans on travel days", "Your travel day plans"];

const history = fc.array(saying, { maxLength: 20 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { who, what, of, day: date, lasts, missed }] of said.entries()) {
    const day = addDays("2026-10-31", date);
    const pick = (kind: string): string => {
      const some = facts.filter((fact) => fact.kind === kind);
      return some[of % Math.max(1, some.length)]?.link ?? "f".repeat(64);
    };
    const offer = pick("offerMade");
    const ends = addDays(day, lasts);
    const made = { text: `offer ${n}.`, ends, until: offerWordsGo(ends) };
    const more = { apart: facts.filter((_, at) => missed < 3 && at % 3 === missed), day };
    const text = wishes[of % wishes.length] ?? "";
    if (what === "offer") facts.push(tell(who, "offerMade", made, more));
    else if (what === "change") facts.push(tell(who, "offerMade", { ...made, instead: [offer] }, more));
    else if (what === "answer") facts.push(tell(who, "offerMade", { ...made, ask: pick("opennessAsked") }, more));
    else if (what === "withdraw") facts.push(tell(who, "offerWithdrawn", { offer }, more));
    else if (what === "letEnd") facts.push(tell(who, "offerLetEnd", { offer }, more));
    else
      facts.push(
        tell(who, "opennessAsked", { text, until: askWordsGo(what === "ask" ? day : addDays(day, 200)) }, more),
      );
  }
  return facts;
});
const dayOf = fc.integer({ min: 1, max: 60 }).map((n) => addDays("2026-10-31", n));

const shownTo = (me: Person, facts: readonly Fact[], today: string) => {
  const { state, rest } = fold(openness, facts);
  const reader = readerOf(me, { today, rest });
  return {
    offers: openness.slices.offers(state, null, reader),
    today: openness.slices.today(state, null, reader),
    week: openness.slices.week(state, { from: addDays(today, -6), to: today }, reader),
  };
};

describe("always", () => {
  it("[openness-3] [openness-5] [openness-11] of the other's nothing is shown that is over, and never more than three asks", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const { offers, week } = shownTo(ana, facts, today);
        expect(week.offers.filter(({ mine, until }) => !mine && until < today)).toEqual([]);
        for (const asks of [offers.asks.mine, offers.asks.theirs]) expect(asks.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("[openness-2] [openness-3] nothing is on offer for more than thirty days, and both see the same", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const [a, b] = [shownTo(ana, facts, today).offers, shownTo(ben, facts, today).offers];
        const bare = (offers: typeof a.mine) => offers.map(({ text, until, wish }) => ({ text, until, wish }));
        expect([bare(a.mine), bare(a.theirs)]).toEqual([bare(b.theirs), bare(b.mine)]);
        expect([a.asks.mine, a.asks.theirs]).toEqual([b.asks.theirs, b.asks.mine]);
        for (const { link, until } of [...a.mine, ...a.theirs]) {
          const day = facts.find((fact) => fact.link === link)?.day ?? "";
          expect(until >= today && until <= addDays(day, 30)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("[openness-4] what its author took back is on offer to nobody, in every order, and only they can do it", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const { mine, theirs } = shownTo(ana, facts, today).offers;
        for (const { link } of [...mine, ...theirs]) {
          const made = facts.find((fact) => fact.link === link);
          const noes = facts.filter(({ kind, author, fields }) => {
            const about = fields["offer"];
            const names = about === link || [made?.fields["instead"]].flat().includes(about ?? null);
            return kind === "offerWithdrawn" && author === made?.author && names;
          });
          expect(noes.every((no) => made?.covers(no.link) === true && no.fields["offer"] !== link)).toBe(true);
        }
        const strangers = facts.filter(({ kind, author, fields }) => {
          const about = facts.filter(({ link, fields: { instead } }) =>
            [link, instead].flat().includes(fields["offer"] ?? null),
          );
          return kind === "offerWithdrawn" && !about.some((made) => made.author === author);
        });
        const without = facts.filter((fact) => !strangers.includes(fact));
        expect(shownTo(ana, facts, today)).toEqual(shownTo(ana, without, today));
      }),
      runs,
    );
  });

  it("[openness-7] to let an offer end, or not to, looks the same to the other", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const without = facts.filter(({ kind, author }) => kind !== "offerLetEnd" || author !== ben);
        expect(shownTo(ana, facts, today)).toEqual(shownTo(ana, without, today));
        for (const { link, author } of facts.filter(({ link }) => link === shownTo(ana, facts, today).today.review))
          expect([link, author]).toEqual([link, ana]);
      }),
      runs,
    );
  });

  it("[openness-11] of one person there are never two open asks about the same, and never more than three", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const { mine, theirs } = shownTo(ana, facts, today).offers.asks;
        for (const asks of [mine, theirs]) {
          expect(asks.length <= 3).toBe(true);
          for (const [at, { text }] of asks.entries())
            expect(asks.slice(at + 1).some((other) => isSameItem(other.text, text))).toBe(false);
        }
      }),
      runs,
    );
  });

  it("[openness-8] [openness-10] no view holds a number, nor a day but a last one, nor that an ask was passed over", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const text = JSON.stringify(shownTo(ana, facts, today));
        expect(text).not.toMatch(/:\d/);
        expect(text.match(/"\w+":"\d{4}-\d{2}-\d{2}"/g)?.every((one) => one.startsWith('"until"')) ?? true).toBe(true);
      }),
      runs,
    );
  });

  it("[openness-13] with its words an offer is gone for both, and so is an ask", () => {
    fc.assert(
      fc.property(history, dayOf, (facts, today) => {
        const { mine, asks } = shownTo(ana, facts, today).offers;
        const gone = [...(mine[0]?.ownWords ?? []), ...asks.mine.map(({ link }) => link)];
        const left = facts.filter(({ link }) => !gone.includes(link));
        for (const me of [ana, ben]) {
          const after = shownTo(me, left, today).offers;
          const links = [...after.mine, ...after.theirs, ...after.asks.mine, ...after.asks.theirs].map(
            ({ link }) => link,
          );
          expect(links.filter((link) => gone.includes(link))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("[openness-17] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(19), (facts, n) => {
        let folded = unfolded(openness);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, must: true } } : fact;
          const after = advance(openness, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
        expect(replay(openness, facts)).toEqual(replay(openness, facts));
      }),
      runs,
    );
  });
});
