import { expect, it } from "vitest";
import { dayWords } from "../../shell/days.en.ts";
import type { Occurrence } from "../../shell/when/shown.ts";
import { takenFrom } from "../../shell/when/taking.ts";
import { daysView } from "./view.ts";
import { elsewhereInWords, repeatInWords, whenInWords, zoneInWords } from "../../shell/when/words.ts";

const now = { today: "2026-12-01", time: "12:00", days: dayWords };

const one = (more: Partial<Occurrence> = {}): Occurrence => ({
  entry: "1".repeat(64),
  on: more.day ?? "2026-12-01",
  mine: true,
  title: "Walk",
  day: "2026-12-01",
  time: "18:00",
  ends: null,
  moment: 0,
  written: null,
  moved: false,
  repeats: false,
  answers: null,
  ...more,
});

const answers = (
  mine: "yes" | "no" | null,
  theirs: "yes" | "no" | null,
  standing: "asked" | "declined" | "agreed",
) => ({
  mine,
  theirs,
  standing,
});

it("puts mine and ours in one list, today first also when it is empty, other days only with something on them", () => {
  const mine = [one({ day: "2026-12-04", time: "09:00", title: "Dentist" })];
  const ours = [one({ day: "2026-12-04", time: "08:00" }), one({ day: "2026-12-20", time: null })];
  const days = daysView({ mine, ours }, "Ben", now);
  expect(days.map(({ name, date }) => [name, date])).toEqual([
    ["Today", "1 December"],
    ["Friday", "4 December"],
    ["20 December", "Sunday"],
  ]);
  expect(days.map(({ rows }) => rows.map(({ time, title, place }) => [time, title, place]))).toEqual([
    [],
    [
      ["08:00", "Walk", "ours"],
      ["09:00", "Dentist", "mine"],
    ],
    [["All day", "Walk", "ours"]],
  ]);
});

it("says how things stand while they are ahead, and nothing of it afterwards", () => {
  const lines = (more: Partial<Occurrence>) => daysView({ mine: [], ours: [one(more)] }, "Ben", now)[0]?.rows[0]?.lines;
  expect(lines({ answers: answers("yes", null, "asked") })).toEqual(["Ben is asked, and may leave it open"]);
  expect(lines({ mine: false, answers: answers(null, "yes", "asked") })).toEqual(["Ben asks whether this suits you"]);
  expect(lines({ answers: answers("yes", "no", "declined") })).toEqual(["Not this time, says Ben"]);
  expect(lines({ mine: false, answers: answers("no", "yes", "declined") })).toEqual(["You said: not this time"]);
  const over = daysView(
    { mine: [], ours: [one({ day: "2026-11-30", answers: answers("yes", "no", "declined") })] },
    "Ben",
    now,
  );
  expect([over[0]?.rows[0]?.lines, over[0]?.rows[0]?.begun]).toEqual([[], true]);
  expect(lines({ moved: true, ends: { day: "2026-12-01", time: "19:00" } })).toEqual(["until 19:00", "moved"]);
});

it("names another clock only where there is one", () => {
  const written = { day: "2026-12-02", time: "00:30", zone: "America/Argentina/Buenos_Aires" };
  expect(elsewhereInWords(one(), "Ben", now)).toBeNull();
  expect(elsewhereInWords(one({ mine: false, written }), "Ben", now)).toBe("tomorrow, 00:30 where Ben is");
  expect(elsewhereInWords(one({ written: { ...written, day: "2026-12-01" } }), "Ben", now)).toBe(
    "00:30 in Buenos Aires",
  );
  expect(zoneInWords("UTC")).toBe("UTC");
});

it("says plainly when it is and how it comes round", () => {
  expect(whenInWords(one({ day: "2026-12-02", ends: { day: "2026-12-02", time: "19:00" } }), now)).toBe(
    "Tomorrow, 18:00 to 19:00",
  );
  expect(whenInWords(one({ time: null }), now)).toBe("Today");
  const said = [
    { every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    { every: 1, weekdays: [1, 3, 5] },
    { every: 2, weekdays: [4], until: "2027-03-01" },
    { months: 1, day: 31 },
    { months: 2, nth: -1, weekday: 5, times: 4 },
    { months: 3, day: 5, times: 1 },
  ].map(repeatInWords);
  expect(said).toEqual([
    "Every day",
    "Every week on Monday, Wednesday and Friday",
    "Every second week on Thursday, until 1 March 2027",
    "Every month on day 31, or the last of a shorter month",
    "Every second month on the last Friday, 4 times in all",
    "Every 3 months on day 5, once",
  ]);
});

it("offers each entry once for another calendar, and none that its reader said no to", () => {
  const [first, second, third] = ["1", "2", "3"].map((n) => n.repeat(64));
  const taken = takenFrom({
    mine: [one({ entry: third ?? "" })],
    ours: [
      one({ entry: first ?? "", day: "2026-12-01" }),
      one({ entry: first ?? "", day: "2026-12-08" }),
      one({ entry: second ?? "", mine: false, answers: answers("no", "yes", "declined") }),
    ],
  });
  expect(taken.map(({ entry, place, first: time }) => [entry, place, time.day])).toEqual([
    [first, "ours", "2026-12-01"],
    [third, "mine", "2026-12-01"],
  ]);
});
