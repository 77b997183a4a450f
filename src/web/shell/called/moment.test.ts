/** What is said where of a session to breathe together, and of a talk. */
import { expect, it } from "vitest";
import { beginPassed, stepPassed, viewPassed } from "#domain/talk/floor/passed.ts";
import { momentOf, talkMomentOf } from "./moment.ts";

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
  expect(talkMomentOf(asked, false)).toBe("called");
  expect(talkMomentOf({ ...asked, view: { ...asked.view, entry: "aa/0" } }, false)).toBe("booked");
  expect(talkMomentOf(asked, true)).toBeNull();
  expect(talkMomentOf({ ...asked, mine: true, carried: "here" }, false)).toBe("asked");
});

it("says that a talk is open, on either phone of one person, and nothing in the first twenty minutes of a pause", () => {
  expect(talkMomentOf({ ...talk(), carried: "here" }, false)).toBe("open");
  expect(talkMomentOf({ ...talk(), carried: "elsewhere" }, false)).toBe("elsewhere");
  const paused = talk(true);
  for (const carried of ["here", "elsewhere"] as const) expect(talkMomentOf({ ...paused, carried }, false)).toBeNull();
  const { pause } = paused.view;
  if (!pause) throw new Error("a pause");
  const later = { ...paused.view, pause: { ...pause, may: "answer" } } as const;
  expect(talkMomentOf({ ...paused, carried: "here", view: later }, false)).toBe("paused");
});
