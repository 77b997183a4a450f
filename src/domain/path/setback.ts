/**
 * Setbacks (mission P9; care R1.6, R1.9): something came up again, or something new came out. What follows is 72 hours of a
 * smaller plan, counted as the day itself and the two after it. The rest and the step back that go with it are acts of their
 * own, so what is kept here is only which plan is shown.
 */
import { daysBetween, type LocalDate } from "../day.ts";
import type { Person } from "../fact.ts";
import type { Reader } from "../module.ts";
import type { SetbackKind, Told } from "./facts.ts";

interface Setback {
  readonly what: SetbackKind;
  readonly on: LocalDate;
}

/** Each person's newest, in the order of the log. */
export type Setbacks = Readonly<Record<Person, readonly Setback[]>>;

export const noSetbacks: Setbacks = {};

/** As many as could still be going on, said on phones that did not know of each other. */
const MOST_KEPT = 8;

export const PLAN_DAYS = 3;

export const say = (setbacks: Setbacks, { author, day, fields }: Told<"setbackSaid">): Setbacks => ({
  ...setbacks,
  [author]: [...(setbacks[author] ?? []), { what: fields.what, on: day }].slice(-MOST_KEPT),
});

export interface SetbackView {
  readonly what: SetbackKind;
  readonly on: LocalDate;
  readonly by: "me" | "other";
  /** Of the smaller plan. */
  readonly day: 1 | 2 | 3;
}

/** The newest whose three days are not over, in the reader's calendar; a newer one begins anew. */
export const setbackView = (setbacks: Setbacks, { me, today }: Pick<Reader, "me" | "today">): SetbackView | null =>
  Object.entries(setbacks)
    .flatMap(([person, said]) => said.flatMap((setback) => current(setback, person === me ? "me" : "other", today)))
    .reduce<SetbackView | null>((newest, view) => (newest === null || view.on >= newest.on ? view : newest), null);

/** Tomorrow is a day some calendar has already; what a clock that lies puts later is not shown before its time. */
const current = ({ what, on }: Setback, by: "me" | "other", today: LocalDate): readonly SetbackView[] => {
  const ago = daysBetween(on, today);
  if (ago < -1 || ago >= PLAN_DAYS) return [];
  return [{ what, on, by, day: ago <= 0 ? 1 : ago === 1 ? 2 : 3 }];
};
