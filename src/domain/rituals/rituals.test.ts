/** Rituals: the rules one by one, beside the agenda whose entries they are (SPEC.md). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import { agenda } from "../agenda/agenda.ts";
import type { Fact, NewFact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { rituals } from "./rituals.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const { all, named } = rituals.slices;
const inMine = contextOf(ana, { place: "mine", other: null });

const tea = {
  type: "plan",
  idea: "evening-tea",
  title: " Evening  tea ",
  note: "",
  at: "2026-11-23T20:30",
  zone: "Europe/Berlin",
  minutes: 20,
  repeat: { every: 1, weekdays: [1, 4], until: null, times: null },
} as const;

const plan = {
  title: "Evening tea",
  at: "2026-11-23T20:30",
  zone: "Europe/Berlin",
  minutes: 20,
  repeat: { every: 1, weekdays: [1, 4] },
};

/** The facts of one op, as a device names them (LOG-3). */
const asOp = (facts: readonly NewFact[], op: number, author: Person): readonly Fact[] => {
  const tell = createTelling();
  return facts.map(({ kind, fields }, n) => tell(author, kind, fields, { link: `${linkOf(op)}0${n}` }));
};

const ENTRY = `${linkOf(500)}00`;

const decided = () => {
  const made = rituals.decide(rituals.initial, tea, contextOf(ana));
  if (!made.ok) throw new Error(made.error.type);
  return asOp(made.value, 500, ana);
};

describe("a ritual", () => {
  it("[rituals-1] [rituals-2] is an entry of the agenda and a name for it, in one op, and asks the other", () => {
    expect(rituals.decide(rituals.initial, tea, contextOf(ana))).toEqual({
      ok: true,
      value: [
        { kind: "entryPlanned", version: 1, fields: { ...plan, asks: true, phase: 1 } },
        { kind: "ritualNamed", version: 1, fields: { idea: "evening-tea" } },
      ],
    });
    expect(rituals.kinds.ritualNamed.class).toBe(agenda.kinds.entryPlanned.class);
  });

  it("[rituals-1] is named by its entry, and the agenda moves, renames, ends and answers it", () => {
    const facts = decided();
    const tell = createTelling();
    const beside = [
      tell(ben, "entryAgreed", { entry: ENTRY, version: ENTRY }, { link: linkOf(600) }),
      tell(
        ana,
        "entryChanged",
        { entry: ENTRY, ...plan, title: "Tea and quiet", asks: true, phase: 1 },
        { link: linkOf(601) },
      ),
    ];
    expect(all(replay(rituals, facts), null, readerOf(ben)).rituals).toEqual([
      { entry: ENTRY, idea: "evening-tea", mine: false },
    ]);
    const window = { entry: ENTRY, zone: "Europe/Berlin" };
    const entry = agenda.slices.entry(replay(agenda, [...facts, ...beside]), window, readerOf(ana));
    expect(entry).toMatchObject({ is: "here", mine: true, plan: { title: "Tea and quiet" } });
    expect(named(replay(rituals, facts), { entries: [ENTRY, linkOf(9)] })).toEqual({
      [ENTRY]: { idea: "evening-tea" },
    });
    expect(named(replay(rituals, facts), null)).toEqual({});
  });

  it("[rituals-1] [agenda-14] stands in a list with the next day it comes, past what was left out, until it was ended", () => {
    const facts = decided();
    const tell = createTelling();
    const drop = tell(ana, "entryDropped", { entry: ENTRY, on: "2026-11-23" }, { link: linkOf(601) });
    const end = tell(ana, "entryEnded", { entry: ENTRY, from: "2026-11-25" }, { link: linkOf(602) });
    const brief = (...more: readonly Fact[]) =>
      agenda.slices.briefs(replay(agenda, [...facts, ...more]), { entries: [ENTRY, linkOf(9)] }, readerOf(ben));
    const { repeat, title } = plan;
    expect(brief()).toEqual({
      [ENTRY]: {
        mine: false,
        title,
        repeat,
        next: "2026-11-23",
        movedTo: null,
        answers: { mine: null, theirs: "yes", standing: "asked" },
      },
    });
    expect(brief(drop)[ENTRY]?.next).toBe("2026-11-26");
    expect(brief(drop, end)[ENTRY]?.next).toBeNull();
    expect(agenda.slices.briefs(agenda.initial, null, readerOf(ben))).toEqual({});
  });

  it("[agenda-14] [agenda-16] says where its next time was moved to, and that this one asks anew", () => {
    const facts = decided();
    const tell = createTelling();
    const yes = tell(ben, "entryAgreed", { entry: ENTRY, version: ENTRY }, { link: linkOf(603) });
    const moved = tell(
      ana,
      "entryMoved",
      { entry: ENTRY, on: "2026-11-23", to: "2026-11-24T21:00" },
      { link: linkOf(604) },
    );
    const brief = (...more: readonly Fact[]) =>
      agenda.slices.briefs(replay(agenda, [...facts, ...more]), { entries: [ENTRY] }, readerOf(ben))[ENTRY];
    expect(brief(yes)).toMatchObject({ next: "2026-11-23", movedTo: null, answers: { standing: "agreed" } });
    expect(brief(yes, moved)).toMatchObject({
      next: "2026-11-23",
      movedTo: "2026-11-24",
      answers: { mine: null, standing: "asked" },
    });
  });

  it("[rituals-2] in mine asks nobody", () => {
    const made = rituals.decide(rituals.initial, { ...tea, idea: null }, inMine);
    expect(made).toEqual({
      ok: true,
      value: [
        { kind: "entryPlanned", version: 1, fields: plan },
        { kind: "ritualNamed", version: 1, fields: {} },
      ],
    });
  });

  it("[rituals-1] [rituals-6] is refused where the agenda refuses it, where nobody is there, and in a rest", () => {
    const { rest } = fold(rituals, [createTelling()(ben, "restBegun", {})]);
    const refusals = [
      rituals.decide(rituals.initial, { ...tea, title: " " }, contextOf(ana)),
      rituals.decide(rituals.initial, { ...tea, repeat: { ...tea.repeat, weekdays: [] } }, contextOf(ana)),
      rituals.decide(rituals.initial, tea, contextOf(ana, { other: null })),
      rituals.decide(rituals.initial, tea, contextOf(ana, { rest })),
    ];
    expect(refusals.map((made) => (made.ok ? null : made.error.type))).toEqual([
      "titleMissing",
      "noWeekdays",
      "nobodyThere",
      "resting",
    ]);
    expect(rituals.decide(rituals.initial, tea, inMine).ok).toBe(true);
  });

  it("[rituals-2] after a rest is asked again, by the agenda", () => {
    const tell = createTelling();
    const facts = [
      ...decided(),
      tell(ben, "entryAgreed", { entry: ENTRY, version: ENTRY }, { link: linkOf(600), covers: () => true }),
    ];
    const begun = tell(ana, "restBegun", {}, { link: linkOf(700) });
    const ended = tell(ana, "restEnded", { rests: [begun.link] }, { link: linkOf(701) });
    const standing = (of: readonly Fact[]) => {
      const entry = agenda.slices.entry(replay(agenda, of), { entry: ENTRY, zone: "Europe/Berlin" }, readerOf(ana));
      return entry.is === "here" ? entry.answers?.standing : null;
    };
    expect([standing(facts), standing([...facts, begun, ended])]).toEqual(["agreed", "again"]);
    expect(all(replay(rituals, [...facts, begun, ended]), null, readerOf(ana)).rituals).toHaveLength(1);
  });

  it("[rituals-3] an idea is known by its id alone", () => {
    expect(rituals.parse(tea)).toEqual(tea);
    for (const idea of ["Evening tea", "", "a".repeat(41), 7]) expect(rituals.parse({ ...tea, idea })).toBeNull();
    expect(rituals.parse({ ...tea, at: "soon" })).toBeNull();
  });

  it("[rituals-4] nothing tells whether it took place", () => {
    expect(Object.keys(rituals.kinds)).toEqual(["ritualNamed"]);
    for (const type of ["done", "held", "attend", "skip", "missed"])
      expect(rituals.parse({ type, entry: ENTRY, on: "2026-11-23" })).toBeNull();
    expect(JSON.stringify(all(replay(rituals, decided()), null, readerOf(ana)))).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
  });

  it("[rituals-5] goes with the words of its entry, which are one op", () => {
    const left = decided().filter(({ link }) => !link.startsWith(ENTRY.slice(0, 64)));
    expect(replay(rituals, left)).toEqual(rituals.initial);
  });
});

const history = fc
  .array(fc.record({ who: fc.constantFrom(ana, ben), idea: fc.constantFrom("evening-tea", "walk", null) }), {
    maxLength: 12,
  })
  .map((told): readonly Fact[] => {
    const tell = createTelling();
    return told.map(({ who, idea }, n) =>
      tell(who, "ritualNamed", idea === null ? {} : { idea }, { link: `${linkOf(n + 1)}01` }),
    );
  });

describe("always", () => {
  it("[rituals-1] a ritual is its author's, whatever the other's phone says, and nobody's twice", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shown = all(replay(rituals, facts), null, readerOf(ana)).rituals;
        expect(shown.map(({ mine }) => mine)).toEqual(facts.map(({ author }) => author === ana).toReversed());
        expect(new Set(shown.map(({ entry }) => entry)).size).toBe(shown.length);
      }),
      runs,
    );
  });

  it("[rituals-7] a fact that does not fit changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(11), (facts, n) => {
        let folded = unfolded(rituals);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, attended: true } } : fact;
          const after = advance(rituals, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
