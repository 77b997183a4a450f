/** Random histories of boundaries: two people who each miss some of what came before, and who do not always keep to the rules. */
import fc from "fast-check";
import type { Fact, Fields, Link } from "#domain/fact.ts";
import { ana, ben, createTelling } from "./telling.ts";

const KINDS = [
  "boundaryWritten",
  "boundaryWritten",
  "boundaryRevised",
  "boundaryRevised",
  "boundaryRenewed",
  "boundaryWithdrawn",
  "boundaryTakenUp",
  "boundaryAcknowledged",
  "boundaryAgreed",
  "boundaryAgreed",
  "boundaryNotYet",
  "boundaryAsked",
  "boundaryReplied",
  "changeProposed",
] as const;

const saying = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.constantFrom(ana, ben),
  /** Which of the boundaries there are, and which of the facts about it. */
  which: fc.nat(3),
  version: fc.nat(8),
  sort: fc.constantFrom("want", "expectation", "limit", "limit"),
  missed: fc.nat(15),
  day: fc.integer({ min: 10, max: 28 }),
});

/** Every sentence says its own number, so that it can be looked for. */
export const boundaryHistory: fc.Arbitrary<readonly Fact[]> = fc
  .array(saying, { maxLength: 24 })
  .map((said): readonly Fact[] => {
    const tell = createTelling();
    const facts: Fact[] = [];
    const of = (...kinds: readonly string[]): readonly Link[] =>
      facts.filter(({ kind }) => kinds.includes(kind)).map(({ link }) => link);
    const pick = (links: readonly Link[], n: number): Link => links[n % Math.max(links.length, 1)] ?? "f".repeat(64);
    for (const [n, { kind, who, which, version, sort, missed, day }] of said.entries()) {
      const apart = facts.filter((_, at) => missed < 4 && at % 4 === missed);
      const wording: Fields =
        sort === "limit" ? { sort, when: `when ${n}.`, then: `then ${n}.` } : { sort, text: `text ${n}.` };
      const boundary = pick(of("boundaryWritten"), which);
      const named = pick(of("boundaryWritten", "boundaryRevised"), version);
      const fields: Record<(typeof KINDS)[number], Fields> = {
        boundaryWritten: { ...wording, ...(n % 2 ? { review: "2026-11-30" } : {}) },
        boundaryRevised: { boundary, ...wording },
        boundaryRenewed: { boundary, ...(n % 2 ? { review: "2026-12-30" } : {}) },
        boundaryWithdrawn: { boundary },
        boundaryTakenUp: { boundary, noes: [pick(of("boundaryWithdrawn"), version)] },
        boundaryAcknowledged: { boundary, version: named },
        boundaryAgreed: { boundary, version: named },
        boundaryNotYet: { boundary },
        boundaryAsked: { boundary, text: `asked ${n}.` },
        boundaryReplied: { boundary, to: pick(of("boundaryAsked"), version), text: `replied ${n}.` },
        changeProposed: { boundary, version: named, ...wording },
      };
      facts.push(tell(who, kind, fields[kind], { apart, day: `2026-11-${day}` }));
    }
    return facts;
  });
