/** The rules of needs one by one (SPEC.md, beside this file). */
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { fold, replay } from "../module.ts";
import { weekOf } from "./facts.ts";
import { needs } from "./needs.ts";

/** A Sunday; the week began on the 16th. */
const SUNDAY = "2026-11-22";
const MONDAY = "2026-11-23";

const weekFor = (me: typeof ana, facts: readonly Fact[], today = SUNDAY) => {
  const { state, rest } = fold(needs, facts);
  return needs.slices.week(state, null, readerOf(me, { today, rest }));
};

describe("a need", () => {
  it("[needs-1] is of its author's week, from Monday on", () => {
    expect([weekOf(SUNDAY), weekOf(MONDAY), weekOf("2027-01-01")]).toEqual(["2026-11-16", MONDAY, "2026-12-28"]);
    const tell = createTelling();
    const first = tell(ana, "needWritten", { text: "That you call." });
    expect(weekFor(ben, [first]).theirs).toMatchObject({ text: "That you call.", week: "2026-11-16", answer: null });
    const next = tell(ana, "needWritten", { text: "A walk." }, { day: MONDAY });
    expect(weekFor(ben, [first, next], SUNDAY).theirs?.text).toBe("A walk.");
    expect(weekFor(ben, [first], MONDAY).theirs).toBeNull();
  });

  it("[needs-1] put another way is the one that holds, and is unanswered", () => {
    const tell = createTelling();
    const first = tell(ana, "needWritten", { text: "That you call." });
    const yes = tell(ben, "needAgreed", { need: first.link });
    expect(weekFor(ana, [first, yes]).mine?.answer).toEqual({ says: "yes", text: null, ownWords: [] });
    const again = tell(ana, "needWritten", { text: "That you write." });
    const { mine } = weekFor(ana, [first, yes, again]);
    expect([mine?.text, mine?.answer, mine?.ownWords]).toEqual(["That you write.", null, [first.link, again.link]]);
    expect(weekFor(ben, [first, yes, again]).theirs?.ownWords).toEqual([]);
  });

  it("[needs-1] is written in ours, to somebody, as one line that is not too long", () => {
    const write = (text: string, more = {}) =>
      needs.decide(needs.initial, { type: "write", text }, contextOf(ana, more));
    expect(write("  One quiet\n evening. ")).toEqual({
      ok: true,
      value: [{ kind: "needWritten", version: 1, fields: { text: "One quiet evening." } }],
    });
    const refusals = [write(" "), write("x".repeat(201)), write("A walk", { place: "mine" })];
    expect(refusals.map((made) => (made.ok ? null : made.error.type))).toEqual([
      "textMissing",
      "lineTooLong",
      "onlyOurs",
    ]);
    expect(write("A walk", { other: null })).toEqual({ ok: false, error: { type: "nobodyThere" } });
  });
});

describe("an answer", () => {
  const tell = createTelling();
  const need = tell(ana, "needWritten", { text: "That you call." });
  const open = replay(needs, [need]);
  const byBen = contextOf(ben);

  it("[needs-2] is the other's: yes, not yet, or something else, also both", () => {
    const answer = (says: "yes" | "notYet") => ({ type: "answer", need: need.link, says }) as const;
    expect(needs.decide(open, answer("yes"), byBen).ok).toBe(true);
    expect(needs.decide(open, answer("yes"), contextOf(ana))).toEqual({ ok: false, error: { type: "ownNeed" } });
    expect(needs.decide(open, { type: "say", need: need.link, text: "I can write." }, contextOf(ana)).ok).toBe(false);
    const notYet = tell(ben, "needPutOff", { need: need.link });
    const words = tell(ben, "needAnswerWritten", { need: need.link, text: "On Thursday." });
    expect(weekFor(ana, [need, notYet, words]).mine?.answer).toMatchObject({ says: "notYet", text: "On Thursday." });
    const anas = tell(ana, "needAnswerWritten", { need: need.link, text: "You will." });
    const alsoAnas = tell(ana, "needAgreed", { need: need.link });
    expect(weekFor(ben, [need, anas, alsoAnas]).theirs?.answer).toBeNull();
  });

  it("[needs-3] is changed and taken back by whoever gave it, and a no from another phone of theirs holds", () => {
    const yes = tell(ben, "needAgreed", { need: need.link });
    const back = tell(ben, "needAnswerTakenBack", { need: need.link });
    const byAna = tell(ana, "needAnswerTakenBack", { need: need.link });
    const elsewhere = tell(ben, "needAgreed", { need: need.link }, { apart: [back] });
    const after = tell(ben, "needAgreed", { need: need.link });
    const says = (facts: readonly Fact[]) => weekFor(ana, [need, ...facts]).mine?.answer?.says ?? null;
    expect([says([yes, byAna]), says([yes, back]), says([yes, back, elsewhere]), says([yes, back, after])]).toEqual([
      "yes",
      null,
      null,
      "yes",
    ]);
    const asked = { type: "answer", need: need.link, says: null } as const;
    expect(needs.decide(open, asked, byBen)).toEqual({ ok: false, error: { type: "sameAnswer" } });
    expect(needs.decide(replay(needs, [need, yes]), asked, byBen).ok).toBe(true);
  });

  it("[needs-5] whose words go leaves neither the words nor a yes that was taken back", () => {
    const yes = tell(ben, "needAgreed", { need: need.link });
    const back = tell(ben, "needAnswerTakenBack", { need: need.link });
    const words = tell(ben, "needAnswerWritten", { need: need.link, text: "Something else." });
    expect(weekFor(ben, [need, yes, back, words]).theirs?.answer).toEqual({
      says: null,
      text: "Something else.",
      ownWords: [words.link],
    });
    expect(weekFor(ben, [need, yes, back]).theirs?.answer).toBeNull();
  });

  it("[needs-4] not yet and taken back are heard of a phone that is set aside, and for a need that is not known yet", () => {
    const aside = tell(ben, "needPutOff", { need: need.link }, { onlyNo: true });
    expect(weekFor(ana, [aside, need]).mine?.answer?.says).toBe("notYet");
    const yes = tell(ben, "needAgreed", { need: need.link }, { onlyNo: true });
    expect(weekFor(ana, [need, yes]).mine?.answer).toBeNull();
  });

  it("[needs-6] is in the week, on the answerer's calendar; an unknown need has none", () => {
    const late = contextOf(ben, { today: MONDAY });
    const asked = { type: "answer", need: need.link, says: "yes" } as const;
    expect(needs.decide(open, asked, late)).toEqual({ ok: false, error: { type: "weekOver" } });
    expect(needs.decide(open, { ...asked, says: "notYet" }, late).ok).toBe(true);
    expect(needs.decide(needs.initial, asked, byBen)).toEqual({ ok: false, error: { type: "unknownNeed" } });
    const onTime = tell(ben, "needAgreed", { need: need.link }, { day: SUNDAY });
    expect(needs.slices.before(replay(needs, [need, onTime]), null, readerOf(ana, { today: MONDAY })).weeks).toEqual([
      {
        link: need.link,
        week: "2026-11-16",
        text: "That you call.",
        answer: { says: "yes", text: null, ownWords: [] },
        ownWords: [need.link],
      },
    ]);
  });
});

it("[needs-7] weeks that are over are shown to their author, as many as asked for, and the other's are not", () => {
  const tell = createTelling();
  const facts = Array.from({ length: 12 }, (_, n) =>
    tell(ana, "needWritten", { text: `Need ${n}` }, { day: `2026-${n < 4 ? "08" : "09"}-0${1 + (n % 4)}` }),
  );
  const days = ["2026-06-01", "2026-06-08", "2026-06-15"].map((day) =>
    tell(ana, "needWritten", { text: day }, { day }),
  );
  const state = replay(needs, [...days, ...facts]);
  const asked = (me: typeof ana, window: unknown) => needs.slices.before(state, window, readerOf(me));
  expect(asked(ben, null)).toEqual({ weeks: [], isAll: true });
  expect(asked(ana, { limit: 2 })).toMatchObject({ isAll: false, weeks: [{}, {}] });
  expect(asked(ana, { limit: 60 }).weeks.map(({ week }) => week)).toEqual([
    "2026-08-31",
    "2026-08-03",
    "2026-07-27",
    "2026-06-15",
    "2026-06-08",
    "2026-06-01",
  ]);
});

it("[needs-9] in a rest nothing is asked, the other's words are quiet, and nothing is lost", () => {
  const tell = createTelling();
  const need = tell(ana, "needWritten", { text: "A walk." });
  const yes = tell(ben, "needAgreed", { need: need.link });
  const begun = tell(ana, "restBegun", {});
  const ended = tell(ana, "restEnded", { rests: [begun.link] });
  expect(weekFor(ben, [need, yes, begun]).theirs).toBeNull();
  expect(weekFor(ana, [need, yes, begun]).mine).toMatchObject({ text: "A walk.", answer: null });
  expect(weekFor(ana, [need, yes, begun, ended]).mine?.answer?.says).toBe("yes");
  const { state, rest } = fold(needs, [need, yes, begun]);
  const resting = { ok: false, error: { type: "resting" } };
  expect(needs.decide(state, { type: "write", text: "More." }, contextOf(ana, { rest }))).toEqual(resting);
  expect(needs.decide(state, { type: "say", need: need.link, text: "More." }, contextOf(ben, { rest }))).toEqual(
    resting,
  );
  const back = { type: "answer", need: need.link, says: null } as const;
  expect(needs.decide(state, back, contextOf(ben, { rest })).ok).toBe(true);
});
