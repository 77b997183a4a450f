import { describe, expect, it } from "vitest";
import { hourOf, ready } from "./hour-form.ts";
import { emptyQuestion, draftOfQuestion, questionOfDraft } from "./question-form.ts";
import {
  askedOf,
  type Asked,
  type Batch,
  holds,
  listOf,
  type Note,
  type Own,
  type Question,
  sortedOf,
} from "./view.ts";
import { minuteOf, momentInWords } from "./when.ts";

const note = (link: string): Note => ({
  link,
  on: "2026-11-22",
  text: `question ${link}`,
  tag: "need",
  graphic: false,
  waits: null,
  since: null,
  follows: null,
  ownWords: [link],
});
const question = (link: string, more: Partial<Question> = {}): Question => ({
  link,
  note: `note of ${link}`,
  on: "2026-11-22",
  text: `question ${link}`,
  tag: "need",
  graphic: false,
  follows: null,
  answers: [],
  reply: null,
  enough: false,
  closed: false,
  ...more,
});
const batch = (...questions: readonly Question[]): Batch => ({
  link: "batch",
  on: "2026-11-22",
  hour: null,
  isOpen: true,
  questions,
  gone: [],
});
const asked = (...batches: readonly Batch[]): Asked => ({ batches, leftover: [] });
const own = (questions: readonly Note[], putAway: readonly string[] = []): Own => ({ questions, read: {}, putAway });
const answer = (text: string | null) => ({ link: "a", on: "2026-11-23", text, isAddition: false });
const links = (all: readonly { readonly link: string }[]) => all.map(({ link }) => link);

describe("one's own list", () => {
  it("holds what is not with the other, and again what was taken back", () => {
    const notes = own([note("one"), note("two")]);
    expect(links(listOf(notes, asked(batch(question("q", { note: "one" })))))).toEqual(["two"]);
    expect(links(listOf(notes, asked()))).toEqual(["one", "two"]);
    expect(links(listOf(notes, null))).toEqual(["one", "two"]);
  });

  it("has what is no longer needed apart, put away alone or for both to see", () => {
    const shown = asked(batch(question("a"), question("b", { closed: true })), batch(question("c")));
    const { batches, away } = askedOf(shown, own([], ["c"]));
    expect(batches.map(({ questions }) => links(questions))).toEqual([["a"]]);
    expect(links(away)).toEqual(["b", "c"]);
  });
});

it("what one was asked waits oldest first, until something is said to it or it is not needed", () => {
  const later = batch(question("new"), question("spare", { tag: "spare" }));
  const earlier = batch(
    question("old"),
    question("time", { reply: { is: "time", on: "2026-11-22", date: "2026-11-25" } }),
    question("aloud", { reply: { is: "told", on: "2026-11-22", date: "2026-11-22" } }),
    question("said", { answers: [answer("In May.")] }),
    question("unsaid", { answers: [answer(null)] }),
    question("closed", { closed: true }),
  );
  const { waiting, underWay, answered, spare } = sortedOf({ batches: [later, earlier], ahead: [] });
  expect(links(waiting)).toEqual(["old", "unsaid", "new"]);
  expect(links(underWay)).toEqual(["time"]);
  expect(links(answered)).toEqual(["closed", "said", "aloud"]);
  expect(links(spare)).toEqual(["spare"]);
});

it("words are found whatever their case and accents, all of them, and nothing is looked for finds everything", () => {
  expect(holds("JUNE café", "The Café,", "in June")).toBe(true);
  expect(holds("june july", "in June")).toBe(false);
  expect(holds(" ", null)).toBe(true);
});

it("an hour is whenever ready, one of one's own, or that of something planned", () => {
  const planned = [{ link: "t", title: "A talk", day: "2026-11-27", time: "19:00" }];
  expect(hourOf(ready, planned, "Europe/Berlin")).toBeNull();
  expect(hourOf({ of: "t", date: "", time: "" }, planned, "Europe/Berlin")).toEqual({
    at: "2026-11-27T19:00",
    zone: "Europe/Berlin",
    talk: "t",
  });
  expect(hourOf({ of: "hour", date: "2026-11-28", time: "" }, planned, "UTC")).toBeUndefined();
  expect(hourOf({ of: "hour", date: "2026-11-28", time: "20:15" }, planned, "UTC")).toEqual({
    at: "2026-11-28T20:15",
    zone: "UTC",
  });
});

it("a draft is read as it was written, and what cannot be read is as if never written", () => {
  const form = { text: "Why?", tag: "spare", graphic: true } as const;
  expect(questionOfDraft(draftOfQuestion(form))).toEqual(form);
  expect(questionOfDraft('{"tag":"loud","text":7}')).toEqual(emptyQuestion);
  expect(questionOfDraft("")).toBeNull();
});

it("a moment is said by the day and the clock", () => {
  const moment = minuteOf({ today: "2026-11-24", time: "19:05" });
  expect(momentInWords(moment, "2026-11-23")).toBe("tomorrow, 19:05");
  expect(momentInWords(moment, "2026-11-22")).toBe("Tuesday, 19:05");
});
