/** Every order in which a few facts can have come about: nothing comes before what its author knew of. */
import type { Fact } from "#domain/fact.ts";

export const everyOrder = (facts: readonly Fact[]): readonly (readonly Fact[])[] => ordersOf(remembered(facts));

/** The same facts, each with what it covers looked up once. */
const remembered = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => {
    const covered = new Set(facts.map(({ link }) => link).filter((link) => fact.covers(link)));
    return { ...fact, covers: (link) => covered.has(link) };
  });

const ordersOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  facts.length === 0
    ? [[]]
    : facts.flatMap((fact, i) =>
        facts.some((other) => other !== fact && fact.covers(other.link))
          ? []
          : ordersOf(facts.toSpliced(i, 1)).map((later) => [fact, ...later]),
      );
