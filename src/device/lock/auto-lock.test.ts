import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUTO_LOCK, autoLockLimits, autoLockWhileOpen, startAutoLock, timeLeft } from "./auto-lock.ts";
import { createManualTimers } from "../manual-timers.ts";

const LONG = process.env["GOLDSEAM_LONG"] !== undefined;
const MINUTE = 60_000;
const START = 1_800_000_000_000;
const settle = (): Promise<void> => Promise.resolve();

/** A vault whose wall clock can run apart from its timers, as when the device sleeps. */
const vault = () => {
  const timers = createManualTimers(settle);
  let slept = 0;
  let locks = 0;
  const lock = startAutoLock({ now: () => START + timers.now() + slept, timers, lock: () => locks++ });
  return { lock, timers, sleep: (ms: number) => (slept += ms), locks: () => locks };
};

describe("the automatic lock", () => {
  it("comes after ten minutes without a touch, once", async () => {
    const { timers, locks } = vault();
    await timers.pass(10 * MINUTE - 1);
    expect(locks()).toBe(0);
    await timers.pass(1);
    expect(locks()).toBe(1);
    await timers.pass(60 * MINUTE);
    expect(locks()).toBe(1);
  });

  it("waits again after every touch", async () => {
    const { lock, timers, locks } = vault();
    for (let i = 0; i < 10; i++) {
      await timers.pass(9 * MINUTE);
      lock.tell("touched");
    }
    expect(locks()).toBe(0);
    await timers.pass(10 * MINUTE);
    expect(locks()).toBe(1);
  });

  it("comes after two minutes hidden, counted from the first word of it", async () => {
    const { lock, timers, locks } = vault();
    lock.tell("hidden");
    await timers.pass(MINUTE);
    lock.tell("hidden");
    await timers.pass(MINUTE - 1);
    expect(locks()).toBe(0);
    await timers.pass(1);
    expect(locks()).toBe(1);
  });

  it("does not come while the page is seen again in time", async () => {
    const { lock, timers, locks } = vault();
    lock.tell("hidden");
    await timers.pass(2 * MINUTE - 1);
    lock.tell("seen");
    await timers.pass(9 * MINUTE);
    expect(locks()).toBe(0);
  });

  it("counts a sleep: whoever wakes the device finds it locked before anything else", () => {
    const { lock, sleep, locks } = vault();
    lock.tell("hidden");
    sleep(30 * MINUTE);
    lock.tell("seen");
    expect(locks()).toBe(1);
    lock.tell("touched");
    expect(locks()).toBe(1);
  });

  it("notices a sleep by itself soon after it", async () => {
    const { timers, sleep, locks } = vault();
    sleep(30 * MINUTE);
    await timers.pass(15_000);
    expect(locks()).toBe(1);
  });

  it("locks when the clock is put back to keep it open, and not for a small correction", async () => {
    const { lock, sleep, locks } = vault();
    sleep(-30_000);
    lock.tell("touched");
    expect(locks()).toBe(0);
    sleep(-5 * MINUTE);
    lock.tell("touched");
    expect(locks()).toBe(1);
  });

  it("does nothing after it was stopped", async () => {
    const { lock, timers, locks } = vault();
    lock.stop();
    lock.tell("hidden");
    await timers.pass(60 * MINUTE);
    expect(locks()).toBe(0);
  });

  it("takes other limits at once, for the time that has passed as well", async () => {
    const { lock, timers, locks } = vault();
    lock.use(autoLockLimits.later);
    await timers.pass(29 * MINUTE);
    expect(locks()).toBe(0);
    lock.use(autoLockLimits.soon);
    expect(locks()).toBe(1);
  });

  it("knows three steps, each longer than the one before, and no never", () => {
    const steps = Object.values(autoLockLimits);
    expect(steps.map(({ untouched, hidden }) => [untouched / MINUTE, hidden / MINUTE])).toEqual([
      [2, 1],
      [10, 2],
      [30, 5],
    ]);
  });

  it("begins when the vault opens, however long it stood locked, and again at the next opening", async () => {
    const timers = createManualTimers(settle);
    let locks = 0;
    const lock = autoLockWhileOpen({ now: () => START + timers.now(), timers, lock: () => locks++ });
    lock.state(null);
    await timers.pass(60 * MINUTE);
    lock.state("soon");
    await timers.pass(MINUTE);
    lock.state("soon");
    expect(locks).toBe(0);
    await timers.pass(MINUTE);
    expect(locks).toBe(1);
    lock.state(null);
    lock.state("usual");
    await timers.pass(10 * MINUTE - 1);
    expect(locks).toBe(1);
    await timers.pass(1);
    expect(locks).toBe(2);
  });

  it("never leaves more time than since the last touch, or hidden, is allowed", () => {
    const at = fc.integer({ min: 0, max: 3_600_000 });
    fc.assert(
      fc.property(at, fc.option(at), at, (touched, hidden, now) => {
        const left = timeLeft({ touched, hidden }, now);
        expect(left).toBeLessThanOrEqual(touched + AUTO_LOCK.untouched - now < 0 ? 0 : AUTO_LOCK.untouched + MINUTE);
        if (now - touched >= AUTO_LOCK.untouched) expect(left).toBeLessThanOrEqual(0);
        if (hidden !== null && now - hidden >= AUTO_LOCK.hidden) expect(left).toBeLessThanOrEqual(0);
      }),
      { numRuns: LONG ? 10_000 : 200 },
    );
  });
});
