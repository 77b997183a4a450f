import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createServerClock } from "./server-clock.ts";

const LONG = process.env["GOLDSEAM_LONG"] !== undefined;
const DAY = 86_400_000;

/** A device whose two clocks are set by hand, and a server `ahead` of its wall clock. */
const device = (ahead: number) => {
  const at = { monotonic: 5_000, wall: 1_800_000_000_000 };
  const clock = createServerClock({ monotonic: () => at.monotonic, wall: () => at.wall });
  const pass = (ms: number): void => {
    at.monotonic += ms;
    at.wall += ms;
  };
  const serverNow = (): number => at.wall + ahead;
  /** A request that takes `there` and `back` milliseconds. */
  const ask = (there: number, back: number): void => {
    const sent = at.monotonic;
    pass(there);
    const server = serverNow();
    pass(back);
    clock.tell({ sent, heard: at.monotonic, server });
  };
  return { at, clock, pass, ask, serverNow };
};

describe("the server's clock", () => {
  it("is unknown before the first answer", () => {
    const { clock } = device(0);
    expect([clock.now(), clock.offset()]).toEqual([null, null]);
  });

  it("[LOG-26] tells how far the server's hour is from one's own", () => {
    const { clock, ask, serverNow } = device(-2 * DAY);
    ask(40, 40);
    expect(clock.now()).toBe(serverNow());
    expect(clock.offset()).toBe(-2 * DAY);
  });

  it("believes the shortest round trip of the last few", () => {
    const { clock, ask, pass, serverNow } = device(1234);
    ask(10, 10);
    pass(1000);
    ask(500, 0);
    ask(0, 900);
    expect(clock.now()).toBe(serverNow());
    for (let i = 0; i < 8; i++) ask(100, 0);
    expect(clock.now()).toBe(serverNow() + 50);
  });

  it("lets old answers go for a newer one, however slow, and keeps them when there is none", () => {
    const { clock, ask, pass, serverNow } = device(0);
    ask(1, 1);
    pass(11 * 60_000);
    expect(clock.now()).toBe(serverNow());
    ask(0, 200);
    expect(clock.now()).toBe(serverNow() - 100);
  });

  it("knows nothing after a sleep in which the monotonic clock stood still, until the next answer", () => {
    const { at, clock, ask, serverNow } = device(77);
    ask(5, 5);
    at.wall += 3_600_000;
    expect([clock.now(), clock.offset()]).toEqual([null, null]);
    ask(30, 30);
    expect(clock.now()).toBe(serverNow());
  });

  it("keeps the server's time when the own clock is set back", () => {
    const { at, clock, ask, serverNow } = device(0);
    ask(5, 5);
    const server = serverNow();
    at.wall -= 40 * DAY;
    expect(clock.now()).toBe(server);
    expect(clock.offset()).toBe(40 * DAY);
  });

  it("is never wrong by more than half the shortest round trip", () => {
    const trip = fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }));
    fc.assert(
      fc.property(
        fc.array(trip, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -DAY, max: DAY }),
        (trips, ahead) => {
          const { clock, ask, serverNow } = device(ahead);
          for (const [there, back] of trips) ask(there, back);
          const shortest = Math.min(...trips.map(([there, back]) => there + back));
          expect(Math.abs((clock.now() ?? 0) - serverNow())).toBeLessThanOrEqual(shortest / 2 + 1);
        },
      ),
      { numRuns: LONG ? 10_000 : 200 },
    );
  });
});
