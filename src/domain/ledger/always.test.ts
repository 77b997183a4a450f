/** What holds of every ledger, in whatever order the facts of two people come, some of them from software that lies. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyOrder } from "#tests/domain/causal-orders.ts";
import { ledgerHistory as history } from "#tests/domain/ledger-histories.ts";
import { ana, ben, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { advance, fold, type Reader, replay, unfolded } from "../module.ts";
import { MOST_IN_BATCH, WAIT } from "./facts.ts";
import { ledger } from "./ledger.ts";
import type { AnswerView, QuestionView } from "./views.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 300 };
const NOW = Date.UTC(2027, 0, 1);

const shown = (facts: readonly Fact[], me: Person, more: Partial<Reader> = {}) => {
  const { state, rest } = fold(ledger, facts);
  const reader = readerOf(me, { rest, ...more });
  return {
    asked: ledger.slices.asked(state, { now: NOW }, reader),
    received: ledger.slices.received(state, { now: NOW }, reader),
  };
};
type Shown = ReturnType<typeof shown>;
const questionsOf = ({ asked, received }: Shown): readonly QuestionView[] =>
  [...asked.batches, ...received.batches].flatMap(({ questions }) => questions);

const factOf = (facts: readonly Fact[], link: Link): Fact => {
  const fact = facts.find((one) => one.link === link);
  if (!fact) throw new Error("shown without a fact");
  return fact;
};
const both = [ana, ben] as const;
const everybodys = (facts: readonly Fact[]) =>
  both.flatMap((me) => questionsOf(shown(facts, me)).map((one) => ({ me, one })));

describe("always", () => {
  it("[ledger-13] [ledger-14] every answer is the other's, and nobody speaks for another", () => {
    let answered = 0;
    fc.assert(
      fc.property(history, (facts) => {
        for (const { one } of everybodys(facts)) {
          const asker = factOf(facts, one.link).author;
          for (const { link, text } of one.answers) {
            if (text === null) continue;
            const fact = factOf(facts, link);
            expect([fact.author === asker, fact.fields["text"]]).toEqual([false, text]);
            answered++;
          }
          if (one.tag === "spare") expect([one.answers, one.reply]).toEqual([[], null]);
        }
      }),
      runs,
    );
    expect(answered).toBeGreaterThan(50);
  });

  it("[ledger-15] nothing that is added takes the place of anything: what was there stands, word for word, before it", () => {
    const added = fc.tuple(history, fc.constantFrom(...both), fc.nat(999));
    fc.assert(
      fc.property(added, ([facts, author, n]) => {
        for (const { one } of everybodys(facts)) {
          const link = "f".repeat(64);
          const later: Fact = {
            kind: "answerAdded",
            version: 1,
            fields: { question: one.link, answer: one.answers[0]?.link ?? link, text: `later ${n}` },
            link,
            author,
            day: "2026-12-30",
            covers: () => true,
            onlyNo: false,
          };
          for (const me of both) {
            const after = questionsOf(shown([...facts, later], me)).find(({ link }) => link === one.link);
            if (after) expect(after.answers.slice(0, one.answers.length)).toEqual(one.answers);
          }
        }
      }),
      runs,
    );
  });

  it("[ledger-10] a question its author took back is in nobody's sight, whatever comes before, after or between", () => {
    let gone = 0;
    fc.assert(
      fc.property(history, fc.nat(30), fc.boolean(), (facts, at, isRemoved) => {
        for (const { one } of everybodys(facts).slice(0, 3)) {
          const asked = factOf(facts, one.link);
          const back: Fact = {
            ...asked,
            kind: "questionTakenBack",
            fields: { question: one.link, batch: String(asked.fields["batch"]) },
            link: "e".repeat(64),
          };
          const placed = facts.toSpliced(at, 0, back).filter(({ link }) => !isRemoved || link !== one.link);
          const shows = both.map((me) => shown(placed, me));
          expect(shows.flatMap(questionsOf).map(({ link }) => link)).not.toContain(one.link);
          const readable = (answers: readonly AnswerView[]) =>
            answers.flatMap(({ link, text }) => (text === null ? [] : link));
          const left = new Set(questionsOf(shown(placed, asked.author)).flatMap(({ answers }) => readable(answers)));
          expect(readable(one.answers).filter((link) => left.has(link))).toEqual([]);
          gone++;
        }
      }),
      runs,
    );
    expect(gone).toBeGreaterThan(50);
  });

  it("[ledger-10] [ledger-16] what somebody writes to another's question, they can find and take back until they have", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const state = replay(ledger, facts);
        for (const fact of facts) {
          if (fact.kind !== "answerWritten" && fact.kind !== "answerAdded") continue;
          const question = String(fact.fields["question"]);
          const asked = facts.find(({ link, kind }) => link === question && kind === "questionAsked");
          const isGone = facts.some(
            ({ kind, author, fields }) =>
              kind === "answerTakenBack" &&
              author === fact.author &&
              fields["question"] === question &&
              fields["answer"] === fact.link,
          );
          const { received } = shown(facts, fact.author);
          const seen = received.batches.flatMap(({ questions, gone }) => [...questions, ...gone]);
          const own = seen.flatMap(({ answers }) => answers).filter(({ link }) => link === fact.link);
          if (isGone) expect(own.map(({ text }) => text).filter((text) => text !== null)).toEqual([]);
          else if (asked && seen.some(({ link }) => link === question)) {
            const tag = asked.fields["tag"];
            if (tag !== "spare") expect(own.map(({ text }) => text)).toContain(fact.fields["text"]);
          }
        }
        expect(structuredClone(state)).toEqual(state);
      }),
      runs,
    );
  });

  it("[ledger-8] [ledger-7] a batch is its author's alone and never a pile, and no marked question says it did not wait", () => {
    fc.assert(
      fc.property(history, (facts) => {
        for (const me of both) {
          const { asked, received } = shown(facts, me);
          for (const [batches, isMine] of [
            [asked.batches, true],
            [received.batches, false],
          ] as const)
            for (const { link, questions } of batches) {
              expect(questions.length).toBeLessThanOrEqual(MOST_IN_BATCH);
              for (const one of [link, ...questions.map((question) => question.link)])
                expect(factOf(facts, one).author === me).toBe(isMine);
            }
        }
        for (const { one } of everybodys(facts)) {
          const marked = factOf(facts, one.link).fields["graphic"] as { since: number; sent: number } | undefined;
          expect(one.graphic).toBe(marked !== undefined);
          if (marked) expect(marked.sent - marked.since).toBeGreaterThanOrEqual(WAIT);
        }
      }),
      runs,
    );
  });

  it("[ledger-10] [ledger-15] two phones show the same, in every order in which these can have come about", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const [first, ...others] = everyOrder(facts.slice(0, 5));
        if (!first) throw new Error("no order");
        const sight = (all: readonly Fact[]) =>
          everybodys(all)
            .map(({ me, one }) => `${me} ${one.link} ${one.text} ${one.answers.map(({ link }) => link).toSorted()}`)
            .toSorted();
        for (const other of others) expect(sight(other)).toEqual(sight(first));
      }),
      { numRuns: 100 },
    );
  });

  it("[ledger-22] no view of what was sent holds a number, and nothing says how often or how long", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbersIn));
    fc.assert(
      fc.property(history, (facts) => {
        for (const me of both) expect(numbersIn(shown(facts, me))).toBe(false);
      }),
      runs,
    );
  });

  it("[ledger-23] a fact that is refused changes nothing, and nobody's question comes to mine of the other", () => {
    fc.assert(
      fc.property(history, fc.nat(23), (facts, n) => {
        let folded = unfolded(ledger);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, score: 7 } } : fact;
          const after = advance(ledger, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
      }),
      runs,
    );
  });
});
