/** What is made up of two people's weeks is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Fact } from "#domain/fact.ts";
import { fold } from "#domain/module.ts";
import { pulse } from "#domain/pulse/pulse.ts";
import { review } from "#domain/review/review.ts";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import { createDice } from "./dice.ts";
import { createSeededReview } from "./seeded-review.ts";

it("a year holds weeks with five lines and without, some shared, and lines of some weeks", async () => {
  const tell = createTelling();
  const told: { readonly where: string; readonly fact: Fact }[] = [];
  let today = "2026-01-01";
  const { writeDay } = createSeededReview({
    dice: createDice(7),
    write: async (where, who, facts) => {
      const written = facts.map(({ kind, fields }) => tell(who === 0 ? ana : ben, kind, fields, { day: today }));
      told.push(...written.map((fact) => ({ where, fact })));
      return written.map(({ link }) => link);
    },
  });
  for (let day = 0; day < 365; day++) {
    await writeDay(day, today);
    today = addDays(today, 1);
  }
  const anas = told.filter(({ where, fact }) => where === "mine" && fact.author === ana).map(({ fact }) => fact);
  const ours = told.filter(({ where }) => where === "ours").map(({ fact }) => fact);
  const taken = anas.filter(({ kind }) => kind === "pulseTaken");
  const { weeks } = pulse.slices.weeks(fold(pulse, anas).state, null, readerOf(ana));
  expect(weeks).toHaveLength(taken.length);
  expect(taken.length > 30 && taken.length < 52).toBe(true);
  expect(pulse.slices.shared(fold(pulse, ours).state, null, readerOf(ben)).theirs.length).toBeGreaterThan(2);
  const mondays = new Set(anas.flatMap(({ fields }) => (typeof fields["week"] === "string" ? fields["week"] : [])));
  expect(mondays.size).toBeGreaterThan(10);
  for (const week of mondays)
    expect(review.slices.week(fold(review, anas).state, { week }, readerOf(ana)).mine).not.toEqual({
      lines: [],
      next: null,
    });
});
