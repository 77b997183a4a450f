/** What feels good to receive: the rules one by one, and what holds in whatever order words come together (SPEC.md). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { affection } from "./affection.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const { own, shared, idea } = affection.slices;
const inMine = contextOf(ana, { place: "mine", other: null });

const ideaFor = (me: Person, facts: readonly Fact[], today: string) => {
  const { state, rest } = fold(affection, facts);
  return idea(state, null, readerOf(me, { today, rest })).line?.text ?? null;
};

describe("a line", () => {
  const write = { type: "write", text: "  Tea,\n brought. ", sort: "deed", instead: [] } as const;
  const share = { type: "share", note: linkOf(7), text: "Tea, brought.", sort: "deed" } as const;

  it("[affection-1] is a word or a deed, in mine, on one line that is not too long", () => {
    expect(affection.decide(affection.initial, write, inMine)).toEqual({
      ok: true,
      value: [{ kind: "affectionWritten", version: 1, fields: { text: "Tea, brought.", sort: "deed" } }],
    });
    const refused = [
      affection.decide(affection.initial, write, contextOf(ana)),
      affection.decide(affection.initial, { ...write, text: " " }, inMine),
      affection.decide(affection.initial, { ...write, text: "x".repeat(201) }, inMine),
    ];
    expect(refused.map((made) => (made.ok ? null : made.error.type))).toEqual([
      "onlyMine",
      "textMissing",
      "lineTooLong",
    ]);
    expect(affection.parse({ ...write, sort: "touch" })).toBeNull();
  });

  it("[affection-1] put another way takes the place of its earlier words and keeps its name", () => {
    const tell = createTelling();
    const first = tell(ana, "affectionWritten", { text: "Tea.", sort: "deed" });
    const again = tell(ana, "affectionWritten", { text: "Tea at four.", sort: "deed", instead: [first.link] });
    const last = tell(ana, "affectionWritten", { text: "Tea.", sort: "deed", instead: [first.link, again.link] });
    const shown = (facts: readonly Fact[]) => own(replay(affection, facts)).lines;
    for (const facts of [[first, again, last], [last, again, first], [last]])
      expect(shown(facts)).toEqual([
        { name: first.link, text: "Tea.", sort: "deed", ownWords: [first.link, again.link, last.link] },
      ]);
    expect(shown([])).toEqual([]);
  });

  it("[affection-2] goes into ours by an act of its own, to somebody who is there", () => {
    expect(affection.decide(affection.initial, share, contextOf(ana))).toEqual({
      ok: true,
      value: [
        { kind: "affectionShared", version: 1, fields: { note: linkOf(7), text: "Tea, brought.", sort: "deed" } },
      ],
    });
    expect(affection.decide(affection.initial, share, inMine)).toEqual({ ok: false, error: { type: "onlyOurs" } });
    expect(affection.decide(affection.initial, share, contextOf(ana, { other: null })).ok).toBe(false);
  });

  it("[affection-2] shared anew is shown as it was shared last, and nobody changes what the other shared", () => {
    const tell = createTelling();
    const note = linkOf(7);
    const first = tell(ana, "affectionShared", { note, text: "Tea.", sort: "deed" });
    const bens = tell(ben, "affectionShared", { note, text: "Not tea.", sort: "word" });
    const again = tell(ana, "affectionShared", { note, text: "Tea at four.", sort: "deed" });
    const seen = shared(replay(affection, [first, bens, again]), null, readerOf(ana));
    expect(seen.mine).toEqual([{ name: note, text: "Tea at four.", sort: "deed", ownWords: [again.link, first.link] }]);
    expect(seen.theirs.map(({ text }) => text)).toEqual(["Not tea."]);
    expect(shared(replay(affection, [bens]), null, readerOf(ben)).mine).toHaveLength(1);
  });

  it("[affection-6] is not shared in a rest, and what the other shared is quiet until it ends", () => {
    const tell = createTelling();
    const line = tell(
      ben,
      "affectionShared",
      { note: linkOf(7), text: "A call.", sort: "deed" },
      { day: "2026-11-01" },
    );
    const begun = tell(ana, "restBegun", {});
    const ended = tell(ana, "restEnded", { rests: [begun.link] });
    const { state, rest } = fold(affection, [line, begun]);
    expect(shared(state, null, readerOf(ana, { rest })).theirs).toEqual([]);
    expect(ideaFor(ana, [line, begun], "2026-11-22")).toBeNull();
    expect(affection.decide(state, share, contextOf(ana, { rest }))).toEqual({ ok: false, error: { type: "resting" } });
    expect(affection.decide(state, write, inMine).ok).toBe(true);
    expect(ideaFor(ana, [line, begun, ended], "2026-11-22")).toBe("A call.");
  });
});

const telling = fc.record({
  who: fc.constantFrom(ana, ben),
  note: fc.integer({ min: 100, max: 106 }),
  day: fc.integer({ min: 10, max: 21 }),
  sort: fc.constantFrom("word", "deed"),
});

/** Lines two people shared, some of them anew; Ben's phone claims to know of everything. */
const history = fc.array(telling, { maxLength: 14 }).map((told): readonly Fact[] => {
  const tell = createTelling();
  return told.map(({ who, note, day, sort }, n) =>
    tell(
      who,
      "affectionShared",
      { note: linkOf(note), text: `line ${n}.`, sort },
      { day: `2026-11-${day}`, ...(who === ben ? { covers: () => true } : {}) },
    ),
  );
});

const TODAY = "2026-11-22";

describe("an idea for the day", () => {
  it("[affection-3] is one that the other shared, never one's own, and the same all day", () => {
    fc.assert(
      fc.property(history, history, (facts, later) => {
        const bens = facts.filter(({ author }) => author === ben).map(({ fields }) => fields["text"]);
        const line = ideaFor(ana, facts, TODAY);
        if (bens.length === 0) expect(line).toBeNull();
        else expect(bens).toContain(line);
        const today = later.map((fact, n) => ({ ...fact, link: linkOf(900 + n), day: TODAY }));
        const other = today.filter(({ fields }) => !facts.some((one) => one.fields["note"] === fields["note"]));
        if (bens.length > 0) expect(ideaFor(ana, [...facts, ...other], TODAY)).toBe(line);
      }),
      runs,
    );
  });

  it("[affection-3] shared only today it is one already, when there is no other", () => {
    const tell = createTelling();
    const one = tell(ben, "affectionShared", { note: linkOf(7), text: "A call.", sort: "deed" }, { day: TODAY });
    const two = tell(ben, "affectionShared", { note: linkOf(8), text: "A note.", sort: "word" }, { day: TODAY });
    expect([ideaFor(ana, [one], TODAY), ideaFor(ana, [one, two], TODAY)]).toEqual(["A call.", "A call."]);
    expect(ideaFor(ben, [one, two], TODAY)).toBeNull();
  });

  it("[affection-4] takes turns: as many days in a row as there are lines show each once", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 400 }), (facts, from) => {
        const { theirs } = shared(replay(affection, facts), null, readerOf(ana));
        const days = theirs.map((_, n) => ideaFor(ana, facts, addDays(TODAY, from + n)));
        expect(days.toSorted()).toEqual(theirs.map(({ text }) => text).toSorted());
      }),
      runs,
    );
  });

  it("[affection-5] is nowhere written down: no kind, no command and no view knows of more than lines", () => {
    expect(Object.keys(affection.kinds)).toEqual(["affectionWritten", "affectionShared"]);
    for (const type of ["take", "took", "done", "see", "skip"])
      expect(affection.parse({ type, line: linkOf(1) })).toBeNull();
    fc.assert(
      fc.property(history, (facts) => {
        const state = replay(affection, facts);
        const view = idea(state, null, readerOf(ana, { today: TODAY }));
        expect(Object.keys(view)).toEqual(["line"]);
        if (view.line) expect(Object.keys(view.line).toSorted()).toEqual(["link", "sort", "text"]);
        expect(JSON.stringify([view, shared(state, null, readerOf(ana))])).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
      }),
      runs,
    );
  });
});

describe("always", () => {
  it("[affection-2] what Ana sees of her own follows from her facts alone, and Ben sees exactly that", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const hers = facts.filter(({ author }) => author === ana);
        const seen = (of: readonly Fact[], me: Person) => shared(replay(affection, of), null, readerOf(me));
        expect(seen(facts, ana).mine).toEqual(seen(hers, ana).mine);
        expect(seen(facts, ben).theirs.map(({ text }) => text)).toEqual(seen(facts, ana).mine.map(({ text }) => text));
      }),
      runs,
    );
  });

  it("[affection-1] [affection-2] words taken back are as if never written", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [line] = shared(replay(affection, facts), null, readerOf(ana)).mine;
        if (!line) return;
        const left = replay(
          affection,
          facts.filter(({ link }) => !line.ownWords.includes(link)),
        );
        expect(JSON.stringify(left)).not.toContain(line.text);
        expect(shared(left, null, readerOf(ana)).mine.map(({ name }) => name)).not.toContain(line.name);
      }),
      runs,
    );
  });

  it("[affection-7] a fact that does not fit changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(13), (facts, n) => {
        let folded = unfolded(affection);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, taken: true } } : fact;
          const after = advance(affection, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
