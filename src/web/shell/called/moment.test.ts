/** What is said where of a session to breathe together. */
import { expect, it } from "vitest";
import { momentOf } from "./moment.ts";

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
