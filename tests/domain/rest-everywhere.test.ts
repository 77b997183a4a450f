/** Rest in every module (mission, "Rest"): nothing is lost by it, and while it lasts nothing is asked of anybody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#domain/module.ts";
import { modules } from "#domain/modules.ts";
import { awake, hearRest } from "#domain/path/rest.ts";
import { card } from "./card.ts";
import { everyOrder } from "./causal-orders.ts";
import { cards } from "./rest/card.ts";
import { everywhere } from "./rest-everywhere.ts";
import { rests, withRests } from "./resting.ts";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "./telling.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
/** Where what came up is counted, the same comes up each time. */
const counted = { ...runs, seed: 2026 };

const restOf = (who: string) => {
  const tell = createTelling();
  return hearRest(awake, tell(who, "restBegun", {}, { link: linkOf(90_000) }));
};

it("[rest-5] [rest-6] every module says what it does with rest", () => {
  expect(Object.keys(everywhere).toSorted()).toEqual(Object.keys(modules).toSorted());
});

describe.each([...Object.entries(everywhere), ["card", cards] as const])("%s", (_, { history, kept, asked }) => {
  it("[rest-5] loses nothing that is written while it rests, and is afterwards as if there had been none", () => {
    fc.assert(
      fc.property(history, rests, (facts, rests) => {
        expect(kept(withRests(facts, rests))).toEqual(kept(facts));
      }),
      runs,
    );
  });

  it("[rest-6] takes nothing that asks something of the other while it rests, and everything else", () => {
    let [waited, went] = [0, 0];
    fc.assert(
      fc.property(history, asked, fc.constantFrom(ana, ben), fc.constantFrom(ana, ben), (facts, asked, me, who) => {
        for (const place of ["mine", "ours"] as const) {
          const context = contextOf(me, { place, today: "2026-11-28" });
          const before = asked.decide(facts, context);
          const resting = asked.decide(facts, { ...context, rest: restOf(who) });
          if (asked.isOfRest) continue;
          const asks = asked.asks(place);
          const refused = { ok: false, error: { type: "resting" } };
          if (asks === false) expect(resting).toEqual(before);
          else if (asks === true && before.ok) expect(resting).toEqual(refused);
          else expect([before, refused]).toContainEqual(resting);
          if (before.ok && resting.ok) went++;
          if (before.ok && !resting.ok) waited++;
        }
      }),
      counted,
    );
    expect(went).toBeGreaterThan(0);
    expect(waited > 0).toBe(fc.sample(asked, { numRuns: 500, seed: 1 }).some(({ asks }) => asks("ours") === true));
  });
});

describe("a card that opens on a day", () => {
  const tell = createTelling();
  const sent = tell(ben, "cardSent", { text: "For you", opens: "2026-11-22" });
  const begun = tell(ana, "restBegun", {});
  const late = tell(ben, "cardSent", { text: "Later", opens: "2026-11-22" }, { apart: [begun] });
  const ended = tell(ana, "restEnded", { rests: [begun.link] });
  const shown = (facts: readonly (typeof sent)[], today = "2026-11-22") => {
    const { state, rest } = fold(card, facts);
    return card.slices.cards(state, null, readerOf(ana, { rest, today }));
  };

  it("[rest-5] is held while it rests, and opens when the rest has ended", () => {
    expect(shown([sent], "2026-11-21")).toEqual([{ is: "closed" }]);
    expect(shown([sent, begun])).toEqual([{ is: "held" }]);
    expect(shown([sent, begun, ended])).toEqual([{ is: "open", text: "For you" }]);
  });

  it("[rest-5] is not lost when it was written meanwhile", () => {
    expect(shown([begun, late])).toEqual([{ is: "held" }]);
    expect(shown([begun, late, ended])).toEqual([{ is: "open", text: "Later" }]);
  });

  it("[rest-5] a visit both agreed to is kept and asked again, and a yes that did not know of the rest does not count", () => {
    const tell = createTelling();
    const yes = (who: string, apart: readonly (typeof sent)[] = []) =>
      tell(who, "visitAgreed", { on: "2026-12-01" }, { apart });
    const visits = (facts: readonly (typeof sent)[]) => card.slices.visits(fold(card, facts).state)["2026-12-01"];
    const [hers, his] = [yes(ana), yes(ben)];
    const rest = tell(ben, "restBegun", {});
    const wake = tell(ben, "restEnded", { rests: [rest.link] });
    expect(visits([hers, his])).toEqual([ana, ben]);
    expect(visits([hers, his, rest])).toEqual([]);
    expect(visits([hers, his, rest, wake])).toEqual([]);
    expect(visits([hers, his, rest, wake, yes(ana, [rest])])).toEqual([]);
    expect(visits([hers, his, rest, wake, yes(ana), yes(ben)])).toEqual([ana, ben]);
  });

  it("[rest-5] says the same in every order in which these can have come about", () => {
    fc.assert(
      fc.property(cards.history, rests, (facts, rests) => {
        const [first, ...others] = everyOrder(
          withRests(facts.slice(0, 4), { ...rests, restings: rests.restings.slice(0, 1) }),
        );
        if (!first) throw new Error("no order");
        const told = (all: typeof first) => {
          const { state, rest } = fold(card, all);
          const { cards, visits } = card.slices;
          return {
            cards: new Set(cards(state, null, readerOf(ana, { rest, today: "2026-11-20" }))),
            visits: visits(state),
          };
        };
        for (const other of others) expect(told(other)).toEqual(told(first));
      }),
      runs,
    );
  });
});
