/** What is made up of two people's days is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { days } from "#domain/days/days.ts";
import type { Fact } from "#domain/fact.ts";
import { advance, unfolded } from "#domain/module.ts";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { createDice } from "./dice.ts";
import { createSeededDays } from "./seeded-days.ts";

it("two months hold a sentence, plans with a change, two minutes, and an evening both said yes to", async () => {
  const tell = createTelling();
  const told: { readonly where: "ours" | "mine"; readonly fact: Fact }[] = [];
  let today = "2026-09-01";
  const seeded = createSeededDays({
    dice: createDice(3),
    meet: () => Promise.resolve(),
    write: (where, who, facts) => {
      const written = facts.map(({ kind, fields }) => tell(who === 0 ? ana : ben, kind, fields, { day: today }));
      told.push(...written.map((fact) => ({ where, fact })));
      return Promise.resolve(written.map(({ link }) => link));
    },
  });
  for (let day = 0; day < 60; day++, today = addDays(today, 1)) await seeded.writeDay(day, today);

  let ours = unfolded(days);
  for (const { where, fact } of told) {
    expect(days.kinds[fact.kind as keyof typeof days.kinds].log).toMatch(where === "ours" ? /ours|either/u : /mine/u);
    const after = advance(days, ours, fact);
    expect(after.state).not.toBe(ours.state);
    ours = after;
  }
  const reader = readerOf(ana, { today: addDays(today, -1) });
  expect(days.slices.evening(ours.state, null, reader).agreed?.idea).toBe("page");
  expect(days.slices.intention(ours.state, null, reader).theirs?.text).toMatch(/^Today I/u);
  expect(new Set(told.map(({ fact }) => fact.kind)).size).toBe(7);
});
