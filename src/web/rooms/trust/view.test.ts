import { describe, expect, it } from "vitest";
import type { Happening, LineItem, PromiseItem } from "./shown.ts";
import {
  bowlLabel,
  byMonth,
  captionOf,
  dropsOf,
  entriesOf,
  happenedInWords,
  newestGold,
  planInWords,
  type Reader,
  rowOf,
} from "./view.ts";

const reader: Reader = {
  place: "ours",
  other: "Noor",
  now: {
    today: "2026-11-25",
    time: "12:00",
    days: { today: "today", yesterday: "yesterday", tomorrow: "tomorrow" },
  },
  rests: false,
};

const item = (change: Partial<PromiseItem> = {}, wording: Partial<PromiseItem["wording"]> = {}): PromiseItem => ({
  promise: "p",
  author: "ana",
  mine: true,
  madeOn: "2026-11-20",
  wording: {
    link: "p",
    day: "2026-11-20",
    text: "Call at six",
    due: null,
    about: "time",
    plan: null,
    repeat: null,
    onContact: false,
    ...wording,
  },
  standing: "open",
  line: "none",
  keptOn: [],
  instead: [],
  toSee: null,
  ...change,
});

const line = (change: Partial<LineItem> = {}): LineItem => ({
  link: "l",
  laid: "ink",
  what: "kept",
  author: "ana",
  mine: true,
  whose: "own",
  text: "Call at six",
  gave: null,
  about: "time",
  on: "2026-11-24",
  day: "2026-11-24",
  promise: "p",
  toSee: false,
  reached: null,
  ...change,
});

describe("what is promised", () => {
  it("is shown while it is open, explained or being mended, and not once it is over", () => {
    const standings = ["open", "explained", "repaired", "kept", "seen", "ended"] as const;
    const entries = entriesOf(
      standings.map((standing) => item({ promise: standing, standing })),
      reader,
    );
    expect(entries.map(({ promise }) => promise)).toEqual(["open", "explained", "repaired"]);
  });

  it("offers its author what fits its kind, and the other nothing", () => {
    const repeat = { days: [1, 2, 3] };
    const offers = entriesOf(
      [
        item(),
        item({}, { repeat }),
        item({ keptOn: ["2026-11-25"] }, { repeat }),
        item({}, { onContact: true }),
        item({}, { repeat: { days: [1, 2] } }),
        item({ mine: false }),
      ],
      reader,
    );
    expect(offers.map(({ keep, whose }) => [keep, whose])).toEqual([
      ["once", "You promised"],
      ["today", "You promised"],
      ["keptToday", "You promised"],
      ["tell", "You promised"],
      ["anotherDay", "You promised"],
      [null, "Noor promised"],
    ]);
  });

  it("says what was put instead of it, for today and days to come", () => {
    const instead = [
      { on: "2026-11-27", text: "Call on Friday" },
      { on: "2026-11-25", text: "Write instead" },
      { on: "2026-11-24", text: "Gone by" },
    ];
    expect(entriesOf([item({ instead })], reader)[0]?.instead).toEqual([
      "Today: Write instead",
      "Friday: Call on Friday",
    ]);
  });

  it("reads a plan as one sentence, however its author began", () => {
    expect(planInWords({ when: "If the train is late ", then: "then I write." })).toBe(
      "If the train is late, then I write",
    );
    expect(planInWords({ when: "I am tired", then: "I say so" })).toBe("If I am tired, then I say so");
  });
});

describe("a line in words", () => {
  it.each([
    [{}, "You kept this"],
    [{ laid: "gold" }, "You kept this, and Noor saw it"],
    [{ mine: false, laid: "gold" }, "Noor kept this, and you saw it"],
    [{ what: "changed" }, "You changed this in time"],
    [{ what: "noted", whose: "other", laid: "gold" }, "You noticed this"],
    [{ what: "noted", whose: "other", mine: false, laid: "gold" }, "Noor noticed this"],
    [{ what: "noted", whose: "own", mine: false }, "Noor did this"],
    [{ what: "told", mine: false }, "Noor told you this"],
  ] as const)("says of %j: %s", (change, words) => {
    expect(captionOf(line(change), reader)).toBe(words);
  });

  it("says nothing of anybody seeing it where only its owner reads", () => {
    expect(captionOf(line({ laid: "gold" }), { ...reader, place: "mine" })).toBe("You kept this");
  });

  it("keeps the other's words about a contact folded, and asks nothing of who reads them", () => {
    const row = rowOf(line({ what: "told", mine: false, text: "A message came", toSee: true }), reader, []);
    expect(row).toMatchObject({ text: "Noor told you about a contact, yesterday.", isOwn: false, toSee: null });
    expect(rowOf(line({ what: "told", text: "A message came" }), reader, []).text).toBe("A message came");
  });

  it("shows nothing of a covered line but that it is covered", () => {
    const row = rowOf(line({ toSee: true }), reader, ["l"]);
    expect(row).toMatchObject({ text: "Covered", caption: "Look again", toSee: null, isCovered: true });
  });
});

describe("the bowl", () => {
  it("hides what its owner covered, and keeps every other line where it was laid", () => {
    const lines = [
      { link: "a", laid: "gold" },
      { link: "b", laid: "ink" },
      { link: "c", laid: "gold" },
    ] as const;
    expect(dropsOf(lines, ["c"])).toEqual(["gold", "ink", "covered"]);
  });

  it("says what it means in one sentence", () => {
    expect(bowlLabel([], false)).toContain("Nothing is filled");
    expect(bowlLabel(["ink"], false)).toContain("fine line");
    expect(bowlLabel(["ink", "gold"], false)).toContain("gold");
    expect(bowlLabel(["gold"], true)).toContain("cloth");
  });

  it("has a newest gold that is neither covered nor a telling by the other", () => {
    const lines = [
      line({ link: "ink" }),
      line({ link: "told", laid: "gold", what: "told", mine: false }),
      line({ link: "covered", laid: "gold" }),
      line({ link: "gold", laid: "gold" }),
    ];
    expect(newestGold(lines, ["covered"])?.link).toBe("gold");
    expect(newestGold([line()], [])).toBeNull();
  });
});

it("groups lines by month in the order they came", () => {
  const lines = ["2026-11-02", "2026-10-30", "2026-10-01"].map((day) => line({ link: day, day }));
  expect(byMonth(lines).map((group) => [group.month, group.lines.map(({ link }) => link)])).toEqual([
    ["2026-11", ["2026-11-02"]],
    ["2026-10", ["2026-10-30", "2026-10-01"]],
  ]);
});

describe("how it went", () => {
  const at = { link: "h", day: "2026-11-24", line: "none", toSee: null, reached: null, newPromise: null } as const;
  const wording = item().wording;
  const changed = { ...wording, ...at, what: "changed", apart: false } as const;

  it.each<[Happening, string]>([
    [{ ...wording, ...at, what: "made" }, "You, yesterday"],
    [{ ...changed, inTime: false }, "You, yesterday: changed"],
    [{ ...changed, inTime: true }, "You, yesterday: changed in time, which counts as kept"],
    [{ ...at, what: "ended" } as Happening, "You, yesterday: ended"],
  ])("%#", (happening, words) => {
    expect(happenedInWords(happening, "You", reader)).toBe(words);
  });

  it("names the day something was kept on, not the day it was written", () => {
    const kept = { ...at, what: "kept", wording, on: "2026-11-23" } as Happening;
    expect(happenedInWords(kept, "Noor", reader)).toBe("Noor: kept, Monday");
  });
});
