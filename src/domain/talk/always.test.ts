/** What holds around talks however two people's words come together, also when one of the two phones lies. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Link } from "../fact.ts";
import { replay } from "../module.ts";
import { HOUSE_LIST } from "./facts.ts";
import { talk } from "./talk.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 300 };

const kinds = [
  "houseRuleAdded",
  "houseRulesSigned",
  "houseRulesUnsigned",
  "freePlaceProposed",
  "freeAgreed",
  "freeWithdrawn",
  "topicParked",
  "topicReparked",
  "topicBroughtBack",
  "outcomeKept",
  "outcomeReworded",
  "outcomeAgreed",
  "outcomeRememberedOtherwise",
] as const;
type Kind = (typeof kinds)[number];

/** Any act about anything earlier. Ben's phone may claim to have seen whatever it likes, also what is not there yet. */
const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      isAna: fc.boolean(),
      about: fc.nat(30),
      version: fc.nat(30),
      missed: fc.nat(6),
      claims: fc.boolean(),
    }),
    { maxLength: 26 },
  )
  .map((said) => {
    const tell = createTelling();
    const facts: Fact[] = [];
    for (const [n, { kind, isAna, about, version, missed, claims }] of said.entries()) {
      const link = (at: number): Link => facts[at % (facts.length || 1)]?.link ?? "f".repeat(64);
      const added = facts.filter((fact) => fact.kind === "houseRuleAdded").map((fact) => fact.link);
      const fields: Record<Kind, object> = {
        houseRuleAdded: { text: `rule ${n}.`, ...(about % 3 === 0 ? { instead: link(about) } : {}) },
        houseRulesSigned: { list: HOUSE_LIST, rules: added.filter((_, i) => i !== about).toSorted() },
        houseRulesUnsigned: {},
        freePlaceProposed: { text: `place ${n}.` },
        freeAgreed: { free: link(about) },
        freeWithdrawn: { free: link(about) },
        topicParked: { topic: `topic ${n}.`, back: "2026-11-25" },
        topicReparked: { parked: link(about), topic: `topic ${n}.`, back: "2026-11-28" },
        topicBroughtBack: { parked: link(about) },
        outcomeKept: { text: `outcome ${n}.`, on: "2026-11-20" },
        outcomeReworded: { outcome: link(about), text: `outcome ${n}.` },
        outcomeAgreed: { outcome: link(about), version: link(version) },
        outcomeRememberedOtherwise: { outcome: link(about) },
      };
      const apart = facts.filter((_, i) => i % 6 === missed);
      const lies = !isAna && claims ? { covers: () => true } : {};
      facts.push(tell(isAna ? ana : ben, kind, { ...fields[kind] }, { apart, ...lies }));
    }
    return facts;
  });

const seen = (facts: readonly Fact[], me = ana) => {
  const state = replay(talk, facts);
  const reader = readerOf(me);
  return {
    rules: talk.slices.rules(state, {}, reader),
    free: talk.slices.free(state, {}, reader),
    parked: talk.slices.parked(state, {}, reader).topics,
    outcomes: talk.slices.held(state, {}, reader).talks.flatMap(({ outcomes }) => outcomes),
  };
};

/** Ana's own last word on it, as her phone meant it: a yes, a no, or none. */
const lastOf = (facts: readonly Fact[], isAbout: (fact: Fact) => "yes" | "no" | null): "yes" | "no" | null =>
  facts
    .filter(({ author }) => author === ana)
    .map(isAbout)
    .findLast((said) => said !== null) ?? null;

describe("always", () => {
  it("[talk-7] [talk-8] nobody signs for Ana, and her no stands", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const { mine } = seen(facts).rules;
        const last = lastOf(facts, ({ kind }) =>
          kind === "houseRulesSigned" ? "yes" : kind === "houseRulesUnsigned" ? "no" : null,
        );
        if (mine) expect(last).toBe("yes");
        expect(seen(facts, ben).rules.theirs).toBe(mine);
      }),
      runs,
    );
  });

  it("[talk-9] [talk-10] nothing is agreed to be free while Ana's last word on it is no, or without her word", () => {
    fc.assert(
      fc.property(history, (facts) => {
        for (const { link, standing } of seen(facts).free.places) {
          const last = lastOf(facts, (fact) => {
            if (fact.kind === "freeWithdrawn" && fact.fields["free"] === link) return "no";
            if (fact.kind === "freeAgreed" && fact.fields["free"] === link) return "yes";
            return fact.link === link ? "yes" : null;
          });
          if (standing === "agreed") expect(last).toBe("yes");
          expect(last).not.toBe("no");
        }
      }),
      runs,
    );
  });

  it("[talk-15] [talk-16] [talk-17] no outcome is agreed but by Ana's yes to its very words, and hers are as she wrote them", () => {
    fc.assert(
      fc.property(history, (facts) => {
        for (const { link, text, mine, standing } of seen(facts).outcomes) {
          if (mine) {
            const own = facts.filter((fact) => fact.author === ana).map((fact) => fact.fields["text"]);
            expect(own).toContain(text);
          } else if (standing === "agreed") {
            const own = facts.filter(({ author, fields }) => author === ana && fields["outcome"] === link);
            const wordsOf = (version: unknown) => facts.find((fact) => fact.link === version)?.fields["text"];
            const yes = own.findLastIndex(
              ({ kind, fields }) => kind === "outcomeAgreed" && wordsOf(fields["version"]) === text,
            );
            expect(yes).toBeGreaterThanOrEqual(0);
            expect(own.findLastIndex(({ kind }) => kind === "outcomeRememberedOtherwise")).toBeLessThan(yes);
          }
        }
      }),
      runs,
    );
  });

  it("[talk-11] what Ana parked stays as she parked it, whatever Ben's phone says", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const hers = (those: readonly Fact[]) => seen(those).parked.filter(({ mine }) => mine);
        expect(hers(facts)).toEqual(hers(facts.filter(({ author }) => author === ana)));
      }),
      runs,
    );
  });

  it("[talk-20] words taken back are as if never written, and with all that is named nothing of them is left", () => {
    fc.assert(
      fc.property(history, fc.nat(5), (facts, n) => {
        const all = seen(facts);
        const shown = [...all.parked, ...all.outcomes].filter(({ mine }) => mine);
        const one = shown[n % (shown.length || 1)];
        if (!one) return;
        const left = facts.filter(({ link }) => !one.ownWords.includes(link));
        const words = facts
          .filter(({ link }) => one.ownWords.includes(link))
          .flatMap(({ fields }) => [fields["text"], fields["topic"]])
          .filter((text) => typeof text === "string");
        const state = JSON.stringify(replay(talk, left));
        for (const text of words) expect(state).not.toContain(text);
      }),
      runs,
    );
  });

  it("[talk-22] every state is plain data", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const state = replay(talk, facts);
        expect(structuredClone(state)).toEqual(state);
      }),
      runs,
    );
  });
});
