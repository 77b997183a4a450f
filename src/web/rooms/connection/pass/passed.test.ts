/** One phone between two. */
import { expect, it } from "vitest";
import type { SittingState } from "#domain/session/sitting.ts";
import { readKept, writeKept } from "./kept-codec.ts";
import { beginPassed, handOn, stepPassed, viewPassed } from "./passed.ts";

const NOW = 1_000_000;
const MINUTE = 60_000;
const begin = (first: "owner" | "guest" = "owner"): SittingState => {
  const state = beginPassed({ minutes: 20, questions: ["a", "b"], first }, NOW);
  if (!state) throw new Error("begun");
  return state;
};
const on = (state: SittingState): SittingState => {
  const next = handOn(state, NOW);
  if (!next) throw new Error("going on");
  return next;
};

it("begins with the first turn, goes from one to the other and back, and closes", () => {
  let state = begin();
  const parts: unknown[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const { part, at, until, since } = viewPassed(state);
    parts.push([part, at, (until ?? 0) - since]);
    state = on(state);
  }
  expect(parts).toEqual([
    ["speaker", 0, 5 * MINUTE],
    ["listener", 0, 5 * MINUTE],
    ["listener", 1, 5 * MINUTE],
    ["speaker", 1, 5 * MINUTE],
  ]);
  expect(viewPassed(state).stage).toBe("close");
  expect(viewPassed(begin("guest")).part).toBe("listener");
  expect(beginPassed({ minutes: 15, questions: ["a", "a"], first: "owner" }, NOW)).toBeNull();
});

it("keeps that they did only when each pressed it", () => {
  const closing = on(on(on(on(begin()))));
  const one = stepPassed(closing, { type: "did", yes: true }, "guest", NOW);
  expect(one && viewPassed(one).did).toEqual({ mine: false, both: false });
  const both = one && stepPassed(one, { type: "did", yes: true }, "owner", NOW);
  expect(both && viewPassed(both).did).toEqual({ mine: true, both: true });
});

it("goes on after a reload where it stood, and is gone when it was left or is not whole", () => {
  const kept = { state: on(begin()), wall: NOW };
  expect(readKept(writeKept(kept), NOW + MINUTE)).toEqual(kept);
  expect(readKept(writeKept(kept), NOW + 91 * MINUTE)).toBeNull();
  expect(readKept(writeKept({ ...kept, state: on(on(on(kept.state))) }), NOW)).toBeNull();
  for (const text of ["", "{", "null", "7", '{"state":{},"wall":1}', '{"state":{"stage":"turn"},"wall":1}'])
    expect(readKept(text, NOW)).toBeNull();
  expect(writeKept(null)).toBe("");
});
