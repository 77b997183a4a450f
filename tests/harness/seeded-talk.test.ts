/** What is made up of two people's talks is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { createDice } from "./dice.ts";
import { seededCouple } from "./seeded-couple.ts";
import { createSeededSuite } from "./seeded-suite.ts";

it("two months hold rules, talks with what was agreed, needs, questions and limits", async () => {
  const { places } = await seededCouple(createSeededSuite(createDice(3), "node"), 2, 3);
  const [ours] = places.ours;
  const seen = (module: string, slice: string): string => JSON.stringify(ours.slice(module, slice, {}));
  expect(ours.slice("talk", "rules", {})).toMatchObject({ mine: true, theirs: true });
  expect(seen("talk", "free").match(/"agreed"/gu)).toHaveLength(2);
  expect(seen("talk", "held")).toContain('"standing":"agreed"');
  expect(seen("talk", "parked")).toContain('"topic"');
  expect(seen("needs", "before")).toMatch(/"text":"I can do it on Saturday.*"says":"yes"/u);
  expect(seen("ledger", "asked").match(/"answers":\[\{/gu)).toHaveLength(3);
  expect(seen("boundaries", "boundaries").match(/"sort":"limit"/gu)).toHaveLength(2);
});
