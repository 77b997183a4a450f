import { expect, it } from "vitest";
import { createManualTimers } from "#device/manual-timers.ts";
import { whenOver } from "./when-over.ts";

const MINUTE = 60_000;

const counted = (asleep = { ms: 0 }) => {
  const timers = createManualTimers(async () => undefined);
  const over: number[] = [];
  const callOff = whenOver(
    2 * MINUTE,
    () => timers.now() + asleep.ms,
    timers,
    () => over.push(timers.now()),
  );
  return { timers, over, callOff, asleep };
};

it("is over at the moment, once", async () => {
  const { timers, over } = counted();
  await timers.pass(2 * MINUTE - 1);
  expect(over).toEqual([]);
  await timers.pass(10 * MINUTE);
  expect(over).toEqual([2 * MINUTE]);
});

it("is over within seconds of waking, after a sleep that was longer than the rest of it", async () => {
  const { timers, over, asleep } = counted();
  await timers.pass(10_000);
  asleep.ms = 30 * MINUTE;
  await timers.pass(5000);
  expect(over).toHaveLength(1);
});

it("can be called off", async () => {
  const { timers, over, callOff } = counted();
  await timers.pass(MINUTE);
  callOff();
  await timers.pass(10 * MINUTE);
  expect(over).toEqual([]);
});
