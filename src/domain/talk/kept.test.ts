import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { type Context, fold, replay } from "../module.ts";
import type { TalkCommand } from "./commands.ts";
import { endsAStall } from "./facts.ts";
import { talk } from "./talk.ts";

const decided = (command: TalkCommand, facts: readonly Fact[] = [], more: Partial<Context> = {}) =>
  talk.decide(replay(talk, facts), command, contextOf(ana, more));
const refused = (type: string) => ({ ok: false, error: { type } });
const written = (kind: string, fields: object) => ({ ok: true, value: [{ kind, version: 1, fields }] });

const views = (facts: readonly Fact[], me = ana, today = "2026-11-22") => {
  const { state, rest } = fold(talk, facts);
  const reader = readerOf(me, { today, rest });
  return {
    parked: talk.slices.parked(state, {}, reader).topics,
    held: talk.slices.held(state, {}, reader).talks,
    stalls: talk.slices.stalls(state, {}, reader),
  };
};

const op = linkOf(500);
const entry = `${op}00`;

describe("parked topics", () => {
  const tell = createTelling();
  const lisbon = tell(ana, "topicParked", { topic: "Lisbon", back: "2026-11-25" });
  const parents = tell(ben, "topicParked", { topic: "Your parents", back: "2026-11-23" });

  it("[talk-11] whoever parked it alone brings it back, and puts it another way or to another day", () => {
    expect(views([lisbon, parents]).parked.map(({ topic, mine }) => [topic, mine])).toEqual([
      ["Your parents", false],
      ["Lisbon", true],
    ]);
    const moved = tell(ana, "topicReparked", { parked: lisbon.link, topic: "Lisbon, June", back: "2026-11-22" });
    expect(views([lisbon, moved]).parked).toEqual([
      {
        link: lisbon.link,
        topic: "Lisbon, June",
        back: "2026-11-22",
        mine: true,
        isDue: true,
        ownWords: [lisbon.link, moved.link],
      },
    ]);
    for (const kind of ["topicBroughtBack", "topicReparked"]) {
      const fields = kind === "topicReparked" ? { topic: "x", back: "2026-11-22" } : {};
      const forced = tell(ben, kind, { parked: lisbon.link, ...fields });
      expect(views([lisbon, forced])).toEqual(views([lisbon]));
    }
    expect(decided({ type: "bringBack", parked: parents.link }, [lisbon, parents])).toEqual(refused("notYours"));
    expect(decided({ type: "park", topic: "", back: "2026-11-25" })).toEqual(refused("textMissing"));
    expect(decided({ type: "repark", parked: linkOf(9), topic: "x", back: "2026-11-25" })).toEqual(
      refused("unknownTopic"),
    );
  });

  it("[talk-12] it is due from its day on, and nothing happens by itself", () => {
    const due = (today: string) => views([lisbon], ana, today).parked.map(({ isDue }) => isDue);
    expect([due("2026-11-24"), due("2026-11-25"), due("2027-05-01")]).toEqual([[false], [true], [true]]);
  });

  it("[talk-13] brought back it is set aside no longer, until its author parks it anew, knowing of that", () => {
    const brought = tell(ana, "topicBroughtBack", { parked: lisbon.link });
    const fields = { parked: lisbon.link, topic: "Lisbon", back: "2026-12-01" };
    const anew = tell(ana, "topicReparked", fields);
    const unaware = tell(ana, "topicReparked", fields, { apart: [brought] });
    expect(views([lisbon, brought]).parked).toEqual([]);
    expect(views([lisbon, brought, anew]).parked).toMatchObject([{ back: "2026-12-01" }]);
    expect(views([lisbon, brought, unaware]).parked).toEqual([]);
    expect(decided({ type: "bringBack", parked: lisbon.link }, [lisbon, brought])).toEqual(refused("alreadyKnown"));
  });
});

describe("what was agreed", () => {
  it("[talk-14] a talk that took place is noted once, with what was kept of it", () => {
    const tell = createTelling();
    const facts = [
      tell(ana, "talkPlanned", { topic: "Sunday", kind: "happened" }, { link: `${op}01` }),
      tell(ana, "talkHeld", { on: "2026-11-20", entry }),
      tell(ben, "talkHeld", { on: "2026-11-20", entry }),
      tell(ben, "talkHeld", { on: "2026-11-21" }),
      tell(ana, "outcomeKept", { text: "I call before seven.", on: "2026-11-20", entry }),
    ];
    expect(views(facts).held.map(({ on, topic, kind, outcomes }) => [on, topic, kind, outcomes.length])).toEqual([
      ["2026-11-21", null, null, 0],
      ["2026-11-20", "Sunday", "happened", 1],
    ]);
    expect(talk.slices.days(replay(talk, facts), {})).toEqual([
      { on: "2026-11-21", entry: null },
      { on: "2026-11-20", entry },
    ]);
    expect(decided({ type: "held", on: "2026-11-21", entry: null }, facts)).toEqual(
      written("talkHeld", { on: "2026-11-21" }),
    );
    expect(decided({ type: "held", on: "2026-11-22", entry })).toEqual(
      written("talkHeld", { on: "2026-11-22", entry }),
    );
    expect(decided({ type: "keepOutcome", text: "x".repeat(501), on: "2026-11-22", entry: null })).toEqual(
      refused("outcomeTooLong"),
    );
  });

  const outcomeOf = (facts: readonly Fact[], me = ana) => views(facts, me).held[0]?.outcomes[0];

  it("[talk-15] an outcome is agreed when the other says yes to these very words", () => {
    const tell = createTelling();
    const kept = tell(ana, "outcomeKept", { text: "I call before seven.", on: "2026-11-22" });
    const outcome = kept.link;
    const yes = tell(ben, "outcomeAgreed", { outcome, version: kept.link });
    const own = tell(ana, "outcomeAgreed", { outcome, version: kept.link });
    const again = tell(ana, "outcomeReworded", { outcome, text: "I call before eight." });
    const old = tell(ben, "outcomeAgreed", { outcome, version: kept.link });
    const standing = (...facts: readonly Fact[]) => outcomeOf(facts)?.standing;
    expect([standing(kept), standing(kept, own), standing(kept, yes)]).toEqual(["asked", "asked", "agreed"]);
    expect([standing(kept, yes, again), standing(kept, yes, again, old)]).toEqual(["asked", "asked"]);
    expect(talk.decide(replay(talk, [kept, again]), { type: "agreeOutcome", outcome }, contextOf(ben))).toEqual(
      written("outcomeAgreed", { outcome, version: again.link }),
    );
    expect(decided({ type: "agreeOutcome", outcome }, [kept])).toEqual(refused("yours"));
    expect(decided({ type: "agreeOutcome", outcome: linkOf(7) })).toEqual(refused("unknownOutcome"));
  });

  it("[talk-16] remembered otherwise it is no agreement, and nothing else comes of it", () => {
    const tell = createTelling();
    const kept = tell(ana, "outcomeKept", { text: "I call before seven.", on: "2026-11-22" });
    const outcome = kept.link;
    const yes = tell(ben, "outcomeAgreed", { outcome, version: kept.link });
    const no = tell(ben, "outcomeRememberedOtherwise", { outcome });
    const apart = tell(ben, "outcomeAgreed", { outcome, version: kept.link }, { apart: [no] });
    const later = tell(ben, "outcomeAgreed", { outcome, version: kept.link });
    const again = tell(ana, "outcomeReworded", { outcome, text: "I call before eight." });
    const standing = (...facts: readonly Fact[]) => outcomeOf(facts, ben)?.standing;
    expect([standing(kept, no), standing(kept, yes, no), standing(kept, no, apart)]).toEqual([
      "otherwise",
      "otherwise",
      "otherwise",
    ]);
    expect([standing(kept, no, later), standing(kept, no, again)]).toEqual(["agreed", "asked"]);
  });

  it("[talk-17] only its author puts it another way", () => {
    const tell = createTelling();
    const kept = tell(ana, "outcomeKept", { text: "I call before seven.", on: "2026-11-22" });
    const forced = tell(ben, "outcomeReworded", { outcome: kept.link, text: "You call always." });
    expect(views([kept, forced])).toEqual(views([kept]));
    expect(
      talk.decide(
        replay(talk, [kept]),
        { type: "rewordOutcome", outcome: kept.link, text: "You call." },
        contextOf(ben),
      ),
    ).toEqual(refused("notYours"));
  });
});

describe("when talks stall", () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const until = noon + 30 * 86_400_000;

  it("[talk-18] mine keeps its day and nothing more, once a day, for thirty days", () => {
    const mine = { place: "mine", now: noon } as const;
    const tell = createTelling();
    const noted = tell(ana, "stallNoted", { until });
    expect(decided({ type: "noteStall" }, [], mine)).toEqual(written("stallNoted", { until }));
    expect(decided({ type: "noteStall" }, [noted], mine)).toEqual(refused("alreadyKnown"));
    expect(decided({ type: "noteStall" }, [], { now: noon })).toEqual(refused("onlyMine"));
    expect(talk.kinds.stallNoted).toEqual({ log: "mine", class: "words", lifetime: "until", version: 1 });
    expect([endsAStall("2026-11-22", until), endsAStall("2026-11-22", until + 3 * 86_400_000)]).toEqual([true, false]);
    const longer = tell(ana, "stallNoted", { until: until * 2 });
    expect(replay(talk, [longer]).stalls).toEqual([]);
  });

  it("[talk-19] three of them are a word about help from outside", () => {
    const tell = createTelling();
    const on = (day: string) =>
      tell(ana, "stallNoted", { until: Date.parse(`${day}T12:00Z`) + 30 * 86_400_000 }, { day });
    const [one, two, three] = [on("2026-11-02"), on("2026-11-10"), on("2026-11-20")];
    const suggest = (facts: readonly Fact[], today = "2026-11-22") => views(facts, ana, today).stalls.suggest;
    expect([suggest([one, two]), suggest([one, two, two]), suggest([one, two, three])]).toEqual([false, false, true]);
    expect(suggest([one, two, three], "2026-12-02")).toBe(false);
  });
});
