/** The rules of five lines a week one by one (SPEC.md, beside this file). */
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { fold, replay } from "../module.ts";
import { pulse } from "./pulse.ts";

/** A Sunday; its week began on the 16th. */
const SUNDAY = "2026-11-22";
const MONDAY = "2026-11-23";
const WEEK = "2026-11-16";

const weeksOf = (facts: readonly Fact[]) => pulse.slices.weeks(replay(pulse, facts), null, readerOf(ana)).weeks;
const sharedTo = (me: typeof ana, facts: readonly Fact[]) => {
  const { state, rest } = fold(pulse, facts);
  return pulse.slices.shared(state, null, readerOf(me, { rest }));
};
const inMine = (more = {}) => contextOf(ana, { place: "mine", other: null, ...more });

describe("a week", () => {
  it("[pulse-1] holds what was answered and nothing of what was left out; with nothing at all it is not kept", () => {
    const take = (answers: object) => {
      const command = pulse.parse({ type: "take", answers });
      return command && pulse.decide(pulse.initial, command, inMine());
    };
    expect(take({ relied: 0, myself: 10 })).toEqual({
      ok: true,
      value: [{ kind: "pulseTaken", version: 1, fields: { answers: { relied: 0, myself: 10 } } }],
    });
    expect(take({})).toEqual({ ok: false, error: { type: "nothingSaid" } });
    expect([take({ relied: 11 }), take({ relied: 2.5 }), take({ trust: 3 }), take({ safe: -1 })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("[pulse-2] is the one it was written in, and what is written again in it takes its place", () => {
    const tell = createTelling();
    const first = tell(ana, "pulseTaken", { answers: { relied: 3, safe: 4 } }, { day: "2026-11-20" });
    const again = tell(ana, "pulseTaken", { answers: { relied: 5 } }, { day: SUNDAY });
    const next = tell(ana, "pulseTaken", { answers: { relied: 6 } }, { day: MONDAY });
    expect(weeksOf([first, again, next])).toEqual([
      { week: MONDAY, answers: { relied: 6 }, ownWords: [next.link] },
      { week: WEEK, answers: { relied: 5 }, ownWords: [first.link, again.link] },
    ]);
  });

  it("[pulse-4] taken back is as if never written", () => {
    const tell = createTelling();
    const first = tell(ana, "pulseTaken", { answers: { relied: 3 } }, { day: "2026-11-20" });
    const next = tell(ana, "pulseTaken", { answers: { relied: 6 } }, { day: MONDAY });
    expect(weeksOf([first, next].filter(({ link }) => link !== first.link))).toEqual(weeksOf([next]));
  });

  it("[pulse-5] without lines is not spoken of", () => {
    const tell = createTelling();
    const early = tell(ana, "pulseTaken", { answers: { relied: 3 } }, { day: "2026-09-01" });
    const late = tell(ana, "pulseTaken", { answers: { relied: 4 } }, { day: SUNDAY });
    expect(weeksOf([early, late]).map(({ week }) => week)).toEqual([WEEK, "2026-08-31"]);
  });

  it("shows as many as are asked for, the newest first", () => {
    const tell = createTelling();
    const facts = [2, 9, 16].map((day) =>
      tell(ana, "pulseTaken", { answers: { safe: 1 } }, { day: `2026-11-${String(day).padStart(2, "0")}` }),
    );
    const shown = pulse.slices.weeks(replay(pulse, facts), { limit: 2 }, readerOf(ana));
    expect([shown.weeks.map(({ week }) => week), shown.isAll]).toEqual([[WEEK, "2026-11-09"], false]);
  });
});

describe("a week that is shared", () => {
  const command = { type: "share", week: WEEK, answers: { safe: 4 } } as const;

  it("[pulse-3] is a fact of its own in ours, of that week alone, and goes again when its words are taken back", () => {
    expect(pulse.decide(pulse.initial, command, contextOf(ana))).toEqual({
      ok: true,
      value: [{ kind: "pulseShared", version: 1, fields: { week: WEEK, answers: { safe: 4 } } }],
    });
    const tell = createTelling();
    const shared = tell(ana, "pulseShared", { week: WEEK, answers: { safe: 4 } });
    expect(sharedTo(ben, [shared]).theirs).toEqual([{ week: WEEK, answers: { safe: 4 }, ownWords: [] }]);
    expect(sharedTo(ana, [shared]).mine).toEqual([{ week: WEEK, answers: { safe: 4 }, ownWords: [shared.link] }]);
    expect(sharedTo(ben, [])).toEqual({ mine: [], theirs: [] });
  });

  it("[pulse-3] is written to somebody, in ours only; what is one's own, in mine only", () => {
    const refused = (asked: Parameters<typeof pulse.decide>[1], context: Parameters<typeof pulse.decide>[2]) => {
      const made = pulse.decide(pulse.initial, asked, context);
      return made.ok ? null : made.error.type;
    };
    expect([
      refused(command, inMine()),
      refused(command, contextOf(ana, { other: null })),
      refused({ type: "take", answers: { safe: 4 } }, contextOf(ana)),
      refused({ type: "offerOn", weekday: 3 }, contextOf(ana)),
      refused({ ...command, week: "2026-11-30" }, contextOf(ana)),
      refused({ ...command, answers: {} }, contextOf(ana)),
    ]).toEqual(["onlyOurs", "nobodyThere", "onlyMine", "onlyMine", "weekAhead", "nothingSaid"]);
    expect(pulse.parse({ ...command, week: "2026-11-17" })).toBeNull();
  });

  it("[pulse-10] waits while the shared part rests, what the other shared is quiet, and nothing is lost", () => {
    const tell = createTelling();
    const shared = tell(ana, "pulseShared", { week: WEEK, answers: { safe: 4 } });
    const begun = tell(ben, "restBegun", {});
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    expect(sharedTo(ben, [shared, begun]).theirs).toEqual([]);
    expect(sharedTo(ana, [shared, begun]).mine).toHaveLength(1);
    expect(sharedTo(ben, [shared, begun, ended]).theirs).toHaveLength(1);
    const { state, rest } = fold(pulse, [shared, begun]);
    expect(pulse.decide(state, command, contextOf(ana, { rest }))).toEqual({ ok: false, error: { type: "resting" } });
  });
});

it("[pulse-9] is offered on Saturday, or on the day that was chosen, until the week has lines", () => {
  const tell = createTelling();
  const due = (facts: readonly Fact[], today: string) =>
    pulse.slices.today(replay(pulse, facts), null, readerOf(ana, { today })).due;
  expect([due([], "2026-11-20"), due([], "2026-11-21"), due([], SUNDAY)]).toEqual([false, true, false]);
  const taken = tell(ana, "pulseTaken", { answers: { safe: 1 } }, { day: "2026-11-17" });
  expect([due([taken], "2026-11-21"), due([taken], "2026-11-28")]).toEqual([false, true]);
  const wednesday = tell(ana, "pulseDayChosen", { weekday: 3 });
  expect([due([wednesday], "2026-11-21"), due([wednesday], "2026-11-25")]).toEqual([false, true]);
  const never = tell(ana, "pulseDayChosen", {});
  expect([1, 2, 3, 4, 5, 6, 7].map((n) => due([wednesday, never], `2026-11-2${n}`))).not.toContain(true);
  expect(pulse.slices.offered(replay(pulse, [wednesday]))).toEqual({ weekday: 3 });
  expect(pulse.slices.offered(replay(pulse, [wednesday, never]))).toEqual({ weekday: null });
});
