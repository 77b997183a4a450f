/** What is made up of two people's days is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { noticesOf } from "#device/space/notices.ts";
import { createDice } from "./dice.ts";
import { openPlace } from "./exchange.ts";
import { seededCouple } from "./seeded-couple.ts";
import { createSeededSuite } from "./seeded-suite.ts";

it("a month holds sentences, plans, an evening of both, and answers that opened", async () => {
  const { places } = await seededCouple(createSeededSuite(createDice(3), "node"), 1, 3);
  const [ours] = places.ours;
  const [mine] = places.mine;
  const seen = (module: string, slice: string, window: unknown = {}) => ours.slice(module, slice, window);
  expect(seen("days", "intention")).toMatchObject({ theirs: { text: expect.any(String) } });
  expect(seen("days", "today")).toMatchObject({ evening: { ritual: expect.any(String) } });
  expect(mine.slice("days", "twoMinutes", { limit: 5 })).toMatchObject({ checkIns: { length: 5 } });
  expect(JSON.stringify(seen("path", "willingness"))).toContain("Marek");
  expect(mine.slice("connection", "kept", { days: 30 })).toMatchObject({ kept: { length: expect.any(Number), 3: {} } });
});

it("a phone that opens what is made up finds nothing missing in it", async () => {
  const suite = createSeededSuite(createDice(4), "node");
  const now = Date.UTC(2026, 10, 22, 12);
  const { couple, ours, mine } = await seededCouple(suite, 1, 1, now);
  const [{ founded }] = couple.people;
  for (const [space, name, exchange] of [
    [couple.ours, "ours", ours],
    [founded.space, "mine", mine[0]],
  ] as const) {
    const place = await openPlace(suite, space, name, founded.me, founded.device, { clock: { now } });
    await exchange.deliver(place);
    expect(place.core.expired.size + place.core.order.length).toBeGreaterThan(10);
    expect(noticesOf(place.core)).toEqual([]);
  }
});
