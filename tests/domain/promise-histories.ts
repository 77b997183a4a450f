/**
 * Random things said about promises by two people and their phones, some of them by a changed client: any author, any
 * target, not knowing of any part of what was said before.
 */
import fc from "fast-check";
import type { Fact, Fields } from "#domain/fact.ts";
import { ana, ben, createTelling } from "./telling.ts";

interface Saying {
  readonly by: string;
  readonly what: number;
  readonly about: number;
  readonly other: number;
  readonly unknown: number;
  readonly day: number;
}

const saying: fc.Arbitrary<Saying> = fc.record({
  by: fc.constantFrom(ana, ana, ben),
  what: fc.nat(5),
  about: fc.nat(9),
  other: fc.nat(9),
  unknown: fc.nat(255),
  day: fc.integer({ min: 10, max: 28 }),
});

export const promiseHistory: fc.Arbitrary<readonly Fact[]> = fc.array(saying, { maxLength: 24 }).map((sayings) => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { by, what, about, other, unknown, day }] of sayings.entries()) {
    const link = facts.at(-1 - about)?.link ?? "e".repeat(64);
    const kinds: readonly (readonly [string, Fields])[] = [
      ["promiseMade", { text: `Made ${n}`, due: `2026-11-${day}` }],
      ["promiseMade", { text: `Made ${n}` }],
      ["promiseChanged", { promise: link, text: `Changed ${n}`, due: "2026-11-20" }],
      ["promiseKept", { promise: link, wording: facts.at(-1 - other)?.link ?? link }],
      ["promiseExplained", { promise: link, text: `Explained ${n}` }],
      ["promiseSeen", { deed: link }],
    ];
    const [kind, fields] = kinds[what] ?? ["", {}];
    const apart = facts.filter((_, i) => (unknown >> (i % 8)) & 1);
    facts.push(tell(by, kind, fields, { apart, day: `2026-11-${28 - (day % 19)}` }));
  }
  return facts;
});
