/** A map of what sets somebody off: the rules one by one, and what holds in whatever order words come together (SPEC.md). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { triggerLines } from "./facts.ts";
import { triggers } from "./triggers.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const { map, shared } = triggers.slices;
const inMine = contextOf(ana, { place: "mine", other: null });
const refused = (type: string) => ({ ok: false, error: { type } });

const write = {
  type: "write",
  cue: " A phone face down. ",
  signs: "",
  doing: "",
  helps: "Say where you are.",
  helpsNot: "",
  instead: [],
} as const;
const share = { type: "share", note: linkOf(7), line: "helps", text: "Say where you are." } as const;

const seen = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(triggers, facts);
  return shared(state, null, readerOf(me, { rest }));
};

describe("a part of the map", () => {
  it("[triggers-1] says what sets somebody off, in mine, and of the rest what was written", () => {
    expect(triggers.decide(triggers.initial, write, inMine)).toEqual({
      ok: true,
      value: [
        {
          kind: "triggerWritten",
          version: 1,
          fields: { cue: "A phone face down.", helps: "Say where you are." },
        },
      ],
    });
    expect(triggers.decide(triggers.initial, write, contextOf(ana))).toEqual(refused("onlyMine"));
    expect(triggers.decide(triggers.initial, { ...write, cue: " " }, inMine)).toEqual(refused("textMissing"));
    expect(triggers.decide(triggers.initial, { ...write, signs: "x".repeat(401) }, inMine)).toEqual(
      refused("lineTooLong"),
    );
  });

  it("[triggers-2] put another way takes the place of its earlier words, in both orders, and keeps its name", () => {
    const tell = createTelling();
    const first = tell(ana, "triggerWritten", { cue: "A phone." });
    const again = tell(ana, "triggerWritten", { cue: "A phone face down.", helps: "Stay.", instead: [first.link] });
    for (const facts of [[first, again], [again, first], [again]])
      expect(map(replay(triggers, facts)).triggers).toEqual([
        {
          name: first.link,
          lines: { cue: "A phone face down.", helps: "Stay." },
          ownWords: [first.link, again.link],
        },
      ]);
    expect(map(replay(triggers, [first])).triggers).toHaveLength(1);
  });
});

describe("a line that is shared", () => {
  it("[triggers-3] is one line, by an act of its own, to somebody who is there", () => {
    expect(triggers.decide(triggers.initial, share, contextOf(ana))).toEqual({
      ok: true,
      value: [
        {
          kind: "triggerLineShared",
          version: 1,
          fields: { note: linkOf(7), line: "helps", text: "Say where you are." },
        },
      ],
    });
    expect(triggers.decide(triggers.initial, share, inMine)).toEqual(refused("onlyOurs"));
    expect(triggers.decide(triggers.initial, share, contextOf(ana, { other: null }))).toEqual(refused("nobodyThere"));
    expect(triggers.decide(triggers.initial, { ...share, text: "" }, contextOf(ana))).toEqual(refused("textMissing"));
    const whole = createTelling()(ana, "triggerLineShared", { note: linkOf(7), line: "helps", text: "x", cue: "y" });
    expect(replay(triggers, [whole])).toEqual(triggers.initial);
  });

  it("[triggers-4] [triggers-5] holds as it was shared last, and stands with what belongs to it, in the order of the map", () => {
    const tell = createTelling();
    const line = (who: Person, note: number, which: string, text: string) =>
      tell(who, "triggerLineShared", { note: linkOf(note), line: which, text });
    const facts = [
      line(ana, 7, "helpsNot", "Not again?"),
      line(ana, 7, "helps", "Sit."),
      line(ben, 7, "helps", "Mine."),
      line(ana, 7, "helps", "Sit with me."),
      line(ana, 8, "cue", "That song."),
    ];
    expect(seen(ben, facts).theirs).toEqual([
      { name: linkOf(8), lines: [{ line: "cue", text: "That song." }] },
      {
        name: linkOf(7),
        lines: [
          { line: "helps", text: "Sit with me." },
          { line: "helpsNot", text: "Not again?" },
        ],
      },
    ]);
    expect(seen(ana, facts).theirs).toEqual([{ name: linkOf(7), lines: [{ line: "helps", text: "Mine." }] }]);
    expect(seen(ana, facts).mine.find(({ text }) => text === "Sit with me.")?.ownWords).toEqual([
      facts[1]?.link,
      facts[3]?.link,
    ]);
  });

  it("[triggers-7] waits in a rest, and what the other shared is quiet until it ends", () => {
    const tell = createTelling();
    const line = tell(ben, "triggerLineShared", { note: linkOf(7), line: "helps", text: "Sit." });
    const begun = tell(ben, "restBegun", {});
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    expect([seen(ana, [line, begun]).theirs, seen(ben, [line, begun]).mine.length]).toEqual([[], 1]);
    expect(seen(ana, [line, begun, ended]).theirs).toHaveLength(1);
    const { state, rest } = fold(triggers, [line, begun]);
    expect(triggers.decide(state, share, contextOf(ana, { rest }))).toEqual(refused("resting"));
    expect(triggers.decide(state, write, inMine).ok).toBe(true);
  });
});

const history = fc
  .array(
    fc.record({
      who: fc.constantFrom(ana, ben),
      note: fc.integer({ min: 100, max: 103 }),
      line: fc.constantFrom(...triggerLines),
      isShared: fc.boolean(),
    }),
    { maxLength: 18 },
  )
  .map((told): readonly Fact[] => {
    const tell = createTelling();
    return told.map(({ who, note, line, isShared }, n) => {
      const lies = who === ben ? { covers: () => true } : {};
      if (!isShared) return tell(who, "triggerWritten", { cue: `cue ${n}.`, [line]: `private ${n}.` }, lies);
      return tell(who, "triggerLineShared", { note: linkOf(note), line, text: `shared ${n}.` }, lies);
    });
  });

describe("always", () => {
  it("[triggers-3] [triggers-5] nothing that was not shared is in what the other sees", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const theirs = JSON.stringify(seen(ben, facts).theirs);
        expect(theirs).not.toMatch(/private|cue \d/);
        for (const { lines } of seen(ben, facts).theirs) expect(lines.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("[triggers-4] what Ana shared follows from her own facts, and Ben sees exactly that", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const hers = facts.filter(({ author }) => author === ana);
        expect(seen(ana, facts).mine).toEqual(seen(ana, hers).mine);
        const texts = seen(ben, facts).theirs.flatMap(({ lines }) => lines.map(({ text }) => text));
        expect(texts.toSorted()).toEqual(
          seen(ana, facts)
            .mine.map(({ text }) => text)
            .toSorted(),
        );
      }),
      runs,
    );
  });

  it("[triggers-2] [triggers-4] words taken back are as if never written", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [line] = seen(ana, facts).mine;
        if (!line) return;
        const left = facts.filter(({ link }) => !line.ownWords.includes(link));
        expect(JSON.stringify(replay(triggers, left))).not.toContain(`"${line.text}"`);
      }),
      runs,
    );
  });

  it("[triggers-6] no view holds a number or a day", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shown = [map(replay(triggers, facts)), seen(ana, facts), seen(ben, facts)];
        expect(JSON.stringify(shown)).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
      }),
      runs,
    );
  });

  it("[triggers-8] a fact that does not fit changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(17), (facts, n) => {
        let folded = unfolded(triggers);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, strength: 7 } } : fact;
          const after = advance(triggers, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
