/**
 * Random things said about promises by two people and their phones, some of them by a changed client: any author, any
 * target, not knowing of any part of what was said before. Most of it fits, so that promises get kept and seen.
 */
import fc from "fast-check";
import type { Fact, Fields } from "#domain/fact.ts";
import { ana, ben, createTelling } from "./telling.ts";

const saying = fc.record({
  by: fc.constantFrom(ana, ana, ben),
  what: fc.constantFrom(
    "promiseMade",
    "promiseChanged",
    "promiseKept",
    "promiseExplained",
    "promiseSeen",
    "promiseSeen",
  ),
  target: fc.nat(99),
  wording: fc.nat(99),
  unknown: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(255) }),
  day: fc.integer({ min: 10, max: 28 }),
});

export const promiseHistory: fc.Arbitrary<readonly Fact[]> = fc
  .array(saying, { maxLength: 40, size: "max" })
  .map((sayings) => {
    const tell = createTelling();
    const facts: Fact[] = [];
    const linkAmong = (kinds: readonly string[], target: number): string => {
      const fitting = facts.filter(({ kind }) => kinds.includes(kind));
      const among = fitting.length > 0 && target < 90 ? fitting : facts;
      return among[target % (among.length || 1)]?.link ?? "e".repeat(64);
    };
    const deedOf = (promise: string, target: number): string => {
      const deeds = facts.filter(({ kind, fields }) => kind !== "promiseSeen" && fields["promise"] === promise);
      return deeds[target % (deeds.length || 1)]?.link ?? promise;
    };
    for (const [n, { by, what, target, wording, unknown, day }] of sayings.entries()) {
      const promise = linkAmong(["promiseMade"], target);
      const text = `Said ${n}`;
      const fields: Readonly<Record<typeof what, Fields>> = {
        promiseMade: target % 2 ? { text } : { text, due: `2026-11-${day}` },
        promiseChanged: { promise, text, due: "2026-11-20" },
        promiseKept: { promise, wording: linkAmong(["promiseMade", "promiseChanged"], wording) },
        promiseExplained: { promise, text },
        promiseSeen: { promise, deed: deedOf(promise, wording) },
      };
      const apart = facts.filter((_, i) => (unknown >> (i % 8)) & 1);
      facts.push(tell(by, what, fields[what], { apart, day: `2026-11-${38 - day}` }));
    }
    return facts;
  });
