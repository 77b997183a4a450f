import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { belongsIn, kindOf } from "../kinds.ts";
import type { Context } from "../module.ts";
import { fold, replay } from "../module.ts";
import { awake } from "../path/rest.ts";
import { care } from "./care.ts";
import type { CareCommand } from "./commands.ts";
import { endsNextDay } from "./facts.ts";
import { nothingYet } from "./state.ts";
import { feelings } from "./words.ts";

/** The end of 23 November, Berlin time. */
const UNTIL = Date.UTC(2026, 10, 23, 23);

const decided = (command: CareCommand, more: Partial<Context> = {}, facts: readonly Fact[] = []) =>
  care.decide(replay(care, facts), command, contextOf(ana, { place: "mine", ...more }));

const weather = (facts: readonly Fact[], window: unknown = { from: "2026-11-01", to: "2026-11-30" }) =>
  care.slices.weather(replay(care, facts), window, readerOf(ana)).weather;

const shared = (facts: readonly Fact[], me = ben, today = "2026-11-22") => {
  const { state, rest } = fold(care, facts);
  return care.slices.shared(state, {}, readerOf(me, { today, rest }));
};

const note = (more: Partial<Extract<CareCommand, { type: "note" }>> = {}): CareCommand => ({
  type: "note",
  on: "2026-11-22",
  words: ["numb"],
  line: "",
  instead: [],
  ...more,
});
const share = (more: Partial<Extract<CareCommand, { type: "share" }>> = {}): CareCommand => ({
  type: "share",
  word: "tender",
  line: "",
  helps: "",
  helpsNot: "",
  until: UNTIL,
  ...more,
});
const week = (more: Partial<Extract<CareCommand, { type: "week" }>> = {}): CareCommand => ({
  type: "week",
  helped: "",
  hard: "",
  need: "",
  next: "",
  instead: [],
  ...more,
});

const refused = (type: string) => ({ ok: false, error: { type } });
const written = (kind: string, fields: object) => ({ ok: true, value: [{ kind, version: 1, fields }] });

describe("weather", () => {
  it("[care-2] is words of the list, a line, or both, for today or a day before", () => {
    const line = "Angry on the stairs";
    expect(decided(note())).toEqual(written("weatherNoted", { on: "2026-11-22", at: "12:00", words: ["numb"] }));
    expect(decided(note({ words: [], line: ` ${line} ` }))).toEqual(
      written("weatherNoted", { on: "2026-11-22", at: "12:00", line }),
    );
    expect(decided(note({ on: "2026-11-20", words: ["numb", "clearForAnHour"], line }))).toEqual(
      written("weatherNoted", { on: "2026-11-20", words: ["numb", "clearForAnHour"], line }),
    );
    expect(decided(note({ words: [], line: "  " }))).toEqual(refused("nothingSaid"));
    expect(decided(note({ words: feelings.sky.slice(0, 7) }))).toEqual(refused("tooManyWords"));
    expect(decided(note({ words: feelings.sky.slice(0, 6) })).ok).toBe(true);
    expect(decided(note({ line: "a".repeat(301) }))).toEqual(refused("lineTooLong"));
    expect(decided(note({ on: "2026-11-23" }))).toEqual(refused("dayAhead"));
    expect(care.parse({ ...note(), words: ["splendid"] })).toBeNull();
  });

  it("[care-2] [care-4] can be written several times a day, and the newest day and hour come first", () => {
    const tell = createTelling();
    const facts = [
      tell(ana, "weatherNoted", { on: "2026-11-22", at: "08:10", words: ["numb", "tender"] }),
      tell(ana, "weatherNoted", { on: "2026-11-20", line: "A walk, and air for an hour" }),
      tell(ana, "weatherNoted", { on: "2026-11-22", at: "17:40", words: ["clearForAnHour"] }),
    ];
    expect(weather(facts).map(({ on, at, words, line }) => [on, at, words, line])).toEqual([
      ["2026-11-22", "17:40", ["clearForAnHour"], null],
      ["2026-11-22", "08:10", ["numb", "tender"], null],
      ["2026-11-20", null, [], "A walk, and air for an hour"],
    ]);
    expect(weather(facts, { on: "2026-11-20" })).toHaveLength(1);
    expect(weather(facts, { from: "2026-11-21", to: "2026-11-21" })).toEqual([]);
    expect(weather(facts, "nonsense")).toHaveLength(3);
  });

  it("[care-3] put another way it is of the same moment, and takes the place of what it names", () => {
    const tell = createTelling();
    const first = tell(ana, "weatherNoted", { on: "2026-11-22", at: "08:10", words: ["numb"] });
    const anew = { words: ["angry"], instead: [first.link] } as const;
    expect(decided(note(anew), { time: "21:00" }, [first])).toEqual(
      written("weatherNoted", { on: "2026-11-22", at: "08:10", words: ["angry"], instead: [first.link] }),
    );
    expect(decided(note({ ...anew, on: "2026-11-21" }), {}, [first])).toEqual(
      written("weatherNoted", { on: "2026-11-21", words: ["angry"], instead: [first.link] }),
    );
    const second = tell(ana, "weatherNoted", { on: "2026-11-22", words: ["angry"], instead: [first.link] });
    for (const facts of [
      [first, second],
      [second, first],
    ])
      expect(weather(facts)).toEqual([
        {
          link: second.link,
          on: "2026-11-22",
          at: null,
          words: ["angry"],
          line: null,
          ownWords: [first.link, second.link],
        },
      ]);
  });

  it("[care-6] nothing of a day that is still to come, and nothing that is not of the list", () => {
    const tell = createTelling();
    for (const fields of [
      { on: "2026-11-23", words: ["numb"] },
      { on: "2026-11-22", words: ["splendid"] },
      { on: "2026-11-22", words: ["numb", "numb"] },
      { on: "2026-11-22", words: [] },
      { on: "2026-11-22", words: ["numb"], score: 3 },
      { on: "2026-11-22" },
    ])
      expect(replay(care, [tell(ana, "weatherNoted", fields)])).toEqual(nothingYet);
  });
});

describe("what is shared", () => {
  it("[care-7] is one word or one line, with what helps beside it, until the next day is over", () => {
    const ours = { place: "ours" } as const;
    expect(decided(share({ helps: "Tea ", helpsNot: "" }), ours)).toEqual(
      written("weatherShared", { word: "tender", helps: "Tea", until: UNTIL }),
    );
    expect(decided(share({ word: null, line: "A heavy day" }), ours)).toEqual(
      written("weatherShared", { line: "A heavy day", until: UNTIL }),
    );
    expect(decided(share({ line: "A heavy day" }), ours)).toEqual(refused("oneAtATime"));
    expect(decided(share({ word: null, helps: "Tea" }), ours)).toEqual(refused("nothingSaid"));
    expect(decided(share({ until: UNTIL + 86_400_000 }), ours)).toEqual(refused("untilWrong"));
    expect(decided(share({ until: UNTIL - 86_400_000 }), ours)).toEqual(refused("untilWrong"));
    expect(decided(share(), { ...ours, other: null })).toEqual(refused("nobodyThere"));
    expect(decided(share())).toEqual(refused("onlyOurs"));
  });

  it("[care-7] the end of the next day is a moment of some zone on earth", () => {
    const at = (hours: number): boolean => endsNextDay("2026-11-22", Date.UTC(2026, 10, 24) + hours * 3_600_000);
    expect([at(0), at(-14), at(12), at(-16), at(14)]).toEqual([true, true, true, false, false]);
  });

  it("[care-7] [care-8] the other sees the latest, on that day and the next, and one's own is one's own", () => {
    const tell = createTelling();
    const first = tell(ana, "weatherShared", { word: "numb", until: UNTIL });
    const second = tell(ana, "weatherShared", { line: "Better since noon", helps: "Tea", until: UNTIL });
    const view = {
      link: second.link,
      day: "2026-11-22",
      word: null,
      line: "Better since noon",
      helps: "Tea",
      helpsNot: null,
      ownWords: [first.link, second.link],
    };
    expect(shared([first, second])).toEqual({ mine: null, theirs: view });
    expect(shared([first, second], ana)).toEqual({ mine: view, theirs: null });
    expect(shared([first, second], ben, "2026-11-23").theirs).toEqual(view);
    expect(shared([first, second], ben, "2026-11-24")).toEqual({ mine: null, theirs: null });
    expect(shared([first]).theirs?.word).toBe("numb");
    expect(shared([tell(ana, "weatherShared", { word: "numb", until: UNTIL + 86_400_000 })]).theirs).toBeNull();
  });

  it("[care-9] what helps is kept in mine", () => {
    const keep = { type: "keepComfort", helps: " Tea", helpsNot: "" } as const;
    expect(decided(keep)).toEqual(written("comfortNoted", { helps: "Tea" }));
    expect(decided({ ...keep, helps: " " })).toEqual(refused("nothingSaid"));
    const tell = createTelling();
    const facts = [tell(ana, "comfortNoted", { helps: "Tea" }), tell(ana, "comfortNoted", { helpsNot: "Advice" })];
    expect(care.slices.comfort(replay(care, facts))).toEqual({
      link: linkOf(2),
      helps: null,
      helpsNot: "Advice",
      ownWords: [linkOf(1), linkOf(2)],
    });
    expect(care.slices.comfort(nothingYet)).toBeNull();
  });

  it("[care-10] while the place rests nothing is shared, theirs is quiet, and it is there again afterwards", () => {
    const tell = createTelling();
    const said = tell(ana, "weatherShared", { word: "numb", until: UNTIL });
    const begun = tell(ben, "restBegun", {});
    const resting = fold(care, [begun]).rest;
    const ended = tell(ben, "restEnded", { rests: [begun.link] });
    expect(decided(share(), { place: "ours", rest: resting })).toEqual(refused("resting"));
    expect(decided(note(), { rest: awake }).ok).toBe(true);
    expect(shared([said, begun]).theirs).toBeNull();
    expect(shared([said, begun], ana).mine?.word).toBe("numb");
    expect(shared([said, begun, ended]).theirs?.word).toBe("numb");
  });
});

describe("a small plan, and the week", () => {
  const plan = (text: string, when = "", then = ""): CareCommand => ({ type: "plan", part: "sleep", text, when, then });

  it("[care-11] a part has one line and perhaps an if and a then", () => {
    expect(decided(plan(" Phone in the hall "))).toEqual(
      written("planLineWritten", { part: "sleep", text: "Phone in the hall" }),
    );
    expect(decided(plan("Phone in the hall", "I wake at three", "I drink some water"))).toEqual(
      written("planLineWritten", {
        part: "sleep",
        text: "Phone in the hall",
        plan: { when: "I wake at three", then: "I drink some water" },
      }),
    );
    expect(decided(plan(" "))).toEqual(refused("textMissing"));
    expect(decided(plan("Phone", "I wake"))).toEqual(refused("planMissing"));
    expect(decided(plan("a".repeat(301)))).toEqual(refused("lineTooLong"));
    expect(decided(plan("Phone"), { place: "ours" })).toEqual(refused("onlyMine"));
  });

  it("[care-11] [care-12] the newest line of a part is the line, and nothing is said of doing it", () => {
    const tell = createTelling();
    const facts = [
      tell(ana, "planLineWritten", { part: "sleep", text: "Before midnight" }),
      tell(ana, "planLineWritten", { part: "joy", text: "The radio in the kitchen" }),
      tell(ana, "planLineWritten", { part: "sleep", text: "Phone in the hall" }),
    ];
    expect(care.slices.plan(replay(care, facts)).plan).toEqual([
      { part: "sleep", link: linkOf(3), text: "Phone in the hall", plan: null, ownWords: [linkOf(1), linkOf(3)] },
      { part: "joy", link: linkOf(2), text: "The radio in the kitchen", plan: null, ownWords: [linkOf(2)] },
    ]);
    expect(care.parse({ type: "done", part: "sleep" })).toBeNull();
  });

  it("[care-13] a weekly look is up to four lines, is there when it was written, and can be put anew", () => {
    expect(decided(week({ helped: "Walking ", next: "Call Jo" }))).toEqual(
      written("weekWritten", { helped: "Walking", next: "Call Jo" }),
    );
    expect(decided(week())).toEqual(refused("nothingSaid"));
    expect(decided(week({ hard: "a".repeat(1001) }))).toEqual(refused("lineTooLong"));
    const tell = createTelling();
    const first = tell(ana, "weekWritten", { hard: "Thursday" }, { day: "2026-11-01" });
    const other = tell(ana, "weekWritten", { need: "One quiet hour" }, { day: "2026-11-20" });
    const anew = tell(ana, "weekWritten", { hard: "Friday", instead: [first.link] }, { day: "2026-11-21" });
    const empty = { helped: null, hard: null, need: null, next: null };
    expect(care.slices.weeks(replay(care, [first, other, anew])).weeks).toEqual([
      { ...empty, link: anew.link, on: "2026-11-21", hard: "Friday", ownWords: [first.link, anew.link] },
      { ...empty, link: other.link, on: "2026-11-20", need: "One quiet hour", ownWords: [other.link] },
    ]);
  });
});

describe("where I stand", () => {
  const lean = { type: "stand", stand: "out", line: "Not today" } as const;

  it("[care-14] [care-1] is said in mine only, as everything here but the one line that is shared", () => {
    expect(decided(lean)).toEqual(written("standSaid", { stand: "out", line: "Not today" }));
    expect(decided({ ...lean, line: " " })).toEqual(written("standSaid", { stand: "out" }));
    for (const command of [lean, note(), week({ hard: "Thursday" })])
      expect(decided(command, { place: "ours" })).toEqual(refused("onlyMine"));
    const inOurs = Object.keys(care.kinds).filter((name) => {
      const kind = kindOf(name);
      return kind !== null && belongsIn(kind, "ours");
    });
    expect(inOurs).toEqual(["weatherShared"]);
  });

  it("[care-15] [care-5] only the newest is shown, and the words before it are named, to be taken back", () => {
    const tell = createTelling();
    const facts = [
      tell(ana, "standSaid", { stand: "in" }),
      tell(ana, "standSaid", { stand: "unsure", line: "Some mornings yes" }, { day: "2026-11-24" }),
    ];
    expect(care.slices.stand(replay(care, facts))).toEqual({
      link: linkOf(2),
      on: "2026-11-24",
      stand: "unsure",
      line: "Some mornings yes",
      ownWords: [linkOf(1), linkOf(2)],
    });
    expect(care.slices.stand(nothingYet)).toBeNull();
  });
});
