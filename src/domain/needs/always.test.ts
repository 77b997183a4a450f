/** What holds of needs and answers, in whatever order the words of two people and their phones come together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { advance, fold, replay, unfolded } from "../module.ts";
import { needs } from "./needs.ts";
import { saidTo } from "./views.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 200 };

const saying = fc.record({
  who: fc.constantFrom(ana, ben),
  what: fc.constantFrom("write", "yes", "yes", "notYet", "back", "say"),
  of: fc.nat(15),
  day: fc.integer({ min: 14, max: 24 }),
  missed: fc.nat(9),
});
const kinds = { yes: "needAgreed", notYet: "needPutOff", back: "needAnswerTakenBack" } as const;

/** Needs over two weeks, answered by either, some on a phone that did not know of all before. */
const history = fc.array(saying, { maxLength: 20 }).map((said): readonly Fact[] => {
  const tell = createTelling();
  const facts: Fact[] = [];
  for (const [n, { who, what, of, day, missed }] of said.entries()) {
    const written = facts.filter(({ kind }) => kind === "needWritten");
    const need = written[of % Math.max(1, written.length)]?.link ?? "f".repeat(64);
    const apart = facts.filter(({ link }, at) => missed < 3 && at % 3 === missed && link !== need);
    const more = { apart, day: `2026-11-${day}` };
    if (what === "write") facts.push(tell(who, "needWritten", { text: `need ${n}.` }, more));
    else if (what === "say") facts.push(tell(who, "needAnswerWritten", { need, text: `answer ${n}.` }, more));
    else facts.push(tell(who, kinds[what], { need }, more));
  }
  return facts;
});

const shownTo = (me: Person, facts: readonly Fact[]) => {
  const { state, rest } = fold(needs, facts);
  const reader = readerOf(me, { rest });
  return {
    week: needs.slices.week(state, null, reader),
    before: needs.slices.before(state, null, reader),
  };
};

describe("always", () => {
  it("[needs-2] [needs-3] what somebody says to a need follows from their own acts, and both see the same", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const state = replay(needs, facts);
        for (const { link, author } of facts.filter(({ kind }) => kind === "needWritten")) {
          const answerer = author === ana ? ben : ana;
          const own = facts.filter((fact) => fact.kind === "needWritten" || fact.author === answerer);
          expect(saidTo(state, link, answerer)).toBe(saidTo(replay(needs, own), link, answerer));
          expect(saidTo(state, link, author)).not.toBe("yes");
        }
        const [mine, theirs] = [shownTo(ana, facts).week.mine, shownTo(ben, facts).week.theirs];
        expect([mine?.text, mine?.answer?.says, mine?.answer?.text]).toEqual([
          theirs?.text,
          theirs?.answer?.says,
          theirs?.answer?.text,
        ]);
      }),
      runs,
    );
  });

  it("[needs-3] no yes stands that did not know of every no of its author to that need", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const state = replay(needs, facts);
        for (const { link, author } of facts.filter(({ kind }) => kind === "needWritten")) {
          const answerer = author === ana ? ben : ana;
          if (saidTo(state, link, answerer) !== "yes") continue;
          const own = facts.filter((fact) => fact.author === answerer && fact.fields["need"] === link);
          const noes = own.filter(({ kind }) => kind === "needPutOff" || kind === "needAnswerTakenBack");
          const last = noes.filter((no) => !noes.some((later) => later !== no && later.covers(no.link)));
          const yeses = own.filter(({ kind }) => kind === "needAgreed");
          expect(yeses.some((yes) => last.every((no) => yes.covers(no.link)))).toBe(true);
        }
      }),
      runs,
    );
  });

  it("[needs-5] words taken back are as if never written, and no yes comes back by it", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(ana, ben), (facts, me) => {
        const { mine, theirs } = shownTo(me, facts).week;
        const without = (links: readonly string[]) => facts.filter(({ link }) => !links.includes(link));
        if (mine) {
          const left = without(mine.ownWords);
          expect(shownTo(me, left).week.mine?.week).not.toBe(mine.week);
          expect(shownTo(me === ana ? ben : ana, left).week.theirs?.week).not.toBe(mine.week);
          for (const { link, fields } of facts)
            if (mine.ownWords.includes(link)) expect(JSON.stringify(replay(needs, left))).not.toContain(fields["text"]);
        }
        if (theirs?.answer) {
          const after = shownTo(me, without(theirs.answer.ownWords)).week.theirs;
          expect([after?.answer?.says ?? null, after?.answer?.text ?? null]).toEqual([theirs.answer.says, null]);
        }
      }),
      runs,
    );
  });

  it("[needs-7] weeks that are over are their own author's, each once, and nothing of them is in this week", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const { week, before } = shownTo(ana, facts);
        const own = facts.filter(({ author, kind }) => author === ana && kind === "needWritten");
        const over = own.filter(({ day }) => day < "2026-11-16").map(({ fields }) => fields["text"]);
        expect(before.weeks.every(({ text }) => over.includes(text))).toBe(true);
        expect(before.weeks.length).toBe(over.length > 0 ? 1 : 0);
        for (const shown of [week.mine, week.theirs]) if (shown) expect(shown.week >= "2026-11-16").toBe(true);
      }),
      runs,
    );
  });

  it("[needs-8] no view holds a number, nor a day but the week", () => {
    fc.assert(
      fc.property(history, (facts) => {
        const shown = JSON.stringify(shownTo(ana, facts));
        expect(shown).not.toMatch(/:\d/);
        expect(shown.match(/"\w+":"\d{4}-\d{2}-\d{2}"/g)?.every((one) => one.startsWith('"week"')) ?? true).toBe(true);
      }),
      runs,
    );
  });

  it("[needs-10] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(history, fc.nat(19), (facts, n) => {
        let folded = unfolded(needs);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, urgent: true } } : fact;
          const after = advance(needs, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });
});
