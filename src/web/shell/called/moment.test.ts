/** What is said where of a session to breathe together, and of a talk. */
import { expect, it } from "vitest";
import { sitting } from "#domain/session/sitting.ts";
import { beginPassed, stepPassed, viewPassed } from "#domain/talk/floor/passed.ts";
import { momentOf, sittingMomentOf, talkMomentOf } from "./moment.ts";

const running = {
  session: "5e",
  mine: false,
  carried: "nowhere",
  until: 0,
  view: { pattern: "even", start: null },
} as const;
const begun = { pattern: "even", start: 5 } as const;

it("says once that the other would like one near, and nothing after a “not now”", () => {
  expect(momentOf(running, false)).toBe("near");
  expect(momentOf(running, true)).toBeNull();
});

it("says what goes on to who takes part, on the phone that carries it and on the other one", () => {
  expect(momentOf({ ...running, mine: true, carried: "here" }, false)).toBe("asked");
  expect(momentOf({ ...running, mine: true, carried: "here", view: begun }, false)).toBe("together");
  expect(momentOf({ ...running, carried: "here", view: begun }, true)).toBe("together");
  expect(momentOf({ ...running, carried: "elsewhere", view: begun }, false)).toBe("elsewhere");
});

const NOW = 21 * 60_000;
const talk = (isPaused = false) => {
  const begun = beginPassed({ topic: "the evenings", about: "everyday", minutes: 30 }, 0);
  const paused = begun && isPaused ? stepPassed(begun, { type: "pause", minutes: 20 }, "first", 0) : null;
  const view = begun && viewPassed(paused?.ok ? paused.value : begun, "second");
  if (!view) throw new Error("a talk");
  return { ...running, view };
};

it("says once that a talk was opened, booked or not, and nothing after a “not now”", () => {
  const { view } = talk();
  const asked = { ...running, view: { ...view, stage: "asked" } } as const;
  expect(talkMomentOf(asked, false, NOW)).toBe("called");
  expect(talkMomentOf({ ...asked, view: { ...asked.view, entry: "aa/0" } }, false, NOW)).toBe("booked");
  expect(talkMomentOf(asked, true, NOW)).toBeNull();
  expect(talkMomentOf({ ...asked, mine: true, carried: "here" }, false, NOW)).toBe("asked");
});

it("says that a talk is open, on either phone of one person, and nothing of a pause before one is to be back", () => {
  expect(talkMomentOf({ ...talk(), carried: "here" }, false, NOW)).toBe("open");
  expect(talkMomentOf({ ...talk(), carried: "elsewhere" }, false, NOW)).toBe("elsewhere");
  const paused = talk(true);
  for (const carried of ["here", "elsewhere"] as const)
    expect(talkMomentOf({ ...paused, carried }, false, NOW)).toBeNull();
  const { pause } = paused.view;
  if (!pause) throw new Error("a pause");
  const later = { ...paused.view, pause: { ...pause, may: "answer" } } as const;
  const here = { ...paused, carried: "here", view: later } as const;
  expect(talkMomentOf(here, false, NOW)).toBe("paused");
  expect(talkMomentOf(here, false, NOW - 2 * 60_000)).toBeNull(); // before one's own return
  const ready = { ...later, pause: { ...later.pause, me: "ready" } } as const;
  expect(talkMomentOf({ ...here, view: ready }, false, NOW)).toBeNull();
});

it("says once that the other would like to sit down, and to who does what goes on", () => {
  const state = sitting.begin(
    { minutes: 15, questions: ["a", "b"], first: "x" },
    { by: "x", ref: "", at: 0, knows: () => true },
  );
  if (!state) throw new Error("a sitting");
  const asked = { ...running, view: sitting.view(state, "y") };
  expect(sittingMomentOf(asked, false)).toBe("called");
  expect(sittingMomentOf(asked, true)).toBeNull();
  expect(sittingMomentOf({ ...asked, carried: "elsewhere" }, false)).toBe("elsewhere");
  expect(sittingMomentOf({ ...asked, mine: true, carried: "here" }, false)).toBe("asked");
  const going = { ...asked, carried: "here", view: { ...asked.view, stage: "turn" } } as const;
  expect(sittingMomentOf(going, false)).toBe("open");
  expect(sittingMomentOf({ ...going, view: { ...going.view, isClosedHere: true } }, false)).toBeNull();
});
