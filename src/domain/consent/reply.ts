/**
 * What each of two says to one small thing: yes, a no of some kind, or nothing (SPEC.md weighs them, here as everywhere).
 *
 * Whoever said several things on phones that did not know of each other has several no's standing; the module says which of
 * them it shows. A later no and a later yes of the same person take the place of all they knew of.
 */
import type { Fact, Link, Person } from "../fact.ts";
import { hear, silent, type Stances, stanceOf } from "./stance.ts";

export interface Reply<No extends string> {
  readonly stances: Stances;
  /** Of which kind each no is that stands, by its link. */
  readonly kinds: Readonly<Record<Link, No>>;
}

export const noReply: Reply<never> = { stances: silent, kinds: {} };

export const replyYes = <No extends string>({ stances, kinds }: Reply<No>, fact: Fact): Reply<No> => ({
  stances: hear(stances, fact, { says: "yes", answers: fact.link }),
  kinds,
});

export const replyNo = <No extends string>({ stances, kinds }: Reply<No>, fact: Fact, kind: No): Reply<No> => {
  const next = hear(stances, fact, { says: "no" });
  const standing = Object.values(next).flatMap(({ noes }) => noes.map(({ link }) => link));
  const all: Readonly<Record<Link, No>> = { ...kinds, [fact.link]: kind };
  return {
    stances: next,
    kinds: Object.fromEntries(standing.flatMap((link) => (all[link] === undefined ? [] : [[link, all[link]]]))),
  };
};

/** A yes that stands, or the kinds of the no's that were said last; none of either is nothing said. */
export const replyOf = <No extends string>(
  { stances, kinds }: Reply<No>,
  person: Person,
): { readonly yes: boolean; readonly noes: readonly No[] } => {
  const { yeses, noes } = stanceOf(stances, person);
  if (yeses.length > 0) return { yes: true, noes: [] };
  return { yes: false, noes: noes.flatMap(({ link }) => kinds[link] ?? []) };
};
