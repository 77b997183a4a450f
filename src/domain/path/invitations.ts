/**
 * The one small thing that may be offered where little or nothing is planned. What comes seldom goes before what could be on
 * any day and may stand beside one thing; of what comes once a week there is never more than one on a day.
 */
import { daysBetween } from "../day.ts";
import { offers } from "./gates.ts";
import type { Invitation, Known, Offer, PartOfDay } from "./known-today.ts";
import { isByHeart, isInItsHours, plannedOn } from "./planned-today.ts";
import { isItsDay, type Turn, turnOn } from "./turns.ts";

const FIRST_WEEK = 7;

export const invitationOf = (known: Known, part: PartOfDay): readonly Offer[] => {
  const full = fullness(known);
  if (known.small !== null || full > 1 || known.since === known.today) return [];
  const seldom = seldomOf(known).find(({ what }) => isForThem(known, what));
  if (seldom && !isFirstWeek(known)) return [{ is: "invitation", ...seldom }];
  if (full > 0) return [];
  const turn = turnOfDay(known);
  if (turn === "nothing" || !hours[turn].includes(part) || !isThere[turn](known) || !isForThem(known, turn)) return [];
  return [{ is: "invitation", what: turn, link: null }];
};

/** What the turn of a day hangs on: known before any room has told of it. */
export type TurnFrom = Pick<Known, "today" | "me" | "other" | "phase" | "seat" | "rests" | "since">;

export const turnOfDay = (known: TurnFrom): Turn =>
  turnOn({ ...known, day: known.today, ours: seedOfOurs(known), mine: known.me, form: formOf(known) });

/** How many things the day holds; what is known by heart only in its hours. What was kept fills the day as before. */
const fullness = (known: Known): number =>
  plannedOn(known).filter((each) => !isByHeart(each) || isInItsHours(each, known.time)).length;

interface Seldom {
  readonly what: Invitation;
  readonly link: string | null;
}

/** A mark on the way invites on one of its four days, an offer whose end is near on every third. */
const seldomOf = (known: Known): readonly Seldom[] => {
  const { milestone, openness } = known.ours;
  return [
    ...(milestone !== null && isItsDay(milestone, known.today, 4)
      ? [{ what: "milestone", link: milestone } as const]
      : []),
    ...(openness !== null && isItsDay(openness, known.today, 3) ? [{ what: "openness", link: openness } as const] : []),
    ...weekly(known).map((what) => ({ what, link: null })),
  ];
};

/** The check-in for two stands in the agenda; on its day neither of the others is offered. Where both would be, they take turns. */
const weekly = ({ mine, plans, today }: Known): readonly ("review" | "pulse")[] => {
  if (
    plans.ours.some(({ day, sort, answers }) => day === today && sort === "checkIn" && answers?.standing !== "declined")
  )
    return [];
  if (mine.review && mine.pulse)
    return [Math.floor(daysBetween("1970-01-01", today) / 7) % 2 === 0 ? "review" : "pulse"];
  return mine.review ? ["review"] : mine.pulse ? ["pulse"] : [];
};

const DAY: readonly PartOfDay[] = ["morning", "afternoon", "evening"];
/** When each is of the hour. */
const hours: Readonly<Record<Exclude<Turn, "nothing">, readonly PartOfDay[]>> = {
  sentence: ["morning"],
  plan: ["morning"],
  question: DAY,
  kindness: ["morning", "afternoon"],
  checkIn: ["afternoon", "evening"],
  evening: ["evening"],
  gratitude: ["evening"],
};

/** Whether there is anything of it left for today. */
const isThere: Readonly<Record<Exclude<Turn, "nothing">, (known: Known) => boolean>> = {
  sentence: ({ mine }) => !mine.renewed,
  plan: ({ ours }) => !ours.plan,
  question: ({ ours }) => ours.question === "offered",
  kindness: ({ ours }) => ours.idea,
  checkIn: ({ mine }) => !mine.checkedIn,
  evening: ({ ours }) => ours.evening,
  gratitude: ({ ours }) => ours.gratitude === "offered",
};

/** The row of mission.md that holds it, and the part of the row that opens first. */
const rows: Readonly<Record<Invitation, readonly [id: string, part: string | null]>> = {
  sentence: ["V1", null],
  plan: ["V2", null],
  question: ["N3", "depth 1 and 2"],
  kindness: ["N11", null],
  checkIn: ["V6", null],
  evening: ["V4", null],
  gratitude: ["G4", null],
  review: ["V10", null],
  pulse: ["V13", null],
  milestone: ["P10", null],
  openness: ["V11", null],
};

const isForThem = ({ phase, bond, rests }: Known, what: Invitation): boolean =>
  offers(...rows[what], { stored: true, phase, bond, resting: rests }) !== "no";

const isFirstWeek = ({ since, today }: TurnFrom): boolean => since !== null && daysBetween(since, today) < FIRST_WEEK;

const formOf = (known: TurnFrom): "two" | "firstWeek" | "alone" | "resting" | "left" => {
  const { other, rests } = known;
  if (other?.left) return "left";
  if (isFirstWeek(known)) return "firstWeek";
  return other === null ? "alone" : rests ? "resting" : "two";
};

const seedOfOurs = ({ me, other }: TurnFrom): string | null =>
  other === null || other.left ? null : [me, other.person].toSorted().join("/");
