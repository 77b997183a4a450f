/** The rules of milestones one by one, and what always holds of them (SPEC.md, beside this file). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import { addDays } from "../day.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, unfolded } from "../module.ts";
import { milestones } from "./milestones.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
const DAY = "2026-11-22";

const seamFor = (me: Person, facts: readonly Fact[], window: unknown = null) =>
  milestones.slices.seam(fold(milestones, facts).state, window, readerOf(me));
const invitesFor = (me: Person, facts: readonly Fact[], today = DAY) => {
  const { state, rest } = fold(milestones, facts);
  return milestones.slices.today(state, null, readerOf(me, { today, rest })).invites;
};
const typeOf = (made: ReturnType<typeof milestones.decide>): string => (made.ok ? "ok" : made.error.type);
const mark = (more: object = {}) => ({ type: "mark", sort: "safe", on: DAY, text: "", ...more }) as const;

describe("a milestone", () => {
  it("[milestones-1] is of one of five kinds, of a day that has been, and one's own has words", () => {
    const decide = (more: object, context = {}) =>
      milestones.decide(milestones.initial, mark(more), contextOf(ana, context));
    expect(decide({ text: "left aside" })).toEqual({
      ok: true,
      value: [{ kind: "milestoneMarked", version: 1, fields: { sort: "safe", on: DAY } }],
    });
    expect(decide({ sort: "own", text: " The first\nquiet Sunday " })).toEqual({
      ok: true,
      value: [
        { kind: "milestoneMarked", version: 1, fields: { sort: "own", on: DAY, text: "The first quiet Sunday" } },
      ],
    });
    expect([
      typeOf(decide({ sort: "own" })),
      typeOf(decide({ sort: "own", text: "x".repeat(81) })),
      typeOf(decide({ on: addDays(DAY, 1) })),
      typeOf(decide({ on: "2026-01-01" })),
      typeOf(decide({}, { other: null })),
    ]).toEqual(["textMissing", "lineTooLong", "dayAhead", "ok", "nobodyThere"]);
    for (const sort of ["safe", "understood", "courage", "closer", "own"])
      expect(milestones.parse(mark({ sort }))).not.toBeNull();
    expect(milestones.parse(mark({ sort: "forgave" }))).toBeNull();
  });

  it("[milestones-2] is marked in mine with nobody there, and shared as a fact of its own", () => {
    const alone = milestones.decide(milestones.initial, mark(), contextOf(ana, { place: "mine", other: null }));
    const shared = milestones.decide(milestones.initial, mark(), contextOf(ana));
    expect(alone).toEqual(shared);
    expect(milestones.kinds.milestoneMarked.log).toBe("either");
  });

  it("[milestones-3] has a line of each, which each puts another way and takes back, and nobody for the other", () => {
    const tell = createTelling();
    const made = tell(ana, "milestoneMarked", { sort: "courage", on: DAY });
    const own = tell(ana, "milestoneLineWritten", { mark: made.link, text: "I asked, and you answered." });
    const theirs = tell(ben, "milestoneLineWritten", { mark: made.link, text: "I was afraid too." });
    const again = tell(ben, "milestoneLineWritten", { mark: made.link, text: "So was I.", instead: [theirs.link] });
    const forged = tell(ben, "milestoneLineWritten", { mark: made.link, text: "Not hers.", instead: [own.link] });
    const [one] = seamFor(ana, [made, own, theirs, again]).marks;
    expect([one?.ownLine?.text, one?.theirLine?.text, one?.theirLine?.ownWords]).toEqual([
      "I asked, and you answered.",
      "So was I.",
      [],
    ]);
    expect(seamFor(ben, [made, own, theirs, again]).marks[0]?.ownLine?.ownWords).toEqual([theirs.link, again.link]);
    expect(seamFor(ana, [made, own, forged]).marks[0]?.ownLine?.text).toBe("I asked, and you answered.");
    const { state } = fold(milestones, [made]);
    const line = (text: string, of = made.link) =>
      typeOf(milestones.decide(state, { type: "line", mark: of, text, instead: [] }, contextOf(ben)));
    expect([line("A line"), line(" "), line("x".repeat(241)), line("A line", "f".repeat(64))]).toEqual([
      "ok",
      "textMissing",
      "lineTooLong",
      "unknownMark",
    ]);
  });

  it("[milestones-4] taken back leaves the other's line to its author alone", () => {
    const tell = createTelling();
    const made = tell(ana, "milestoneMarked", { sort: "safe", on: DAY });
    const line = tell(ben, "milestoneLineWritten", { mark: made.link, text: "On the bench." });
    expect(seamFor(ben, [made, line]).loose).toEqual([]);
    expect(seamFor(ben, [line])).toEqual({
      marks: [],
      before: null,
      loose: [{ link: line.link, text: "On the bench.", ownWords: [line.link] }],
    });
    expect(seamFor(ana, [line])).toEqual({ marks: [], before: null, loose: [] });
  });

  it("[milestones-5] of the other's invites one line for three days, once, and one's own never", () => {
    const tell = createTelling();
    const made = tell(ana, "milestoneMarked", { sort: "closer", on: "2026-11-01" });
    const line = tell(ben, "milestoneLineWritten", { mark: made.link, text: "At the lake." });
    const on = (days: number) => invitesFor(ben, [made], addDays(DAY, days)) !== null;
    expect([on(-2), on(-1), on(0), on(3), on(4)]).toEqual([false, true, true, true, false]);
    expect([invitesFor(ana, [made]), invitesFor(ben, [made, line])]).toEqual([null, null]);
    const next = tell(ana, "milestoneMarked", { sort: "safe", on: DAY });
    expect(invitesFor(ben, [made, next])).toBe(next.link);
  });

  it("[milestones-7] is shown the newest day first, so many at a time, and those before on asking", () => {
    const tell = createTelling();
    const facts = Array.from({ length: 30 }, (_, n) =>
      tell(
        n % 2 ? ana : ben,
        "milestoneMarked",
        { sort: "safe", on: addDays("2026-10-01", (n * 7) % 30) },
        { day: DAY },
      ),
    );
    const first = seamFor(ana, facts, { limit: 20 });
    const then = seamFor(ana, facts, { limit: 20, before: first.before });
    const days = [...first.marks, ...then.marks].map(({ on }) => on);
    expect([first.marks.length, then.marks.length, then.before]).toEqual([20, 10, null]);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(seamFor(ana, facts, "x").marks.length).toBe(24);
    const week = milestones.slices.week(
      fold(milestones, facts).state,
      { from: "2026-10-01", to: "2026-10-04" },
      readerOf(ana),
    );
    expect(week.marks.map(({ on }) => on)).toEqual(["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"]);
  });

  it("[milestones-8] in a rest nothing is marked for both and nothing invites; nothing is lost by it", () => {
    const tell = createTelling();
    const made = tell(ana, "milestoneMarked", { sort: "safe", on: DAY });
    const begun = tell(ana, "restBegun", {});
    const ended = tell(ana, "restEnded", { rests: [begun.link] });
    const { state, rest } = fold(milestones, [made, begun]);
    const line = { type: "line", mark: made.link, text: "A line", instead: [] } as const;
    expect(typeOf(milestones.decide(state, mark(), contextOf(ben, { rest })))).toBe("resting");
    expect(typeOf(milestones.decide(state, line, contextOf(ben, { rest })))).toBe("resting");
    expect(typeOf(milestones.decide(state, mark(), contextOf(ben, { place: "mine" })))).toBe("ok");
    expect([invitesFor(ben, [made, begun]), invitesFor(ben, [made, begun, ended])]).toEqual([null, made.link]);
    expect(seamFor(ben, [made, begun])).toEqual(seamFor(ben, [made]));
  });
});

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  what: fc.constantFrom("mark", "line", "line", "change"),
  of: fc.nat(15),
  day: fc.integer({ min: 10, max: 22 }),
});

const history = fc.array(saying, { maxLength: 20 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { who, what, of, day }] of said.entries()) {
    const pick = (kind: string): string => {
      const some = facts.filter((fact) => fact.kind === kind);
      return some[of % Math.max(1, some.length)]?.link ?? "f".repeat(64);
    };
    const line = { mark: pick("milestoneMarked"), text: `line ${n}.` };
    const more = { day: `2026-11-${day}` };
    if (what === "mark") facts.push(tell(who, "milestoneMarked", { sort: "safe", on: `2026-11-${day}` }, more));
    else if (what === "line") facts.push(tell(who, "milestoneLineWritten", line, more));
    else facts.push(tell(who, "milestoneLineWritten", { ...line, instead: [pick("milestoneLineWritten")] }, more));
  }
  return facts;
});

describe("always", () => {
  it("[milestones-6] the seam is the same with a line and without, and both see the same one", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const drawn = (me: Person, some: readonly Fact[]) =>
          seamFor(me, some, { limit: 60 }).marks.map(({ link, sort, text, on }) => ({ link, sort, text, on }));
        const without = facts.filter(({ kind }) => kind !== "milestoneLineWritten");
        expect(drawn(ana, facts)).toEqual(drawn(ana, without));
        expect(drawn(ana, facts)).toEqual(drawn(ben, facts));
        const lines = (me: Person) =>
          seamFor(me, facts, { limit: 60 }).marks.map(({ ownLine, theirLine }) => [ownLine?.text, theirLine?.text]);
        expect(lines(ana)).toEqual(lines(ben).map(([own, theirs]) => [theirs, own]));
      }),
      runs,
    );
  });

  it("[milestones-7] no view holds a number, nor a day but the one it was", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shown = JSON.stringify([seamFor(ana, facts), invitesFor(ana, facts)]);
        expect(shown).not.toMatch(/:\d/);
        expect(shown.match(/"\w+":"\d{4}-\d{2}-\d{2}"/g)?.every((one) => one.startsWith('"on"')) ?? true).toBe(true);
      }),
      runs,
    );
  });

  it("[milestones-9] a line taken back leaves none of its author's, and takes nothing of the other's", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [one] = seamFor(ana, facts).marks.filter(({ ownLine }) => ownLine !== null);
        if (!one?.ownLine) return;
        const gone = one.ownLine.ownWords;
        const left = facts.filter(({ link }) => !gone.includes(link));
        const after = seamFor(ana, left).marks.find(({ link }) => link === one.link);
        expect(after).toEqual({ ...one, ownLine: null });
      }),
      runs,
    );
  });

  it("[milestones-9] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(19), (facts, n) => {
        let folded = unfolded(milestones);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, must: true } } : fact;
          const after = advance(milestones, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
