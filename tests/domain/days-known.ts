/** Days as Today knows them, for tests: an ordinary day of two people, and what is different. */
import type { Known, KnownOfMine, KnownOfOurs, Offer } from "#domain/path/known-today.ts";
import type { TodayPlan, TodayPromise } from "#domain/path/planned-today.ts";

/** A Thursday. */
export const TODAY = "2026-03-12";

export const nothingOfOurs: KnownOfOurs = {
  question: null,
  gratitude: null,
  plan: false,
  evening: false,
  idea: false,
  words: false,
  thanks: false,
  checkIn: false,
  milestone: null,
  openness: null,
};
export const nothingOfMine: KnownOfMine = { renewed: false, checkedIn: false, review: false, pulse: false };
/** All that a day can offer and that nobody did yet. */
export const everythingOpen: KnownOfOurs = {
  ...nothingOfOurs,
  question: "offered",
  gratitude: "offered",
  evening: true,
  idea: true,
};

export const known = (more: Partial<Known> = {}): Known => ({
  today: TODAY,
  time: "09:30",
  me: "ana",
  other: { person: "ben", left: false },
  phase: 1,
  bond: "partners",
  seat: "unsaid",
  rests: false,
  since: "2026-01-01",
  wordsKept: true,
  underWay: null,
  small: null,
  hardDay: null,
  beside: 0,
  promises: { mine: [], ours: [] },
  plans: { mine: [], ours: [] },
  mine: nothingOfMine,
  ours: nothingOfOurs,
  ...more,
});

export const promise = (text: string, due: string | null, more: Partial<TodayPromise> = {}): TodayPromise => ({
  promise: text,
  mine: true,
  standing: "open",
  wording: { text, due },
  ...more,
});

export const every = (text: string, days: readonly number[], by: string | null, keptOn: readonly string[] = []) =>
  promise(text, null, { wording: { text, due: null, repeat: { days, by } }, keptOn });

export const plan = (title: string, time: string | null, more: Partial<TodayPlan> = {}): TodayPlan => ({
  entry: title,
  on: TODAY,
  day: TODAY,
  time,
  ends: null,
  title,
  answers: null,
  ...more,
});

/** An offer in one word or two. */
export const named = (offer: Offer): string => {
  switch (offer.is) {
    case "promise":
      return offer.text ?? offer.promise;
    case "planned":
      return offer.entry;
    case "invitation":
    case "underWay":
      return offer.what;
    default:
      return offer.is;
  }
};
