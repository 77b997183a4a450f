/** Rests put anywhere into a history, each begun by one of two people and ended by the same. */
import fc from "fast-check";
import type { Fact, Link, Person } from "#domain/fact.ts";
import { ana, ben, linkOf } from "./telling.ts";

interface Resting {
  readonly who: Person;
  /** Shares of the history: where it begins, and how much of what is left it takes. */
  readonly from: number;
  readonly long: number;
}

const share = fc.integer({ min: 0, max: 100 });

/** At least one; every third spans the whole history. */
const restings: fc.Arbitrary<readonly Resting[]> = fc.array(
  fc.record({
    who: fc.constantFrom(ana, ben),
    from: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: share }),
    long: fc.oneof({ weight: 1, arbitrary: fc.constant(100) }, { weight: 2, arbitrary: share }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The rests of a history, and for each of its facts whether its author knew of those before it. */
export const rests = fc.record({ restings, knowing: fc.infiniteStream(fc.boolean()) });
export type Rests = typeof rests extends fc.Arbitrary<infer Value> ? Value : never;

const FIRST_LINK = 50_000;

const restFact = (who: Person, n: number, ended: Link | null, day: string): Fact => ({
  kind: ended === null ? "restBegun" : "restEnded",
  version: 1,
  fields: ended === null ? {} : { rests: [ended] },
  link: linkOf(FIRST_LINK + n),
  author: who,
  day,
  covers: (link) => link === ended,
  onlyNo: false,
});

/** The same history with these rests in it, all of them ended. */
export const withRests = (facts: readonly Fact[], { restings, knowing }: Rests): readonly Fact[] => {
  const inserted = restings.flatMap(({ who, from, long }, n) => {
    const begin = Math.floor((facts.length * from) / 100);
    const end = begin + Math.ceil(((facts.length - begin) * long) / 100);
    const begun = restFact(who, 2 * n, null, facts[begin]?.day ?? "2026-11-22");
    const ended = restFact(who, 2 * n + 1, begun.link, facts[end - 1]?.day ?? "2026-11-22");
    return [
      { at: begin, fact: begun },
      { at: end, fact: ended },
    ];
  });
  const all: Fact[] = [];
  const before: Link[] = [];
  for (const [at, fact] of [...facts, null].entries()) {
    for (const one of inserted.filter((inserted) => inserted.at === at)) {
      all.push(one.fact);
      before.push(one.fact.link);
    }
    if (fact === null) break;
    const known = new Set(knowing.next().value === true ? before : []);
    all.push({ ...fact, covers: (link) => known.has(link) || fact.covers(link) });
  }
  return all;
};
