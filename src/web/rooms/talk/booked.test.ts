import { expect, it } from "vitest";
import type { Occurrence } from "../../shell/when/shown.ts";
import { bookedOf, isAsked, isHeld, type TalkView } from "./booked.ts";

const names = { name: "Ben", Name: "Ben" };
const now = {
  today: "2026-11-22",
  time: "12:00",
  days: { today: "today", yesterday: "yesterday", tomorrow: "tomorrow" },
};
const one = (entry: string, more: Partial<Occurrence> = {}): Occurrence => ({
  entry,
  on: "2026-11-23",
  mine: true,
  title: entry,
  day: "2026-11-23",
  time: "18:00",
  ends: { day: "2026-11-23", time: "18:30" },
  moment: 0,
  written: null,
  moved: false,
  repeats: false,
  answers: { mine: "yes", theirs: null, standing: "asked" },
  ...more,
});
const talk = (more: Partial<TalkView> = {}): TalkView => ({
  mine: true,
  topic: "Sunday",
  kind: "happened",
  place: null,
  long: false,
  instead: null,
  another: null,
  ...more,
});
const declined = { mine: "yes", theirs: "no", standing: "declined" } as const;

it("says when and how it stands, and leaves out what is no talk", () => {
  const booked = bookedOf([one("a"), one("walk")], { a: talk({ place: "On a walk" }) }, names, now);
  expect(booked.map(({ when, talk: { place }, standing }) => [when, place, standing])).toEqual([
    ["Tomorrow, 18:00 to 18:30", "On a walk", "Ben is asked, and may leave it open."],
  ]);
});

it("of what comes round only the next time, of what was declined by its reader nothing, of what has another time that one", () => {
  const entries = (occurrences: readonly Occurrence[], talks: Readonly<Record<string, TalkView>>) =>
    bookedOf(occurrences, talks, names, now).map((booked) => [booked.one.entry, booked.standing]);
  const weekly = [one("a"), one("a", { on: "2026-11-30", day: "2026-11-30" })];
  expect(entries(weekly, { a: talk() }).length).toBe(1);
  const no = one("b", { mine: false, answers: { mine: "no", theirs: "yes", standing: "declined" } });
  expect(entries([no], { b: talk({ mine: false }) })).toEqual([]);
  const old = one("c", { answers: declined });
  const other = one("d", { mine: false, answers: { mine: null, theirs: "yes", standing: "asked" } });
  expect(entries([old, other], { c: talk({ another: "d" }), d: talk({ mine: false, instead: "c" }) })).toEqual([
    ["d", "Ben proposes this time instead."],
  ]);
  expect(entries([old], { c: talk() })).toEqual([["c", "Not this time, says Ben."]]);
});

it("an answer is wanted of whoever did not propose it, and after a rest of both", () => {
  const asked = (mine: boolean, said: "yes" | "no" | "again" | null, standing: "asked" | "held" | "again" = "asked") =>
    isAsked(one("a", { mine, answers: { mine: said, theirs: null, standing } }));
  expect([asked(false, null), asked(true, "yes"), asked(false, "no"), asked(true, "again", "again")]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(asked(false, null, "held")).toBe(false);
});

it("is known to have taken place by what both kept of it, each time of what comes round for itself", () => {
  const held = [{ entry: "a", on: "2026-11-23" }] as const;
  expect([isHeld(one("a"), held), isHeld(one("a", { on: "2026-11-30" }), held), isHeld(one("b"), held)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isHeld(one("a"), [])).toBe(false);
});
