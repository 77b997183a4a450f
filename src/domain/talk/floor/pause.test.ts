/** The time-out, told as talks of two people. */
import { expect, it } from "vitest";
import { begun, between, goes, later, speaking, type Told, tries, view } from "#tests/domain/floor-telling.ts";
import { ANA, BEN } from "#tests/domain/session-telling.ts";
import { floor } from "./floor.ts";
import { TIMES } from "./table.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const pause = (minutes = 20) => ({ type: "pause", minutes }) as const;
const paused = (minutes = 20, told = speaking()): Told => goes(told, ["ben", pause(minutes)]);
const shown = (told: Told, who: "ana" | "ben" = "ana") => view(told, who)?.pause;

it("[pause-1] either calls it in every stage, and any minutes are held between twenty and a day", () => {
  const stages: Readonly<Record<string, Told>> = {
    asked: begun(),
    setup: goes(begun(), ["ben", "join"]),
    speak: speaking(),
    restate: later(speaking(), TIMES.speak),
    between: between(),
    solve: goes(between(), ["both", "solve"]),
    close: goes(between(), ["ana", "close"]),
  };
  for (const [stage, told] of Object.entries(stages))
    for (const who of ["ana", "ben"] as const) {
      expect(view(told, who)?.stage).toBe(stage);
      expect(shown(goes(told, [who, pause()]))).toMatchObject({ may: "wait", me: null });
    }
  const back = (minutes: unknown): number => {
    const { state, at } = speaking();
    const called = state && floor.noes.pause(state, { by: BEN, ref: "9", at, knows: () => true }, { minutes } as never);
    return ((called?.pause?.back.one ?? 0) - at) / MINUTE;
  };
  expect([20, 45, 1440].map(back)).toEqual([20, 45, 1440]);
  expect([0, -5, 19, 1441, 1e9, Infinity].map(back)).toEqual([20, 20, 20, 1440, 1440, 1440]);
  expect(["45", null, {}, undefined, Number.NaN, [60]].map(back)).toEqual([20, 20, 20, 20, 20, 20]);
});

it("[pause-2] for twenty minutes nothing else moves the talk, and nobody is asked", () => {
  const told = paused();
  expect(view(told, "ana")?.may).toEqual(["pause", "park"]);
  for (const type of ["done", "back", "booked", "ready", "received"] as const)
    expect(tries(told, ANA, { type })).toBeNull();
  for (const said of [
    { type: "repair", line: "x" } as const,
    { type: "finish", yes: true } as const,
    { type: "stay", minutes: 20 } as const,
  ])
    expect(tries(told, ANA, said)).toBeNull();
  expect(shown(later(told, 20 * MINUTE - 1))?.may).toBe("wait");
  expect(shown(later(told, 20 * MINUTE))?.may).toBe("answer");
  const parked = goes(told, ["ben", { type: "park", yes: true }]);
  expect(view(parked, "ana")?.parking).toEqual({ mine: false, theirs: false });
  expect(view(later(parked, 20 * MINUTE), "ana")?.parking).toEqual({ mine: false, theirs: true });
});

it("[pause-3] each answers alone; longer moves one's own return; both ready bring it back", () => {
  const asked = later(paused(60), 25 * MINUTE);
  const { back, until } = shown(asked) ?? { back: 0, until: 0 };
  const longer = goes(asked, ["ana", { type: "stay", minutes: 120 }]);
  expect(shown(longer)).toMatchObject({ me: "longer", back: longer.at + 120 * MINUTE });
  expect(shown(longer, "ben")).toMatchObject({ me: null, back });
  expect(shown(goes(longer, ["ana", { type: "stay", minutes: 1440 }]))?.back).toBe(until);
  const one = goes(longer, ["ben", "back"]);
  expect(shown(one, "ben")).toMatchObject({ me: "ready" });
  expect(view(goes(one, ["ana", "back"]), "ana")).toMatchObject({ pause: null, stage: "speak", part: "speaker" });
  expect(shown(goes(one, ["ben", { type: "stay", minutes: 30 }], ["ana", "back"]))).toMatchObject({ me: "ready" });
});

it("[pause-4] a pause in a pause is one with it: the longer return, twenty minutes anew, a day from the first", () => {
  const told = later(paused(60), 25 * MINUTE);
  const again = goes(told, ["ben", "back"], ["ana", pause(20)]);
  const first = shown(told) ?? { back: 0, until: 0 };
  expect(shown(again)).toEqual({
    may: "wait",
    back: first.back,
    from: again.at + 20 * MINUTE,
    until: first.until,
    me: null,
  });
  expect(shown(again, "ben")?.me).toBeNull();
  expect(shown(goes(again, ["ben", pause(1440)]))?.back).toBe(first.until);
  expect(shown(goes(again, ["ben", pause(1440)]))?.until).toBe(first.until);
});

it("[pause-5] it looks the same to each, whoever called it and whatever the other answered", () => {
  for (const who of ["ana", "ben"] as const) {
    const called = (["ana", "ben"] as const).map((by) => later(goes(speaking(), [by, pause(30)]), 25 * MINUTE));
    expect(view(called[0] ?? begun(), who)).toEqual(view(called[1] ?? begun(), who));
    const other = who === "ana" ? "ben" : "ana";
    const answered = goes(called[0] ?? begun(), [other, "back"]);
    expect(view(answered, who)).toEqual(view(later(called[0] ?? begun(), 2000), who));
  }
});

it("[pause-6] a timed turn stands still until whose turn it is begins, and has a minute at least", () => {
  const back = (told: Told) => goes(later(paused(20, told), 25 * MINUTE), ["both", "back"]);
  const early = back(later(speaking(), 28_000));
  expect(view(early, "ana")).toMatchObject({ stage: "speak", until: null, isGentle: true, left: 450_000 - 30_000 });
  expect(view(early, "ben")?.may).not.toContain("ready");
  const begins = goes(early, ["ana", "ready"]);
  expect(view(begins, "ana")).toMatchObject({ until: begins.at + 90_000, isGentle: true });
  expect(view(goes(begins, ["ana", "done"]), "ana")).toMatchObject({ stage: "restate", isGentle: false });
  const late = goes(back(later(speaking(), 110_000)), ["ana", "ready"]);
  expect(view(late, "ana")?.until).toBe(late.at + 60_000);
  const restate = goes(back(later(speaking(), TIMES.speak + 50_000)), ["ben", "ready"]);
  expect(view(restate, "ben")).toMatchObject({ stage: "restate", until: restate.at + 60_000 });
  expect(view(back(between()), "ana")).toMatchObject({ stage: "between", until: null, isGentle: true });
  expect(view(back(begun()), "ben")).toMatchObject({ stage: "asked", until: expect.any(Number) });
});

it("[pause-6] [floor-5] where the share is used up, a tenth of it is added once in a half", () => {
  const spend = (told: Told) => goes(later(told, TIMES.speak), ["ben", "done"], ["ana", "heard", "more"]);
  const last = later(spend(speaking({ minutes: 10 })), 100_000);
  expect(view(last, "ana")).toMatchObject({ stage: "speak", left: 120_000 });
  const back = (told: Told) => goes(later(paused(20, told), 25 * MINUTE), ["both", "back"], ["ana", "ready"]);
  const once = back(last);
  expect((view(once, "ana")?.until ?? 0) - once.at).toBe(18_000 + 24_000);
  const twice = back(later(once, 30_000));
  expect((view(twice, "ana")?.until ?? 0) - twice.at).toBe(10_000);
});

it("[pause-7] after a day it does not come back, but is booked anew, set aside, or left", () => {
  const told = later(paused(60), 24 * HOUR);
  expect(view(told, "ana")).toMatchObject({ pause: { may: "rebook" }, may: ["park", "booked"] });
  for (const said of [{ type: "back" } as const, { type: "stay", minutes: 20 } as const])
    expect(tries(told, ANA, said)).toBeNull();
  expect(shown(goes(told, ["ben", pause()]))).toEqual(shown(told));
  expect(goes(told, ["ana", "booked"]).state).toBeNull();
  const parked = goes(told, ["both", { type: "park", yes: true }]);
  expect(view(parked, "ana")).toMatchObject({ pause: null, stage: "close", isParked: true });
  expect(tries(later(paused(60), 25 * MINUTE), ANA, { type: "booked" })).toBeNull();
  const [late, ends] = [later(goes(paused(1200), ["ana", pause()]), 20 * HOUR), speaking().state?.ends ?? 0];
  const again = goes(goes(late, ["both", "back"], ["ana", "ready"]), ["ana", pause(1440)]);
  expect(shown(again)?.until).toBeLessThanOrEqual(ends - HOUR);
});
