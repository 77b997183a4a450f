/** What is chosen for today is for src/domain/path/today.test.ts; here is how it is said, and what it is made from. */
import { expect, it } from "vitest";
import { knownToday, type ToldOfDay, type ToldToday } from "./known.ts";
import { todayView, type TheirDay } from "./view.ts";

const THURSDAY = "2026-03-12";
const nothingTold: ToldOfDay = {
  connection: null,
  daysMine: null,
  daysOurs: null,
  shared: null,
  affection: null,
  thanks: null,
  openness: null,
  milestones: null,
  review: null,
  pulse: null,
};
const awake = { mine: false, theirs: false };
const ben = { person: "b", name: "Ben", left: false };
const ofBen = (theirs: TheirDay): NonNullable<ToldOfDay["daysOurs"]> => ({
  theirs,
  mine: { plan: null },
  evening: { ritual: null },
});

type Told = Partial<Omit<ToldToday, "open">> & {
  readonly open?: Partial<ToldToday["open"] & { name: string | null }>;
};

const seen = ({ open, ...more }: Told = {}) => {
  const told: ToldToday & { readonly open: { readonly name: string | null } } = {
    today: THURSDAY,
    time: "09:30",
    since: "2026-01-01",
    promises: { mine: [], ours: [] },
    plans: { mine: [], ours: [] },
    small: null,
    hardDay: null,
    beside: 0,
    told: nothingTold,
    ...more,
    open: {
      me: "a",
      name: "Ana",
      other: ben,
      nameInOurs: "Ana",
      pairing: { is: "none" },
      wordsKept: true,
      rest: awake,
      phase: 1,
      bond: "partners",
      seat: "unsaid",
      ...open,
    },
  };
  return todayView({ known: knownToday(told), open: told.open, theirs: told.told.daysOurs?.theirs ?? null });
};
const rows = (told: Told) => seen(told).things.map(({ title, own, line, end, href }) => [title, own, line, end, href]);
const promise = (text: string, due: string) => ({
  promise: text,
  mine: true,
  standing: "open",
  wording: { text, due },
});
const plan = (title: string, time: string | null, more = {}) => ({
  entry: "e",
  on: THURSDAY,
  day: THURSDAY,
  time,
  ends: null,
  title,
  answers: null,
  ...more,
});

it("greets by the time of day and by name, and does not cheer at night", () => {
  const at = (time: string): string => seen({ time }).greeting;
  expect([at("05:00"), at("12:00"), at("18:00")]).toEqual([
    "Good morning, Ana",
    "Good afternoon, Ana",
    "Good evening, Ana",
  ]);
  expect([at("23:00"), at("02:10"), at("04:59")]).toEqual(Array(3).fill("It is night, Ana."));
  expect(seen({ open: { name: null } }).greeting).toBe("Good morning");
  expect(seen().date).toBe("Thursday, 12 March");
  expect([seen().isNight, seen({ time: "02:10" }).isNight]).toEqual([false, true]);
});

it("says what was promised, and of what was promised to oneself only that it was", () => {
  const promises = {
    ours: [promise("Call before leaving", `${THURSDAY}T18:30`), promise("Cook", THURSDAY)],
    mine: [promise("No wine", `${THURSDAY}T12:00`)],
  };
  expect(rows({ promises })).toEqual([
    ["Something you promised yourself", false, "For you alone", "by 12:00", "/trust"],
    ["Call before leaving", true, "You promised Ben", "by 18:30", "/trust"],
    ["Cook", true, "You promised Ben", "today", "/trust"],
  ]);
  expect(JSON.stringify(seen({ promises }).things.map(({ key: _, ...shown }) => shown))).not.toContain("wine");
});

it("says what is planned: for both in its words, a talk without its topic, what is one's own without any", () => {
  const both = { answers: { standing: "agreed" } };
  const plans = {
    mine: [plan("A lawyer", null)],
    ours: [plan("Supper", "19:00"), plan("That evening", "20:00", { ...both, sort: "talk" })],
  };
  expect(rows({ plans })).toEqual([
    ["Supper", true, "In the shared agenda", "at 19:00", "/agenda"],
    ["A talk", false, "You both said yes", "at 20:00", `/talk/one?talk=e&on=${THURSDAY}`],
    ["Something you planned", false, "For you alone", "today", "/agenda"],
  ]);
  expect(rows({ plans: { mine: [], ours: [plan("The walk", "19:00", { ...both, sort: "ritual" })] } })).toEqual([
    ["The walk", true, "You both said yes", "at 19:00", "/rituals"],
  ]);
  expect(rows({ plans: { mine: [], ours: [plan("How the week was", "18:00", { sort: "checkIn" })] } })).toEqual([
    ["The check-in for two", false, "In the shared agenda", "at 18:00", `/talk/one?talk=e&on=${THURSDAY}`],
  ]);
});

it("says where the rest of today is, and only when there is more than it shows", () => {
  const plans = { mine: [plan("Tea", "10:00"), plan("Dentist", "11:00"), plan("Call", "12:00")], ours: [] };
  const promises = { mine: [promise("Walk", THURSDAY)], ours: [] };
  expect([seen({ plans }).more, seen({ plans, promises }).more]).toEqual([[], ["trust"]]);
  expect([seen({ plans, beside: 1 }).more, seen({ plans, promises, beside: 2 }).more]).toEqual([
    ["agenda"],
    ["agenda", "trust"],
  ]);
});

it("has a line for a small day, and one for a hard day that is near, without the words of it", () => {
  expect(rows({ small: 2, hardDay: "2026-03-15" })).toEqual([
    ["A small day", false, "Daylight, some sleep, ordinary things", null, "/rest"],
    ["Sunday: be gentle with yourself", false, "A day you marked, for you alone", null, "/rest"],
  ]);
  expect(rows({ hardDay: THURSDAY })[0]?.[0]).toBe("Today: be gentle with yourself");
});

it("says what is under way between two, and in one line that the shared part rests", () => {
  expect(rows({ open: { nameInOurs: null } })).toEqual([
    ["Your name for the other", false, "They have none for you yet", null, "/pairing"],
  ]);
  expect(rows({ open: { other: null, phase: 0, pairing: { is: "joining" } } })[0]?.[0]).toBe("An invitation");
  expect(seen({ open: { other: { ...ben, left: true }, phase: 0, nameInOurs: null } }).things).toEqual([]);
  for (const rest of [
    { mine: true, theirs: false },
    { mine: false, theirs: true },
  ]) {
    expect(seen({ open: { rest, nameInOurs: null } })).toMatchObject({ rests: true, things: [] });
    expect(seen({ open: { rest, other: { ...ben, left: true } } }).rests).toBe(false);
  }
  expect(seen().rests).toBe(false);
});

it("speaks of recovery words, and leads somebody who came today to the first days", () => {
  const alone = { other: null, phase: 0 } as const;
  expect(rows({ since: THURSDAY, open: alone })).toEqual([
    ["First help", false, "What helps tonight, and what can wait", null, "/first"],
  ]);
  expect(rows({ since: "2026-03-11", open: { ...alone, wordsKept: false } })[0]?.slice(3)).toEqual([
    "any time",
    "/settings",
  ]);
});

it("shows what the other gave for the day in their words, and where the rest of it is", () => {
  const theirs = { intention: "I answer before I defend.", plan: { text: "Home by six", changed: true } };
  const told: ToldOfDay = {
    ...nothingTold,
    daysOurs: ofBen(theirs),
    connection: { question: "open", gratitude: "offered" },
    thanks: { given: [{ mine: true }, { mine: false }] },
  };
  expect(seen({ told }).given).toEqual({
    title: "From Ben",
    sentence: "I answer before I defend.",
    plan: { title: "Ben’s plan for today", text: "Home by six", changed: true },
    ways: [
      { text: "Ben wrote you a thank-you", href: "/kindness/thanks" },
      { text: "The question of the day is open", href: "/connection/question" },
    ],
  });
  expect(seen({ told, time: "02:00" }).given).toBeNull();
  expect(
    seen({ told: { ...told, daysOurs: null, connection: null, thanks: { given: [{ mine: true }] } } }).given,
  ).toBeNull();
  expect(seen({ told, open: { rest: { mine: false, theirs: true } } }).given).toBeNull();
});

it("says what waits for nobody in words for whoever reads, with nobody's words in them", () => {
  const told: ToldOfDay = {
    ...nothingTold,
    connection: { question: "offered", gratitude: "offered" },
    daysMine: { renewed: false, checkedIn: false },
    daysOurs: { ...ofBen({ intention: null, plan: null }), evening: { ritual: "tea" } },
    affection: { line: { text: "A hand on my back" } },
    milestones: { invites: "m" },
    openness: { review: "o" },
  };
  const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2026, 2, 12 + at)).toISOString().slice(0, 10));
  const all = days.flatMap((today) =>
    ["07:30", "20:00"].flatMap((time) =>
      rows({ today, time, told: { ...told, milestones: null, openness: null }, open: { phase: 2 } }),
    ),
  );
  const titles = new Set(all.map(([title]) => title));
  const seldom = days.flatMap((today) => rows({ today, told }));
  expect(seldom).toContainEqual([
    "Ben marked something on the path",
    false,
    "A line of yours can stand beside it",
    null,
    "/path/milestones",
  ]);
  expect(new Set(seldom.map(([title]) => title))).toContain("Something you offered comes to its end");
  for (const title of [
    "A sentence for the morning",
    "One question for both of you",
    "A small kindness",
    "One line of thanks",
  ])
    expect(titles).toContain(title);
  expect(JSON.stringify(all)).not.toMatch(/hand on my back|tea/u);
});

it("offers nothing of a room that did not answer", () => {
  const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2026, 2, 12 + at)).toISOString().slice(0, 10));
  expect(days.flatMap((today) => ["07:30", "13:00", "20:00"].flatMap((time) => rows({ today, time })))).toEqual([]);
});
