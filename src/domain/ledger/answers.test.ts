import { describe, expect, it } from "vitest";
import { decided, ours, ownAsked, refusal, toAnswer, told } from "#tests/domain/ledger-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import { replay } from "../module.ts";
import { ledger } from "./ledger.ts";

describe("answering", () => {
  it("[ledger-13] nobody answers their own question or adds to another's answer", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "Why?");
    expect(refusal(facts, { type: "answer", question, text: "Never." }, ours(ana))).toBe("ownQuestion");
    add(ana, "answerWritten", { question, text: "Never." });
    expect(ownAsked(facts, ana)).toMatchObject([{ answers: [] }]);
    const answer = add(ben, "answerWritten", { question, text: "For years." });
    add(ana, "answerAdded", { question, answer, text: "I mean never." });
    add(ana, "answerTakenBack", { question, answer, on: "2026-11-22" });
    expect(ownAsked(facts, ana)).toMatchObject([{ answers: [{ text: "For years." }] }]);
  });

  it("[ledger-14] what somebody asks not to be told is shown, and cannot be answered", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "What you wrote to each other", { tag: "spare" });
    for (const command of [
      { type: "answer", question, text: "It was" },
      { type: "needTime", question, until: "2026-11-25" },
      { type: "therapist", question },
    ] as const)
      expect(refusal(facts, command, ours(ben))).toBe("notToBeAnswered");
    add(ben, "answerWritten", { question, text: "It was" });
    expect(toAnswer(facts, ben)).toMatchObject([{ tag: "spare", answers: [], reply: null }]);
  });

  it("[ledger-15] an answer has its day, and what comes later stands after it and takes nothing away", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "When did it begin?");
    expect(decided(facts, { type: "answer", question, text: " In May. " }, ours(ben))).toMatchObject({
      value: [{ kind: "answerWritten", fields: { question, text: "In May." } }],
    });
    const answer = add(ben, "answerWritten", { question, text: "In May." });
    const more = decided(facts, { type: "answer", question, text: "It was April." }, ours(ben));
    expect(more).toMatchObject({
      value: [{ kind: "answerAdded", fields: { question, answer, text: "It was April." } }],
    });
    add(ben, "answerAdded", { question, answer, text: "It was April." }, "2026-11-25");
    expect(ownAsked(facts, ana)[0]?.answers).toEqual([
      { link: answer, on: "2026-11-22", text: "In May.", isAddition: false },
      { link: facts.at(-1)?.link, on: "2026-11-25", text: "It was April.", isAddition: true },
    ]);
  });

  it("[ledger-16] taken back, its words are gone and its place says so, with its day", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "When did it begin?");
    const answer = add(ben, "answerWritten", { question, text: "In May." });
    add(ben, "answerAdded", { question, answer, text: "It was April." }, "2026-11-25");
    expect(decided(facts, { type: "takeAnswerBack", question, answer }, ours(ben))).toMatchObject({
      value: [{ kind: "answerTakenBack", fields: { question, answer, on: "2026-11-22" } }],
    });
    expect(refusal(facts, { type: "takeAnswerBack", question, answer }, ours(ana))).toBe("notYours");
    expect(refusal(facts, { type: "takeAnswerBack", question, answer: question }, ours(ben))).toBe("unknownAnswer");
    add(ben, "answerTakenBack", { question, answer, on: "2026-11-22" }, "2026-11-26");
    const expected = [
      { link: answer, on: "2026-11-22", text: null, isAddition: false },
      { on: "2026-11-25", text: "It was April.", isAddition: true },
    ];
    expect(ownAsked(facts, ana)).toMatchObject([{ answers: expected }]);
    expect(
      ownAsked(
        facts.filter(({ link }) => link !== answer),
        ana,
      ),
    ).toMatchObject([{ answers: expected }]);
    expect(decided(facts, { type: "answer", question, text: "May, then." }, ours(ben))).toMatchObject({
      value: [{ kind: "answerWritten" }],
    });
  });

  it("[ledger-17] time is needed until a day, at most two weeks away and again; the last that was said holds until an answer", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "Why?");
    const time = (until: string) => refusal(facts, { type: "needTime", question, until }, ours(ben));
    expect(["2026-11-21", "2026-11-22", "2026-12-06", "2026-12-07"].map(time)).toEqual([
      "dateWrong",
      null,
      null,
      "daysTooMany",
    ]);
    expect(refusal(facts, { type: "told", question, on: "2026-11-23" }, ours(ben))).toBe("dateWrong");
    const reply = () => ownAsked(facts, ana)[0]?.reply;
    add(ben, "replyGiven", { question, reply: "time", date: "2026-11-25" });
    add(ben, "replyGiven", { question, reply: "time", date: "2026-12-05" }, "2026-11-25");
    expect(reply()).toEqual({ is: "time", on: "2026-11-25", date: "2026-12-05" });
    add(ben, "replyGiven", { question, reply: "therapist" });
    expect(reply()).toEqual({ is: "therapist", on: "2026-11-22", date: null });
    add(ana, "replyGiven", { question, reply: "aloud" });
    expect(reply()?.is).toBe("therapist");
    add(ben, "replyGiven", { question, reply: "told", date: "2026-11-22" });
    expect(reply()?.is).toBe("told");
    add(ben, "replyGiven", { question, reply: "none" });
    expect(reply()).toBeNull();
    add(ben, "replyGiven", { question, reply: "aloud" });
    add(ben, "answerWritten", { question, text: "I wanted to be seen." });
    expect(reply()).toBeNull();
    add(ben, "replyGiven", { question, reply: "withheld" });
    add(ben, "replyGiven", { question, reply: "aloud", date: "2026-11-22" });
    expect(reply()).toBeNull();
  });

  it("[ledger-18] whoever asked says that it is enough, unsays it, and asks on", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "Why?");
    expect(refusal(facts, { type: "enough", question, enough: true }, ours(ben))).toBe("notYours");
    add(ben, "answerMarked", { question, enough: true });
    expect(toAnswer(facts, ben)[0]?.enough).toBe(false);
    add(ana, "answerMarked", { question, enough: true });
    expect(toAnswer(facts, ben)[0]?.enough).toBe(true);
    add(ana, "answerMarked", { question, enough: false });
    ask(ana, "And then?", { follows: question });
    expect(toAnswer(facts, ben)).toMatchObject([
      { text: "And then?", follows: { link: question, text: "Why?" } },
      { text: "Why?", enough: false, follows: null },
    ]);
    expect(
      toAnswer(
        facts.filter(({ link }) => link !== question),
        ben,
      ),
    ).toMatchObject([{ text: "And then?", follows: null }]);
  });

  it("[ledger-19] put away in mine it is seen by nobody else; in ours the other sees it; and it is taken up again", () => {
    const { facts, add, ask } = told();
    const question = ask(ana, "Why?");
    const list = told();
    list.add(ana, "questionClosed", { question });
    expect(ledger.slices.own(replay(ledger, list.facts)).putAway).toEqual([question]);
    list.add(ana, "questionReopened", { question });
    expect(ledger.slices.own(replay(ledger, list.facts)).putAway).toEqual([]);
    add(ben, "questionClosed", { question });
    expect(toAnswer(facts, ben)[0]?.closed).toBe(false);
    add(ana, "questionClosed", { question });
    expect(toAnswer(facts, ben)[0]?.closed).toBe(true);
    add(ana, "questionReopened", { question });
    expect(toAnswer(facts, ben)[0]?.closed).toBe(false);
  });

  it("[ledger-20] what was read once is not asked for again", () => {
    const { facts, add } = told();
    add(ben, "ledgerPageRead", { page: "prepare" });
    expect(ledger.slices.own(replay(ledger, facts)).read).toEqual({ prepare: true });
  });
});
