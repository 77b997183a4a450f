/** What is made up of two people's days is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { createDice } from "./dice.ts";
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
