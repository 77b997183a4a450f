import { describe, expect, it } from "vitest";
import {
  HOUR,
  mine,
  NOW,
  ours,
  ownAsked,
  refusal,
  decided,
  shown,
  toAnswer,
  told,
} from "#tests/domain/ledger-telling.ts";
import { ana, ben, linkOf } from "#tests/domain/telling.ts";
import { replay } from "../module.ts";
import type { LedgerCommand } from "./commands.ts";
import { WAIT } from "./facts.ts";
import { ledger } from "./ledger.ts";

describe("the list", () => {
  const write = {
    type: "write",
    text: " Did you ever come home early? ",
    tag: "need",
    graphic: false,
    follows: null,
  } as const;

  it("[ledger-1] is mine: a question is written there, alone, and nowhere else", () => {
    expect(decided([], write, mine)).toEqual({
      ok: true,
      value: [
        {
          kind: "questionWritten",
          version: 1,
          fields: { text: "Did you ever come home early?", tag: "need", at: NOW },
        },
      ],
    });
    expect(refusal([], write, ours())).toBe("onlyMine");
    expect(refusal([], { ...write, text: "  " }, mine)).toBe("textMissing");
    expect(refusal([], { ...write, text: "x".repeat(1001) }, mine)).toBe("questionTooLong");
  });

  it("[ledger-2] [ledger-3] [ledger-4] keeps tag and mark when the words change, and names all words that go with it", () => {
    const { facts, add } = told();
    const first = add(ana, "questionWritten", { text: "Where?", tag: "need", at: 5 });
    add(ana, "questionTagged", { question: first, tag: "unsure" });
    add(ana, "questionMarked", { question: first, graphic: true, at: 7 });
    const command = { type: "rewrite", question: first, text: "Where exactly?" } as const;
    const fields = { text: "Where exactly?", tag: "unsure", at: NOW, graphic: true, instead: [first] };
    expect(decided(facts, command, mine)).toEqual({
      ok: true,
      value: [{ kind: "questionWritten", version: 1, fields }],
    });
    expect(refusal(facts, { ...command, text: "Where? " }, mine)).toBe("sameWords");
    const second = add(ana, "questionWritten", fields);
    expect(ledger.slices.own(replay(ledger, facts)).questions).toEqual([
      {
        link: second,
        on: "2026-11-22",
        text: "Where exactly?",
        tag: "unsure",
        graphic: true,
        since: NOW,
        waits: NOW + WAIT,
        follows: null,
        ownWords: [first, second],
      },
    ]);
    const left = facts.filter(({ link }) => link !== first && link !== second);
    expect(ledger.slices.own(replay(ledger, left)).questions).toEqual([]);
  });
});

describe("details that paint pictures", () => {
  const asking = (since: number | null): LedgerCommand => ({
    type: "ask",
    batch: linkOf(1),
    note: linkOf(900),
    text: "What exactly?",
    tag: "need",
    since,
    follows: null,
  });

  it("[ledger-5] can be sent 48 hours after they were marked, and not a moment before", () => {
    const { facts, batch } = told();
    batch(ana);
    expect(refusal(facts, asking(NOW - WAIT + 1), ours())).toBe("tooSoon");
    expect(refusal(facts, asking(NOW - WAIT), ours())).toBeNull();
  });

  it("[ledger-5] marking again begins nothing anew; other words do", () => {
    const { facts, add } = told();
    const note = add(ana, "questionWritten", { text: "How?", tag: "need", at: 10, graphic: true });
    add(ana, "questionMarked", { question: note, graphic: true, at: 99 });
    expect(ledger.slices.own(replay(ledger, facts)).questions[0]?.since).toBe(10);
    add(ana, "questionWritten", { text: "How so?", tag: "need", at: 50, graphic: true, instead: [note] });
    expect(ledger.slices.own(replay(ledger, facts)).questions.map(({ since }) => since)).toEqual([50]);
  });

  it("[ledger-6] the mark can be taken off, and then nothing waits; put on again the wait begins then", () => {
    const { facts, add } = told();
    const note = add(ana, "questionWritten", { text: "How?", tag: "need", at: 10, graphic: true });
    add(ana, "questionMarked", { question: note, graphic: false, at: 20 });
    expect(ledger.slices.own(replay(ledger, facts)).questions[0]).toMatchObject({ graphic: false, waits: null });
    add(ana, "questionMarked", { question: note, graphic: true, at: 30 });
    expect(ledger.slices.own(replay(ledger, facts)).questions[0]).toMatchObject({ since: 30, waits: 30 + WAIT });
  });

  it("[ledger-7] one that says of itself that it did not wait is read by nobody; one that lies about it is", () => {
    const { facts, ask } = told();
    ask(ana, "Too early?", { graphic: { since: 100, sent: 100 + WAIT - 1 } });
    expect(toAnswer(facts, ben)).toEqual([]);
    ask(ana, "In time?", { graphic: { since: 100, sent: 100 + WAIT } });
    expect(toAnswer(facts, ben)).toMatchObject([{ text: "In time?", graphic: true }]);
  });
});

describe("sending", () => {
  it("[ledger-8] only whoever opened a batch fills or moves it, with twelve at most, and for an hour still to come", () => {
    const { facts, add, batch } = told();
    const hers = batch(ana);
    const question = { batch: hers, note: linkOf(900), tag: "need" };
    add(ben, "questionAsked", { ...question, text: "Slipped in?" });
    expect(toAnswer(facts, ben)).toEqual([]);
    expect(refusal(facts, { type: "moveBatch", batch: hers, hour: HOUR }, ours(ben))).toBe("notYours");
    for (let n = 0; n < 14; n++) add(ana, "questionAsked", { ...question, text: `Number ${n}?` });
    expect(toAnswer(facts, ben)).toHaveLength(12);
    const over = { at: "2026-11-22T11:59", zone: "UTC" };
    expect(refusal(facts, { type: "openBatch", hour: over }, ours())).toBe("hourPassed");
    expect(refusal(facts, { type: "moveBatch", batch: hers, hour: over }, ours())).toBe("hourPassed");
    expect(decided(facts, { type: "openBatch", hour: HOUR }, ours())).toMatchObject({ ok: true });
    expect(refusal(facts, { type: "openBatch", hour: null }, mine)).toBe("onlyOurs");
    expect(refusal(facts, { type: "openBatch", hour: null }, { ...ours(), other: null })).toBe("nobodyThere");
  });

  it("[ledger-9] the other sees it from its hour on, and before that only that there is something, and when", () => {
    const { facts, add, batch } = told();
    const hers = batch(ana, { hour: HOUR });
    expect(shown(facts, ben, {}, NOW).received).toEqual({ batches: [], ahead: [] });
    add(ana, "questionAsked", { batch: hers, note: linkOf(900), text: "Why?", tag: "need" });
    expect(shown(facts, ben, {}, NOW).received).toEqual({ batches: [], ahead: [{ link: hers, hour: HOUR }] });
    expect(shown(facts, ben, {}, Date.UTC(2026, 10, 23, 19)).received).toMatchObject({
      batches: [{ questions: [{ text: "Why?" }] }],
      ahead: [],
    });
    expect(shown(facts, ana, {}, NOW).asked.batches).toMatchObject([{ isOpen: false, questions: [{ text: "Why?" }] }]);
    add(ana, "batchMoved", { batch: hers });
    expect(toAnswer(facts, ben)).toHaveLength(1);
  });

  it("[ledger-10] [ledger-11] taken back, it is out of sight with its answers; its place says so, and each keeps their own words", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "Why?");
    const answer = add(ben, "answerWritten", { question, text: "Because I was a coward." });
    const batch = facts[0]?.link ?? "";
    expect(refusal(facts, { type: "takeBack", question }, ours(ben))).toBe("notYours");
    add(ben, "questionTakenBack", { question, batch });
    expect(ownAsked(facts, ana)).toHaveLength(1);
    add(ana, "questionTakenBack", { question, batch });
    expect(ownAsked(facts, ana)).toEqual([]);
    expect(shown(facts, ana).asked.leftover).toEqual([question]);
    const gone = [{ link: question, on: "2026-11-22", answers: [{ text: "Because I was a coward." }] }];
    expect(shown(facts, ben).received.batches).toMatchObject([{ questions: [], gone }]);
    const removed = facts.filter(({ link }) => link !== question);
    expect(shown(removed, ben).received.batches).toMatchObject([{ questions: [], gone }]);
    expect(shown(removed, ana).asked).toEqual({ batches: [], leftover: [] });
    expect(JSON.stringify(shown(removed, ana))).not.toContain("coward");
    const without = removed.filter(({ link }) => link !== answer);
    expect(shown(without, ben, { today: "2026-12-06" }).received.batches).toHaveLength(1);
    expect(shown(without, ben, { today: "2026-12-07" }).received.batches).toEqual([]);
    expect(refusal(facts, { type: "answer", question, text: "And more." }, ours(ben))).toBe("isTakenBack");
  });

  it("[ledger-10] a taking back that is known first holds", () => {
    const { facts, add, tell } = told();
    const batch = add(ana, "batchOpened", {});
    const question = tell(ana, "questionAsked", { batch, note: linkOf(900), text: "Why?", tag: "need" });
    add(ana, "questionTakenBack", { question: question.link, batch });
    expect(toAnswer([...facts, question], ben)).toEqual([]);
  });

  it("[ledger-12] asking the same again is a question like any other", () => {
    const { facts, ask } = told();
    ask(ana, "Why?");
    ask(ana, "Why?");
    const [one, two] = toAnswer(facts, ben);
    expect({ ...one, link: "" }).toEqual({ ...two, link: "" });
  });
});

it("[ledger-21] while it rests nothing waits for an answer on the screen, and nothing is lost", () => {
  const { facts, add, ask } = told();
  const answered = ask(ana, "Why?");
  ask(ana, "When?");
  ask(ana, "What it was like", { tag: "spare" });
  add(ben, "answerWritten", { question: answered, text: "I was afraid." });
  const before = shown(facts, ben).received;
  const rest = add(ana, "restBegun", {});
  expect(toAnswer(facts, ben).map(({ text }) => text)).toEqual(["What it was like", "Why?"]);
  expect(ownAsked(facts, ana)).toHaveLength(3);
  add(ana, "restEnded", { rests: [rest] });
  expect(shown(facts, ben).received).toEqual(before);
});
