/** What of a talk on one phone outlives a reload. */
import { expect, it } from "vitest";
import { beginPassed, type PassedTalk, type Passing, stepPassed } from "#domain/talk/floor/passed.ts";
import type { FloorCommand } from "#domain/talk/floor/view.ts";
import { type Kept, readKept, writeKept } from "./kept-codec.ts";

const say = (talk: PassedTalk, who: Passing, command: FloorCommand): PassedTalk => {
  const after = stepPassed(talk, command, who, 1000);
  if (!after.ok) throw new Error(`${command.type}: ${after.error.type}`);
  return after.value;
};
const begun = beginPassed({ topic: "the evenings", about: "everyday", minutes: 30 }, 0);
if (!begun) throw new Error("a talk");
const ready = say(say(begun, "first", { type: "ready" }), "second", { type: "ready" });
const kept = (talk: PassedTalk): Kept => ({ talk, holder: "first", owner: "second", at: 1000, wall: 5 });

it("is whose turn it is, and how long", () => {
  const read = readKept(writeKept(kept(ready)), 6);
  expect(read).toEqual(kept(ready));
  expect(writeKept(kept({ state: null, count: 9 }))).toBe("");
});

it("is nothing of what was said, agreed or proposed", () => {
  const mended = say(ready, "second", { type: "repair", line: "half speed, please" });
  const parked = say(mended, "second", { type: "park", yes: true });
  const { state } = readKept(writeKept(kept(parked)), 6)?.talk ?? {};
  expect(state).toMatchObject({ repair: null, lines: [], park: { one: false, two: false } });
  expect(writeKept(kept(parked))).not.toContain("half speed");
});

it("is nothing when it cannot be read", () => {
  for (const text of ["", "{", "null", "7", '{"holder":"first","owner":"first","at":1,"wall":2,"talk":{"state":7}}'])
    expect(readKept(text, 6)).toBeNull();
});

it("is nothing when it was left two days ago", () => {
  const [day, text] = [86_400_000, writeKept(kept(ready))];
  expect(readKept(text, day)).not.toBeNull();
  expect(readKept(text, 2 * day)).toBeNull();
});
