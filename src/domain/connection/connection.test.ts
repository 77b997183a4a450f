/** What somebody may ask for, and what a room is shown, of questions and thanks that open together. */
import { describe, expect, it } from "vitest";
import { boxOf, commit } from "#tests/domain/answer-world.ts";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { fold } from "../module.ts";
import { connection } from "./connection.ts";
import type { AnswerDoor } from "./door.ts";
import { keepAnswer } from "./decide.ts";
import { nextTask, type Desk } from "./tasks.ts";

const ON = "2026-11-22";
const QUESTION = "play-1-first-bicycle";

const door: AnswerDoor = {
  fits: (subject, { author, c }, key) => commit(subject, author, key) === c,
  text: (_, { box }, key) => (box.startsWith(`${key}-`) ? Buffer.from(box.slice(65), "hex").toString() : null),
  kept: (sealed) => ({ link: linkOf(900), text: `mine, ${sealed.slice(-1)}` }),
  removedBy: () => null,
};

const keyOf = (who: Person): string => commit(linkOf(1), who, "key");

/** Both sealed and gave their keys away for a question of this day. */
const opening = (tell = createTelling(), on = ON, question: string | { own: Link } | null = QUESTION) => {
  const about = question === null ? "gratitude" : "question";
  const ask = tell(ana, "dayAsked", { on, about, question });
  const [hers, his] = [ana, ben].map((who) =>
    tell(who, "answerSealed", {
      subject: ask.link,
      c: commit(ask.link, who, keyOf(who)),
      box: boxOf(keyOf(who), who === ana ? "from Ana" : "from Ben"),
    }),
  );
  if (!hers || !his) throw new RangeError("two answers");
  const keys = [
    tell(ana, "answerOpened", { subject: ask.link, own: hers.link, theirs: his.link, key: keyOf(ana) }),
    tell(ben, "answerOpened", { subject: ask.link, own: his.link, theirs: hers.link, key: keyOf(ben) }),
  ];
  return { ask, hers, his, facts: [ask, hers, his, ...keys] };
};

const stateOf = (facts: readonly Fact[]) => fold(connection, facts).state;
const readerAs = (me: Person, facts: readonly Fact[] = [], more = {}) =>
  readerOf(me, { answers: door, rest: fold(connection, facts).rest, ...more });
const { slices } = connection;

describe("views", () => {
  it("[connection-11] a question of one's own comes with its words while they are there, and nothing of it is copied", () => {
    const tell = createTelling();
    const own = tell(ben, "ownQuestionWritten", { text: "Which door do you like best?" });
    const { facts } = opening(tell, ON, { own: own.link });
    const view = slices.day(stateOf([own, ...facts]), { day: ON }, readerAs(ana)).question;
    expect(view).toMatchObject({
      own: { text: "Which door do you like best?", mine: false },
      theirs: { text: "from Ben" },
    });
    expect(slices.day(stateOf(facts), { day: ON }, readerAs(ana)).question.own).toBeNull();
    expect(JSON.stringify(facts.map(({ fields }) => fields))).not.toContain("door");
    expect(slices.own(stateOf([own]), null, readerAs(ben))).toEqual({
      questions: [{ link: own.link, text: "Which door do you like best?", mine: true }],
    });
  });

  it("[connection-13] name only days on which something opened, and hold no number", () => {
    const tell = createTelling();
    const first = opening(tell, "2026-11-03");
    const thanks = opening(tell, "2026-11-05", null);
    const alone = tell(ben, "dayAsked", { on: "2026-11-09", about: "question", question: QUESTION });
    const state = stateOf([...first.facts, ...thanks.facts, alone]);
    const month = { from: "2026-11-01", to: "2026-11-30" };
    for (const me of [ana, ben]) {
      expect(slices.months(state, { ...month, about: "question" }, readerAs(me))).toEqual({ days: ["2026-11-03"] });
      expect(slices.months(state, { ...month, about: "gratitude" }, readerAs(me))).toEqual({ days: ["2026-11-05"] });
      const { opened, next } = slices.opened(state, { about: "question" }, readerAs(me));
      expect([opened.map(({ day }) => day), next]).toEqual([["2026-11-03"], null]);
      expect(JSON.stringify(opened)).not.toMatch(/:\d/);
    }
    expect(slices.months(state, "no window", readerAs(ana))).toEqual({ days: [] });
  });

  it("[connection-13] what opened comes page by page, newest first", () => {
    const tell = createTelling();
    const days = Array.from({ length: 7 }, (_, n) => `2026-11-0${n + 1}`);
    const state = stateOf(days.flatMap((day) => opening(tell, day).facts));
    const pages: string[][] = [];
    for (let before: number | null = 99; before !== null;) {
      const { opened, next } = slices.opened(state, { about: "question", before, limit: 3 }, readerAs(ben));
      pages.push(opened.map(({ day }) => day.slice(-1)));
      before = next;
    }
    expect(pages).toEqual([["7", "6", "5"], ["4", "3", "2"], ["1"]]);
  });

  it("[connection-9] while it rests the other's words are quiet and nothing is offered; afterwards all is as before", () => {
    const tell = createTelling();
    const { facts } = opening(tell);
    const begun = tell(ben, "restBegun", {});
    const resting = slices.day(stateOf([...facts, begun]), { day: ON }, readerAs(ana, [...facts, begun]));
    expect(resting.question).toMatchObject({ standing: "open", theirs: null });
    expect(slices.today(stateOf(facts), { day: ON }, readerAs(ana, [begun]))).toEqual({
      question: null,
      questionNew: false,
      gratitude: null,
      gratitudeNew: false,
    });
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    const after = slices.day(stateOf([...facts, begun, ended]), { day: ON }, readerAs(ana, [...facts, begun, ended]));
    expect(after.question.theirs).toEqual({ text: "from Ben" });
  });

  it("[connection-7] a text that is not opened yet reads as sealed, and one that cannot be read as broken", () => {
    const state = stateOf(opening().facts);
    const seenWith = (text: AnswerDoor["text"]) =>
      slices.day(state, { day: ON }, readerAs(ana, [], { answers: { ...door, text } })).question;
    expect(seenWith(() => undefined)).toMatchObject({ standing: "sealed", theirs: null });
    expect(seenWith(() => null)).toMatchObject({ standing: "broken", theirs: null });
  });

  it("[LOG-61] [LOG-62] a key for another, or for nothing that is there, opens nothing", () => {
    const tell = createTelling();
    const { ask, hers, his, facts } = opening(tell);
    const without = facts.filter(({ kind, author }) => !(kind === "answerOpened" && author === ben));
    const keyFor = (fields: object) =>
      tell(ben, "answerOpened", { subject: ask.link, own: his.link, theirs: hers.link, key: keyOf(ben), ...fields });
    const standing = (fact: Fact) =>
      slices.day(stateOf([...without, fact]), { day: ON }, readerAs(ana)).question.standing;
    expect(standing(keyFor({}))).toBe("open");
    for (const fields of [
      { key: keyOf(ana) },
      { own: hers.link },
      { own: linkOf(77) },
      { theirs: his.link },
      { theirs: linkOf(77) },
      { subject: linkOf(77) },
    ])
      expect(standing(keyFor(fields))).toBe("sealed");
  });
});

describe("commands", () => {
  const mine = contextOf(ana, { place: "mine", other: null });

  it("[connection-12] thanks for oneself alone are written in mine and nowhere else", () => {
    const keep = { type: "keepAlone", day: ON, text: "  For the tea. " } as const;
    expect(connection.decide(connection.initial, keep, mine)).toEqual({
      ok: true,
      value: [{ kind: "thanksKept", version: 1, fields: { on: ON, text: "For the tea." } }],
    });
    expect(connection.decide(connection.initial, keep, contextOf(ana))).toEqual({
      ok: false,
      error: { type: "onlyMine" },
    });
    expect(connection.kinds.thanksKept.log).toBe("mine");
    const kept = createTelling()(ana, "thanksKept", { on: ON, text: "For the tea." });
    expect(slices.kept(stateOf([kept]), { days: 3 }, readerAs(ana))).toEqual({
      kept: [
        {
          ask: null,
          day: ON,
          about: "gratitude",
          question: null,
          own: null,
          text: "For the tea.",
          link: kept.link,
          words: [kept.link],
        },
      ],
    });
    expect(slices.kept(stateOf([kept]), { days: 3 }, readerAs(ana, [], { today: "2027-01-01" })).kept).toEqual([]);
  });

  it("[connection-10] at most three questions of a day are put aside, each once, in ours and for somebody", () => {
    const tell = createTelling();
    const pass = (question: string) => ({ type: "pass", day: ON, question }) as const;
    const passed = ["one", "two"].map((question) => tell(ben, "questionPassed", { on: ON, question }));
    expect(connection.decide(stateOf(passed), pass("three"), contextOf(ana)).ok).toBe(true);
    expect(connection.decide(stateOf(passed), pass("two"), contextOf(ana)).ok).toBe(false);
    const three = [...passed, tell(ana, "questionPassed", { on: ON, question: "three" })];
    expect(connection.decide(stateOf(three), pass("four"), contextOf(ana))).toEqual({
      ok: false,
      error: { type: "enough" },
    });
    expect(slices.day(stateOf(three), { day: ON }, readerAs(ana)).passed).toEqual(["one", "two", "three"]);
    expect(slices.day(stateOf(three), { day: "2026-11-23" }, readerAs(ana)).passed).toEqual([]);
    expect(connection.decide(connection.initial, pass("one"), mine)).toEqual({
      ok: false,
      error: { type: "onlyOurs" },
    });
    expect(connection.decide(connection.initial, pass("one"), contextOf(ana, { other: null }))).toEqual({
      ok: false,
      error: { type: "nobodyThere" },
    });
  });

  it("[connection-11] a question of one's own is one to 300 signs, without the space around it", () => {
    const write = (text: string) => connection.decide(connection.initial, { type: "writeOwn", text }, contextOf(ana));
    expect(write(" Which door? ")).toEqual({
      ok: true,
      value: [{ kind: "ownQuestionWritten", version: 1, fields: { text: "Which door?" } }],
    });
    expect(write("  ")).toEqual({ ok: false, error: { type: "textMissing" } });
    expect(write("x".repeat(301))).toEqual({ ok: false, error: { type: "questionTooLong" } });
    expect(connection.parse({ type: "writeOwn", text: 3 })).toBeNull();
  });

  it("[connection-14] thanks with a question, and a question without one, are no facts", () => {
    const tell = createTelling();
    const odd = [
      tell(ana, "dayAsked", { on: ON, about: "gratitude", question: QUESTION }),
      tell(ana, "dayAsked", { on: ON, about: "question", question: null }),
      tell(ana, "answerSealed", { subject: linkOf(1), c: keyOf(ana), box: boxOf(keyOf(ana), "x") }),
    ];
    expect(stateOf(odd)).toEqual(connection.initial);
  });
});

describe("what a device does", () => {
  const desk = (more: Partial<Desk> = {}): Desk => ({
    me: ana,
    other: ben,
    today: ON,
    resting: false,
    door,
    isMineToDo: () => true,
    ...more,
  });
  const tell = createTelling();
  const kept = tell(ana, "answerKept", {
    on: ON,
    about: "question",
    question: QUESTION,
    key: keyOf(ana),
    text: "from Ana",
  });

  it("[connection-9] [connection-2] keeps until there is somebody, until a rest ends, and for the phone that began", () => {
    const state = stateOf([kept]);
    expect(nextTask(connection.initial, state, desk())).toMatchObject({ do: "post", subject: null });
    for (const more of [{ other: null }, { resting: true }, { isMineToDo: () => false }, { today: "2026-12-22" }])
      expect(nextTask(connection.initial, state, desk(more))).toBeNull();
  });

  it("[connection-6] [connection-9] when the other has left, or while it rests, no key goes out; after thirty days it is back", () => {
    const { ask, hers, his } = opening(tell);
    const laid = tell(ana, "answerLaid", { kept: kept.link, subject: ask.link, sealed: hers.link });
    const [ours, mine] = [stateOf([ask, hers, his]), stateOf([kept, laid])];
    expect(nextTask(ours, mine, desk())).toMatchObject({ do: "open", own: hers.link, theirs: his.link });
    for (const more of [{ resting: true }, { other: null }, { resting: true, today: "2027-02-01" }])
      expect(nextTask(ours, mine, desk(more))).toBeNull();
    const back = { do: "takeBack", subject: ask.link, own: hers.link };
    expect(nextTask(ours, mine, desk({ other: null, today: "2026-12-22" }))).toEqual(back);
    const alone = stateOf([ask, hers]);
    expect(nextTask(alone, mine, desk({ today: "2026-12-21" }))).toBeNull();
    expect(nextTask(alone, mine, desk({ today: "2026-12-22", resting: true }))).toEqual(back);
  });

  it("[connection-8] takes an answer for one of the last thirty days, today, or tomorrow of another time zone", () => {
    const on = (day: string) =>
      keepAnswer(
        connection.initial,
        connection.initial,
        { on: day, about: "gratitude", question: null, text: "x" },
        desk(),
        keyOf(ana),
      ).ok;
    expect(["2026-10-23", "2026-10-24", ON, "2026-11-23", "2026-11-24"].map(on)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
