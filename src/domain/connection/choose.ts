/**
 * Which question stands there today, for both.
 *
 * Nothing is drawn and nothing is sent: the question follows from the place, the day, how far the two have agreed to go, and
 * what was asked before. Two phones that know the same therefore show the same, and one that knows a little less is wrong on
 * single days only, since what was asked takes questions away and moves no other. The rules are in SPEC.md, beside this file.
 */
import { daysBetween, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import type { Phase } from "../path/phase.ts";
import type { Bond, Seat } from "../person/person.ts";
import { mixed, shuffled } from "./mixed.ts";
import { areasOn, type Depth, depthOn, type QuestionArea, roundOf } from "./rise.ts";

/** Names a question of the house for ever, as in `play-1-first-bicycle`. */
export type QuestionId = string;

/** What is known of a question without its words. */
export interface QuestionTag {
  readonly id: QuestionId;
  readonly area: QuestionArea;
  readonly depth: Depth;
  /** From which phase on it is asked. */
  readonly phase: Phase;
  readonly bonds: "any" | Bond;
  /** Who reads it in words of their own. Never part of the choice: a seat is its owner's. */
  readonly seats?: readonly Seat[];
}

export type Chosen = QuestionId | { readonly own: Link };

export interface Choosing {
  /** The same on both phones, and of this place alone. */
  readonly seed: string;
  readonly day: LocalDate;
  readonly phase: Phase;
  /** The day on which the two agreed to this phase, came back to it, or began. */
  readonly phaseSince: LocalDate;
  readonly bond: Bond | null;
  readonly pool: readonly QuestionTag[];
  /** What was asked, in the order of the log; what was only shown is not in it. */
  readonly used: readonly { readonly question: Chosen; readonly day: LocalDate }[];
  /** What one of the two put aside today. */
  readonly passed: readonly (QuestionId | Link)[];
  /** Questions the two wrote themselves, oldest first. */
  readonly own: readonly Link[];
}

/** Two years. */
export const QUIET_DAYS = 730;

/** A week: how often a question of one's own comes. */
const OWN_EVERY = 7;

/** Of the days that go to depth 3 and beyond, one in about so many is about closeness. */
const CLOSENESS_EVERY = 6;

export const questionOf = (choosing: Choosing): Chosen | null => {
  const asked = choosing.used.find(
    ({ question, day }) => day === choosing.day && isFree(question, choosing) && isKnown(question, choosing),
  );
  if (asked) return asked.question;
  // A day of another time zone may lie ahead, so what counts is the distance.
  const resting = new Set(
    choosing.used
      .filter(({ day }) => Math.abs(daysBetween(day, choosing.day)) < QUIET_DAYS)
      .map(({ question }) => nameOf(question)),
  );
  const own = ownOf(choosing, resting);
  const number = numberOf(choosing.day);
  const isOwnDay = number % OWN_EVERY === mixed(choosing.seed, "own") % OWN_EVERY;
  return (isOwnDay ? own : null) ?? fromPool(choosing, resting, number) ?? own;
};

const nameOf = (question: Chosen): string => (typeof question === "string" ? question : question.own);

const isFree = (question: Chosen, { passed }: Choosing): boolean => !passed.includes(nameOf(question));

/** Not of another bond, and not deeper than the two have agreed to go, whatever the other's software asks (choose-2). */
const isKnown = (question: Chosen, { own, ...choosing }: Choosing): boolean =>
  typeof question === "string" ? openTo(choosing).some(({ id }) => id === question) : own.includes(question.own);

const openTo = ({ pool, phase, bond }: Pick<Choosing, "pool" | "phase" | "bond">): readonly QuestionTag[] =>
  pool.filter((tag) => tag.phase <= phase && (tag.bonds === "any" || tag.bonds === bond));

const numberOf = (day: LocalDate): number => daysBetween("1970-01-01", day);

/** Own questions that were not asked come round by the week. */
const ownOf = (choosing: Choosing, resting: ReadonlySet<string>): Chosen | null => {
  const waiting = choosing.own.filter((link) => !resting.has(link));
  const link = waiting[Math.floor(numberOf(choosing.day) / OWN_EVERY) % Math.max(1, waiting.length)];
  return link !== undefined && isFree({ own: link }, choosing) ? { own: link } : null;
};

/** The first that is free: of today's area, as deep as today goes or lighter; of another area; and at last a deeper one. */
const fromPool = (choosing: Choosing, resting: ReadonlySet<string>, number: number): QuestionId | null => {
  const { seed, phase } = choosing;
  const depth = depthOn(seed, number, phase, daysBetween(choosing.phaseSince, choosing.day));
  const cells = cellsOf(openTo(choosing));
  const isClose = depth >= 3 && mayBeClose(seed, number) && !mayBeClose(seed, number - 1);
  const areas: readonly QuestionArea[] = [...(isClose ? (["closeness"] as const) : []), ...areasOn(seed, number)];
  const first = [...depths].filter((each) => each <= depth).toReversed();
  const then = depths.filter((each) => each > depth);
  for (const some of [first, then]) {
    for (const area of areas) {
      for (const each of some) {
        const found = fromCell(cells.get(`${area}-${each}`) ?? [], choosing, resting, roundOf(number));
        if (found !== null) return found;
      }
    }
  }
  return null;
};

const mayBeClose = (seed: string, number: number): boolean => mixed(seed, "closeness", number) % CLOSENESS_EVERY === 0;

const depths: readonly Depth[] = [1, 2, 3, 4, 5];

const cellsOf = (pool: readonly QuestionTag[]): ReadonlyMap<string, readonly QuestionId[]> => {
  const cells = new Map<string, QuestionId[]>();
  for (const { id, area, depth } of pool) {
    const cell = cells.get(`${area}-${depth}`);
    if (cell) cell.push(id);
    else cells.set(`${area}-${depth}`, [id]);
  }
  return cells;
};

/**
 * The questions of one area and depth stand in a circle, in an order of the place's own, and each round goes one further. Where
 * the one whose turn it is was asked or put aside, the one farthest from it stands in: neither just shown nor about to be.
 */
const fromCell = (
  cell: readonly QuestionId[],
  choosing: Choosing,
  resting: ReadonlySet<string>,
  round: number,
): QuestionId | null => {
  const circle = shuffled(cell, choosing.seed);
  const at = round % Math.max(1, circle.length);
  const away = (place: number): number => Math.min(Math.abs(place - at), circle.length - Math.abs(place - at));
  const free = circle
    .map((id, place) => ({ id, rank: place === at ? Infinity : away(place) }))
    .filter(({ id }) => !resting.has(id) && isFree(id, choosing));
  return free.toSorted((one, other) => other.rank - one.rank)[0]?.id ?? null;
};
