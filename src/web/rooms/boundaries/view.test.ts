/** What the room shows of both places. */
import { describe, expect, it } from "vitest";
import type { BoundaryView } from "./shown.ts";
import { endedOn, roomView, standingText, wordingText } from "./view.ts";

const one = (n: number, more: Partial<BoundaryView> = {}): BoundaryView => ({
  boundary: String(n),
  mine: true,
  version: String(n),
  wording: { sort: "want", text: `Walk ${n}` },
  on: "2026-11-20",
  revised: false,
  standing: "open",
  withdrawn: null,
  acknowledged: null,
  review: null,
  isDue: false,
  hasWords: false,
  ...more,
});
const none = { mine: [], theirs: [], withdrawn: [] };
const limit = { sort: "limit", when: "there is shouting", then: "leave the room" } as const;

describe("the room", () => {
  const ours = { mine: [one(1)], theirs: [one(2, { mine: false, wording: limit })], withdrawn: [] };
  const ended = one(4, { withdrawn: "2026-11-21" });
  const gone = { boundary: "5", mine: true, withdrawn: "2026-11-23" };

  it("lays mine of both places beside theirs, and what was withdrawn by its day", () => {
    const view = roomView({ ...none, mine: [one(3)] }, { ...ours, withdrawn: [ended, gone] }, "");
    expect(view.mine.map(({ place, view }) => [place, view.boundary])).toEqual([
      ["ours", "1"],
      ["mine", "3"],
    ]);
    expect(view.theirs.map(({ view }) => view.boundary)).toEqual(["2"]);
    expect(view.withdrawn.map(endedOn)).toEqual(["2026-11-23", "2026-11-21"]);
    expect(view.isMany).toBe(false);
  });

  it("finds words, also in the halves of a limit", () => {
    const found = roomView({ ...none, mine: [one(3)] }, { ...ours, withdrawn: [ended, gone] }, " SHOUT ");
    expect([found.mine, found.withdrawn, found.theirs.length]).toEqual([[], [], 1]);
    expect(roomView({ ...none, withdrawn: [ended] }, null, "walk 4").withdrawn).toHaveLength(1);
    expect(roomView({ ...none, mine: Array.from({ length: 7 }, (_, n) => one(n)) }, null, "").isMany).toBe(true);
  });

  it("says how each stands for its reader, and in mine nothing but that it was withdrawn", () => {
    expect(wordingText(limit)).toBe("If there is shouting, I will leave the room");
    expect(standingText({ place: "mine", view: one(1) }, "Ben")).toBeNull();
    expect(standingText({ place: "mine", view: one(1, { standing: "withdrawn" }) }, "Ben")).toBe("Withdrawn.");
    expect(standingText({ place: "ours", view: one(1, { standing: "yes" }) }, "Ben")).toBe("Ben says yes.");
    expect(standingText({ place: "ours", view: one(1, { mine: false, standing: "stands" }) }, "Ana")).toBe(
      "It stands. Nothing is asked of you.",
    );
  });
});
