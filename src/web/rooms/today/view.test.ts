import { expect, it } from "vitest";
import type { TodayPlan } from "./plans.ts";
import { type TodayInput, type TodayPromise, todayView } from "./view.ts";

const THURSDAY = "2026-03-12";

const promise = (text: string, due: string | null, more: Partial<TodayPromise> = {}): TodayPromise => ({
  promise: text,
  mine: true,
  standing: "open",
  wording: { text, due },
  ...more,
});
const every = (text: string, days: readonly number[], by: string | null, keptOn: readonly string[] = []) =>
  promise(text, null, { wording: { text, due: null, repeat: { days, by } }, keptOn });

const plan = (title: string, time: string | null, more: Partial<TodayPlan> = {}): TodayPlan => ({
  entry: `at ${time ?? "some time"}`,
  on: THURSDAY,
  day: THURSDAY,
  time,
  ends: null,
  title,
  answers: null,
  ...more,
});

const awake = { mine: false, theirs: false };
const ben = { person: "b", name: "Ben", left: false };

const seen = (more: Partial<TodayInput> = {}, open: Partial<TodayInput["open"]> = {}) =>
  todayView({
    today: THURSDAY,
    time: "09:30",
    promises: { mine: [], ours: [] },
    plans: { mine: [], ours: [] },
    beside: 0,
    small: null,
    hardDay: null,
    since: "2026-03-01",
    ...more,
    open: {
      name: "Ana",
      other: null,
      nameInOurs: null,
      pairing: { is: "none" },
      wordsKept: true,
      rest: awake,
      ...open,
    },
  });
const titles = (more: Partial<TodayInput> = {}, open: Partial<TodayInput["open"]> = {}): readonly string[] =>
  seen(more, open).things.map(({ title }) => title);

it("greets by the time of day and by name, and does not cheer at night", () => {
  const at = (time: string): string => seen({ time }).greeting;
  expect(at("05:00")).toBe("Good morning, Ana");
  expect(at("12:00")).toBe("Good afternoon, Ana");
  expect(at("18:00")).toBe("Good evening, Ana");
  expect([at("23:00"), at("02:10"), at("04:59")]).toEqual(Array(3).fill("It is night, Ana."));
  expect(seen({}, { name: null }).greeting).toBe("Good morning");
  expect(seen().date).toBe("Thursday, 12 March");
});

it("is empty on most days", () => {
  expect(seen().things).toEqual([]);
});

it("leads somebody who is here for the first time, alone and with nothing planned, to the first days", () => {
  const since = THURSDAY;
  expect(titles({ since })).toEqual(["First help"]);
  expect(titles({ since, promises: { mine: [promise("Walk", THURSDAY)], ours: [] } })).toEqual(["Walk"]);
  expect(titles({ since }, { other: ben, nameInOurs: "Ana" })).toEqual([]);
});

it("shows what I promised for today, of both places, in the order of the clock", () => {
  const view = seen(
    {
      promises: {
        ours: [promise("Call before leaving", `${THURSDAY}T18:30`), promise("Cook", THURSDAY)],
        mine: [promise("Walk at noon", `${THURSDAY}T12:00`)],
      },
    },
    { other: ben, nameInOurs: "Ana" },
  );
  expect(view.things.map(({ title, line, end }) => [title, line, end])).toEqual([
    ["Walk at noon", "You promised yourself", "by 12:00"],
    ["Call before leaving", "You promised Ben", "by 18:30"],
    ["Cook", "You promised Ben", "today"],
  ]);
});

it("shows neither what was due, nor another day's, nor the other's, nor what is no longer open", () => {
  const ours = [
    promise("an hour ago", `${THURSDAY}T08:30`),
    promise("yesterday", "2026-03-11"),
    promise("tomorrow", "2026-03-13"),
    promise("no day", null),
    promise("of the other", THURSDAY, { mine: false }),
    promise("kept", THURSDAY, { standing: "kept" }),
    promise("explained", THURSDAY, { standing: "explained" }),
  ];
  expect(titles({ promises: { ours, mine: [] } }, { other: ben, nameInOurs: "Ana" })).toEqual([]);
});

it("shows a promise that comes round on its day, until it is kept or its hour is over", () => {
  const mine = [
    every("on Thursdays", [4], null),
    every("on Fridays", [5], null),
    every("kept today", [4], "20:00", [THURSDAY]),
    every("kept last week", [4], "20:00", ["2026-03-05"]),
    every("at eight", [1, 2, 3, 4, 5], "08:00"),
  ];
  expect(titles({ promises: { mine, ours: [] } })).toEqual(["kept last week", "on Thursdays"]);
});

it("shows what was said instead for this one day", () => {
  const instead = [{ on: THURSDAY, text: "call in the evening" }];
  const mine = [
    { ...every("call at noon", [4], null), instead },
    { ...every("walk", [4], null), instead: [] },
  ];
  expect(titles({ promises: { mine, ours: [] } })).toEqual(["call in the evening", "walk"]);
});

it("says what is under way between two: first when somebody waits for it now, else after what is of today", () => {
  const promises = { mine: [promise("Walk", THURSDAY)], ours: [] };
  const invited = { pairing: { is: "invited", link: "", code: "", until: 0 } } as const;
  expect(titles({ promises }, invited)).toEqual(["Walk", "Your invitation is open"]);
  expect(titles({ promises }, { pairing: { is: "joining" } })).toEqual(["An invitation", "Walk"]);
  expect(titles({ promises }, { other: ben })).toEqual(["Your name for the other", "Walk"]);
  expect(titles({ promises }, { other: { ...ben, left: true } })).toEqual(["Walk"]);
});

it("speaks of recovery words from the second day on, and never before", () => {
  const open = { wordsKept: false };
  expect(titles({ since: null }, open)).toEqual([]);
  expect(titles({ since: THURSDAY }, open)).toEqual(["First help"]);
  expect(titles({ since: "2026-03-11" }, open)).toEqual(["Recovery words"]);
  expect(titles({ since: "2026-03-11" })).toEqual([]);
});

it("shows three things at most", () => {
  const mine = ["one", "two", "three", "four"].map((text) => promise(text, THURSDAY));
  expect(titles({ promises: { mine, ours: [] }, since: "2026-03-01" }, { wordsKept: false })).toEqual([
    "one",
    "two",
    "three",
  ]);
});

it("makes room for what stands below, and never for nothing", () => {
  const promises = { mine: ["one", "two", "three"].map((text) => promise(text, THURSDAY)), ours: [] };
  expect(titles({ promises, beside: 1 })).toEqual(["one", "two"]);
  expect(titles({ promises, beside: 2 })).toEqual(["one"]);
  expect(titles({ promises, beside: 3 })).toEqual(["one"]);
});

it("says where the rest of today is, and only when there is more than it shows", () => {
  const mine = [promise("Walk", THURSDAY)];
  const plans = { mine: [plan("Tea", "10:00"), plan("Dentist", "11:00"), plan("Call", "12:00")], ours: [] };
  expect(seen({ plans }).more).toEqual([]);
  expect(seen({ plans, promises: { mine, ours: [] } }).more).toEqual(["trust"]);
  expect(seen({ plans, beside: 1 }).more).toEqual(["agenda"]);
  expect(seen({ plans, promises: { mine, ours: [] }, beside: 2 }).more).toEqual(["agenda", "trust"]);
});

it("shows what is planned for today until it is over, among what was promised, and not what one of the two declined", () => {
  const ours = [
    plan("Supper", "19:00", { answers: { standing: "agreed" } }),
    plan("Walk", "18:00", { answers: { standing: "asked" } }),
    plan("Cinema", "20:00", { answers: { standing: "declined" } }),
    plan("over", "08:00"),
    plan("from yesterday", "23:00", { day: "2026-03-11" }),
  ];
  const promises = { mine: [promise("Run", `${THURSDAY}T18:30`)], ours: [] };
  const { things } = seen({ plans: { mine: [], ours }, promises }, { other: ben, nameInOurs: "Ana" });
  expect(things.map(({ title, line, end, href }) => [title, line, end, href])).toEqual([
    ["Walk", "In the shared agenda", "at 18:00", "/agenda"],
    ["Run", "You promised yourself", "by 18:30", "/trust"],
    ["Supper", "You both said yes", "at 19:00", "/agenda"],
  ]);
  const long = plan("Course", "09:00", { ends: { day: THURSDAY, time: "12:00" } });
  expect(titles({ plans: { mine: [long], ours: [] } })).toHaveLength(1);
  expect(titles({ plans: { mine: [long], ours: [] }, time: "12:01" })).toEqual([]);
});

it("says of a plan of one's own when it is, and not what: Today lies open on a table", () => {
  const view = seen({ plans: { mine: [plan("A lawyer", "15:00"), plan("Her birthday", null)], ours: [] } });
  expect(view.things.map(({ title, line, end }) => [title, line, end])).toEqual([
    ["Something you planned", "For you alone", "at 15:00"],
    ["Something you planned", "For you alone", "today"],
  ]);
  expect(JSON.stringify(view)).not.toMatch(/lawyer|birthday/u);
});

it("says of a talk when it is and leads to it, and not what it is about", () => {
  const ours = [plan("That evening in March", "20:00", { entry: "t", isTalk: true, answers: { standing: "agreed" } })];
  const { things } = seen({ plans: { mine: [], ours } }, { other: ben, nameInOurs: "Ana" });
  expect(things.map(({ title, own, end, href }) => [title, own, end, href])).toEqual([
    ["A talk", false, "at 20:00", `/talk/one?talk=t&on=${THURSDAY}`],
  ]);
  expect(JSON.stringify(things)).not.toMatch(/March/u);
});

it("says in one line that the shared part rests, and asks for nothing of it, whoever let it rest", () => {
  const promises = { mine: [promise("Walk", THURSDAY)], ours: [promise("Call before leaving", THURSDAY)] };
  const plans = { mine: [plan("Run", "10:00")], ours: [plan("Supper", "19:00")] };
  const at = (rest: typeof awake, other: typeof ben | null = ben) =>
    seen({ promises, plans }, { other, nameInOurs: null, rest });
  for (const rest of [
    { mine: true, theirs: false },
    { mine: false, theirs: true },
    { mine: true, theirs: true },
  ]) {
    expect(at(rest).things.map(({ title }) => title)).toEqual(["Something you planned", "Walk"]);
    expect(at(rest).rests).toBe(true);
  }
  expect(at(awake).rests).toBe(false);
  expect(at({ mine: true, theirs: false }, { ...ben, left: true }).rests).toBe(false);
});

it("has a line for a small day, and one for a hard day that is near, without the words of it", () => {
  const { things } = seen({
    small: 2,
    hardDay: "2026-03-15",
    promises: { mine: [promise("Walk", THURSDAY)], ours: [] },
  });
  expect(things.map(({ title, line, href }) => [title, line, href])).toEqual([
    ["A small day", "Daylight, some sleep, ordinary things", "/rest"],
    ["Sunday: be gentle with yourself", "A day you marked, for you alone", "/rest"],
    ["Walk", "You promised yourself", "/trust"],
  ]);
  expect(titles({ hardDay: THURSDAY })).toEqual(["Today: be gentle with yourself"]);
});
