import { describe, expect, it } from "vitest";
import { agendaTelling, askedPlan, planOf, seen, timesOf, wants } from "#tests/domain/agenda-telling.ts";
import { ana, ben, linkOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { replay } from "../module.ts";
import { agenda } from "./agenda.ts";

const weekly = { repeat: { every: 1, weekdays: [2] } } as const;
const december = (facts: readonly Fact[]) => timesOf(facts, "2026-12-01", "2026-12-31");

describe("an entry", () => {
  it("[agenda-1] is its author's, whatever the other writes about it", () => {
    const { plan, change, move, drop, end, resume } = agendaTelling();
    const walk = plan(weekly);
    const ending = end(walk);
    const others = [
      change(walk, { title: "Something else" }, ben),
      move(walk, "2026-12-08", "2026-12-09T10:00", ben),
      drop(walk, "2026-12-01", ben),
      end(walk, null, ben),
    ];
    expect(december([walk, ...others])).toEqual(december([walk]));
    expect(december([walk, ending, resume(walk, [ending], ben)])).toEqual([]);
    expect(wants([walk], { type: "drop", entry: walk.link, on: "2026-12-01" }, {}, ben)).toEqual({
      ok: false,
      error: { type: "notYours" },
    });
  });

  it("[agenda-2] in mine asks nobody, and is of no phase", () => {
    const asked = { type: "plan", ...askedPlan({ asks: true, phase: 2 }) } as const;
    const fields = (place: "mine" | "ours") => {
      const made = wants([], asked, { place });
      return made.ok ? made.value[0]?.fields : null;
    };
    expect(fields("mine")).toEqual(planOf());
    expect(fields("ours")).toEqual({ ...planOf(), asks: true, phase: 2 });
    const booked = wants([], { type: "plan", ...askedPlan({ phase: 3 }) });
    expect(booked.ok && booked.value[0]?.fields).toEqual({ ...planOf(), asks: true, phase: 3 });
  });

  it("[agenda-3] has a title, and what else is said", () => {
    const refused = (more: Parameters<typeof askedPlan>[0]) => {
      const made = wants([], { type: "plan", ...askedPlan(more) });
      return made.ok ? null : made.error.type;
    };
    expect(refused({ title: " \n " })).toBe("titleMissing");
    expect(refused({ title: "x".repeat(121) })).toBe("titleTooLong");
    expect(refused({ note: "x".repeat(2001) })).toBe("noteTooLong");
    expect(refused({ repeat: { every: 1, weekdays: [], until: null, times: null } })).toBe("noWeekdays");
    expect(refused({ repeat: { months: 1, day: 1, until: "2026-11-30", times: null } })).toBe("endsBefore");
    const made = wants([], {
      type: "plan",
      ...askedPlan({ title: " Tea,\n slowly ", note: "Bring the cups", minutes: 30, at: "2026-12-01" }),
    });
    expect(made.ok && made.value[0]?.fields).toEqual(
      planOf({ title: "Tea, slowly", note: "Bring the cups", at: "2026-12-01" }),
    );
  });

  it("[agenda-4] is changed whole: moved times are put anew, dropped ones stay dropped, earlier versions can be read", () => {
    const { plan, change, move, drop } = agendaTelling();
    const walk = plan(weekly);
    const facts = [
      walk,
      move(walk, "2026-12-08", "2026-12-09T10:00"),
      drop(walk, "2026-12-15"),
      change(walk, { ...weekly, at: "2026-12-01T19:00" }),
    ];
    expect(december(facts)).toEqual(["2026-12-01 19:00", "2026-12-08 19:00", "2026-12-22 19:00", "2026-12-29 19:00"]);
    const view = seen(facts, ben).entry(walk.link);
    expect(view.is === "here" && view.history.map(({ what }) => what)).toEqual([
      "changed",
      "dropped",
      "moved",
      "planned",
    ]);
  });

  it("[agenda-5] one time is moved or dropped alone, on a day on which it comes", () => {
    const { plan, move, drop } = agendaTelling();
    const walk = plan(weekly);
    const moved = move(walk, "2026-12-08", "2026-12-09T10:00");
    expect(december([walk, moved, drop(walk, "2026-12-22")])).toEqual([
      "2026-12-01 18:00",
      "2026-12-09 10:00",
      "2026-12-15 18:00",
      "2026-12-29 18:00",
    ]);
    expect(timesOf([walk, moved], "2026-12-09", "2026-12-09")).toEqual(["2026-12-09 10:00"]);
    expect(timesOf([walk, moved], "2026-12-08", "2026-12-08")).toEqual([]);
    const onWednesday = { entry: walk.link, on: "2026-12-09" };
    const refused = { ok: false, error: { type: "notThatDay" } };
    expect(wants([walk], { type: "drop", ...onWednesday })).toEqual(refused);
    expect(wants([walk], { type: "move", ...onWednesday, to: "2026-12-10" })).toEqual(refused);
    expect(wants([walk], { type: "move", entry: walk.link, on: "2026-12-08", to: "2026-12-10" }).ok).toBe(true);
  });

  it("[agenda-6] ends whole or from a day on, and that holds until its author takes it back", () => {
    const { plan, change, move, drop, end, resume } = agendaTelling();
    const walk = plan(weekly);
    const [fromDay, ending, dropped] = [end(walk, "2026-12-15"), end(walk), drop(walk, "2026-12-08")];
    expect(december([walk, fromDay])).toEqual(["2026-12-01 18:00", "2026-12-08 18:00"]);
    expect(december([walk, ending])).toEqual([]);
    const unknowing = [
      change(walk, weekly, ana, { apart: [ending, dropped] }),
      move(walk, "2026-12-08", "2026-12-09T10:00", ana, { apart: [ending, dropped] }),
    ];
    expect(december([walk, ending, ...unknowing])).toEqual([]);
    expect(december([walk, dropped, ...unknowing])).not.toContain("2026-12-09 10:00");
    expect(december([walk, dropped, move(walk, "2026-12-08", "2026-12-09T11:00")])).toContain("2026-12-09 11:00");
    expect(december([walk, dropped, ending, resume(walk, [ending])])).toEqual(december([walk, dropped]));
    expect(december([walk, dropped, resume(walk, [dropped])])).toEqual(december([walk]));
    const asked = { type: "resume", entry: walk.link, on: null } as const;
    expect(wants([walk, ending, fromDay], asked)).toMatchObject({
      value: [{ kind: "entryResumed", fields: { noes: [ending.link, fromDay.link] } }],
    });
    expect(wants([walk], asked)).toEqual({ ok: false, error: { type: "nothingEnded" } });
    const again = [{ type: "change", ...askedPlan() } as const, { type: "end", from: null } as const];
    for (const command of again)
      expect(wants([walk, ending], { ...command, entry: walk.link })).toEqual({
        ok: false,
        error: { type: "hasEnded" },
      });
  });

  it("[agenda-6] also when the ending is known before the entry is", () => {
    const { plan, end, drop } = agendaTelling();
    const walk = plan(weekly);
    const aside = { onlyNo: true, covers: () => false };
    expect(december([end(walk, null, ana, aside), walk])).toEqual([]);
    expect(december([end(walk, null, ben, aside), drop(walk, "2026-12-08", ana, aside), walk])).toEqual([
      "2026-12-01 18:00",
      "2026-12-15 18:00",
      "2026-12-22 18:00",
      "2026-12-29 18:00",
    ]);
  });

  it("[agenda-7] its words taken back, it is as if never planned", () => {
    const { plan, change, move } = agendaTelling();
    const walk = plan(weekly);
    const later = [change(walk, weekly), move(walk, "2026-12-08", "2026-12-09")];
    expect(december(later)).toEqual([]);
    const removed = { by: ana, day: "2026-11-23" };
    expect(seen(later, ben, { removed: () => removed }).entry(walk.link)).toEqual({ is: "removed", ...removed });
    expect(seen([], ben).entry(linkOf(99))).toEqual({ is: "unknown" });
    const view = seen([walk, ...later], ana).entry(walk.link);
    expect(view.is === "here" && view.ownWords).toEqual([...later.map(({ link }) => link).toReversed(), walk.link]);
    const others = seen([walk, ...later], ben).entry(walk.link);
    expect(others.is === "here" && others.ownWords).toEqual([]);
  });

  it("[agenda-8] a fact that does not fit changes nothing", () => {
    const { plan, tell, yes, no } = agendaTelling();
    const walk = plan({ ...weekly, asks: true });
    const before = replay(agenda, [walk]);
    const unfit = [
      tell(ana, "entryPlanned", { title: "x", at: "2026-12-01" }),
      tell(ana, "entryPlanned", { ...planOf(), repeat: { every: 1, weekdays: [2], until: "2027-01-01", times: 3 } }),
      tell(ana, "entryPlanned", { ...planOf(), repeat: { every: 1, weekdays: [3, 1] } }),
      tell(ana, "entryPlanned", { ...planOf(), zone: "../etc" }),
      tell(ana, "entryMoved", { entry: linkOf(99), on: "2026-12-01", to: "2026-12-02" }),
      tell(ana, "entryPlanned", { ...planOf() }, { version: 2 }),
      yes(walk, no(walk)),
      yes(walk, walk, ana),
    ];
    expect(replay(agenda, [walk, ...unfit])).toEqual(before);
  });
});

it("[agenda-22] reminders and quiet hours are chosen in mine, and the last choice holds", () => {
  const { tell } = agendaTelling();
  expect(seen([], ana).reminders()).toEqual({ leads: {}, quiet: { from: "22:00", to: "07:00" } });
  const chosen = [
    tell(ana, "reminderChosen", { entry: linkOf(7), lead: "hour" }),
    tell(ana, "reminderChosen", { entry: linkOf(8), lead: "dayBefore" }),
    tell(ana, "reminderChosen", { entry: linkOf(7), lead: "none" }),
    tell(ana, "quietHoursSet", { from: "21:00", to: "08:30" }),
  ];
  const leads = { [linkOf(7)]: "none", [linkOf(8)]: "dayBefore" };
  expect(seen(chosen, ana).reminders()).toEqual({ leads, quiet: { from: "21:00", to: "08:30" } });
  expect(seen([...chosen, tell(ana, "quietHoursSet", {})], ana).reminders().quiet).toBeNull();
  const remind = { type: "remind", entry: linkOf(7), lead: "hour" } as const;
  const quiet = { type: "keepQuiet", hours: { from: "21:00", to: "08:30" } } as const;
  for (const command of [remind, quiet]) {
    expect(wants([], command, { place: "mine" }).ok).toBe(true);
    expect(wants([], command)).toEqual({ ok: false, error: { type: "onlyMine" } });
  }
});
