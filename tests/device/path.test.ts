/**
 * The path on real places, sealed and sent: a setback is one op that both read alike, and a yes that lapsed is taken back by
 * its author's own phone, so that none which is dated back can meet it.
 */
import { describe, expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import type { Place } from "#device/space/place.ts";
import { createMemoryStore } from "#device/store/memory.ts";
import type { PathCommand } from "#domain/path/commands.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, openPlace, type PlaceClock } from "#tests/harness/exchange.ts";

const suite = await createSuite();
const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 10, 2, 12);

const couple = async () => {
  const made = await deriveCouple(suite, [1, 1]);
  const exchange = createExchange(made.oursRecords);
  const clock: PlaceClock = { now: START };
  const open = ({ founded, devices: [device] }: (typeof made.people)[number]): Promise<Place> => {
    if (!device) throw new Error("no device");
    return openPlace(suite, made.ours, "ours", founded.me, device, { store: createMemoryStore(), clock });
  };
  const [ana, ben] = [await open(made.people[0]), await open(made.people[1])];
  const share = async (...from: readonly Place[]): Promise<void> => {
    for (const place of from) await exchange.collect(place);
    for (const place of [ana, ben]) await exchange.deliver(place);
  };
  await share();
  const on = (day: number): void => {
    clock.now = START + (day - 2) * DAY;
  };
  const command = (place: Place, command: PathCommand) => {
    const today = place.core.deps.dayOf(clock.now);
    return place.command("path", command, { today, time: "12:00", newId: () => "" });
  };
  return { ana, ben, share, on, command };
};

const standing = (place: Place) => place.slice("path", "standing", null);
const timeline = (place: Place) => place.slice("path", "timeline", null);
const chainOf = (place: Place) => place.core.chains.get(place.core.deps.device)?.ops ?? [];

const tend = async (place: Place): Promise<void> => {
  expect(await place.tend()).toEqual({ ok: true, value: null });
};

describe("a setback", () => {
  it("[path-12] [path-13] is one op: it rests, and leads both back", async () => {
    const { ana, ben, share, command } = await couple();
    await command(ana, { type: "agree" });
    await share(ana);
    await command(ben, { type: "agree" });
    await share(ben);
    expect([standing(ana), standing(ben)]).toMatchObject([{ phase: 2 }, { phase: 2 }]);
    await command(ana, { type: "setback", what: "cameOut" });
    await share(ana);
    expect(
      chainOf(ana)
        .at(-1)
        ?.facts?.map(({ kind }) => kind),
    ).toEqual(["setbackSaid", "restBegun", "steppedBack"]);
    expect(standing(ana)).toMatchObject({ phase: 1, rest: { mine: true, theirs: false } });
    expect(standing(ben)).toMatchObject({ phase: 1, rest: { mine: false, theirs: true } });
    expect(timeline(ben)).toEqual(timeline(ana));
    expect(await command(ben, { type: "agree" })).toEqual({ ok: false, error: { type: "resting" } });
    expect((await command(ana, { type: "endRest" })).ok).toBe(true);
    expect(standing(ana)).toMatchObject({ rest: { mine: false, theirs: false } });
  });
});

describe("a yes that lapsed", () => {
  it("[path-9] is taken back when the week of quiet is over, once, and none that is dated back meets it", async () => {
    const { ana, ben, share, on, command } = await couple();
    await command(ana, { type: "agree" });
    await share(ana);
    for (const [day, length] of [
      [17, 1],
      [23, 1],
      [24, 2],
      [25, 2],
      [40, 2],
    ] as const) {
      on(day);
      await tend(ana);
      expect(chainOf(ana).filter(({ facts }) => facts?.some(({ kind }) => kind !== "heads"))).toHaveLength(length);
    }
    await share(ana);
    await ben.write([{ kind: "phaseAgreed", version: 1, fields: { phase: "understand", d: "2026-11-10" } }]);
    await share(ben);
    expect([standing(ana), standing(ben)]).toMatchObject([{ phase: 1 }, { phase: 1 }]);
  });

  it("[path-9] meets one that was said in time and comes late, as long as it was not taken back", async () => {
    const { ana, ben, share, on, command } = await couple();
    await command(ana, { type: "agree" });
    await share(ana);
    on(15);
    await command(ben, { type: "agree" });
    on(22);
    await tend(ana);
    await share(ben);
    expect(standing(ana)).toMatchObject({ phase: 2 });
    on(40);
    await tend(ana);
    expect(standing(ana)).toMatchObject({ phase: 2 });
  });
});
