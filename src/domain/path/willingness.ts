/**
 * What each of two is willing to do (mission P3): said alone, and shown to the other only once both have said something.
 *
 * A statement is its author's yes to exactly these words, and withdrawing is their no (consent/stance.ts), so what was
 * withdrawn on one phone stays withdrawn on all. What a newer statement replaced is named in an act, which stays when words go.
 */
import { hear, silent, stanceOf, type Stances } from "../consent/stance.ts";
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import type { Reader } from "../module.ts";
import type { Told } from "./facts.ts";

interface Statement {
  readonly text: string;
  readonly on: LocalDate;
}

export interface Willingness {
  readonly stances: Stances;
  /** The words of each yes that stands, by its link. */
  readonly statements: Readonly<Record<Link, Statement>>;
}

export const nothingStated: Willingness = { stances: silent, statements: {} };

export const state = (before: Willingness, fact: Told<"willingnessStated">): Willingness =>
  standing(hear(before.stances, fact, { says: "yes", answers: fact.link }), {
    ...before.statements,
    [fact.link]: { text: fact.fields.text, on: fact.day },
  });

export const withdraw = (before: Willingness, fact: Told<"willingnessWithdrawn">): Willingness =>
  standing(hear(before.stances, fact, { says: "no" }), before.statements);

/** Only its author's own. */
export const replace = (before: Willingness, { author, fields }: Told<"willingnessReplaced">): Willingness => {
  const own = stanceOf(before.stances, author);
  const yeses = own.yeses.filter(({ link }) => !fields.statements.includes(link));
  return standing({ ...before.stances, [author]: { ...own, yeses } }, before.statements);
};

/** Words whose yes has ended are not kept. */
const standing = (stances: Stances, statements: Willingness["statements"]): Willingness => ({
  stances,
  statements: Object.fromEntries(
    Object.keys(stances).flatMap((person) =>
      stanceOf(stances, person).yeses.flatMap(({ link }) => (statements[link] ? [[link, statements[link]]] : [])),
    ),
  ),
});

/** What this person says now, by link; several only when they said it on phones that did not know of each other. */
export const statementsOf = ({ stances }: Willingness, person: Person): readonly Link[] =>
  stanceOf(stances, person).yeses.map(({ link }) => link);

/** Whether two people have each said something. */
export const isJoint = (willingness: Willingness): boolean =>
  Object.keys(willingness.stances).filter((person) => statementsOf(willingness, person).length > 0).length > 1;

export interface StatementView {
  readonly text: string;
  readonly link: Link;
  readonly on: LocalDate;
}

export interface WillingnessView {
  readonly mine: StatementView | null;
  /** Null until both have stated: nothing tells whether the other has. */
  readonly theirs: StatementView | null;
  readonly both: boolean;
  /** The reader's own words that stand, the oldest first: taken back in this order, none comes back. */
  readonly ownWords: readonly Link[];
}

export const willingnessView = (willingness: Willingness, { me }: Pick<Reader, "me">): WillingnessView => {
  const newestOf = (person: Person): StatementView | null => {
    const link = statementsOf(willingness, person).at(-1);
    const said = link === undefined ? undefined : willingness.statements[link];
    return link === undefined || said === undefined ? null : { ...said, link };
  };
  const mine = newestOf(me);
  const theirs = Object.keys(willingness.stances).find((person) => person !== me && newestOf(person) !== null);
  const both = mine !== null && theirs !== undefined;
  return { mine, theirs: both ? newestOf(theirs) : null, both, ownWords: statementsOf(willingness, me) };
};
