/**
 * How far two people have agreed to go (mission, "Gates"; care R1.4): 1 steady, 2 understand, 3 renew. On only by two yeses,
 * back by one no, never by date.
 *
 * A no to a phase is one act, whether it takes back an unanswered yes or leaves a phase both are in. A yes counts only if its
 * author had every no of theirs and every no of the other before them, so after a step back each has to say yes anew, and
 * no order in which things arrive, and no clock, makes two yeses out of a no. Two yeses meet when their days lie within
 * {@link LAPSE_DAYS} of each other: an unanswered one lapses.
 */
import { err, ok, type Result } from "#base/result.ts";
import { hear, ownNoes, silent, stanceOf, type Stances } from "../consent/stance.ts";
import { addDays, daysBetween, type LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";

/** What can be agreed to. The first phase is where two people begin. */
export type Further = 2 | 3;
export type Phase = 1 | Further;

export const isPhase = (value: unknown): value is Phase => value === 1 || value === 2 || value === 3;

export const LAPSE_DAYS = 14;
export const QUIET_DAYS = 7;

interface Asked {
  readonly on: LocalDate;
  /** The day it was taken back or a phase was left, or null. It lapses without a fact. */
  readonly ended: LocalDate | null;
}

/** One phase that can be agreed to. */
export interface Agreeing {
  readonly stances: Stances;
  /** The day each standing yes was said on, by its link. */
  readonly said: Readonly<Record<Link, LocalDate>>;
  readonly asked: Readonly<Record<Person, Asked>>;
}

export type Phases = Readonly<Record<Further, Agreeing>>;

export const nothingAgreed: Phases = {
  2: { stances: silent, said: {}, asked: {} },
  3: { stances: silent, said: {}, asked: {} },
};

/** What every yes to a phase answers: the phase itself is never worded anew. */
const PHASE: Link = "0".repeat(64);

export const agree = (phases: Phases, fact: Fact, to: Further): Result<Phases, { readonly type: "alreadyThere" }> => {
  const phase = phases[to];
  if (isJoint(phase)) return err({ type: "alreadyThere" });
  const everybodysNo = Object.keys(phase.stances).flatMap((person) => ownNoes(phase.stances, person));
  if (!everybodysNo.every((no) => fact.covers(no))) return ok(phases);
  const stances = hear(phase.stances, fact, { says: "yes", answers: PHASE });
  return ok({
    ...phases,
    [to]: {
      stances,
      said: daysOf(stances, { ...phase.said, [fact.link]: fact.day }),
      asked: { ...phase.asked, [fact.author]: { on: fact.day, ended: null } },
    },
  });
};

/** Leaving the second phase leaves the third. Heard in every state. */
export const stepBack = (phases: Phases, fact: Fact, from: Further): Phases =>
  from === 2 ? { 2: left(phases[2], fact), 3: left(phases[3], fact) } : { ...phases, 3: left(phases[3], fact) };

const left = (phase: Agreeing, fact: Fact): Agreeing => {
  const heard = hear(phase.stances, fact, { says: "no" });
  const stances = Object.fromEntries(
    Object.entries(heard).map(([person, stance]) => [person, { ...stance, yeses: [] }]),
  );
  const asked = Object.entries(phase.asked).map(([person, ask]) => [person, { ...ask, ended: ask.ended ?? fact.day }]);
  return { stances, said: {}, asked: Object.fromEntries(asked) };
};

const daysOf = (stances: Stances, said: Agreeing["said"]): Agreeing["said"] =>
  Object.fromEntries(
    Object.values(stances).flatMap(({ yeses }) =>
      yeses.flatMap(({ link }) => (said[link] ? [[link, said[link]]] : [])),
    ),
  );

/** The days of this person's standing yeses, lapsed ones too. */
const yesDays = ({ stances, said }: Agreeing, person: Person): readonly LocalDate[] =>
  stanceOf(stances, person).yeses.flatMap(({ link }) => said[link] ?? []);

const isJoint = (phase: Agreeing): boolean => {
  const [first = [], second = []] = Object.keys(phase.stances)
    .map((person) => yesDays(phase, person))
    .filter((days) => days.length > 0);
  return first.some((one) => second.some((other) => Math.abs(daysBetween(one, other)) <= LAPSE_DAYS));
};

export const phaseOf = (phases: Phases): Phase => (isJoint(phases[2]) ? (isJoint(phases[3]) ? 3 : 2) : 1);

export const nextOf = (phase: Phase): Further | null => (phase === 1 ? 2 : phase === 2 ? 3 : null);

/** The day of this person's yes that still waits, or null: none, lapsed, or met by the other's. */
export const waitingYes = (phases: Phases, to: Further, person: Person, today: LocalDate): LocalDate | null => {
  if (isJoint(phases[to])) return null;
  const days = yesDays(phases[to], person).filter((day) => daysBetween(day, today) <= LAPSE_DAYS);
  return days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
};

/** From which day this person may ask again, or null for now: a question that ended is left in peace for a week. */
export const quietUntil = (phases: Phases, to: Further, person: Person, today: LocalDate): LocalDate | null => {
  const { [person]: asked } = phases[to].asked;
  if (!asked) return null;
  const lapsed = addDays(asked.on, LAPSE_DAYS + 1);
  const ended = asked.ended ?? (lapsed <= today ? lapsed : null);
  const again = ended && addDays(ended, QUIET_DAYS);
  return again && again > today ? again : null;
};
