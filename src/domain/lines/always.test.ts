/** What holds of marks and lines, in whatever order the words of two people and their phones come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { lines } from "./lines.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const names = ["half-speed", "ten-breaths", "constructor"] as const;
const kinds = { welcome: "lineWelcomed", irritating: "lineCalledIrritating", back: "lineUnmarked" } as const;

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  as: fc.constantFrom("welcome", "irritating", "back"),
  line: fc.constantFrom(...names),
  missed: fc.nat(9),
});

/** Marks of two people, some made on a phone that did not know of what was said before. */
const history = fc.array(saying, { maxLength: 16 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const { who, as, line, missed } of said) {
    const apart = facts.filter((_, n) => missed < 3 && n % 3 === missed);
    facts.push(tell(who, kinds[as], { line }, { apart }));
  }
  return facts;
});

const marksOf = (facts: readonly Fact[], me: Person) => {
  const { state, rest } = fold(lines, facts);
  return lines.slices.marks(state, null, readerOf(me, { rest }));
};

describe("always", () => {
  it("[lines-1] what one marked follows from their own marks, and the other sees exactly that", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const own = facts.filter(({ author }) => author === ana);
        expect(marksOf(facts, ana).mine).toEqual(marksOf(own, ana).mine);
        expect(marksOf(facts, ben).theirs).toEqual(marksOf(facts, ana).mine);
      }),
      runs,
    );
  });

  it("[lines-2] a line that irritates is never shown as welcome but by a mark that knew of it", () => {
    fc.assert(
      fc.property(history, (facts) => {
        for (const line of names) {
          const own = facts.filter(({ author, fields }) => author === ana && fields["line"] === line);
          const noes = own.filter(({ kind }) => kind !== "lineWelcomed");
          const last = noes.filter(({ link }) => !noes.some((no) => no.link !== link && no.covers(link)));
          const knew = own.some((fact) => fact.kind === "lineWelcomed" && last.every(({ link }) => fact.covers(link)));
          if (!knew) expect(marksOf(facts, ana).mine[line]).not.toBe("welcome");
        }
      }),
      runs,
    );
  });

  it("[lines-4] no view holds a number or a day", () => {
    fc.assert(
      fc.property(history, (facts) => {
        expect(JSON.stringify(marksOf(facts, ana))).not.toMatch(/:\d|\d{4}-\d{2}-\d{2}/);
      }),
      runs,
    );
  });

  it("[lines-7] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(15), (facts, n) => {
        let folded = unfolded(lines);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, why: "tone" } } : fact;
          const after = advance(lines, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});

describe("marks", () => {
  it("[lines-2] of two phones that did not know of each other, irritating holds, in both orders", () => {
    for (const order of [
      ["lineWelcomed", "lineCalledIrritating"],
      ["lineCalledIrritating", "lineWelcomed"],
      ["lineUnmarked", "lineCalledIrritating"],
    ] as const) {
      const tell = createTelling();
      const first = tell(ana, order[0], { line: "clumsy" });
      const second = tell(ana, order[1], { line: "clumsy" }, { apart: [first] });
      expect(marksOf([first, second], ben).theirs).toEqual({ clumsy: "irritating" });
      const after = tell(ana, "lineWelcomed", { line: "clumsy" });
      expect(marksOf([first, second, after], ben).theirs).toEqual({ clumsy: "welcome" });
    }
  });

  it("[lines-3] irritating and a mark taken back are heard in rest, and of a phone that is set aside nothing else", () => {
    const tell = createTelling();
    const welcome = tell(ana, "lineWelcomed", { line: "window" });
    const aside = tell(ana, "lineUnmarked", { line: "window" }, { onlyNo: true });
    expect(marksOf([aside, welcome], ana).mine).toEqual({});
    const apart = tell(ana, "lineWelcomed", { line: "clumsy" }, { onlyNo: true });
    expect(marksOf([apart], ana).mine).toEqual({});
    const { state, rest } = fold(lines, [tell(ben, "restBegun", {})]);
    const asked = { type: "mark", line: "window", as: "irritating" } as const;
    expect(lines.decide(state, asked, contextOf(ana, { rest })).ok).toBe(true);
  });

  it("[lines-1] are made in ours, for somebody, and not twice the same", () => {
    const mark = { type: "mark", line: "window", as: "welcome" } as const;
    const marked = replay(lines, [createTelling()(ana, "lineWelcomed", { line: "window" })]);
    expect(lines.decide(marked, mark, contextOf(ana))).toEqual({ ok: false, error: { type: "sameMark" } });
    expect(lines.decide(lines.initial, { ...mark, as: null }, contextOf(ana)).ok).toBe(false);
    expect(lines.decide(lines.initial, mark, contextOf(ana, { place: "mine" }))).toEqual({
      ok: false,
      error: { type: "onlyOurs" },
    });
    expect(lines.decide(lines.initial, mark, contextOf(ana, { other: null })).ok).toBe(false);
  });
});

describe("lines of one’s own", () => {
  const written = { text: "  I am   slow today. ", use: "repair", instead: [] } as const;

  it("[lines-5] are written in mine and shared by an act of their own", () => {
    const inMine = contextOf(ana, { place: "mine", other: null });
    expect(lines.decide(lines.initial, { type: "write", ...written }, inMine)).toEqual({
      ok: true,
      value: [{ kind: "ownLineWritten", version: 1, fields: { text: "I am slow today.", use: "repair" } }],
    });
    expect(lines.decide(lines.initial, { type: "write", ...written }, contextOf(ana)).ok).toBe(false);
    expect(lines.decide(lines.initial, { type: "share", ...written }, inMine).ok).toBe(false);
    expect(lines.decide(lines.initial, { type: "share", ...written }, contextOf(ana)).ok).toBe(true);
    for (const text of ["  ", "x".repeat(201)])
      expect(lines.decide(lines.initial, { type: "share", ...written, text }, contextOf(ana)).ok).toBe(false);
  });

  it("[lines-5] put another way takes the place of what its own author wrote, and of nothing of the other", () => {
    const tell = createTelling();
    const first = tell(ana, "ownLineShared", { text: "Slow down.", use: "repair" });
    const bens = tell(ben, "ownLineShared", { text: "Mine.", use: "repair", instead: [first.link] });
    const again = tell(ana, "ownLineShared", { text: "I am slow.", use: "repair", instead: [first.link] });
    const textsOf = (facts: readonly Fact[]) => marksOf(facts, ana).own.map(({ text }) => text);
    expect(textsOf([first, bens])).toEqual(["Mine.", "Slow down."]);
    expect(textsOf([first, bens, again])).toEqual(["I am slow.", "Mine."]);
    const [mine, theirs] = marksOf([first, bens, again], ana).own;
    expect(mine?.ownWords).toEqual([first.link, again.link]);
    expect(theirs?.ownWords).toEqual([]);
    expect(textsOf([bens])).toEqual(["Mine."]);
  });

  it("[lines-6] in a rest none is shared, and what the other said is quiet until it ends", () => {
    const tell = createTelling();
    const facts = [
      tell(ben, "lineWelcomed", { line: "window" }),
      tell(ben, "ownLineShared", { text: "Mine.", use: "repair" }),
      tell(ana, "ownLineShared", { text: "My own.", use: "repair" }),
    ];
    const begun = tell(ben, "restBegun", {});
    const meanwhile = tell(ben, "lineCalledIrritating", { line: "clumsy" });
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    const resting = marksOf([...facts, begun, meanwhile], ana);
    expect([resting.theirs, resting.own.map(({ text }) => text)]).toEqual([{}, ["My own."]]);
    expect(marksOf([...facts, begun, meanwhile, ended], ana).theirs).toEqual({
      window: "welcome",
      clumsy: "irritating",
    });
    const { state, rest } = fold(lines, [...facts, begun]);
    expect(lines.decide(state, { type: "share", ...written }, contextOf(ana, { rest }))).toEqual({
      ok: false,
      error: { type: "resting" },
    });
  });

  it("[lines-5] in mine are only there, newest first; a question is nowhere else", () => {
    const tell = createTelling();
    const asked = { text: "What is quiet today?", use: "question", instead: [] } as const;
    expect(lines.parse({ type: "write", ...asked })).not.toBeNull();
    expect(lines.parse({ type: "share", ...asked })).toBeNull();
    const shared = tell(ana, "ownLineShared", { text: asked.text, use: asked.use });
    expect(replay(lines, [shared])).toEqual(lines.initial);
    const state = replay(lines, [
      tell(ana, "ownLineWritten", { text: "One.", use: "repair" }),
      tell(ana, "ownLineWritten", { text: "Two.", use: "receiving" }),
    ]);
    expect(lines.slices.own(state, null, readerOf(ana)).lines.map(({ text }) => text)).toEqual(["Two.", "One."]);
  });
});
