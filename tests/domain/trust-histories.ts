/**
 * Random things said about promises, deeds and lines by two people and their phones, some of them by a changed client: any
 * author, any target, any day, not knowing of any part of what was said before. Most of it fits, so that promises come
 * round, get kept and seen.
 */
import fc from "fast-check";
import type { Fact, Fields } from "#domain/fact.ts";
import { ana, ben, createTelling, type Tell } from "./telling.ts";
import type { TrustKind } from "./trust-telling.ts";

const kinds: readonly TrustKind[] = [
  ...(["promiseKept", "promiseKept", "promiseKept", "promiseKept", "promiseSeen", "promiseSeen"] as const),
  ...(["promiseMade", "promiseChanged", "promiseChanged", "promiseExplained", "promiseRepaired"] as const),
  ...(["contactTold", "contactTold", "promiseEnded", "deedNoted", "deedNoted", "deedSeen"] as const),
];

const saying = fc.record({
  what: fc.constantFrom(...kinds),
  target: fc.nat(99),
  wording: fc.nat(99),
  unknown: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(255) }),
  day: fc.integer({ min: 20, max: 28 }),
  on: fc.integer({ min: 20, max: 28 }),
  /** One in eight is said by the wrong person, one in eight of a day to come. */
  odd: fc.constantFrom("author", "day", "target", ...Array.from({ length: 5 }, () => "no" as const)),
});

type Saying = typeof saying extends fc.Arbitrary<infer Value> ? Value : never;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Of one sort each, for either person. */
const first = (tell: Tell): readonly Fact[] =>
  [ana, ana, ana, ben].map((author, n) => {
    const when = [{ due: "2026-11-24" }, { repeat: { days: EVERY_DAY, by: "12:00" } }, { onContact: true }, {}][n];
    return tell(author, "promiseMade", { text: `First ${n}`, ...when }, { version: 2, day: "2026-11-20" });
  });

const among = (facts: readonly Fact[], target: number): Fact | undefined => facts[target % (facts.length || 1)];

/** What has this sort of promise for its own. */
const fits: { readonly [Kind in TrustKind]?: (made: Fact) => boolean } = {
  contactTold: ({ fields }) => "onContact" in fields,
  promiseEnded: ({ fields }) => "onContact" in fields || "repeat" in fields,
};

const deedKinds = new Set(["promiseKept", "promiseChanged", "contactTold"]);

const fieldsOf = (said: Saying, text: string, day: number, made: Fact | undefined, facts: readonly Fact[]): Fields => {
  const { what, target, wording } = said;
  const promise = made?.link ?? "e".repeat(64);
  const on = `2026-11-${said.odd === "day" ? said.on : Math.min(said.on, day)}`;
  const isOnce = made && !("repeat" in made.fields || "onContact" in made.fields);
  const ofDay = isOnce ? {} : { on };
  const of = (fact: Fact) => fact.fields["promise"] === promise;
  switch (what) {
    case "promiseMade":
      return {
        text,
        ...[{}, { due: `2026-11-${said.on}` }, { repeat: { days: [1, 3, 5] } }, { onContact: true }][target % 4],
      };
    case "promiseChanged":
      if (made && "repeat" in made.fields && wording % 3)
        return { promise, text, on: `2026-11-${said.on}`, at: "11:00" };
      return { promise, text, ...[{}, { due: "2026-11-24" }, { repeat: { days: EVERY_DAY } }][target % 3] };
    case "promiseKept": {
      const wordings = facts.filter((fact) => fact.link === promise || (fact.kind === "promiseChanged" && of(fact)));
      return { promise, wording: among(wordings, wording)?.link ?? promise, ...ofDay };
    }
    case "promiseExplained":
      return { promise, text, ...ofDay };
    case "promiseRepaired":
      return { promise, happened: text, ...ofDay };
    case "contactTold":
      return { promise, text, on };
    case "promiseEnded":
      return { promise };
    case "promiseSeen": {
      const deeds = facts.filter((fact) => deedKinds.has(fact.kind) && of(fact));
      return { promise, deed: among(deeds, wording)?.link ?? promise };
    }
    case "deedNoted":
      return { text, on, whose: wording % 3 ? "own" : "other" };
    default: {
      const noted = facts.filter(({ kind, fields }) => kind === "deedNoted" && fields["whose"] === "own");
      return { deed: among(noted, target)?.link ?? promise };
    }
  }
};

const versioned = new Set<string>(["promiseMade", "promiseChanged", "promiseKept", "promiseExplained"]);
const newest = new Set(["plan", "repeat", "onContact", "on"]);

/** What an older app could have written it writes, every other time. */
const versionOf = ({ what, target }: Saying, fields: Fields): number =>
  versioned.has(what) && (target % 2 === 0 || Object.keys(fields).some((field) => newest.has(field))) ? 2 : 1;

export const trustHistory: fc.Arbitrary<readonly Fact[]> = fc
  .array(saying, { minLength: 5, maxLength: 40, size: "max" })
  .map((all) => {
    const tell = createTelling();
    const facts: Fact[] = [...first(tell)];
    for (const [n, said] of all.entries()) {
      const { what, target, odd, unknown } = said;
      const promises = facts.filter(
        (fact) => fact.kind === "promiseMade" && (odd === "target" || (fits[what]?.(fact) ?? true)),
      );
      const made = among(promises, target);
      const day = 48 - said.day;
      const fields = fieldsOf(said, `Said ${n}`, day, made, facts);
      const noted = facts.find(({ link }) => link === fields["deed"]);
      const owner = what === "deedSeen" ? noted?.author : what === "deedNoted" ? ben : made?.author;
      const isTheirs = what.endsWith("Seen") !== (odd === "author");
      const by = (owner === ben) !== isTheirs ? ben : ana;
      const apart = facts.filter((_, i) => (unknown >> (i % 8)) & 1);
      facts.push(tell(by, what, fields, { apart, day: `2026-11-${day}`, version: versionOf(said, fields) }));
    }
    return facts;
  });

/** What a person covers and uncovers on two phones of theirs, of lines that any history may have. */
export const covering = fc.record({
  what: fc.constantFrom<TrustKind>("lineCovered", "lineCovered", "lineUncovered", "bowlCovered", "bowlUncovered"),
  target: fc.nat(39),
  bowl: fc.constantFrom("mine", "ours"),
  at: fc.nat(39),
});
