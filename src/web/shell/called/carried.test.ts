/** What a talk leaves behind on each of the two phones. */
import { describe, expect, it } from "vitest";
import { beginPassed, stepPassed, viewPassed } from "#domain/talk/floor/passed.ts";
import type { FloorView } from "#domain/talk/floor/view.ts";
import {
  carriedOf,
  isNothing,
  nothingWritten,
  readCarried,
  withoutWritten,
  writeCarried,
  writtenOf,
} from "./carried.ts";

const begun = beginPassed({ topic: "the evenings", about: "everyday", minutes: 30 }, 0);
const view = begun && viewPassed(begun, "first");
if (!begun || !view) throw new Error("a talk");
const talk = (change: Partial<FloorView> = {}, mine = true) => ({ session: "5e", mine, view: { ...view, ...change } });
const of = (change: Partial<FloorView> = {}, mine = true) => carriedOf(talk(change, mine), "2026-11-26", "2026-12-03");
const line = { ref: "a/1", text: "Sunday at six", mine: true, both: true, mayKeep: false, mayDrop: true };

describe("what a talk leaves behind", () => {
  it("is nothing while nothing was kept by both", () => {
    expect(isNothing(of())).toBe(true);
    expect(isNothing(of({ keep: { lines: [{ ...line, both: false }], day: { mine: true, theirs: false } } }))).toBe(
      true,
    );
    expect(writeCarried(of())).toBe("");
  });

  it("is a line of both: for who proposed it to write, and for the other to agree to", () => {
    const other = { ...line, ref: "b/1", text: "no phones at supper", mine: false };
    const kept = of({ keep: { lines: [line, other], day: { mine: true, theirs: true } } });
    expect(kept).toMatchObject({
      mine: ["Sunday at six"],
      theirs: ["no phones at supper"],
      held: true,
      on: "2026-11-26",
    });
    expect(readCarried(writeCarried(kept))).toEqual(kept);
  });

  it("is no more what this phone has written before it closed", () => {
    const other = { ...line, ref: "b/1", text: "no phones at supper", mine: false };
    const kept = of({
      isClosedHere: true,
      isParked: true,
      keep: { lines: [line, other], day: { mine: true, theirs: true } },
    });
    expect(kept).toMatchObject({ mine: [], theirs: ["no phones at supper"], held: false, parked: null });
  });

  it("is not what was written when it was closed before, and came back", () => {
    const all = of({ isParked: true, keep: { lines: [line], day: { mine: true, theirs: true } } });
    const [refused, nothing] = [
      { ...all, held: false, parked: null },
      { ...all, mine: [], held: false, parked: null },
    ];
    const first = writtenOf(nothingWritten, all, refused);
    expect(withoutWritten(all, first)).toEqual({ ...all, held: false, parked: null });
    const second = writtenOf(first, withoutWritten(all, first), nothing);
    expect(withoutWritten(all, second)).toEqual(nothing);
    expect(withoutWritten(all, nothingWritten)).toEqual(all);
  });

  it("is a topic set aside, for whoever opened the talk", () => {
    expect(of({ isParked: true }).parked).toEqual({ topic: "the evenings", back: "2026-12-03" });
    expect(of({ isParked: true }, false).parked).toBeNull();
  });

  it("is a pause that found no return", () => {
    const paused = stepPassed(begun, { type: "pause", minutes: 20 }, "first", 1000);
    const pausedView = paused.ok ? viewPassed(paused.value, "second") : null;
    expect(pausedView && carriedOf({ ...talk(), view: pausedView }, "2026-11-26", "2026-12-03").pause).toBe("on");
    expect(of().pause).toBe("none");
  });

  it("takes nothing for what it cannot read", () => {
    for (const kept of ["", "{", "null", "7", '{"session":"5e"}']) expect(readCarried(kept)).toBeNull();
  });
});
