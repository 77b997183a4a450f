/**
 * Who says yes to what of an entry. The whole has its answers; a single time has its own from when something was said or
 * done about it alone, beginning with those of the whole, and hears the whole ever after. So no yes to one of the two is
 * made out of a no to the other.
 *
 * Planning, changing and moving are the author's own yes to that version. A booking of a later phase counts a yes only if
 * its author knew every rest that was ever begun: a rest comes after all it does not know of, so the number of rests that
 * were known when a yes was heard says it all (agenda-20).
 */
import { hear, silent, type Stances, stanceOf } from "../consent/stance.ts";
import type { Fact, Link, Person } from "../fact.ts";

export interface Answers {
  readonly stances: Stances;
  /** Of each standing yes, by its link: how many rests there were, or -1 when it did not know them all. */
  readonly rests: Readonly<Record<Link, number>>;
  /** The version somebody's last no was said in sight of: a changed one asks anew. */
  readonly declined: Readonly<Record<Person, Link>>;
}

export const unanswered: Answers = { stances: silent, rests: {}, declined: {} };

export const sayYes = (answers: Answers, fact: Fact, version: Link, rests: readonly Link[]): Answers => {
  const stances = hear(answers.stances, fact, { says: "yes", answers: version });
  if (stances === answers.stances) return answers;
  const known = rests.every((rest) => fact.covers(rest)) ? rests.length : -1;
  const standing = Object.values(stances).flatMap(({ yeses }) => yeses.map(({ link }) => link));
  const all: Readonly<Record<Link, number>> = { ...answers.rests, [fact.link]: known };
  return {
    stances,
    rests: Object.fromEntries(standing.map((link) => [link, all[link] ?? -1])),
    declined: Object.fromEntries(Object.entries(answers.declined).filter(([person]) => person !== fact.author)),
  };
};

export const sayNo = (answers: Answers, fact: Fact, inSight: Link): Answers => ({
  stances: hear(answers.stances, fact, { says: "no" }),
  rests: answers.rests,
  declined: { ...answers.declined, [fact.author]: inSight },
});

/** `again`: said yes to this very version, before a rest. */
export type Said = "yes" | "no" | "again" | null;

/** `rests`: how many a yes has to know, or null where rests ask nothing anew. */
export const saidBy = (answers: Answers, person: Person, version: Link, rests: number | null): Said => {
  const yeses = stanceOf(answers.stances, person).yeses.filter((yes) => yes.answers === version);
  if (yeses.some(({ link }) => rests === null || answers.rests[link] === rests)) return "yes";
  if (answers.declined[person] === version) return "no";
  return yeses.length > 0 ? "again" : null;
};
