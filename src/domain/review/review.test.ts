/** The rules of lines about a week one by one (SPEC.md, beside this file). */
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { fold, replay } from "../module.ts";
import { review } from "./review.ts";
import { lastDayOf, weekToLookAt } from "./week.ts";

/** A Sunday; its week began on the 16th. */
const SUNDAY = "2026-11-22";
const WEEK = "2026-11-16";
const NAME = "0".repeat(32);

const weekTo = (me: typeof ana, facts: readonly Fact[], week = WEEK) => {
  const { state, rest } = fold(review, facts);
  return review.slices.week(state, { week }, readerOf(me, { rest }));
};
const inMine = contextOf(ana, { place: "mine", other: null });
const line = { week: WEEK, part: "done", text: "You called on Tuesday." } as const;

describe("a line", () => {
  it("[review-1] is written in mine, of its week and part, with a name of its own", () => {
    expect(review.decide(review.initial, { type: "write", ...line, name: null }, inMine)).toEqual({
      ok: true,
      value: [{ kind: "reviewLineWritten", version: 1, fields: { ...line, name: NAME } }],
    });
    const tell = createTelling();
    const written = tell(ana, "reviewLineWritten", { ...line, name: NAME });
    expect(weekTo(ana, [written]).mine.lines).toEqual([
      { link: written.link, name: NAME, part: "done", text: line.text, ownWords: [written.link] },
    ]);
    expect(weekTo(ana, [written], "2026-11-09").mine.lines).toEqual([]);
  });

  it("[review-1] is shared alone, by an act of its own, exactly as it is then", () => {
    expect(review.decide(review.initial, { type: "share", ...line, name: NAME }, contextOf(ana))).toEqual({
      ok: true,
      value: [{ kind: "reviewLineShared", version: 1, fields: { ...line, name: NAME } }],
    });
    const tell = createTelling();
    const shared = tell(ana, "reviewLineShared", { ...line, name: NAME });
    const { mine, theirs } = weekTo(ben, [shared]);
    expect([mine.lines, theirs.lines]).toEqual([
      [],
      [{ link: shared.link, name: NAME, part: "done", text: line.text, ownWords: [] }],
    ]);
  });

  it("[review-2] put another way takes the place of what it was, and what was shared stays until it is shared again", () => {
    const tell = createTelling();
    const write = (text: string, name = NAME) => tell(ana, "reviewLineWritten", { ...line, name, text });
    const facts = [write("One."), write("Two.", "1".repeat(32)), write("One, put better.")];
    expect(weekTo(ana, facts).mine.lines.map(({ text, ownWords }) => [text, ownWords.length])).toEqual([
      ["One, put better.", 2],
      ["Two.", 1],
    ]);
    const share = (text: string, who = ana) => tell(who, "reviewLineShared", { ...line, name: NAME, text });
    const ours = [share("One.")];
    expect(weekTo(ben, ours).theirs.lines.map(({ text }) => text)).toEqual(["One."]);
    ours.push(share("Not yours.", ben), share("One, put better."));
    expect(weekTo(ben, ours).theirs.lines.map(({ text }) => text)).toEqual(["One, put better."]);
    expect(weekTo(ben, ours).mine.lines.map(({ text }) => text)).toEqual(["Not yours."]);
  });

  it("[review-4] taken back is as if never written", () => {
    const tell = createTelling();
    const first = tell(ana, "reviewLineShared", { ...line, name: NAME });
    const second = tell(ana, "reviewLineShared", { ...line, name: NAME, text: "Another way." });
    const gone = weekTo(ana, [first, second]).mine.lines.flatMap(({ ownWords }) => ownWords);
    expect(gone).toEqual([first.link, second.link]);
    expect(weekTo(ben, []).theirs).toEqual({ lines: [], next: null });
  });

  it("[review-1] [review-5] is refused where it cannot be: in the wrong place, to nobody, empty, too long, of a week to come", () => {
    const refused = (asked: Parameters<typeof review.decide>[1], context = inMine) => {
      const made = review.decide(review.initial, asked, context);
      return made.ok ? null : made.error.type;
    };
    const write = { type: "write", ...line, name: null } as const;
    const share = { type: "share", ...line, name: NAME } as const;
    expect([
      refused(write, contextOf(ana)),
      refused(share, inMine),
      refused(share, contextOf(ana, { other: null })),
      refused({ ...write, text: "  " }),
      refused({ ...write, text: "x".repeat(501) }),
      refused({ ...write, week: "2026-11-23" }),
      refused({ type: "offerOn", weekday: 2 }, contextOf(ana)),
    ]).toEqual(["onlyMine", "onlyOurs", "nobodyThere", "textMissing", "lineTooLong", "weekAhead", "onlyMine"]);
    expect(review.parse({ ...write, week: SUNDAY })).toBeNull();
    expect(review.parse({ ...write, name: "x" })).toBeNull();
  });
});

describe("one thing for next week", () => {
  const next = { week: WEEK, when: "it gets late", then: "I write before seven" };

  it("[review-3] is an if and a then, the newest holds, and it is shared like a line", () => {
    const asked = (when: string, then: string) =>
      review.decide(review.initial, { type: "writeNext", week: WEEK, when, then }, inMine);
    expect(asked(" it gets\n late ", "I write before seven")).toEqual({
      ok: true,
      value: [{ kind: "reviewNextWritten", version: 1, fields: next }],
    });
    expect([asked("it gets late", " "), asked("", "")]).toEqual([
      { ok: false, error: { type: "planMissing" } },
      { ok: false, error: { type: "textMissing" } },
    ]);
    const tell = createTelling();
    const first = tell(ana, "reviewNextShared", next);
    const second = tell(ana, "reviewNextShared", { ...next, then: "I call" });
    expect(weekTo(ana, [first, second]).mine.next).toEqual({
      link: second.link,
      when: next.when,
      then: "I call",
      ownWords: [first.link, second.link],
    });
    expect(weekTo(ben, [first, second]).theirs.next).toEqual({
      link: second.link,
      when: next.when,
      then: "I call",
      ownWords: [],
    });
  });
});

it("[review-5] the week looked at is the one before until Wednesday, and from Thursday on the one going on", () => {
  const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-29"];
  expect(days.map(weekToLookAt)).toEqual([WEEK, WEEK, WEEK, WEEK, "2026-11-23", "2026-11-23"]);
  expect(lastDayOf(WEEK)).toBe(SUNDAY);
});

it("[review-7] is offered on Sunday, or on the day that was chosen, until a line was written on it", () => {
  const tell = createTelling();
  const due = (facts: readonly Fact[], today: string) =>
    review.slices.today(replay(review, facts), null, readerOf(ana, { today })).due;
  expect([due([], "2026-11-21"), due([], SUNDAY)]).toEqual([false, true]);
  const early = tell(ana, "reviewLineWritten", { ...line, name: NAME }, { day: "2026-11-19" });
  const then = tell(ana, "reviewNextWritten", { week: WEEK, when: "a", then: "b" }, { day: SUNDAY });
  expect([due([early], SUNDAY), due([early, then], SUNDAY), due([early, then], "2026-11-29")]).toEqual([
    true,
    false,
    true,
  ]);
  const monday = tell(ana, "reviewDayChosen", { weekday: 1 });
  expect([due([monday], SUNDAY), due([monday], "2026-11-23")]).toEqual([false, true]);
  const never = tell(ana, "reviewDayChosen", {});
  expect(["2026-11-22", "2026-11-23", "2026-11-24"].map((day) => due([monday, never], day))).not.toContain(true);
  expect(review.slices.offered(replay(review, [monday, never]))).toEqual({ weekday: null });
});

it("[review-8] in a rest nothing is shared, the other's lines are quiet, one's own go on, and nothing is lost", () => {
  const tell = createTelling();
  const shared = tell(ana, "reviewLineShared", { ...line, name: NAME });
  const begun = tell(ben, "restBegun", {});
  const ended = tell(ben, "restEnded", { rests: [begun.link] });
  expect(weekTo(ben, [shared, begun]).theirs).toEqual({ lines: [], next: null });
  expect(weekTo(ana, [shared, begun]).mine.lines).toHaveLength(1);
  expect(weekTo(ben, [shared, begun, ended]).theirs.lines).toHaveLength(1);
  const { state, rest } = fold(review, [begun]);
  expect(review.decide(state, { type: "share", ...line, name: NAME }, contextOf(ana, { rest }))).toEqual({
    ok: false,
    error: { type: "resting" },
  });
  expect(review.decide(review.initial, { type: "write", ...line, name: null }, { ...inMine, rest }).ok).toBe(true);
});
