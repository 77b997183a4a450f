/**
 * A year of several lives, looked at through Today at five hours of each day. What was offered is done or left, by dice; from the
 * figures it is read that Today stays small. It prints them.
 */
import { afterAll, describe, expect, it } from "vitest";
import { everythingOpen, every, known, named, nothingOfMine, plan, promise } from "#tests/domain/days-known.ts";
import { createDice, type Dice } from "#tests/harness/dice.ts";
import { addDays, type LocalDate, weekdayOf } from "../day.ts";
import type { Invitation, Known, Offer } from "./known-today.ts";
import { todayOf } from "./today.ts";

const BEGUN = "2026-01-05";
const HOURS = ["02:00", "07:30", "13:00", "16:30", "20:30"] as const;
const YEAR = 365;

/** What a day of this life holds before anybody looks at it. */
type Life = (day: LocalDate, number: number, dice: Dice) => Partial<Known>;

const promisesOf = (dice: Dice, day: LocalDate) => ({
  ours: [
    every("call when the last meeting ends", [1, 2, 3, 4, 5], "18:30"),
    every("look at the week together", [7], null),
    ...(dice.chance(0.12) ? [promise("bring the papers", day)] : []),
  ],
  mine: [every("sleep before midnight", [1, 2, 3, 4, 5, 6, 7], null)],
});

const plansOf = (dice: Dice, day: LocalDate) => {
  const on = { on: day, day, answers: { standing: "agreed" } };
  return {
    mine: dice.chance(0.08) ? [plan("the doctor", "11:00", { on: day, day })] : [],
    ours: [
      ...(weekdayOf(day) === 7 ? [plan("check-in", "18:00", { ...on, sort: "checkIn" })] : []),
      ...(weekdayOf(day) === 3 ? [plan("the walk", "19:00", { ...on, sort: "ritual" })] : []),
      ...(dice.chance(0.12) ? [plan("a talk", "19:30", { ...on, sort: "talk" })] : []),
    ],
  };
};

const two: Life = (day, number, dice) => ({
  phase: number < 120 ? 1 : number < 250 ? 2 : 3,
  promises: promisesOf(dice, day),
  plans: plansOf(dice, day),
  ours: {
    ...everythingOpen,
    idea: number > 30,
    evening: number > 20,
    words: dice.chance(0.7),
    thanks: dice.chance(0.12),
    checkIn: dice.chance(0.08),
    milestone: dice.chance(0.03) ? "mark" : null,
    openness: dice.chance(0.06) ? "offer" : null,
  },
  mine: { ...nothingOfMine, pulse: weekdayOf(day) === 6, review: weekdayOf(day) === 7 },
  small: number % 90 < 3 && number > 60 ? 1 : null,
});

const lives: Readonly<Record<string, Life>> = {
  "two people, hurt": (...day) => ({ ...two(...day), seat: "hurt" }),
  "two people, who broke trust": (...day) => ({
    ...two(...day),
    me: "ben",
    other: { person: "ana", left: false },
    seat: "involved",
  }),
  kin: (...day) => ({ ...two(...day), bond: "kin", phase: 1, plans: { mine: [], ours: [] } }),
  alone: (day, _, dice) => ({
    other: null,
    phase: 0,
    bond: null,
    promises: { ours: [], mine: promisesOf(dice, day).mine },
    plans: { ours: [], mine: plansOf(dice, day).mine },
    ours: { ...known().ours, gratitude: "offered" },
    mine: { ...nothingOfMine, pulse: weekdayOf(day) === 6 },
  }),
  "rest every third week": (day, number, dice) => ({
    ...two(day, number, dice),
    rests: Math.floor(number / 7) % 3 === 2,
  }),
};

const done = (day: Known, what: Invitation): Known => {
  const { mine, ours } = day;
  if (what === "sentence") return { ...day, mine: { ...mine, renewed: true } };
  if (what === "checkIn") return { ...day, mine: { ...mine, checkedIn: true } };
  if (what === "plan") return { ...day, ours: { ...ours, plan: true } };
  if (what === "question" || what === "gratitude") return { ...day, ours: { ...ours, [what]: "open" } };
  if (what === "review" || what === "pulse") return { ...day, mine: { ...mine, [what]: false } };
  return day;
};

interface Lived {
  /** The most that stood there at one hour of the day. */
  readonly most: number;
  /** The same, with what the other wrote for the day counted as one thing more. */
  readonly withWords: number;
  readonly offers: readonly Offer[];
}

const live = (life: Life, dice: Dice): readonly Lived[] =>
  Array.from({ length: YEAR }, (_, number) => {
    const today = addDays(BEGUN, number);
    let day = known({ since: BEGUN, ...life(today, number, dice), today });
    const hours = HOURS.map((time) => {
      const seen = todayOf({ ...day, time });
      for (const offer of seen.offers) if (offer.is === "invitation" && dice.chance(0.5)) day = done(day, offer.what);
      return seen;
    });
    return {
      most: Math.max(...hours.map(({ offers }) => offers.length)),
      withWords: Math.max(...hours.map(({ offers, given }) => offers.length + (given.length > 0 ? 1 : 0))),
      offers: hours.flatMap(({ offers }) => offers),
    };
  });

const figures: string[] = [];

describe("a year", () => {
  it.each(Object.entries(lives))(
    "[path-28] of %s: never more than three things, on half of its days fewer than two",
    (name, life) => {
      const days = live(life, createDice(20_261_127));
      const share = (of: (day: Lived) => boolean): number => days.filter(of).length / YEAR;
      const invited = share(({ offers }) => offers.some(({ is }) => is === "invitation"));
      const few = share(({ most }) => most < 2);
      figures.push(
        `${name.padEnd(30)} none ${percent(share(({ most }) => most === 0))}, fewer than two ${percent(few)}, with the other's words ${percent(share(({ withWords }) => withWords < 2))}, an invitation ${percent(invited)}`,
      );
      expect(Math.max(...days.map(({ withWords }) => withWords))).toBeLessThanOrEqual(3);
      expect(few).toBeGreaterThanOrEqual(0.5);
      expect(invited).toBeGreaterThan(0.2);
      expect(
        new Set(
          days.flatMap(({ offers }) => offers.flatMap((offer) => (offer.is === "invitation" ? [named(offer)] : []))),
        ).size,
      ).toBeGreaterThan(2);
    },
  );

  it("[path-30] the day after a month away is like any day: what was left undone changes nothing", () => {
    const life = lives["two people, hurt"] ?? two;
    const dayOf = (number: number): Known => {
      const today = addDays(BEGUN, number);
      return known({ since: BEGUN, ...life(today, number, createDice(number)), today });
    };
    const back = dayOf(200);
    const { ours } = back.promises;
    // What a phone holds after a month in which nothing was kept, answered or written: promises that ran out, and no more.
    const undone = Array.from({ length: 30 }, (_, at) => promise(`of day ${at}`, addDays(back.today, at - 30)));
    for (const time of HOURS)
      expect(todayOf({ ...back, time, promises: { ...back.promises, ours: [...undone, ...ours] } })).toEqual(
        todayOf({ ...back, time }),
      );
  });

  afterAll(() => {
    // What was found is to be read by people.
    // oxlint-disable-next-line no-console
    console.log(figures.join("\n"));
  });
});

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(5);
