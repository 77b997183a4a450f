import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  every,
  everythingOpen,
  known,
  named,
  nothingOfMine,
  nothingOfOurs,
  plan,
  promise,
  TODAY,
} from "#tests/domain/days-known.ts";
import { addDays } from "../day.ts";
import type { Known } from "./known-today.ts";
import { todayOf } from "./today.ts";
import { type Turn, turnOn } from "./turns.ts";

const shown = (more: Partial<Known> = {}): readonly string[] => todayOf(known(more)).offers.map(named);

/** All that is offered over many days, at the hours of a day. */
const overDays = (more: Partial<Known>, days = 200): readonly string[] =>
  Array.from({ length: days }, (_, at) => addDays(TODAY, at)).flatMap((today) =>
    ["07:30", "13:00", "20:00"].flatMap((time) => shown({ ours: everythingOpen, ...more, today, time })),
  );
const kinds = (more: Partial<Known>): ReadonlySet<string> => new Set(overDays(more));

describe("what is promised and planned", () => {
  it("[path-29] stands there by the clock, of both places, and what has no hour comes last", () => {
    const promises = {
      ours: [promise("call", `${TODAY}T18:30`), promise("cook", TODAY)],
      mine: [promise("walk", `${TODAY}T12:00`)],
    };
    const plans = { mine: [plan("dentist", "10:00")], ours: [] };
    expect(shown({ promises })).toEqual(["walk", "call", "cook"]);
    expect(shown({ promises, plans })).toEqual(["dentist", "walk", "call"]);
    expect(todayOf(known({ promises, plans })).left.map(named)).toEqual(["cook"]);
  });

  it("[path-29] stands there until its hour is over, and neither what is of another day nor what is no longer open", () => {
    const ours = [
      promise("an hour ago", `${TODAY}T08:30`),
      promise("yesterday", addDays(TODAY, -1)),
      promise("no day", null),
      promise("of the other", TODAY, { mine: false }),
      promise("explained", TODAY, { standing: "explained" }),
      every("kept today", [4], "20:00", [TODAY]),
      every("on Fridays", [5], null),
      every("kept last week", [4], "20:00", [addDays(TODAY, -7)]),
    ];
    expect(shown({ promises: { ours, mine: [] } })).toEqual(["kept last week"]);
    const course = plan("course", "09:00", { ends: { day: TODAY, time: "12:00" } });
    const at = (time: string) => shown({ time, plans: { mine: [], ours: [course, plan("over", "08:00")] } });
    expect([at("11:59"), at("12:01")]).toEqual([["course"], []]);
  });

  it("[path-29] is not there when one of the two declined, and is there with what both said yes to", () => {
    const ours = [
      plan("supper", "19:00", { answers: { standing: "agreed" } }),
      plan("cinema", "20:00", { answers: { standing: "declined" } }),
    ];
    expect(todayOf(known({ plans: { mine: [], ours } })).offers).toMatchObject([
      { title: "supper", bothSaidYes: true },
    ]);
  });

  it("[path-29] a promise is there in the words that were said instead for this one day", () => {
    const instead = [{ on: TODAY, text: "call in the evening" }];
    expect(shown({ promises: { ours: [{ ...every("call at noon", [4], null), instead }], mine: [] } })).toEqual([
      "call in the evening",
    ]);
  });

  it("[path-33] what comes round nearly every day stands there when its hour is near, or not at all", () => {
    const workdays = [1, 2, 3, 4, 5];
    const ours = [
      every("write when I leave", workdays, "18:30"),
      every("sleep before midnight", [...workdays, 6, 7], null),
    ];
    const at = (time: string) => shown({ time, promises: { ours, mine: [] } });
    expect([at("09:00"), at("14:29"), at("14:30"), at("18:30"), at("18:31")]).toEqual([
      [],
      [],
      ["write when I leave"],
      ["write when I leave"],
      [],
    ]);
  });

  it("[path-38] what is mine alone and what a talk is about have no words there", () => {
    const { offers } = todayOf(
      known({
        promises: { mine: [promise("no wine", `${TODAY}T20:00`)], ours: [] },
        plans: {
          mine: [plan("A lawyer", "15:00", { entry: "a" })],
          ours: [plan("That evening", "21:00", { entry: "b", sort: "talk" })],
        },
      }),
    );
    expect(offers).toHaveLength(3);
    expect(JSON.stringify(offers.map((offer) => ({ ...offer, promise: null })))).not.toMatch(
      /lawyer|wine|That evening/u,
    );
  });
});

describe("what waits for nobody", () => {
  it("[path-31] takes turns, one at a time, each at its time of day, and is on some days nothing", () => {
    const days = Array.from({ length: 100 }, (_, at) => addDays(TODAY, at));
    const at = (time: string, phase: 1 | 2 = 2) =>
      days.map((today) => shown({ ours: everythingOpen, today, time, phase }));
    for (const offers of [...at("07:30"), ...at("13:00"), ...at("20:00")]) expect(offers.length).toBeLessThanOrEqual(1);
    expect(new Set(at("07:30").flat())).toEqual(new Set(["question", "sentence", "kindness"]));
    expect(new Set(at("13:00").flat())).toEqual(new Set(["question", "kindness", "checkIn"]));
    expect(new Set(at("20:00").flat())).toEqual(new Set(["question", "evening", "gratitude", "checkIn"]));
    expect(at("13:00").filter((offers) => offers.length === 0).length).toBeGreaterThan(20);
  });

  it("[path-31] is not there while anything else is, nor once it was done", () => {
    const ours = { ...everythingOpen, question: "offered" } as const;
    const question = Array.from({ length: 30 }, (_, at) => addDays(TODAY, at)).find((today) =>
      shown({ ours, today }).includes("question"),
    );
    expect(question).toBeDefined();
    const today = question ?? TODAY;
    expect(shown({ ours, today, plans: { mine: [], ours: [plan("supper", "19:00", { day: today })] } })).toEqual([
      "supper",
    ]);
    for (const done of ["sealed", "open", null] as const)
      expect(shown({ ours: { ...ours, question: done }, today })).toEqual([]);
  });

  it("[path-31] the question comes on the same days for both, whoever has which seat", () => {
    const days = Array.from({ length: 200 }, (_, at) => addDays(TODAY, at));
    const of = (more: Partial<Known>) =>
      days.filter((today) => shown({ ours: everythingOpen, ...more, today }).includes("question"));
    const anas = of({ seat: "hurt" });
    expect(of({ me: "ben", other: { person: "ana", left: false }, seat: "involved", phase: 2 })).toEqual(anas);
    expect(anas.length).toBe(80);
  });

  it("[path-31] in each round of days every turn comes as often as any other, in another order", () => {
    const of = { ours: null, mine: "somebody", phase: 0, seat: "unsaid", form: "alone" } as const;
    const round = (number: number): readonly Turn[] =>
      Array.from({ length: 8 }, (_, at) => turnOn({ ...of, day: addDays("1970-01-01", number * 8 + at) }));
    expect(new Set([round(0), round(1), round(2)].map((turns) => turns.join()))).toHaveProperty("size", 3);
    expect(new Set([round(0), round(1), round(2)].map((turns) => turns.toSorted().join()))).toHaveProperty("size", 1);
  });

  it("[path-32] what comes seldom goes first and may stand beside one thing, and not beside two", () => {
    const mine = { ...nothingOfMine, pulse: true };
    const planned = [plan("supper", "19:00"), plan("walk", "20:00")];
    expect(shown({ mine, ours: everythingOpen })).toEqual(["pulse"]);
    expect(shown({ mine, plans: { mine: [], ours: planned.slice(1) } })).toEqual(["walk", "pulse"]);
    expect(shown({ mine, plans: { mine: [], ours: planned } })).toEqual(["supper", "walk"]);
  });

  it("[path-32] a mark of the other's invites on one of its four days, and an offer near its end on every third", () => {
    const days = Array.from({ length: 12 }, (_, at) => addDays(TODAY, at));
    for (const link of ["one", "two", "three", "four", "five"]) {
      const on = (what: "milestone" | "openness") =>
        days.flatMap((today, at) =>
          shown({ today, ours: { ...nothingOfOurs, [what]: link } }).includes(what) ? [at] : [],
        );
      const [marked, ended] = [on("milestone"), on("openness")];
      expect([marked, marked.map((at) => at - (marked[0] ?? 0))]).toEqual([expect.anything(), [0, 4, 8]]);
      expect(ended.map((at) => at - (ended[0] ?? 0))).toEqual([0, 3, 6, 9]);
    }
  });

  it("[path-32] of what comes once a week there is never more than one on a day", () => {
    const mine = { ...nothingOfMine, review: true, pulse: true };
    const checkIn = plan("check-in", "18:00", { sort: "checkIn" });
    const weeks = [0, 7, 14, 21].map((at) => shown({ mine, today: addDays(TODAY, at) }));
    expect(new Set(weeks.flat())).toEqual(new Set(["review", "pulse"]));
    expect(weeks.every(({ length }) => length === 1)).toBe(true);
    expect(shown({ mine, plans: { mine: [], ours: [checkIn] } })).toEqual(["check-in"]);
    const declined = { ...checkIn, answers: { standing: "declined" } };
    expect(shown({ mine: { ...mine, pulse: false }, plans: { mine: [], ours: [declined] } })).toEqual(["review"]);
  });

  it("[path-34] in the first phase whoever was hurt is not asked for work, and whoever broke trust is offered it", () => {
    expect(kinds({ seat: "hurt", phase: 1 })).toEqual(new Set(["question", "sentence", "checkIn"]));
    expect(kinds({ seat: "involved", phase: 1 })).toEqual(
      new Set(["question", "sentence", "plan", "kindness", "gratitude"]),
    );
    expect(kinds({ seat: "unsaid", phase: 1 })).toEqual(new Set(["question", "sentence", "checkIn", "gratitude"]));
    expect(kinds({ seat: "hurt", phase: 2 })).toContain("kindness");
    expect(kinds({ seat: "hurt", phase: 3 })).not.toContain("plan");
  });
});

it("[path-29] what the other gave stands beside it as one thing, and what stands on the page already takes its room", () => {
  const promises = { ours: ["one", "two", "three"].map((text) => promise(text, TODAY)), mine: [] };
  const given = { ...nothingOfOurs, words: true, thanks: true, question: "open" } as const;
  const seen = todayOf(known({ promises, ours: given }));
  expect([seen.offers.map(named), seen.given]).toEqual([
    ["one", "two"],
    ["words", "thanks", "question"],
  ]);
  expect(shown({ promises, beside: 1 })).toEqual(["one", "two"]);
  expect(shown({ promises, ours: given, beside: 2 })).toEqual(["one"]);
});

it("[path-29] says first what somebody waits for this minute, and last what can wait", () => {
  const promises = { ours: [promise("walk", TODAY)], mine: [] };
  expect(shown({ promises, underWay: "comparing" })).toEqual(["comparing", "walk"]);
  expect(shown({ promises, underWay: "invited" })).toEqual(["walk", "invited"]);
  expect(shown({ promises, small: 1, hardDay: "2026-03-15" })).toEqual(["small", "hardDay"]);
  expect(shown({ promises, hardDay: "2026-03-15" })).toEqual(["hardDay", "walk"]);
});

it("[path-28] never holds more than three things, whatever a day holds", () => {
  const answered = fc.constantFrom("offered", "sealed", "open", null);
  fc.assert(
    fc.property(
      fc.record({
        time: fc.constantFrom("02:00", "07:30", "13:00", "20:30"),
        beside: fc.nat({ max: 1 }),
        many: fc.nat({ max: 6 }),
        question: answered,
        gratitude: answered,
        words: fc.boolean(),
        small: fc.constantFrom(null, 1, 2),
        rests: fc.boolean(),
        phase: fc.constantFrom(1, 2, 3),
        seat: fc.constantFrom("hurt", "involved", "both", "unsaid"),
      }),
      ({ many, question, gratitude, words, ...more }) => {
        const ours = Array.from({ length: many }, (_, at) => promise(`p${at}`, TODAY));
        const seen = todayOf(
          known({
            ...more,
            promises: { ours, mine: ours.slice(2) },
            ours: { ...everythingOpen, words, question, gratitude },
          }),
        );
        expect(seen.offers.length + (seen.given.length > 0 ? 1 : 0) + more.beside).toBeLessThanOrEqual(3);
      },
    ),
  );
});
