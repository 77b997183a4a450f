import { expect, it } from "vitest";
import { createManualTimers } from "#device/manual-timers.ts";
import { type BreathPart, patterns } from "#domain/care/breath.ts";
import { followBreath } from "./follow-breath.ts";

const tables = (asleep = { ms: 0 }) => {
  const timers = createManualTimers(async () => undefined);
  const told: string[] = [];
  /** A phone that slept has a clock ahead of the timers that ran. */
  const elapsed = (): number => timers.now() + asleep.ms;
  const begins = (part: BreathPart): void => void told.push(`${part} ${elapsed() / 1000}`);
  return { timers, told, elapsed, begins, asleep };
};

it("tells each part as it begins, breath after breath, until it is called off", async () => {
  const { timers, told, elapsed, begins } = tables();
  const end = followBreath(patterns.sigh, elapsed, timers, begins);
  await timers.pass(14_500);
  expect(told).toEqual(["in 0", "top 3", "out 4", "in 10", "top 13", "out 14"]);
  end();
  await timers.pass(60_000);
  expect(told).toHaveLength(6);
});

it("passes over what was slept through, and is in step with the next part", async () => {
  const { timers, told, elapsed, begins, asleep } = tables();
  followBreath(patterns.even, elapsed, timers, begins);
  await timers.pass(1000);
  asleep.ms = 601_500;
  await timers.pass(4000);
  expect(told).toEqual(["in 0"]);
  await timers.pass(3500);
  expect(told).toEqual(["in 0", "in 610"]);
});

it("begins in the middle of a part without telling of it", async () => {
  const { timers, told, elapsed, begins } = tables({ ms: 2000 });
  followBreath(patterns.longOut, elapsed, timers, begins);
  await timers.pass(2000);
  expect(told).toEqual(["out 4"]);
});

it("tells a part once, also when a timer comes a little early", async () => {
  let at = 0;
  const told: string[] = [];
  const due: (() => void)[] = [];
  const timers = { after: (_: number, run: () => void) => (due.push(run), () => undefined) };
  followBreath(
    patterns.even,
    () => at,
    timers,
    (part) => told.push(part),
  );
  at = 4998;
  due[0]?.();
  at = 5001;
  due[1]?.();
  expect(told).toEqual(["in", "out"]);
});
