/**
 * How far two people have agreed to go (mission, "Gates"; care R1.4): 1 steady, 2 understand, 3 renew. On only by two yeses,
 * back by one no, never by date.
 *
 * A no to a phase is one act, whether it takes back an unanswered yes or leaves a phase both are in. A yes counts only if its
 * author, on the phone they said it on, had every no of theirs and every no of the other before them, and a no ends every yes
 * that stands. So after a step back each has to say yes anew, and no order in which things arrive, and no clock, makes two
 * yeses out of a no. Two yeses meet when their days lie within {@link LAPSE_DAYS} of each other: an unanswered one lapses.
 */
import { hear, knowsEveryNo, silent, type Stances } from "../consent/stance.ts";
import { addDays, daysBetween, type LocalDate } from "../day.ts";
import type { Fact, Person } from "../fact.ts";

/** What can be agreed to. The first phase is where two people begin. */
export type Further = 2 | 3;
export type Phase = 1 | Further;

export const isPhase = (value: unknown): value is Phase => value === 1 || value === 2 || value === 3;

export const LAPSE_DAYS = 14;
export const QUIET_DAYS = 7;

/** One phase that can be agreed to. */
export interface Agreeing {
  readonly noes: Stances;
  /** The days of each person's yeses that no no has ended, lapsed ones too: ascending, each once. */
  readonly yeses: Readonly<Record<Person, readonly LocalDate[]>>;
  /** The day on which each person's last yes ended by a no or had lapsed before it. */
  readonly ended: Readonly<Record<Person, LocalDate>>;
}

export type Phases = Readonly<Record<Further, Agreeing>>;

const nobody: Agreeing = { noes: silent, yeses: {}, ended: {} };

export const nothingAgreed: Phases = { 2: nobody, 3: nobody };

/** More days of yes than anybody has in a row. What a changed client writes beyond that loses its oldest. */
const MOST_DAYS = 64;

/** A yes that did not know of a no is as if not said. */
export const agree = (phases: Phases, fact: Fact, to: Further): Phases => {
  const phase = phases[to];
  if (!knowsEveryNo(phase.noes, fact)) return phases;
  const days = new Set([...yesesOf(phase, fact.author), fact.day]);
  const yeses = { ...phase.yeses, [fact.author]: [...days].toSorted().slice(-MOST_DAYS) };
  return { ...phases, [to]: { ...phase, yeses } };
};

/** Leaving the second phase leaves the third. Heard in every state. */
export const stepBack = (phases: Phases, fact: Fact, from: Further): Phases =>
  from === 2 ? { 2: left(phases[2], fact), 3: left(phases[3], fact) } : { ...phases, 3: left(phases[3], fact) };

const left = (phase: Agreeing, fact: Fact): Agreeing => {
  const wasJoint = isJoint(phase);
  const ended = Object.entries(phase.yeses).map(([person, days]): [Person, LocalDate] => {
    const lapsed = lapseOf(days);
    return [person, !wasJoint && lapsed !== null && lapsed < fact.day ? lapsed : fact.day];
  });
  return {
    noes: hear(phase.noes, fact, { says: "no" }),
    yeses: {},
    ended: { ...phase.ended, ...Object.fromEntries(ended) },
  };
};

const yesesOf = ({ yeses }: Agreeing, person: Person): readonly LocalDate[] => yeses[person] ?? [];

/** From which day on the last of these yeses is not waited for any more. */
const lapseOf = (days: readonly LocalDate[]): LocalDate | null => {
  const last = days.at(-1);
  return last === undefined ? null : addDays(last, LAPSE_DAYS + 1);
};

const meet = (one: LocalDate, other: LocalDate): boolean => Math.abs(daysBetween(one, other)) <= LAPSE_DAYS;

/** Whether yeses of two people meet. */
const isJoint = ({ yeses }: Agreeing): boolean =>
  Object.values(yeses).some((days, at, all) =>
    all.slice(at + 1).some((others) => days.some((one) => others.some((other) => meet(one, other)))),
  );

export const phaseOf = (phases: Phases): Phase => (isJoint(phases[2]) ? (isJoint(phases[3]) ? 3 : 2) : 1);

export const nextOf = (phase: Phase): Further | null => (phase === 1 ? 2 : phase === 2 ? 3 : null);

/** Whether a yes of this person to this phase stands, lapsed ones too. */
export const hasYes = (phases: Phases, to: Further, person: Person): boolean => yesesOf(phases[to], person).length > 0;

/**
 * The day of this person's yes that would meet one said today, or null: none, lapsed, or met already. A day to come, by
 * another calendar or a clock that lies, is shown as today.
 */
export const waitingYes = (phases: Phases, to: Further, person: Person, today: LocalDate): LocalDate | null => {
  if (isJoint(phases[to])) return null;
  const day = yesesOf(phases[to], person).findLast((said) => meet(said, today)) ?? null;
  return day !== null && day > today ? today : day;
};

/** The day of a yes of this person that lapsed and that nothing has ended yet, or null. */
export const lapsedOn = (phases: Phases, to: Further, person: Person, today: LocalDate): LocalDate | null => {
  const lapsed = isJoint(phases[to]) ? null : lapseOf(yesesOf(phases[to], person));
  return lapsed !== null && lapsed <= today ? lapsed : null;
};

/** From which day this person may ask again, or null for now: a question that ended is left in peace for a week. */
export const quietUntil = (phases: Phases, to: Further, person: Person, today: LocalDate): LocalDate | null => {
  const ended = lapsedOn(phases, to, person, today) ?? phases[to].ended[person] ?? null;
  // What ended on a day to come, by a clock that lies, would leave nobody in peace.
  if (ended === null || daysBetween(today, ended) > 1) return null;
  const again = addDays(ended, QUIET_DAYS);
  return again > today ? again : null;
};
