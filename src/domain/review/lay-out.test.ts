/** One week of two people as each of them has it laid out, from the facts they wrote (SPEC.md, review-10 to review-13). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { milestones } from "../milestones/milestones.ts";
import { fold } from "../module.ts";
import { path } from "../path/path.ts";
import { thanks } from "../thanks/thanks.ts";
import { trust } from "../trust/trust.ts";
import { type LaidOut, layOut, type OfPlace } from "./lay-out.ts";
import { lastDayOf } from "./week.ts";

const WEEK = "2026-11-16";
const SUNDAY = "2026-11-22";

interface Days {
  readonly ours: readonly Fact[];
  readonly mine?: readonly Fact[];
  readonly onTable?: boolean;
  readonly today?: string;
}

/** As the page asks: deeds of the week, and promises that are open or explained. */
const placeOf = (place: "mine" | "ours", me: Person, facts: readonly Fact[], today: string): OfPlace => {
  const { state, rest } = fold(trust, facts);
  const reader = readerOf(me, { today, rest });
  const days = { from: WEEK, to: lastDayOf(WEEK) };
  return {
    place,
    deeds: trust.slices.days(state, days, reader).lines,
    promises: trust.slices.promises(state, { show: ["open", "explained"], limit: 100 }, reader).promises,
    thanks: thanks.slices.week(fold(thanks, facts).state, days, reader).given,
    milestones: milestones.slices.week(fold(milestones, facts).state, days, reader).marks,
  };
};

const weekOf = (me: Person, { ours, mine = [], onTable = false, today = SUNDAY }: Days): LaidOut => {
  const { state } = fold(path, ours);
  return layOut(
    [placeOf("mine", me, mine, today), placeOf("ours", me, ours, today)],
    path.slices.timeline(state, null, readerOf(me)).items,
    { week: WEEK, today, time: "20:00", onTable },
  );
};

const marksOf = ({ thanks, milestones }: LaidOut) => [thanks.map(({ did }) => did), milestones.map(({ sort }) => sort)];
const textsOf = ({ deeds, promised, toMend }: LaidOut) => ({
  deeds: deeds.map(({ deed }) => deed.text),
  promised: promised.map(({ text }) => text),
  toMend: toMend.map(({ text }) => text),
});

describe("a week", () => {
  it("[review-10] lays out deeds of both, what was promised, and setbacks, by their days", () => {
    const tell = createTelling();
    const kept = tell(
      ben,
      "promiseMade",
      { text: "I fetch the children", due: "2026-11-18" },
      { version: 2, day: WEEK },
    );
    const ours = [
      kept,
      tell(ben, "promiseKept", { promise: kept.link, wording: kept.link }, { version: 2, day: "2026-11-18" }),
      tell(
        ana,
        "deedNoted",
        { text: "You wrote when the train stood", on: "2026-11-17", whose: "other" },
        { day: "2026-11-19" },
      ),
      tell(ben, "promiseMade", { text: "I write before seven", due: "2026-11-27" }, { version: 2, day: "2026-11-20" }),
      tell(ana, "setbackSaid", { what: "cameUp" }, { day: "2026-11-19" }),
    ];
    const asked = textsOf(weekOf(ana, { ours }));
    expect(asked).toEqual({
      deeds: ["You wrote when the train stood", "I fetch the children"],
      promised: ["I write before seven"],
      toMend: [],
    });
    expect(textsOf(weekOf(ben, { ours }))).toEqual(asked);
    for (const me of [ana, ben])
      expect(weekOf(me, { ours }).setbacks).toMatchObject([{ day: "2026-11-19", setback: "cameUp" }]);
  });

  it("[review-10] [review-13] lays out thanks and milestones of both, those from mine only for their owner", () => {
    const tell = createTelling();
    const mark = (sort: string) => tell(ana, "milestoneMarked", { sort, on: "2026-11-17" });
    const days: Days = {
      ours: [tell(ben, "thanksGiven", { did: "You asked how I slept", on: "2026-11-18" }), mark("courage")],
      mine: [mark("safe")],
    };
    const both = [["You asked how I slept"], ["courage"]];
    expect(marksOf(weekOf(ana, days))).toEqual([["You asked how I slept"], ["safe", "courage"]]);
    expect(marksOf(weekOf(ana, { ...days, onTable: true }))).toEqual(both);
    expect(marksOf(weekOf(ben, { ours: days.ours }))).toEqual(both);
  });

  it("[review-11] lays a promise that was not kept out for its maker alone; the other's week is as if it had never been", () => {
    const tell = createTelling();
    const noted = tell(ana, "deedNoted", { text: "You waited with me", on: "2026-11-17", whose: "other" });
    const open = tell(
      ben,
      "promiseMade",
      { text: "I call at noon", due: "2026-11-18" },
      { version: 2, day: "2026-11-17" },
    );
    const said = tell(
      ben,
      "promiseMade",
      { text: "I pay the bill", due: "2026-11-19T18:00" },
      { version: 2, day: "2026-11-17" },
    );
    const why = tell(ben, "promiseExplained", { promise: said.link, text: "I forgot it" }, { version: 2 });
    const ours = [noted, open, said, why];
    expect(textsOf(weekOf(ben, { ours }))).toEqual({
      deeds: ["You waited with me"],
      promised: [],
      toMend: ["I call at noon", "I pay the bill"],
    });
    expect(weekOf(ana, { ours })).toEqual(weekOf(ana, { ours: [noted] }));
    expect(JSON.stringify(weekOf(ana, { ours }))).not.toMatch(/noon|bill|forgot/);
  });

  it("[review-11] one whose day is still to come stands among what was promised, for both, and one that was mended nowhere", () => {
    const tell = createTelling();
    const open = tell(
      ben,
      "promiseMade",
      { text: "I call at noon", due: "2026-11-22T21:00" },
      { version: 2, day: "2026-11-17" },
    );
    const at = (today: string, facts: readonly Fact[]) =>
      [ana, ben].map((me) => textsOf(weekOf(me, { ours: facts, today })));
    const promised = { deeds: [], promised: ["I call at noon"], toMend: [] };
    expect(at(SUNDAY, [open])).toEqual([promised, promised]);
    const nothing = { deeds: [], promised: [], toMend: [] };
    expect(at("2026-11-23", [open])).toEqual([nothing, { ...nothing, toMend: ["I call at noon"] }]);
    const mended = tell(ben, "promiseRepaired", { promise: open.link, happened: "I fell asleep" });
    expect(at("2026-11-23", [open, mended])).toEqual([nothing, nothing]);
  });

  it("[review-12] lays a promise that comes round out by the days it was kept on, and by no other day", () => {
    const tell = createTelling();
    const round = tell(
      ben,
      "promiseMade",
      { text: "I write before seven", repeat: { days: [1, 2, 3, 4, 5] } },
      { version: 2, day: "2026-11-02" },
    );
    const kept = tell(
      ben,
      "promiseKept",
      { promise: round.link, wording: round.link, on: "2026-11-18" },
      { version: 2, day: "2026-11-18" },
    );
    for (const me of [ana, ben]) {
      const laid = weekOf(me, { ours: [round, kept] });
      expect(textsOf(laid)).toEqual({ deeds: ["I write before seven"], promised: [], toMend: [] });
      expect(laid.deeds.map(({ deed }) => deed.on)).toEqual(["2026-11-18"]);
    }
  });

  it("[review-13] on a table lays out only what both can read, the same for both, and nothing that was not kept", () => {
    const tell = createTelling();
    const own = tell(ben, "deedNoted", { text: "I deleted the number", on: "2026-11-17", whose: "own" });
    const ownPromise = tell(
      ben,
      "promiseMade",
      { text: "To myself: no wine", due: "2026-11-18" },
      { version: 2, day: WEEK },
    );
    const open = tell(ben, "promiseMade", { text: "I call at noon", due: "2026-11-18" }, { version: 2, day: WEEK });
    const noted = tell(ana, "deedNoted", { text: "You waited with me", on: "2026-11-17", whose: "other" });
    const days: Days = { ours: [open, noted], mine: [own, ownPromise] };
    expect(textsOf(weekOf(ben, days))).toEqual({
      deeds: ["I deleted the number", "You waited with me"],
      promised: [],
      toMend: ["To myself: no wine", "I call at noon"],
    });
    const table = [ana, ben].map((me) => textsOf(weekOf(me, { ...days, onTable: true })));
    expect(table).toEqual([table[1], { deeds: ["You waited with me"], promised: [], toMend: [] }]);
  });
});

const promising = fc.record({
  who: fc.constantFrom(ana, ben),
  made: fc.integer({ min: 9, max: 22 }),
  due: fc.option(fc.integer({ min: 9, max: 26 })),
  then: fc.constantFrom("nothing", "kept", "explained", "repaired"),
});

it("[review-11] always: whatever was promised, the other's week is the same without all that was not kept", () => {
  const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };
  fc.assert(
    fc.property(fc.array(promising, { maxLength: 8 }), (all) => {
      const tell = createTelling();
      const told = all.map(({ who, made, due, then }, n) => {
        const day = `2026-11-${String(made).padStart(2, "0")}`;
        const by = due === null ? {} : { due: `2026-11-${String(Math.max(due, made)).padStart(2, "0")}` };
        const promise = tell(who, "promiseMade", { text: `promise ${n}.`, ...by }, { version: 2, day });
        const about = { promise: promise.link };
        const after = {
          nothing: () => [],
          kept: () => [tell(who, "promiseKept", { ...about, wording: promise.link }, { version: 2, day })],
          explained: () => [tell(who, "promiseExplained", { ...about, text: "no" }, { version: 2, day })],
          repaired: () => [tell(who, "promiseRepaired", { ...about, happened: "no" }, { day })],
        }[then]();
        const isPassed = "due" in by && by.due < SUNDAY && then !== "kept";
        return { who, isPassed, facts: [promise, ...after] };
      });
      const ours = told.flatMap(({ facts }) => facts);
      for (const me of [ana, ben]) {
        const without = told.filter(({ who, isPassed }) => who === me || !isPassed).flatMap(({ facts }) => facts);
        expect(weekOf(me, { ours })).toEqual(weekOf(me, { ours: without }));
        expect(weekOf(me, { ours }).toMend.every(({ mine }) => mine)).toBe(true);
      }
    }),
    runs,
  );
});
