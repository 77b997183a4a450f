/** What holds of everything somebody writes about how they are, in whatever order two phones' words come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Fields } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { care } from "./care.ts";
import { feelings, isFeeling, kindOfFeeling } from "./words.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const words = Object.values(feelings).flat();

const saying = fc.record({
  what: fc.constantFrom("weatherNoted", "weatherNoted", "weekWritten", "planLineWritten", "standSaid", "comfortNoted"),
  words: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
  on: fc.integer({ min: 18, max: 24 }),
  anew: fc.nat(12),
  part: fc.constantFrom("sleep", "joy", "wait"),
  stand: fc.constantFrom("in", "unsure", "out"),
});

/** Words each of which says its own number, so that one can be looked for; some put earlier ones anew. */
const history = fc.array(saying, { maxLength: 14 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { what, on, words: chosen, anew, part, stand }] of said.entries()) {
    const before = facts[anew];
    const instead = before?.kind === what ? { instead: [before.link] } : {};
    const text = `words ${n}.`;
    const fields: Record<typeof what, Fields> = {
      weatherNoted: { on: `2026-11-${on}`, words: chosen, line: text, ...instead },
      weekWritten: { hard: text, ...instead },
      planLineWritten: { part, text },
      standSaid: { stand, line: text },
      comfortNoted: { helps: text },
    };
    facts.push(tell(ana, what, fields[what], { day: "2026-11-22" }));
  }
  return facts;
});

const shownOf = (facts: readonly Fact[]) => {
  const { state, rest } = fold(care, facts);
  const reader = readerOf(ana, { rest });
  return {
    weather: care.slices.weather(state, { from: "2026-11-01", to: "2026-11-30" }, reader),
    weeks: care.slices.weeks(state),
    plan: care.slices.plan(state),
    stand: care.slices.stand(state),
    comfort: care.slices.comfort(state),
    shared: care.slices.shared(state, {}, reader),
  };
};

describe("always", () => {
  it("[care-10] a rest anywhere in between loses nothing and changes nothing of one's own", () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(14), { maxLength: 4 }), (facts, at) => {
        const tell = createTelling();
        const rested = at.reduce<readonly Fact[]>(
          (all, n, i) => all.toSpliced(n, 0, { ...tell(i % 2 ? ana : ben, "restBegun", {}), link: `${i}`.repeat(64) }),
          facts,
        );
        expect(shownOf(rested)).toEqual(shownOf(facts));
      }),
      runs,
    );
  });

  it("[care-5] words taken back are as if never written, and with all that is named nothing of them is left", () => {
    fc.assert(
      fc.property(history, fc.nat(14), (facts, n) => {
        const [entry] = shownOf(facts).weather.weather.slice(n % 3);
        if (!entry) return;
        const left = facts.filter(({ link }) => !entry.ownWords.includes(link));
        const lines = facts.filter(({ link }) => entry.ownWords.includes(link)).map(({ fields }) => fields["line"]);
        const state = JSON.stringify(replay(care, left));
        for (const line of lines) expect(state).not.toContain(line);
        const stand = shownOf(facts).stand;
        const unsaid = facts.filter(({ link }) => !stand?.ownWords.includes(link));
        expect(shownOf(unsaid).stand).toBeNull();
      }),
      runs,
    );
  });

  it("[care-3] two phones' weather is the same in whatever order it comes together", () => {
    fc.assert(
      fc.property(
        history.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          const links = (those: readonly Fact[]) =>
            shownOf(those)
              .weather.weather.map(({ link }) => link)
              .toSorted();
          expect(links(shuffled)).toEqual(links(facts));
        },
      ),
      runs,
    );
  });

  it("[care-6] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(13), (facts, n) => {
        let folded = unfolded(care);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, mood: 7 } } : fact;
          const after = advance(care, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });

  it("[care-4] [care-12] [care-13] no view holds a number, and none speaks of a day on which nothing was written", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbersIn));
    fc.assert(
      fc.property(history, (facts) => {
        const shown = shownOf(facts);
        expect(numbersIn(shown)).toBe(false);
        const days = new Set(facts.map(({ fields }) => fields["on"]));
        for (const { on } of shown.weather.weather) expect(days.has(on)).toBe(true);
      }),
      runs,
    );
  });

  it("[care-8] nobody shares for another: what one's own shared line is follows from one's own facts", () => {
    const until = Date.UTC(2026, 10, 24);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(ana, ben), fc.constantFrom(...words)), { maxLength: 8 }),
        (said) => {
          const tell = createTelling();
          const facts = said.map(([author, word]) => tell(author, "weatherShared", { word, until }));
          expect(shownOf(facts).shared.mine).toEqual(shownOf(facts.filter(({ author }) => author === ana)).shared.mine);
        },
      ),
      runs,
    );
  });
});

it("[care-2] every word of the list is there once and has a kind", () => {
  expect(new Set(words).size).toBe(words.length);
  for (const [kind, of] of Object.entries(feelings))
    for (const word of of) expect([isFeeling(word), kindOfFeeling(word)]).toEqual([true, kind]);
});
