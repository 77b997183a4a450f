/** Thank-yous: the rules one by one, and what holds in whatever order words come together (SPEC.md). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { thanks } from "./thanks.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const { given, week, starred } = thanks.slices;
const refused = (type: string) => ({ ok: false, error: { type } });

const give = { type: "give", did: " You rang\n at six. ", when: "", gave: "I could eat.", instead: [] } as const;

const shownTo = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(thanks, facts);
  return given(state, null, readerOf(me, { rest })).given;
};

describe("a thank-you", () => {
  it("[thanks-1] needs what the other did, and leaves out what was not said", () => {
    expect(thanks.decide(thanks.initial, give, contextOf(ana))).toEqual({
      ok: true,
      value: [
        {
          kind: "thanksGiven",
          version: 1,
          fields: { did: "You rang at six.", on: "2026-11-22", gave: "I could eat." },
        },
      ],
    });
    expect(thanks.decide(thanks.initial, { ...give, did: " " }, contextOf(ana))).toEqual(refused("textMissing"));
    for (const long of ["did", "when", "gave"])
      expect(thanks.decide(thanks.initial, { ...give, [long]: "x".repeat(301) }, contextOf(ana))).toEqual(
        refused("lineTooLong"),
      );
  });

  it("[thanks-2] put another way takes its own author's place, and stays of its day", () => {
    const tell = createTelling();
    const first = tell(ana, "thanksGiven", { did: "You rang.", on: "2026-11-20" }, { day: "2026-11-20" });
    const state = replay(thanks, [first]);
    const again = thanks.decide(state, { ...give, instead: [first.link] }, contextOf(ana));
    expect(again.ok && again.value[0]?.fields).toMatchObject({ on: "2026-11-20", instead: [first.link] });
    const after = tell(ana, "thanksGiven", { did: "You rang at six.", on: "2026-11-20", instead: [first.link] });
    const forced = tell(ben, "thanksGiven", { did: "Mine.", on: "2026-11-22", instead: [first.link, after.link] });
    expect(shownTo(ana, [first, after, forced]).map(({ did, mine }) => [did, mine])).toEqual([
      ["Mine.", false],
      ["You rang at six.", true],
    ]);
    expect([first, after].map((one) => shownTo(ben, [one])[0]?.name)).toEqual([first.link, first.link]);
    expect(shownTo(ana, [after])[0]?.ownWords).toEqual([first.link, after.link]);
    expect(shownTo(ben, [after])[0]?.ownWords).toEqual([]);
  });

  it("[thanks-3] is for somebody who is there, in ours", () => {
    expect(thanks.decide(thanks.initial, give, contextOf(ana, { place: "mine" }))).toEqual(refused("onlyOurs"));
    expect(thanks.decide(thanks.initial, give, contextOf(ana, { other: null }))).toEqual(refused("nobodyThere"));
  });

  it("[thanks-4] is answered by nothing, and asked for by nothing", () => {
    expect(Object.keys(thanks.kinds).filter((kind) => thanks.kinds[kind as "thanksGiven"].log === "ours")).toEqual([
      "thanksGiven",
    ]);
    for (const type of ["ask", "answer", "read", "like"]) expect(thanks.parse({ type, thanks: linkOf(1) })).toBeNull();
  });

  it("[thanks-5] is shown among the newest, or in its week", () => {
    const tell = createTelling();
    const on = (day: string) => tell(ana, "thanksGiven", { did: day, on: day }, { day });
    const state = replay(thanks, [on("2026-11-15"), on("2026-11-16"), on("2026-11-22")]);
    const reader = readerOf(ben);
    expect(given(state, { limit: 2 }, reader)).toMatchObject({
      given: [{ on: "2026-11-22" }, { on: "2026-11-16" }],
      isAll: false,
    });
    expect(given(state, { limit: 3 }, reader).isAll).toBe(true);
    const days = { from: "2026-11-16", to: "2026-11-22" };
    expect(week(state, days, reader).given.map(({ did }) => did)).toEqual(["2026-11-22", "2026-11-16"]);
    expect(week(state, null, reader)).toEqual({ given: [] });
    expect(replay(thanks, [tell(ana, "thanksGiven", { did: "Ahead", on: "2026-11-23" })])).toEqual(thanks.initial);
  });

  it("[thanks-6] waits while it rests, and what the other gave is quiet until it ends", () => {
    const tell = createTelling();
    const bens = tell(ben, "thanksGiven", { did: "Soup.", on: "2026-11-22" });
    const anas = tell(ana, "thanksGiven", { did: "The call.", on: "2026-11-22" });
    const begun = tell(ben, "restBegun", {});
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    expect(shownTo(ana, [bens, anas, begun]).map(({ did }) => did)).toEqual(["The call."]);
    expect(shownTo(ana, [bens, anas, begun, ended])).toHaveLength(2);
    const { state, rest } = fold(thanks, [bens, begun]);
    expect(thanks.decide(state, give, contextOf(ana, { rest }))).toEqual(refused("resting"));
  });

  it("[thanks-7] a star is its reader's, in mine, set and taken away, also in a rest", () => {
    const mine = contextOf(ana, { place: "mine", other: null });
    const star = { type: "star", thanks: linkOf(5), on: true } as const;
    const fact = { kind: "thanksStarred", version: 1, fields: { thanks: linkOf(5) } };
    expect(thanks.decide(thanks.initial, star, mine)).toEqual({ ok: true, value: [fact] });
    expect(thanks.decide(thanks.initial, star, contextOf(ana))).toEqual(refused("onlyMine"));
    expect(thanks.decide(thanks.initial, { ...star, on: false }, mine)).toEqual(refused("sameStar"));
    const tell = createTelling();
    const [one, two] = [5, 6].map((n) => tell(ana, "thanksStarred", { thanks: linkOf(n) }));
    const away = tell(ana, "thanksUnstarred", { thanks: linkOf(5) });
    expect(starred(replay(thanks, [one!, two!])).thanks).toEqual([linkOf(6), linkOf(5)]);
    expect(starred(replay(thanks, [one!, two!, away])).thanks).toEqual([linkOf(6)]);
  });
});

const history = fc
  .array(fc.record({ who: fc.constantFrom(ana, ben), day: fc.integer({ min: 10, max: 22 }), instead: fc.nat(20) }), {
    maxLength: 16,
  })
  .map((told): readonly Fact[] => {
    const tell = createTelling();
    return told.map(({ who, day, instead }, n) =>
      tell(
        who,
        "thanksGiven",
        { did: `deed ${n}.`, on: `2026-11-${day}`, ...(instead < n ? { instead: [linkOf(instead + 1)] } : {}) },
        { day: `2026-11-${day}`, ...(who === ben ? { covers: () => true } : {}) },
      ),
    );
  });

describe("always", () => {
  it("[thanks-2] what Ana gave follows from her own words, and Ben sees the same", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const hers = (me: Person, of: readonly Fact[]) =>
          shownTo(me, of)
            .filter(({ mine }) => mine === (me === ana))
            .map(({ link, did }) => [link, did]);
        expect(hers(ana, facts)).toEqual(
          hers(
            ana,
            facts.filter(({ author }) => author === ana),
          ),
        );
        expect(hers(ben, facts)).toEqual(hers(ana, facts));
      }),
      runs,
    );
  });

  it("[thanks-2] taken back it is as if never written", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const one = shownTo(ana, facts).find(({ mine }) => mine);
        if (!one) return;
        const left = facts.filter(({ link }) => !one.ownWords.includes(link));
        expect(JSON.stringify(replay(thanks, left))).not.toContain(one.did);
      }),
      runs,
    );
  });

  it("[thanks-5] no view holds a number", () => {
    fc.assert(
      fc.property(history, (facts) => {
        expect(JSON.stringify(shownTo(ana, facts))).not.toMatch(/:\d/);
      }),
      runs,
    );
  });

  it("[thanks-8] a fact that does not fit changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(15), (facts, n) => {
        let folded = unfolded(thanks);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, stars: "5" } } : fact;
          const after = advance(thanks, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
