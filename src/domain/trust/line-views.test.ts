import { describe, expect, it } from "vitest";
import { ana, ben, readerOf } from "#tests/domain/telling.ts";
import { bowlIn, createTrustTelling, linesIn, startPromise } from "#tests/domain/trust-telling.ts";
import type { Fact } from "../fact.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const [monday, friday] = ["2026-11-23", "2026-11-27"];

/** A day kept, a deed noted, an evening put off in time, and one deed more. */
const start = () => {
  const { made, keep, once, see, tell, promise } = startPromise();
  const kept = keep(monday);
  const noted = tell(ben, "deedNoted", { text: "You asked first", on: monday, whose: "other" }, { day: friday });
  const said = once(friday, "I call at eight", { day: "2026-11-24" });
  const wrote = tell(ana, "deedNoted", { text: "Wrote when late", on: "2026-11-20", whose: "own" }, { day: friday });
  return { made, promise, kept, noted, said, wrote, see, facts: [made, kept, noted, said, wrote] };
};

const bowl = (facts: readonly Fact[]) => trust.slices.bowl(replay(trust, facts)).lines;

const noteMany = (count: number) => {
  const tell = createTrustTelling();
  return Array.from({ length: count }, (_, n) =>
    tell(ana, "deedNoted", { text: `No. ${n}`, on: `2026-11-${String((n % 22) + 1).padStart(2, "0")}`, whose: "own" }),
  );
};

describe("the bowl", () => {
  it("[trust-37] shows a line where its deed stands in the log, and seeing turns it gold in its place", () => {
    const { facts, kept, noted, said, wrote, see } = start();
    const ink = [
      { link: kept.link, laid: "ink" },
      { link: noted.link, laid: "gold" },
      { link: said.link, laid: "ink" },
      { link: wrote.link, laid: "ink" },
    ];
    expect(bowl(facts)).toEqual(ink);
    expect(bowl([...facts, see(kept)])).toEqual(ink.with(0, { link: kept.link, laid: "gold" }));
  });

  it("[trust-37] words taken back take their line along, and a promise all of its own", () => {
    const { facts, made, kept, noted, said, wrote, see } = start();
    const seen = [...facts, see(kept), see(said)];
    const without = (fact: Fact) => bowl(seen.filter(({ link }) => link !== fact.link)).map(({ link }) => link);
    expect(without(noted)).toEqual([kept.link, said.link, wrote.link]);
    expect(without(said)).toEqual([kept.link, noted.link, wrote.link]);
    expect(without(made)).toEqual([noted.link, wrote.link]);
  });

  it("[trust-38] shows the first two thousand, and none of them ever moves", () => {
    const many = noteMany(2003);
    const first = bowl(many);
    expect(first.map(({ link }) => link)).toEqual(many.slice(0, 2000).map(({ link }) => link));
    expect(bowl(many.slice(0, 2000))).toEqual(first);
    expect(linesIn(many)[0]?.link).toBe(many.at(-1)?.link);
  });

  it("[trust-38] is the same for both", () => {
    const { facts } = start();
    const [hers, his] = [linesIn(facts, ana), linesIn(facts, ben)];
    const drawn = (lines: typeof hers) => lines.map(({ link, laid, text, on }) => ({ link, laid, text, on }));
    expect(drawn(hers)).toEqual(drawn(his));
    expect(bowl([])).toEqual([]);
  });
});

describe("a line", () => {
  const lineIn = (facts: readonly Fact[], line: string, me = ben, more = {}) =>
    trust.slices.line(replay(trust, facts), { line }, readerOf(me, more));

  it("[trust-39] opens its sentence", () => {
    const { facts, said, promise } = start();
    const line = {
      link: said.link,
      laid: "ink",
      what: "changed",
      author: ana,
      mine: false,
      whose: "own",
      text: "I call at eight",
      gave: null,
      about: null,
      on: "2026-11-24",
      day: "2026-11-24",
      promise,
      toSee: true,
      reached: null,
    };
    expect(lineIn(facts, said.link)).toEqual({ is: "here", line, ownWords: [] });
    expect(lineIn(facts, said.link, ana)).toEqual({
      is: "here",
      line: { ...line, mine: true, toSee: false },
      ownWords: [said.link],
    });
  });

  it("[trust-39] of a keeping has no words of its own to take back", () => {
    const { facts, kept } = start();
    expect(lineIn(facts, kept.link, ana)).toMatchObject({ is: "here", ownWords: [], line: { text: "I call you" } });
  });

  it("[trust-39] is found also by the keeping that lies beside it, in the words that were seen", () => {
    const { made, change, keep, see } = startPromise({ due: friday });
    const first = keep(null);
    const apart = { apart: [first] };
    const other = change("I call at noon", { due: friday }, apart);
    const second = keep(null, apart, other);
    const facts = [made, other, second, first, see(first)];
    expect(lineIn(facts, first.link)).toEqual(lineIn(facts, second.link));
    expect(lineIn(facts, first.link)).toMatchObject({ line: { link: second.link, laid: "gold", text: "I call you" } });
    expect(bowlIn(facts)).toEqual(["ink changed: I call at noon", "gold kept: I call you"]);
  });

  it("[trust-16] whose words were taken back is gone, and who asks is told", () => {
    const { facts, noted } = start();
    const left = facts.filter(({ link }) => link !== noted.link);
    const removed = () => ({ by: ben, day: friday });
    expect(lineIn(left, noted.link, ana, { removed })).toEqual({ is: "removed", by: ben, day: friday });
    expect(lineIn(left, noted.link)).toEqual({ is: "unknown" });
    expect(trust.slices.line(replay(trust, facts), { line: 1 }, readerOf(ben, { removed }))).toEqual({ is: "unknown" });
  });

  it("[trust-19] tells the other the day it reached them where the date matters", () => {
    const { facts, kept, noted, said } = start();
    const late = { reached: () => "2026-12-20" };
    const reachedOf = (fact: Fact, me = ben) => {
      const view = lineIn(facts, fact.link, me, late);
      return view.is === "here" ? view.line.reached : undefined;
    };
    expect([kept, said].map((fact) => reachedOf(fact))).toEqual(["2026-12-20", "2026-12-20"]);
    expect([reachedOf(noted, ana), reachedOf(kept, ana)]).toEqual([null, null]);
  });
});

describe("the list of lines", () => {
  it("[trust-18] is bounded, newest first, and goes on where it stopped", () => {
    const many = noteMany(50);
    const state = replay(trust, many);
    const listed: string[] = [];
    for (let window: unknown = { limit: 7 }; window;) {
      const { lines, next } = trust.slices.lines(state, window, readerOf(ana));
      expect(lines.length).toBeLessThanOrEqual(7);
      listed.push(...lines.map(({ link }) => link));
      window = next;
    }
    expect(listed).toEqual(many.map(({ link }) => link).toReversed());
    expect(trust.slices.lines(state, "all", readerOf(ana)).lines).toHaveLength(20);
  });
});

describe("days", () => {
  const daysIn = (facts: readonly Fact[], from: string, to: string) =>
    trust.slices.days(replay(trust, facts), { from, to }, readerOf(ben)).lines.map(({ on, text }) => `${on} ${text}`);

  it("[trust-40] hold the deeds that belong to them, the oldest first", () => {
    const { facts } = start();
    expect(daysIn(facts, "2026-11-20", "2026-11-26")).toEqual([
      "2026-11-20 Wrote when late",
      "2026-11-23 I call you",
      "2026-11-23 You asked first",
      "2026-11-24 I call at eight",
    ]);
    expect(daysIn(facts, "2026-11-21", "2026-11-23")).toEqual(["2026-11-23 I call you", "2026-11-23 You asked first"]);
    expect(daysIn(facts, "2026-11-24", "2026-11-20")).toEqual([]);
    expect(trust.slices.days(replay(trust, facts), { from: "soon" }, readerOf(ben))).toEqual({ lines: [] });
  });

  it("[trust-40] are bounded, in days and in deeds", () => {
    const { facts } = start();
    expect(daysIn(facts, "1970-01-01", "2026-11-26")).toHaveLength(4);
    expect(daysIn(facts, "1970-01-01", "9999-12-31")).toEqual([]);
    expect(daysIn(noteMany(500), "2026-11-01", "2026-11-30")).toHaveLength(400);
  });
});
