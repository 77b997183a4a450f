import { expect, it } from "vitest";
import { ruleOf, withRound, withWeekday } from "../../shell/when/when-form.ts";
import { draftOf, emptyForm, formOf, formOfDraft, planOf } from "./form.ts";

const zone = "Europe/Berlin";
const begin = { ...emptyForm("ours", "2026-12-29"), title: "Walk", time: "18:00" };

it("comes back whole from a draft, and from nonsense not at all", () => {
  const form = {
    ...withRound(begin, "weekly"),
    minutes: 45,
    note: "Slowly",
    asks: true,
    end: "times" as const,
    times: "6",
  };
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect([formOfDraft(""), formOfDraft("{"), formOfDraft("3")]).toEqual([null, null, null]);
  expect(formOfDraft("{}")).toMatchObject({ place: "mine", round: "none", every: 1, weekdays: [] });
});

it("becomes a plan with the rule its date stands for", () => {
  const repeat = (round: "weekly" | "monthly" | "nth", more = {}) =>
    planOf({ ...withRound(begin, round), ...more }, zone, null)?.repeat;
  const open = { until: null, times: null };
  expect(repeat("weekly", { every: 2 })).toEqual({ every: 2, weekdays: [2], ...open });
  expect(repeat("monthly", { end: "until", until: "2027-06-01" })).toEqual({
    months: 1,
    day: 29,
    ...open,
    until: "2027-06-01",
  });
  expect(repeat("nth")).toEqual({ months: 1, nth: -1, weekday: 2, ...open });
  expect(repeat("nth", { date: "2026-12-22", end: "times", times: "3" })).toEqual({
    months: 1,
    nth: 4,
    weekday: 2,
    ...open,
    times: 3,
  });
  expect(repeat("weekly", { end: "times", times: "soon" })).toEqual({ every: 1, weekdays: [2], ...open });
  expect(planOf({ ...begin, date: "" }, zone, null)).toBeNull();
  expect(planOf({ ...begin, time: "" }, zone, 2)).toMatchObject({ at: "2026-12-29", zone, repeat: null, phase: 2 });
});

it("is the same after it was planned and opened again", () => {
  const form = {
    ...withRound({ ...begin, minutes: 30, asks: true }, "nth"),
    every: 2,
    end: "until" as const,
    until: "2027-12-01",
  };
  const plan = {
    title: "Walk",
    at: "2026-12-29T18:00",
    zone,
    minutes: 30,
    asks: true as const,
    repeat: ruleOf(form) ?? undefined,
  };
  const { repeat, ...rest } = plan;
  expect(planOf(formOf(repeat === undefined ? rest : { ...rest, repeat }, "ours"), zone, null)).toEqual(
    planOf(form, zone, null),
  );
});

it("a kind of rule is pressed again to leave it, and days of the week are pressed one by one", () => {
  const weekly = withRound(begin, "weekly");
  expect(withRound(weekly, "weekly").round).toBe("none");
  expect(withWeekday(withWeekday(weekly, 1), 2).weekdays).toEqual([1]);
  expect(ruleOf(withWeekday(weekly, 2))).toBeNull();
});
