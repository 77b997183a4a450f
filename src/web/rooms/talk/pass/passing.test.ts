/** One phone, two hands. */
import { describe, expect, it } from "vitest";
import { beginPassed, type PassedTalk, passedAt, type Passing, stepPassed } from "#domain/talk/floor/passed.ts";
import type { FloorCommand } from "#domain/talk/floor/view.ts";
import { createHandClock, handOf, isSaidByBoth } from "./passing.ts";

const begin = (): PassedTalk => {
  const talk = beginPassed({ topic: "the evenings", about: "everyday", minutes: 30 }, 0);
  if (!talk) throw new Error("a talk");
  return talk;
};
const say = (talk: PassedTalk, who: Passing, command: FloorCommand): PassedTalk => {
  const after = stepPassed(talk, command, who, 1000);
  if (!after.ok) throw new Error(`${command.type}: ${after.error.type}`);
  return after.value;
};
const ready = (): PassedTalk => say(say(begin(), "first", { type: "ready" }), "second", { type: "ready" });

describe("the hand the phone belongs in", () => {
  it("is the speaker’s, and the listener’s while they say back and say what makes sense", () => {
    let talk = begin();
    expect(handOf(talk)).toBeNull();
    talk = ready();
    expect(handOf(talk)).toBe("first");
    talk = say(talk, "first", { type: "done" });
    expect(handOf(talk)).toBe("second");
    talk = say(talk, "second", { type: "done" });
    expect(handOf(talk)).toBe("first");
    talk = say(say(talk, "first", { type: "heard" }), "first", { type: "enough" });
    expect(handOf(talk)).toBe("second");
    talk = say(say(talk, "second", { type: "done" }), "first", { type: "understood" });
    expect(handOf(talk)).toBe("second");
  });

  it("is nobody’s in a pause, and when it is over", () => {
    expect(handOf(say(ready(), "second", { type: "pause", minutes: 20 }))).toBeNull();
    expect(handOf({ state: null, count: 3 })).toBeNull();
  });

  it("says for both what both see: that they are ready, and not who was heard", () => {
    expect(isSaidByBoth({ type: "ready" }, { stage: "setup" })).toBe(true);
    expect(isSaidByBoth({ type: "ready" }, { stage: "speak" })).toBe(false);
    expect(isSaidByBoth({ type: "heard" }, { stage: "confirm" })).toBe(false);
    expect(isSaidByBoth({ type: "park", yes: true }, { stage: "speak" })).toBe(true);
  });
});

it("lets no time pass while the phone goes from one hand to the other, and none at all go back", () => {
  let wall = 50_000;
  const clock = createHandClock(() => wall, 1000);
  wall += 400;
  expect(clock.now()).toBe(1400);
  clock.stand();
  wall += 60_000;
  expect(clock.now()).toBe(1400);
  clock.go();
  wall += 100;
  expect(clock.now()).toBe(1500);
  wall -= 3_600_000;
  expect(clock.now()).toBe(1500);
  expect(handOf(passedAt(ready(), clock.now()))).toBe("first");
});
