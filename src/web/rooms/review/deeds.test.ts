import { describe, expect, it } from "vitest";
import type { LaidDeed } from "#domain/review/lay-out.ts";
import { deedsShown } from "./deeds.ts";

const WEEK = "2026-11-16";
const deed = (on: string, more: Partial<LaidDeed["deed"]> = {}): LaidDeed => ({
  place: "ours",
  deed: {
    link: on,
    laid: "ink",
    what: "kept",
    author: "a",
    mine: true,
    whose: "own",
    text: "I write before seven",
    gave: null,
    about: null,
    on,
    day: on,
    promise: "p",
    toSee: false,
    reached: null,
    ...more,
  },
});

describe("deeds of a week", () => {
  it("of one promise stand once, with the days it was kept on, and with no number", () => {
    const shown = deedsShown([deed("2026-11-16"), deed("2026-11-18"), deed("2026-11-18"), deed("2026-11-20")]);
    expect(shown).toEqual([
      {
        link: "2026-11-16",
        isMine: true,
        text: "I write before seven",
        gave: null,
        days: "Monday, Wednesday and Friday",
      },
    ]);
  });

  it("belong to whoever did them: what one noted of the other is the other’s", () => {
    const noted = { promise: null, whose: "other" as const, text: "You waited" };
    expect(deedsShown([deed(WEEK, noted), deed(WEEK, { ...noted, mine: false })]).map(({ isMine }) => isMine)).toEqual([
      false,
    ]);
    expect(deedsShown([deed(WEEK, { ...noted, mine: false })])[0]?.isMine).toBe(true);
  });
});
