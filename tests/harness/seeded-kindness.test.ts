/** What is made up of two people's kindness is what the rules take: nothing of it is a fact that changes nothing. */
import { expect, it } from "vitest";
import { addDays, weekdayOf } from "#domain/day.ts";
import type { Fact } from "#domain/fact.ts";
import { advance, unfolded } from "#domain/module.ts";
import { modules } from "#domain/modules.ts";
import { ana, ben, createTelling, linkOf } from "#tests/domain/telling.ts";
import { createDice } from "./dice.ts";
import { createSeededKindness } from "./seeded-kindness.ts";

it("three months hold lists, lines that are shared, rituals both said yes to, thanks and a map, each a fact that counts", async () => {
  const tell = createTelling();
  const told: { readonly where: string; readonly fact: Fact }[] = [];
  let [today, op] = ["2026-08-31", 0];
  const seeded = createSeededKindness({
    dice: createDice(5),
    meet: () => Promise.resolve(),
    write: (where, who, facts) => {
      op += 1;
      const links = facts.map((_, n) => (facts.length > 1 ? `${linkOf(op)}0${n}` : linkOf(op)));
      for (const [n, { kind, fields }] of facts.entries()) {
        const fact = tell(who === 0 ? ana : ben, kind, fields, { link: links[n] ?? "", day: today });
        told.push({ where: where === "ours" ? where : `${where} ${who}`, fact });
      }
      return Promise.resolve(links);
    },
  });
  for (let day = 0; day < 90; day++) {
    today = addDays("2026-08-31", day);
    await seeded.writeDay(day, today);
  }
  const kinds = new Set<string>();
  for (const module of [modules.affection, modules.thanks, modules.rituals, modules.triggers, modules.agenda]) {
    for (const where of ["ours", "mine 0", "mine 1"]) {
      let folded: { readonly state: unknown } = unfolded(module as typeof modules.affection);
      for (const { where: place, fact } of told) {
        if (place !== where || !Object.hasOwn(module.kinds, fact.kind)) continue;
        const next = advance(module as typeof modules.affection, folded as never, fact);
        expect(next.state).not.toBe(folded.state);
        kinds.add(fact.kind);
        folded = next;
      }
    }
  }
  expect([...kinds].toSorted()).toEqual([
    "affectionShared",
    "affectionWritten",
    "entryAgreed",
    "entryPlanned",
    "ritualNamed",
    "thanksGiven",
    "triggerLineShared",
    "triggerWritten",
  ]);
  const walk = told.find(({ fact }) => fact.fields["title"] === "The Sunday walk")?.fact.fields["at"];
  expect(weekdayOf(String(walk))).toBe(7);
});
