/** One phone, passed between two. */
import { expect, it } from "vitest";
import {
  beginPassed,
  duePassed,
  leavePassed,
  type Passing,
  passedAt,
  type PassedTalk,
  stepPassed,
  viewPassed,
} from "./passed.ts";
import type { FloorCommand } from "./view.ts";

const MINUTE = 60_000;
const opening = { topic: "Money in May", about: "money", minutes: 30 } as const;
const begun = (): PassedTalk => {
  const talk = beginPassed(opening, 0);
  if (!talk) throw new Error("it can be read");
  return talk;
};
const said = (talk: PassedTalk, who: Passing, type: FloorCommand["type"], now: number): PassedTalk => {
  const after = stepPassed(talk, { type, minutes: 20, yes: true } as never, who, now);
  const bare = after.ok ? after : stepPassed(talk, { type } as FloorCommand, who, now);
  if (!bare.ok) throw new Error(`${type}: ${bare.error.type}`);
  return bare.value;
};
const speaking = (): PassedTalk => said(said(begun(), "first", "ready", 1000), "second", "ready", 2000);

it("[floor-16] begins with both there, the first speaks, and a phone that comes back late shows what time has done", () => {
  expect(viewPassed(begun(), "first")).toMatchObject({ stage: "setup", first: "me", entry: null });
  expect(beginPassed({ ...opening, topic: " " }, 0)).toBeNull();
  expect(viewPassed(speaking(), "second")).toMatchObject({ stage: "speak", part: "listener" });
  expect(duePassed(speaking())).toBe(2000 + 120_000);
  expect(viewPassed(passedAt(speaking(), 2000 + 10 * MINUTE), "first")).toMatchObject({ stage: "confirm" });
});

it("[floor-16] the same tables hold: who listens confirms nothing, and a pause ends when both are ready", () => {
  const confirm = said(said(speaking(), "first", "done", 3000), "second", "done", 4000);
  expect(stepPassed(confirm, { type: "heard" }, "second", 5000)).toEqual({ ok: false, error: { type: "notNow" } });
  const paused = said(confirm, "second", "pause", 6000);
  expect(viewPassed(paused, "first")).toMatchObject({ pause: { may: "wait" } });
  const ready = said(said(paused, "first", "back", 21 * MINUTE), "second", "back", 21 * MINUTE);
  expect(viewPassed(ready, "first")).toMatchObject({ pause: null, stage: "confirm", isGentle: true });
});

it("[floor-16] walks to the end, or is left at once by either", () => {
  let talk = speaking();
  const walk: readonly (readonly [Passing, FloorCommand["type"]])[] = (["first", "second"] as const).flatMap((one) => {
    const other = one === "first" ? "second" : "first";
    return [
      [one, "done"],
      [other, "done"],
      [one, "heard"],
      [one, "enough"],
      [other, "done"],
      [one, "understood"],
    ] as const;
  });
  let now = 3000;
  for (const [who, type] of [...walk, ["first", "close"], ["first", "closed"], ["second", "closed"]] as const)
    talk = said(talk, who, type, (now += 1000));
  expect(talk.state).toBeNull();
  expect(viewPassed(leavePassed(speaking()), "first")).toBeNull();
  expect(stepPassed(leavePassed(speaking()), { type: "done" }, "first", 9000)).toMatchObject({
    ok: true,
    value: { state: null },
  });
});
