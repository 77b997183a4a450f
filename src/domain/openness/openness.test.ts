/** The rules of offers and asks one by one (SPEC.md, beside this file). */
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import { addDays, type LocalDate } from "../day.ts";
import type { Fact, Fields, Person } from "../fact.ts";
import { fold, replay } from "../module.ts";
import { askWordsGo, offerWordsGo, overEverywhere } from "./facts.ts";
import { openness } from "./openness.ts";

/** The day of a fact that says none. */
const DAY = "2026-11-22";
const later = (days: number): LocalDate => addDays(DAY, days);

const offered = (more: Fields = {}): Fields => ({
  text: "I tell you my plans on travel days.",
  ends: later(14),
  until: offerWordsGo(later(14)),
  ...more,
});
const asked = (text: string, day = DAY): Fields => ({ text, until: askWordsGo(day) });

const seen = (me: Person, facts: readonly Fact[], today = DAY) => {
  const { state, rest } = fold(openness, facts);
  return openness.slices.offers(state, null, readerOf(me, { today, rest }));
};
const textsOf = (shown: readonly { readonly text: string }[]) => shown.map(({ text }) => text);
const typeOf = (made: ReturnType<typeof openness.decide>): string => (made.ok ? "ok" : made.error.type);

const offer = (more: object = {}) =>
  ({ type: "offer", text: "I call when I set out.", ends: later(7), ask: null, instead: [], ...more }) as const;

describe("an offer", () => {
  it("[openness-1] is its author's words with a last day, made by either and for nobody else", () => {
    for (const me of [ana, ben])
      expect(openness.decide(openness.initial, offer({ text: " I call \n when I set out. " }), contextOf(me))).toEqual({
        ok: true,
        value: [
          {
            kind: "offerMade",
            version: 1,
            fields: { text: "I call when I set out.", ends: later(7), until: offerWordsGo(later(7)) },
          },
        ],
      });
    const facts = [createTelling()(ben, "offerMade", offered())];
    expect(seen(ana, facts).theirs).toMatchObject([{ until: later(14), mine: false, ownWords: [], review: false }]);
    expect(textsOf(seen(ben, facts).mine)).toEqual(["I tell you my plans on travel days."]);
    const decide = (more: object, context = {}) =>
      typeOf(openness.decide(openness.initial, offer(more), contextOf(ana, context)));
    expect([
      decide({ text: " " }),
      decide({ text: "x".repeat(301) }),
      decide({}, { place: "mine" }),
      decide({}, { other: null }),
      decide({ ends: later(-1) }),
    ]).toEqual(["textMissing", "lineTooLong", "onlyOurs", "nobodyThere", "endIsPast"]);
  });

  it("[openness-2] of more than thirty days is refused, and from a changed client it ends after thirty", () => {
    const until = (days: number) =>
      typeOf(openness.decide(openness.initial, offer({ ends: later(days) }), contextOf(ana)));
    expect([until(0), until(30), until(31)]).toEqual(["ok", "ok", "endTooFar"]);
    const forged = createTelling()(
      ben,
      "offerMade",
      offered({ ends: "2099-01-01", until: offerWordsGo("2099-01-01") }),
    );
    for (const me of [ana, ben]) {
      const { mine, theirs } = seen(me, [forged], later(30));
      expect([...mine, ...theirs].map((one) => one.until)).toEqual([later(30)]);
      expect([...seen(me, [forged], later(31)).mine, ...seen(me, [forged], later(31)).theirs]).toEqual([]);
    }
    const ahead = createTelling()(ben, "offerMade", offered({ ends: later(90) }), { day: later(60) });
    expect(seen(ana, [ahead], later(58)).theirs).toEqual([]);
  });

  it("[openness-3] is gone for the other the day after its last, and its words go a week later", () => {
    const facts = [createTelling()(ben, "offerMade", offered())];
    expect([seen(ana, facts, later(14)).theirs.length, seen(ana, facts, later(15)).theirs.length]).toEqual([1, 0]);
    expect(offerWordsGo(later(14))).toBe(overEverywhere(later(21)));
    expect(new Date(overEverywhere("2026-11-22")).toISOString()).toBe("2026-11-23T12:00:00.000Z");
  });

  it("[openness-4] is taken back by its author, at any time and in every state, and by nobody else", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const back = tell(ben, "offerWithdrawn", { offer: made.link });
    const byAna = tell(ana, "offerWithdrawn", { offer: made.link });
    const rests = tell(ana, "restBegun", {});
    expect([seen(ana, [made, byAna]).theirs.length, seen(ana, [made, back]).theirs.length]).toEqual([1, 0]);
    const { state, rest } = fold(openness, [made, rests]);
    const withdraw = { type: "withdraw", offer: made.link } as const;
    expect(typeOf(openness.decide(state, withdraw, contextOf(ben, { rest })))).toBe("ok");
    expect(typeOf(openness.decide(state, withdraw, contextOf(ben, { other: null })))).toBe("ok");
    expect(typeOf(openness.decide(state, withdraw, contextOf(ana)))).toBe("unknownOffer");
    const aside = tell(ben, "offerWithdrawn", { offer: made.link }, { onlyNo: true });
    expect(seen(ana, [aside, made]).theirs).toEqual([]);
  });

  it("[openness-4] stays taken back, whatever another phone wrote without knowing of it", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const back = tell(ben, "offerWithdrawn", { offer: made.link });
    const again = { ...offered({ text: "Put another way." }), instead: [made.link] };
    const unknown = tell(ben, "offerMade", again, { apart: [back] });
    const backUnknown = tell(ben, "offerWithdrawn", { offer: made.link }, { apart: [unknown] });
    const known = tell(ben, "offerMade", again);
    expect(seen(ana, [made, back, unknown]).theirs).toEqual([]);
    expect(seen(ana, [made, unknown, backUnknown]).theirs).toEqual([]);
    expect(textsOf(seen(ana, [made, back, known]).theirs)).toEqual(["Put another way."]);
  });

  it("[openness-5] that ended, that was taken back and that never was look the same to the other", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const back = tell(ben, "offerWithdrawn", { offer: made.link });
    const shown = (facts: readonly Fact[]) => {
      const reader = readerOf(ana, { today: later(16) });
      const state = replay(openness, facts);
      return [openness.slices.offers(state, null, reader), openness.slices.today(state, null, reader)];
    };
    expect(shown([made])).toEqual(shown([]));
    expect(shown([made, back])).toEqual(shown([]));
  });

  it("[openness-6] put another way takes the place of its author's own, and of nobody else's", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const byAna = tell(ana, "offerMade", offered({ text: "Mine.", instead: [made.link] }));
    const again = tell(ben, "offerMade", offered({ text: "Another way.", instead: [made.link] }));
    expect(textsOf(seen(ana, [made, byAna]).theirs)).toEqual(["I tell you my plans on travel days."]);
    const [one] = seen(ben, [made, again]).mine;
    expect([one?.text, one?.ownWords]).toEqual(["Another way.", [made.link, again.link]]);
    expect(textsOf(seen(ana, [made, again]).theirs)).toEqual(["Another way."]);
  });

  it("[openness-7] near its end its author alone is asked, until they say; the other sees the same", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const left = tell(ben, "offerLetEnd", { offer: made.link });
    const reviews = (facts: readonly Fact[], me: Person) =>
      [10, 11, 14, 15, 21, 22].map((days) => {
        const reader = readerOf(me, { today: later(days) });
        return openness.slices.today(replay(openness, facts), null, reader).review !== null;
      });
    expect(reviews([made], ben)).toEqual([false, true, true, true, true, false]);
    expect(reviews([made], ana)).toEqual([false, false, false, false, false, false]);
    expect(reviews([made, left], ben)).toEqual([false, false, false, false, false, false]);
    expect(textsOf(seen(ben, [made], later(16)).over)).toEqual(["I tell you my plans on travel days."]);
    expect(seen(ben, [made, left], later(16)).over).toEqual([]);
    expect(seen(ana, [made, left], later(12))).toEqual(seen(ana, [made], later(12)));
    const short = tell(ben, "offerMade", offered({ ends: DAY }));
    expect([seen(ben, [short]).mine[0]?.review, seen(ben, [short], later(1)).over.length]).toEqual([false, 1]);
    const letEnd = { type: "letEnd", offer: made.link } as const;
    expect(typeOf(openness.decide(replay(openness, [made]), letEnd, contextOf(ben)))).toBe("ok");
    expect(typeOf(openness.decide(replay(openness, [made]), letEnd, contextOf(ana)))).toBe("unknownOffer");
  });

  it("[openness-8] is in the weeks in which it stood, without the day on which it was made", () => {
    const tell = createTelling();
    const made = tell(ben, "offerMade", offered());
    const week = (from: number, to: number, facts: readonly Fact[] = [made]) =>
      openness.slices.week(replay(openness, facts), { from: later(from), to: later(to) }, readerOf(ana)).offers;
    expect(week(1, 7)).toEqual([
      { link: made.link, text: "I tell you my plans on travel days.", until: later(14), mine: false },
    ]);
    expect([week(15, 21), week(-7, -1)]).toEqual([[], []]);
    expect(week(1, 7, [made, tell(ben, "offerWithdrawn", { offer: made.link })])).toEqual([]);
    expect(openness.slices.week(replay(openness, [made]), "x", readerOf(ana)).offers.length).toBe(1);
  });

  it("[openness-15] is kept in mine first, put another way there, and made in ours by an act of its own", () => {
    const keep = { type: "keep", text: "I call before I set out.", instead: [] } as const;
    const made = openness.decide(openness.initial, keep, contextOf(ben, { place: "mine", other: null }));
    expect(made).toEqual({
      ok: true,
      value: [{ kind: "offerKept", version: 1, fields: { text: "I call before I set out." } }],
    });
    expect(typeOf(openness.decide(openness.initial, keep, contextOf(ben)))).toBe("onlyMine");
    const tell = createTelling();
    const first = tell(ben, "offerKept", { text: "One." });
    const next = tell(ben, "offerKept", { text: "Two.", instead: [first.link] });
    expect(openness.slices.kept(replay(openness, [first, next]), null, readerOf(ben)).lines).toEqual([
      { link: next.link, text: "Two.", ownWords: [first.link, next.link] },
    ]);
  });
});

describe("an ask", () => {
  const ask = (text: string) => ({ type: "ask", text }) as const;

  it("[openness-9] is shown to both for seven days, and then to nobody", () => {
    const facts = [createTelling()(ana, "opennessAsked", asked("Would you say when an evening runs late?"))];
    for (const me of [ana, ben]) {
      const open = (days: number) => {
        const { asks } = seen(me, facts, later(days));
        return [...asks.mine, ...asks.theirs].map(({ until }) => until);
      };
      expect([open(0), open(7), open(8)]).toEqual([[later(7)], [later(7)], []]);
    }
    expect(openness.decide(openness.initial, ask("  Late\nevenings? "), contextOf(ben))).toEqual({
      ok: true,
      value: [{ kind: "opennessAsked", version: 1, fields: { text: "Late evenings?", until: askWordsGo(DAY) } }],
    });
  });

  it("[openness-10] knows no answer but an offer: there is no command and no fact for a no", () => {
    for (const type of ["decline", "refuse", "dismiss", "no", "setAside", "answer"])
      expect(openness.parse({ type, ask: "1".repeat(64) })).toBeNull();
    expect(Object.keys(openness.kinds).filter((kind) => /ask/i.test(kind))).toEqual(["opennessAsked"]);
  });

  it("[openness-11] about the same is not taken for thirty days, also from a changed client", () => {
    const tell = createTelling();
    const first = tell(ana, "opennessAsked", asked("Would you be willing to tell me your plans on travel days?"));
    const state = replay(openness, [first]);
    const on = (days: number, text: string) =>
      typeOf(openness.decide(state, ask(text), contextOf(ana, { today: later(days) })));
    expect(on(9, "Please tell me your plans for travel days")).toBe("askedAlready");
    expect(on(30, "would you tell me your plan when travelling days?")).toBe("askedAlready");
    expect(on(31, "Please tell me your plans for travel days")).toBe("ok");
    expect(on(1, "Would you say when an evening runs late?")).toBe("ok");
    expect(typeOf(openness.decide(state, ask("Your plans on travel days"), contextOf(ben)))).toBe("ok");
    const forged = tell(ana, "opennessAsked", asked("Your plans on travel days!", later(9)), { day: later(9) });
    expect(seen(ben, [first, forged], later(9)).asks.theirs).toEqual([]);
    const shortLived = tell(ana, "opennessAsked", { text: "Something else", until: askWordsGo(later(-20)) });
    expect(seen(ben, [shortLived]).asks.theirs).toEqual([]);
  });

  it("[openness-11] is one of three at most that are open", () => {
    const tell = createTelling();
    const words = ["Late evenings", "The Sunday visits", "Money for the car", "Calls from work"];
    const facts = words.map((text) => tell(ana, "opennessAsked", asked(text)));
    expect(textsOf(seen(ben, facts).asks.theirs)).toEqual(words.slice(0, 3).toReversed());
    const state = replay(openness, facts);
    expect(typeOf(openness.decide(state, ask("Your new course"), contextOf(ana)))).toBe("askedEnough");
    expect(typeOf(openness.decide(state, ask("Your new course"), contextOf(ana, { today: later(8) })))).toBe("ok");
  });

  it("[openness-12] is over with an offer that answers it, also when that ends or is taken back", () => {
    const tell = createTelling();
    const wish = tell(ana, "opennessAsked", asked("Would you say when an evening runs late?"));
    const made = tell(ben, "offerMade", offered({ text: "I write at nine.", ask: wish.link }));
    const own = tell(ana, "offerMade", offered({ text: "Mine.", ask: wish.link }));
    const { value } = {
      value: openness.decide(replay(openness, [wish, made]), { type: "withdraw", offer: made.link }, contextOf(ben)),
    };
    expect(value).toEqual({
      ok: true,
      value: [{ kind: "offerWithdrawn", version: 1, fields: { offer: made.link, ask: wish.link } }],
    });
    const back = tell(ben, "offerWithdrawn", { offer: made.link, ask: wish.link });
    expect(seen(ana, [wish, made]).theirs).toMatchObject([{ wish: "Would you say when an evening runs late?" }]);
    for (const facts of [
      [wish, made],
      [wish, made, back],
      [wish, back],
    ])
      expect([seen(ana, facts).asks.mine, seen(ben, facts).asks.theirs]).toEqual([[], []]);
    expect(seen(ben, [wish, own]).asks.theirs.length).toBe(1);
    expect(seen(ana, [made]).theirs).toMatchObject([{ text: "I write at nine.", wish: null }]);
  });

  it("[openness-13] taken back is as if never written", () => {
    const tell = createTelling();
    const wish = tell(ana, "opennessAsked", asked("Late evenings"));
    expect(
      seen(
        ben,
        [wish].filter(({ link }) => link !== wish.link),
      ).asks.theirs,
    ).toEqual([]);
    expect(openness.kinds.opennessAsked).toMatchObject({ class: "words", lifetime: "until" });
  });
});

it("[openness-16] in a rest nothing new is said, the other's words are quiet, and nothing is lost", () => {
  const tell = createTelling();
  const made = tell(ben, "offerMade", offered());
  const wish = tell(ben, "opennessAsked", asked("Late evenings"));
  const own = tell(ana, "offerMade", offered({ text: "Mine." }));
  const begun = tell(ana, "restBegun", {});
  const ended = tell(ana, "restEnded", { rests: [begun.link] });
  const resting = seen(ana, [made, wish, own, begun], later(13));
  expect([resting.theirs, resting.asks.theirs, resting.over, textsOf(resting.mine)]).toEqual([[], [], [], ["Mine."]]);
  expect(resting.mine[0]?.review).toBe(false);
  expect(seen(ana, [made, wish, own, begun, ended])).toEqual(seen(ana, [made, wish, own]));
  const { state, rest } = fold(openness, [made, wish, own, begun]);
  const decide = (command: Parameters<typeof openness.decide>[1]) =>
    typeOf(openness.decide(state, command, contextOf(ana, { rest })));
  expect([decide(offer()), decide({ type: "ask", text: "More" }), decide({ type: "letEnd", offer: own.link })]).toEqual(
    ["resting", "resting", "ok"],
  );
  const { offers } = openness.slices.week(state, { from: later(0), to: later(6) }, readerOf(ana, { rest }));
  expect(textsOf(offers)).toEqual(["Mine."]);
});
