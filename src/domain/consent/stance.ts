/**
 * Whether somebody stands by a yes (protocol §7): the one home of that question, whatever the subject.
 *
 * A stance is made of its own person's acts and of nothing else, so no trick with order or clocks makes a yes out of a no.
 * A yes stands while its author had every no of theirs before them when they said it. A later no, or one that was said on
 * another phone and not known here, ends it; a later yes to something else replaces it. One {@link Stances} is about one
 * subject; a no is heard even for a subject nothing else is known of.
 *
 * NOTE: `covers` must mean that the author's own device held the op: found in the `seen` of its own chain, not through
 * what others say they saw. Else a partner could vouch for a no that the server kept from that device. See SPEC.md.
 */
import type { Fact, Link, Person } from "../fact.ts";

export type Said =
  /** Names the exact op it answers (LOG-30). Offering is the yes of whoever offers to their own offer. */
  | { readonly says: "yes"; readonly answers: Link }
  /** Withdraw, pause, step back, decline, leave: names the subject, never a version (LOG-31). */
  | { readonly says: "no" }
  /** Agrees to end that very no (LOG-32). */
  | { readonly says: "lift"; readonly no: Link };

interface Yes {
  readonly link: Link;
  readonly answers: Link;
}

interface No {
  readonly link: Link;
  readonly liftedBy: readonly Person[];
}

/** Of one person on one subject: yeses that stand, and the no's that no later no of theirs replaced. */
export interface Stance {
  readonly yeses: readonly Yes[];
  readonly noes: readonly No[];
}

/** Everybody's, on one subject. Plain data. */
export type Stances = Readonly<Record<Person, Stance>>;

export type TwoPeople = readonly [Person, Person];

export const silent: Stances = {};

/** Facts come in the order of the log; the no's of ops outside the order (LOG-26, LOG-35) come before all of them. */
export const hear = (stances: Stances, fact: Fact, said: Said): Stances => {
  const own = stanceOf(stances, fact.author);
  switch (said.says) {
    case "no": {
      const noes = [...own.noes.filter(({ link }) => !fact.covers(link)), { link: fact.link, liftedBy: [] }];
      return { ...stances, [fact.author]: { yeses: [], noes } };
    }
    case "yes": {
      if (own.noes.some(({ link }) => !fact.covers(link))) return stances;
      const yeses = [...own.yeses.filter(({ link }) => !fact.covers(link)), { link: fact.link, answers: said.answers }];
      return { ...stances, [fact.author]: { ...own, yeses } };
    }
    case "lift":
      return Object.fromEntries(
        Object.entries(stances).map(([person, stance]) => [
          person,
          { ...stance, noes: stance.noes.map((no) => (no.link === said.no ? liftedAlsoBy(no, fact.author) : no)) },
        ]),
      );
  }
};

/** Whether this person says yes to this version now. */
export const saysYes = (stances: Stances, person: Person, version: Link): boolean =>
  stanceOf(stances, person).yeses.some(({ answers }) => answers === version);

/** The version both say yes to now, or null. Several only after both said yes to several apart; then the least link. */
export const jointYes = (stances: Stances, [one, other]: TwoPeople): Link | null =>
  stanceOf(stances, one)
    .yeses.map(({ answers }) => answers)
    .filter((version) => saysYes(stances, other, version))
    .reduce<Link | null>((least, version) => (least === null || version < least ? version : least), null);

/** The no's of these two that not both have lifted: a pause runs while there is one. */
export const standingNoes = (stances: Stances, people: TwoPeople): readonly Link[] =>
  people.flatMap((person) =>
    stanceOf(stances, person).noes.flatMap(({ link, liftedBy }) =>
      people.every((needed) => liftedBy.includes(needed)) ? [] : [link],
    ),
  );

/** The no's of this person that they have not lifted themselves: what only its author ends (a rest) stands while there is one. */
export const ownNoes = (stances: Stances, person: Person): readonly Link[] =>
  stanceOf(stances, person).noes.flatMap(({ link, liftedBy }) => (liftedBy.includes(person) ? [] : [link]));

/** Whether this fact's author had every no of everybody before them: what a yes needs where one no ends it for both (a phase). */
export const knowsEveryNo = (stances: Stances, fact: Pick<Fact, "covers">): boolean =>
  Object.keys(stances).every((person) => ownNoes(stances, person).every((link) => fact.covers(link)));

export const stanceOf = (stances: Stances, person: Person): Stance => stances[person] ?? { yeses: [], noes: [] };

const liftedAlsoBy = (no: No, person: Person): No =>
  no.liftedBy.includes(person) ? no : { ...no, liftedBy: [...no.liftedBy, person] };
