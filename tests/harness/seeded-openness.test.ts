/** What is made up of openness, milestones and money is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Fact } from "#domain/fact.ts";
import { milestones } from "#domain/milestones/milestones.ts";
import { fold } from "#domain/module.ts";
import { money } from "#domain/money/money.ts";
import { openness } from "#domain/openness/openness.ts";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { createDice } from "./dice.ts";
import { createSeededOpenness } from "./seeded-openness.ts";

it("four months hold offers, wishes, moments with lines, and a list, and every fact of it counts", async () => {
  const tell = createTelling();
  const facts: Fact[] = [];
  let today = "2026-07-25";
  const seeded = createSeededOpenness({
    dice: createDice(5),
    meet: () => Promise.resolve(),
    write: async (where, who, written) => {
      const made = written.map(({ kind, fields }) => tell(who === 0 ? ana : ben, kind, fields, { day: today }));
      if (where === "ours") facts.push(...made);
      return made.map(({ link }) => link);
    },
  });
  for (let day = 0; day < 120; day++) {
    today = addDays(today, 1);
    await seeded.writeDay(day, today);
  }
  const refused = facts.filter((fact, at) => {
    const before = facts.slice(0, at);
    return ![openness, milestones, money].some((module) => {
      if (!Object.hasOwn(module.kinds, fact.kind)) return false;
      if (module.name === "openness") return openness.step(fold(openness, before).state, fact).ok;
      if (module.name === "milestones") return milestones.step(fold(milestones, before).state, fact).ok;
      return money.step(fold(money, before).state, fact).ok;
    });
  });
  expect(refused.map(({ kind }) => kind)).toEqual([]);
  const reader = readerOf(ana, { today });
  const weeks = { from: addDays(today, -60), to: today };
  const { offers } = openness.slices.week(fold(openness, facts).state, weeks, reader);
  const { marks } = milestones.slices.seam(fold(milestones, facts).state, null, reader);
  expect(offers.length).toBeGreaterThan(0);
  expect(marks.filter(({ ownLine, theirLine }) => ownLine !== null && theirLine !== null).length).toBeGreaterThan(0);
  expect(money.slices.list(fold(money, facts).state, null, reader).lines.length).toBeGreaterThan(0);
});
