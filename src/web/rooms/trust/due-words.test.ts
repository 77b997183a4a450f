import { describe, expect, it } from "vitest";
import { comesInTime, daysBefore, dueInWords, isStillTo, type Now, repeatInWords, whenInWords } from "./due-words.ts";

/** A Wednesday, at noon. */
const now: Now = {
  today: "2026-11-25",
  time: "12:00",
  days: { today: "today", yesterday: "yesterday", tomorrow: "tomorrow" },
};
const none = { due: null, repeat: null, onContact: false };

describe("a due in words", () => {
  it.each([
    ["2026-11-25T18:30", "by 18:30"],
    ["2026-11-25T11:59", "was 11:59"],
    ["2026-11-25", "by tonight"],
    ["2026-11-24", "was yesterday"],
    ["2026-11-26T09:00", "by tomorrow, 09:00"],
    ["2026-11-27", "by Friday"],
    ["2026-12-24", "by 24 December"],
    ["2027-01-02", "by 2 January 2027"],
  ])("says %s as %s", (due, words) => {
    expect(dueInWords(due, now)).toBe(words);
  });
});

describe("what comes round", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], undefined, "every day"],
    [[1, 2, 3, 4, 5, 6, 7], "21:00", "every evening by 21:00"],
    [[1, 2, 3, 4, 5, 6, 7], "08:15", "every morning by 08:15"],
    [[1, 2, 3, 4, 5, 6, 7], "13:00", "every day by 13:00"],
    [[1, 4], undefined, "Mondays and Thursdays"],
    [[7], "18:00", "Sundays by 18:00"],
    [[1, 2, 5], undefined, "Mondays, Tuesdays and Fridays"],
    [[1, 2, 3, 4, 5], undefined, "Monday to Friday"],
  ])("says %j by %s as %s", (days, by, words) => {
    expect(repeatInWords(by === undefined ? { days } : { days, by })).toBe(words);
  });

  it("may have been kept on its own days of the last two weeks, but not on those that are kept already", () => {
    expect(daysBefore({ days: [1, 4] }, "2026-11-25", ["2026-11-23"])).toEqual([
      "2026-11-19",
      "2026-11-16",
      "2026-11-12",
    ]);
  });
});

it("says the one moment a promise has, and nothing when it has none", () => {
  expect(whenInWords(none, now)).toBeNull();
  expect(whenInWords({ ...none, onContact: true }, now)).toBe("if there is contact");
  expect(whenInWords({ ...none, repeat: { days: [3] } }, now)).toBe("Wednesdays");
  expect(whenInWords({ ...none, due: "2026-11-27" }, now)).toBe("by Friday");
});

it("lets a day last until it ends, and a minute until it is over", () => {
  expect(isStillTo("2026-11-25", now)).toBe(true);
  expect(isStillTo("2026-11-25T12:00", now)).toBe(true);
  expect(isStillTo("2026-11-25T11:59", now)).toBe(false);
  expect(isStillTo("2026-11-24", now)).toBe(false);
});

it("counts a change that comes before what it changes, of all of it or of one day", () => {
  const evening = { due: null, repeat: { days: [3], by: "21:00" } };
  expect(comesInTime({ due: "2026-11-26", repeat: null }, null, now)).toBe(true);
  expect(comesInTime({ due: "2026-11-24", repeat: null }, null, now)).toBe(false);
  expect(comesInTime(evening, null, now)).toBe(false);
  expect(comesInTime(evening, "2026-11-25", now)).toBe(true);
  expect(comesInTime(evening, "2026-11-25", { ...now, time: "21:01" })).toBe(false);
  expect(comesInTime({ due: null, repeat: { days: [3] } }, "2026-11-25", { ...now, time: "23:59" })).toBe(true);
});
