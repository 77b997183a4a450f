import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { type Context, fold, replay } from "../module.ts";
import type { Reader } from "../module.ts";
import { awake, hearRest } from "../path/rest.ts";
import type { DaysCommand } from "./commands.ts";
import { days } from "./days.ts";

const MIDNIGHT = Date.UTC(2026, 10, 23);
const NEXT_MIDNIGHT = Date.UTC(2026, 10, 24);

const shownTo = (me: Person, facts: readonly Fact[], more: Partial<Reader> = {}) => {
  const { state, rest } = fold(days, facts);
  const reader = readerOf(me, { rest, ...more });
  const { today, intention, plan, twoMinutes, shared, evening } = days.slices;
  return {
    today: today(state, null, reader),
    intention: intention(state, null, reader),
    plan: plan(state, null, reader),
    checkIns: twoMinutes(state, null),
    shared: shared(state, null, reader),
    evening: evening(state, null, reader),
  };
};
const decided = (facts: readonly Fact[], command: DaysCommand, more: Partial<Context> = {}, me: Person = ana) =>
  days.decide(replay(days, facts), command, contextOf(me, more));
const mine = { place: "mine" } as const;
const refusal = (type: string) => ({ ok: false, error: { type } });
const fact = (kind: string, fields: Fact["fields"]) => ({ ok: true, value: [{ kind, version: 1, fields }] });

describe("morning", () => {
  it("[days-1] is one sentence in mine, and the newest holds", () => {
    expect(decided([], { type: "intend", text: " I say it \n at once. " }, mine)).toEqual(
      fact("intentionWritten", { text: "I say it at once." }),
    );
    expect(decided([], { type: "intend", text: "x" })).toEqual(refusal("onlyMine"));
    expect(decided([], { type: "intend", text: " " }, mine)).toEqual(refusal("textMissing"));
    expect(decided([], { type: "intend", text: "x".repeat(201) }, mine)).toEqual(refusal("lineTooLong"));
    const tell = createTelling();
    const first = tell(ana, "intentionWritten", { text: "I listen." }, { day: "2026-11-20" });
    const second = tell(ana, "intentionWritten", { text: "I listen to the end." });
    expect(shownTo(ana, [first, second]).intention.own).toEqual({
      text: "I listen to the end.",
      ownWords: [first.link, second.link],
    });
    expect(shownTo(ana, [first]).today).toMatchObject({ intention: "I listen.", renewed: false });
    expect(shownTo(ana, [first, second]).today).toMatchObject({ renewed: true });
  });

  it("[days-2] what the other sees is the newest sentence that was shared, and nothing but its words", () => {
    expect(decided([], { type: "shareIntention", text: "I listen." })).toEqual(
      fact("intentionShared", { text: "I listen." }),
    );
    expect(decided([], { type: "shareIntention", text: "I listen." }, mine)).toEqual(refusal("onlyOurs"));
    expect(decided([], { type: "shareIntention", text: "I listen." }, { other: null })).toEqual(refusal("nobodyThere"));
    const tell = createTelling();
    const first = tell(ana, "intentionShared", { text: "I listen." }, { day: "2026-11-02" });
    const second = tell(ana, "intentionShared", { text: "I listen to the end." });
    expect(shownTo(ben, [first, second]).intention).toEqual({
      own: null,
      shown: null,
      theirs: { text: "I listen to the end." },
    });
    expect(shownTo(ben, [first]).intention.theirs).toEqual({ text: "I listen." });
    expect(shownTo(ana, [first, second]).intention.shown?.ownWords).toEqual([first.link, second.link]);
    expect(shownTo(ben, []).intention.theirs).toBeNull();
  });

  it("[days-3] no command renews a sentence, and no kind and no field could say that it was", () => {
    for (const type of ["renew", "tap", "renewIntention"])
      expect(days.parse({ type, text: "I listen.", day: "2026-11-22" })).toBeNull();
    expect(days.parse({ type: "shareIntention", text: "I listen.", on: "2026-11-22" })).toBeNull();
    expect(Object.keys(days.kinds)).toEqual([
      "intentionWritten",
      "intentionShared",
      "dayPlanned",
      "twoMinutesWritten",
      "twoMinutesShared",
      "eveningProposed",
      "eveningAgreed",
      "eveningEnded",
    ]);
    const tell = createTelling();
    const odd = tell(ana, "intentionShared", { text: "I listen.", renewed: "2026-11-22" });
    expect(shownTo(ben, [odd]).intention.theirs).toBeNull();
  });
});

describe("plan", () => {
  const plan = (text: string, until = MIDNIGHT): DaysCommand => ({ type: "plan", text, until });

  it("[days-4] ends with its author's day, and no other end is taken", () => {
    const text = "Work until five\nHome by bus";
    expect(decided([], plan(`${text}\n`))).toEqual(fact("dayPlanned", { text, until: MIDNIGHT }));
    expect(decided([], plan(text), { ...mine, other: null })).toEqual(fact("dayPlanned", { text, until: MIDNIGHT }));
    for (const until of [NEXT_MIDNIGHT, MIDNIGHT - 16 * 3_600_000, 0])
      expect(decided([], plan(text, until))).toEqual(refusal("untilWrong"));
    expect(decided([], plan(" "))).toEqual(refusal("textMissing"));
    expect(decided([], plan("x".repeat(801)))).toEqual(refusal("lineTooLong"));
    const tell = createTelling();
    const written = tell(ana, "dayPlanned", { text, until: MIDNIGHT });
    expect(shownTo(ben, [written]).plan.theirs?.text).toBe(text);
    expect(shownTo(ana, [written], { today: "2026-11-23" }).plan.mine).toBeNull();
    expect(shownTo(ben, [written], { today: "2026-11-24" }).plan.theirs).toBeNull();
  });

  it("[days-5] the newest words of the day are the plan, and earlier ones of that day stand behind it", () => {
    const tell = createTelling();
    const at = (text: string, day = "2026-11-22") =>
      tell(ana, "dayPlanned", { text, until: Date.parse(`${day}T24:00Z`) }, { day });
    const facts = [at("Swimming", "2026-11-21"), at("Home by six"), at("Home by seven"), at("Home by eight")];
    const { plan, today } = shownTo(ana, facts);
    expect(plan.mine).toEqual({
      text: "Home by eight",
      earlier: ["Home by seven", "Home by six"],
      ownWords: facts.slice(1).map(({ link }) => link),
    });
    expect(today.mine.plan).toEqual({ text: "Home by eight", changed: true });
    expect(shownTo(ben, facts).plan.theirs).toEqual({ ...plan.mine, ownWords: [] });
    expect(shownTo(ana, facts.slice(0, 2)).today.mine.plan).toEqual({ text: "Home by six", changed: false });
    expect(shownTo(ana, facts.slice(0, -1)).plan.mine?.text).toBe("Home by seven");
  });

  it("[days-6] nobody plans for another, no command asks for a plan, and a day without one says nothing", () => {
    const tell = createTelling();
    const his = tell(ben, "dayPlanned", { text: "Late shift", until: MIDNIGHT });
    expect(shownTo(ana, [his]).plan).toMatchObject({ mine: null, theirs: { text: "Late shift" } });
    for (const type of ["askPlan", "ask", "remind", "answerPlan"]) expect(days.parse({ type })).toBeNull();
    expect(shownTo(ben, []).plan).toEqual({ mine: null, theirs: null });
  });
});

describe("two minutes", () => {
  const checkIn = (more: Partial<Extract<DaysCommand, { type: "checkIn" }>> = {}): DaysCommand => ({
    type: "checkIn",
    on: "2026-11-22",
    words: [],
    line: "",
    loved: "",
    safer: "",
    instead: [],
    ...more,
  });
  const share = (more: Partial<Extract<DaysCommand, { type: "shareItem" }>> = {}): DaysCommand => ({
    type: "shareItem",
    item: "loved",
    words: [],
    line: "You waited with the soup.",
    until: NEXT_MIDNIGHT,
    ...more,
  });

  it("[days-7] is mine, and any of its answers is enough", () => {
    expect(decided([], checkIn({ words: ["tired", "tired", "calm"], safer: " Which bus. " }), mine)).toEqual(
      fact("twoMinutesWritten", { on: "2026-11-22", words: ["tired", "calm"], safer: "Which bus." }),
    );
    expect(decided([], checkIn(), mine)).toEqual(refusal("nothingSaid"));
    expect(decided([], checkIn({ line: "x" }))).toEqual(refusal("onlyMine"));
    expect(decided([], checkIn({ line: "x", on: "2026-11-23" }), mine)).toEqual(refusal("dayAhead"));
    expect(decided([], checkIn({ words: ["tired", "calm", "sad", "numb"] }), mine)).toEqual(refusal("tooManyWords"));
    expect(decided([], checkIn({ loved: "x".repeat(501) }), mine)).toEqual(refusal("lineTooLong"));
    const tell = createTelling();
    const four = tell(ana, "twoMinutesWritten", { on: "2026-11-22", words: ["tired", "calm", "sad", "numb"] });
    expect(shownTo(ana, [four]).checkIns.checkIns).toEqual([]);
    const one = tell(ana, "twoMinutesWritten", { on: "2026-11-22", line: "Slower." });
    expect(shownTo(ana, [one]).today.checkedIn).toBe(true);
    expect(shownTo(ana, [one], { today: "2026-11-23" }).today.checkedIn).toBe(false);
  });

  it("[days-8] what is put another way takes the place of what it names, and earlier ones come newest first", () => {
    const tell = createTelling();
    const facts = Array.from({ length: 12 }, (_, n) =>
      tell(ana, "twoMinutesWritten", { on: `2026-11-${n + 10}`, line: `line ${n}` }, { day: `2026-11-${n + 10}` }),
    );
    const [last] = facts.slice(-1);
    const anew = tell(ana, "twoMinutesWritten", { on: "2026-11-21", line: "anew", instead: [last?.link ?? ""] });
    const { state } = fold(days, [...facts, anew]);
    const page = days.slices.twoMinutes(state, { limit: 3 });
    expect(page).toMatchObject({ isAll: false, checkIns: [{ line: "anew" }, { line: "line 10" }, { line: "line 9" }] });
    expect(page.checkIns[0]?.ownWords).toEqual([last?.link, anew.link]);
    expect(days.slices.twoMinutes(state, { limit: 12 })).toMatchObject({ isAll: true });
    expect(days.slices.twoMinutes(fold(days, [anew, ...facts]).state, { limit: 12 }).checkIns).toHaveLength(12);
  });

  it("[days-9] one answer is shared for that day and the next, the newest of each is seen, and nobody shares for another", () => {
    expect(decided([], share())).toEqual(
      fact("twoMinutesShared", { item: "loved", until: NEXT_MIDNIGHT, line: "You waited with the soup." }),
    );
    expect(decided([], share({ words: ["tired"] }))).toEqual(decided([], share()));
    expect(decided([], share({ item: "am", words: ["tired"], line: "" }))).toEqual(
      fact("twoMinutesShared", { item: "am", until: NEXT_MIDNIGHT, words: ["tired"] }),
    );
    expect(decided([], share({ line: "" }))).toEqual(refusal("nothingSaid"));
    expect(decided([], share({ until: MIDNIGHT }))).toEqual(refusal("untilWrong"));
    expect(decided([], share(), mine)).toEqual(refusal("onlyOurs"));
    const tell = createTelling();
    const item = (line: string, day = "2026-11-22") =>
      tell(ana, "twoMinutesShared", { item: "safer", line, until: Date.parse(`${day}T24:00Z`) + 86_400_000 }, { day });
    const [first, second] = [item("A call"), item("A call before ten")];
    const his = tell(ben, "twoMinutesShared", { item: "safer", line: "Less of it", until: NEXT_MIDNIGHT });
    const seen = shownTo(ben, [first, second, his]).shared;
    expect(seen.theirs).toMatchObject([{ item: "safer", line: "A call before ten", ownWords: [] }]);
    expect(shownTo(ana, [first, second, his]).shared.mine).toMatchObject([{ ownWords: [first.link, second.link] }]);
    expect(shownTo(ben, [first], { today: "2026-11-23" }).shared.theirs).toHaveLength(1);
    expect(shownTo(ben, [first], { today: "2026-11-24" }).shared.theirs).toEqual([]);
    const odd = tell(ana, "twoMinutesShared", { item: "loved", words: ["tired"], until: NEXT_MIDNIGHT });
    expect(shownTo(ben, [odd]).shared.theirs).toEqual([]);
  });
});

describe("while it rests", () => {
  it("[days-14] what the other shared is quiet, one's own can be looked at, and a no is heard", () => {
    const tell = createTelling();
    const facts = [
      tell(ana, "intentionShared", { text: "I listen." }),
      tell(ana, "dayPlanned", { text: "Home by six", until: MIDNIGHT }),
      tell(ana, "twoMinutesShared", { item: "safer", line: "A call", until: NEXT_MIDNIGHT }),
      tell(ana, "eveningProposed", { idea: "tea" }),
    ];
    const proposal = facts[3]?.link ?? "";
    const agreed = tell(ben, "eveningAgreed", { proposal });
    const begun = tell(ben, "restBegun", {});
    const quiet = shownTo(ben, [...facts, agreed, begun]);
    expect([quiet.intention.theirs, quiet.plan.theirs, quiet.shared.theirs]).toEqual([null, null, []]);
    expect(quiet.today).toMatchObject({ theirs: { intention: null, plan: null }, evening: { ritual: null } });
    expect(quiet.evening.agreed?.idea).toBe("tea");
    expect(shownTo(ben, [...facts, begun]).evening.offered.theirs).toBeNull();
    const hers = shownTo(ana, [...facts, agreed, begun]);
    expect([hers.intention.shown?.text, hers.plan.mine?.text, hers.shared.mine.length]).toEqual([
      "I listen.",
      "Home by six",
      1,
    ]);
    const rest = hearRest(awake, begun);
    const plan: DaysCommand = { type: "plan", text: "Rest", until: MIDNIGHT };
    expect(decided(facts, plan, { rest })).toEqual(refusal("resting"));
    expect(decided([], plan, { ...mine, rest })).toMatchObject({ ok: true });
    expect(decided(facts, { type: "end", proposal }, { rest }, ben)).toEqual(fact("eveningEnded", { proposal }));
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    expect(shownTo(ben, [...facts, agreed, begun, ended])).toEqual(shownTo(ben, [...facts, agreed]));
  });
});
