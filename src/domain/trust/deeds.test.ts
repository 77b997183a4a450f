import { describe, expect, it } from "vitest";
import { ana, ben } from "#tests/domain/telling.ts";
import { bowlIn, createTrustTelling, linesIn, refusal, startPromise } from "#tests/domain/trust-telling.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const tell = createTrustTelling();
const called = tell(ben, "deedNoted", {
  text: "You called when the meeting ran late",
  on: "2026-11-20",
  whose: "other",
  about: "time",
  gave: "I could go to sleep",
});
const wrote = tell(ana, "deedNoted", { text: "Wrote when running late", on: "2026-11-22", whose: "own" });
const seen = tell(ben, "deedSeen", { deed: wrote.link });

describe("a deed of the other", () => {
  it("[trust-34] is gold at once, with what it gave", () => {
    expect(linesIn([called], ana)).toEqual([
      {
        link: called.link,
        laid: "gold",
        what: "noted",
        author: ben,
        mine: false,
        whose: "other",
        text: "You called when the meeting ran late",
        gave: "I could go to sleep",
        about: "time",
        on: "2026-11-20",
        day: "2026-11-22",
        promise: null,
        toSee: false,
        reached: null,
      },
    ]);
  });

  it("[trust-34] has nothing more to be seen, by anybody", () => {
    const see = (author: string) => tell(author, "deedSeen", { deed: called.link });
    expect([ana, ben].map((author) => refusal([called], see(author)))).toEqual(["nothingToSee", "nothingToSee"]);
  });
});

describe("a deed of one's own", () => {
  it("[trust-35] is ink until the other saw it, and gold ever after", () => {
    expect(bowlIn([wrote])).toEqual(["ink noted: Wrote when running late"]);
    expect(bowlIn([wrote, seen])).toEqual(["gold noted: Wrote when running late"]);
    expect(linesIn([wrote]).map(({ toSee }) => toSee)).toEqual([true]);
    expect(linesIn([wrote], ana).map(({ toSee }) => toSee)).toEqual([false]);
    expect(linesIn([wrote, seen]).map(({ toSee }) => toSee)).toEqual([false]);
  });

  it("[trust-35] nobody else can see it, nor twice, nor what is not there", () => {
    expect(refusal([wrote], tell(ana, "deedSeen", { deed: wrote.link }))).toBe("yourOwn");
    expect(refusal([wrote, seen], tell(ben, "deedSeen", { deed: wrote.link }))).toBe("alreadySeen");
    expect(refusal([], seen)).toBe("unknownDeed");
  });

  it("[trust-35] [trust-11] a noted deed and a promise are seen each in its own way", () => {
    const { made, keep, promise } = startPromise({});
    const kept = keep(null);
    expect(refusal([made, kept], tell(ben, "deedSeen", { deed: kept.link }))).toBe("nothingToSee");
    const noted = tell(ana, "deedNoted", { text: "Wrote", on: "2026-11-22", whose: "own" }, { link: "d".repeat(64) });
    const asPromise = tell(ben, "promiseSeen", { promise, deed: noted.link });
    expect(refusal([made, noted], asPromise)).toBe("nothingToSee");
  });

  it("[trust-16] [trust-35] taken back it is gone, with its being seen", () => {
    expect(replay(trust, [seen])).toEqual(replay(trust, []));
  });
});

describe("the day of a deed", () => {
  it("[trust-36] is any day up to the one it is written on", () => {
    const note = (on: string) => tell(ana, "deedNoted", { text: "Wrote", on, whose: "own" });
    expect(["1999-12-31", "2026-11-22", "2026-11-23"].map((on) => refusal([], note(on)))).toEqual([
      null,
      null,
      "dayAhead",
    ]);
  });
});
