import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, worded } from "#tests/domain/telling.ts";
import { startPromise } from "#tests/domain/trust-telling.ts";
import { type Context, replay } from "../module.ts";
import { LONGEST_OF_PLAN, LONGEST_TEXT } from "./facts.ts";
import { trust } from "./trust.ts";
import type { TrustCommand } from "./commands.ts";

const tell = createTelling();
const made = tell(ana, "promiseMade", { text: "I come home by eight", due: "2026-11-27T12:00", about: "time" });
const promise = made.link;
const kept = tell(ana, "promiseKept", { promise, wording: promise });

const decide = (command: TrustCommand, facts = [made], context: Context = contextOf(ana)) => {
  const decided = trust.decide(replay(trust, facts), command, context);
  return decided.ok ? decided.value : decided.error.type;
};

const wording = worded("I come home by nine");

describe("what a person can do with promises", () => {
  it("makes one, with its text trimmed and nothing that was not said", () => {
    expect(decide({ type: "make", ...worded(" I call you \n", { due: "2026-11-23", about: "contact" }) }, [])).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you", due: "2026-11-23", about: "contact" } },
    ]);
    expect(decide({ type: "make", ...wording }, [])).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I come home by nine" } },
    ]);
  });

  it("[trust-3] refuses a text that is none or too long, and a due that has passed", () => {
    expect(decide({ type: "make", ...wording, text: " \n" })).toBe("textMissing");
    expect(decide({ type: "make", ...wording, text: "x".repeat(LONGEST_TEXT + 1) })).toBe("textTooLong");
    expect(decide({ type: "explain", promise, text: "", on: null })).toBe("textMissing");
    expect(decide({ type: "make", ...wording, due: "2026-11-21" })).toBe("dueIsPast");
    expect(decide({ type: "make", ...wording, due: "2026-11-22T11:59" })).toBe("dueIsPast");
    expect(decide({ type: "make", ...wording, due: "2026-11-22T12:00" })).toMatchObject([{ kind: "promiseMade" }]);
    expect(decide({ type: "make", ...wording, due: "2026-11-22" })).toMatchObject([{ kind: "promiseMade" }]);
    expect(decide({ type: "change", promise, ...wording, due: "2026-11-21" })).toBe("dueIsPast");
  });

  it("[trust-7] changes a promise whose due has passed, the due left as it is", () => {
    const late = contextOf(ana, { today: "2026-12-03" });
    const { due } = made.fields;
    expect(decide({ type: "change", promise, ...wording, due: String(due) }, [made], late)).toEqual([
      { kind: "promiseChanged", version: 2, fields: { promise, text: "I come home by nine", due } },
    ]);
  });

  it("[trust-5] a change says its time of day only on the very day of a due with a time", () => {
    const fields = { promise, text: "I come home by nine" };
    const onTheDay = contextOf(ana, { today: "2026-11-27", time: "11:40" });
    expect(decide({ type: "change", promise, ...wording })).toEqual([{ kind: "promiseChanged", version: 2, fields }]);
    expect(decide({ type: "change", promise, ...wording }, [made], onTheDay)).toEqual([
      { kind: "promiseChanged", version: 2, fields: { ...fields, at: "11:40" } },
    ]);
  });

  it("[trust-9] keeps it in the wording that shows", () => {
    const changed = tell(ana, "promiseChanged", { promise, text: "I come home by nine" });
    expect(decide({ type: "keep", promise, on: null }, [made, changed])).toEqual([
      { kind: "promiseKept", version: 2, fields: { promise, wording: changed.link } },
    ]);
    expect(decide({ type: "keep", promise, on: null }, [made, kept])).toBe("alreadyKept");
  });

  it("[trust-8] explains", () => {
    expect(decide({ type: "explain", promise, text: "I forgot. ", on: null })).toEqual([
      { kind: "promiseExplained", version: 2, fields: { promise, text: "I forgot." } },
    ]);
  });

  it("[trust-11] sees what the other did, and nothing else", () => {
    const byBen = contextOf(ben);
    expect(decide({ type: "see", promise, deed: kept.link }, [made, kept], byBen)).toEqual([
      { kind: "promiseSeen", version: 1, fields: { promise, deed: kept.link } },
    ]);
    expect(decide({ type: "see", promise, deed: kept.link }, [made], byBen)).toBe("nothingToSee");
    expect(decide({ type: "see", promise, deed: kept.link }, [made, kept])).toBe("yourOwn");
  });

  it("[trust-1] refuses what is the other's", () => {
    const byBen = contextOf(ben);
    expect(decide({ type: "keep", promise, on: null }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "change", promise, ...wording }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "explain", promise, text: "…", on: null }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "keep", promise, on: null }, [])).toBe("unknownPromise");
  });
});

const [monday, wednesday] = ["2026-11-23", "2026-11-25"];
const plan = { when: "it is ten to", then: "I leave the room" };

describe("saying when", () => {
  const make = (more: Partial<typeof wording>) => decide({ type: "make", ...worded("I call you", more) }, []);

  it("[trust-21] on days of the week, in whatever order they were chosen", () => {
    expect(make({ repeat: { days: [5, 1, 5, 3], by: "18:30" } })).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you", repeat: { days: [1, 3, 5], by: "18:30" } } },
    ]);
    expect(make({ repeat: { days: [] } })).toBe("noDays");
  });

  it("[trust-21] whenever there is contact, and one of these only", () => {
    expect(make({ onContact: true, about: "contact" })).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you", about: "contact", onContact: true } },
    ]);
    const repeat = { days: [1] };
    expect([
      make({ onContact: true, repeat }),
      make({ onContact: true, due: monday }),
      make({ due: monday, repeat }),
    ]).toEqual(["onlyOneWhen", "onlyOneWhen", "onlyOneWhen"]);
  });

  it("[trust-20] with a plan, both halves trimmed, or none", () => {
    expect(make({ plan: { when: " it is ten to ", then: "I leave the room\n" } })).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you", plan } },
    ]);
    expect(make({ plan: { when: " ", then: "" } })).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you" } },
    ]);
    expect([make({ plan: { ...plan, then: " " } }), make({ plan: { ...plan, when: "" } })]).toEqual([
      "planMissing",
      "planMissing",
    ]);
    expect(make({ plan: { ...plan, then: "x".repeat(LONGEST_OF_PLAN + 1) } })).toBe("planTooLong");
  });
});

describe("what a person can do with a promise that comes round", () => {
  const { made, promise, keep, change } = startPromise();
  const on = (today: string, time = "12:00") => contextOf(ana, { today, time });

  it("[trust-22] keeps today, or the day they say", () => {
    const kept = (fields: object) => [
      { kind: "promiseKept", version: 2, fields: { promise, wording: promise, ...fields } },
    ];
    const today = on(wednesday);
    expect(decide({ type: "keep", promise, on: null }, [made], today)).toEqual(kept({ on: wednesday }));
    expect(decide({ type: "keep", promise, on: monday }, [made], today)).toEqual(kept({ on: monday }));
    expect(decide({ type: "keep", promise, on: "2026-11-27" }, [made], today)).toBe("dayAhead");
    expect(decide({ type: "keep", promise, on: null }, [made, keep(wednesday)], today)).toBe("alreadyKept");
  });

  it("[trust-24] says something else for one day, and the time where it matters", () => {
    const command = { type: "changeOnce", promise, on: wednesday, text: " I write " } as const;
    const fields = { promise, text: "I write", on: wednesday };
    expect(decide(command, [made], on(monday))).toEqual([{ kind: "promiseChanged", version: 2, fields }]);
    expect(decide(command, [made], on(wednesday, "18:00"))).toEqual([
      { kind: "promiseChanged", version: 2, fields: { ...fields, at: "18:00" } },
    ]);
    expect(decide({ ...command, text: " " }, [made], on(monday))).toBe("textMissing");
    const daily = change("I call you", { repeat: { days: [3] } });
    expect(decide(command, [made, daily], on(wednesday))).toEqual([{ kind: "promiseChanged", version: 2, fields }]);
  });

  it("[trust-25] changes it as a whole, with no time of day", () => {
    const repeat = { days: [2] };
    expect(decide({ type: "change", promise, ...worded("I write", { repeat }) }, [made], on(wednesday))).toEqual([
      { kind: "promiseChanged", version: 2, fields: { promise, text: "I write", repeat } },
    ]);
  });

  it("[trust-27] ends it, once", () => {
    const ended = decide({ type: "end", promise }, [made]);
    expect(ended).toEqual([{ kind: "promiseEnded", version: 1, fields: { promise } }]);
    expect(decide({ type: "end", promise }, [made, tell(ana, "promiseEnded", { promise })])).toBe("hasEnded");
    expect(decide({ type: "end", promise }, [made], contextOf(ben))).toBe("notYours");
  });

  it("[trust-32] tells of contact", () => {
    const other = startPromise({ onContact: true });
    const command = { type: "tell", promise: other.promise, text: " There was a call ", on: monday } as const;
    expect(decide(command, [other.made], on(wednesday))).toEqual([
      { kind: "contactTold", version: 1, fields: { promise: other.promise, text: "There was a call", on: monday } },
    ]);
    expect(decide(command, [made], on(wednesday))).toBe("notContact");
    expect(decide(command, [other.made], on("2026-11-22"))).toBe("dayAhead");
    expect(decide({ ...command, text: "" }, [other.made], on(wednesday))).toBe("textMissing");
  });
});

describe("what a person can do when it did not work", () => {
  const repair = {
    type: "repair",
    promise,
    happened: " I forgot ",
    effect: "",
    amends: " ",
    plan: null,
    on: null,
    next: null,
  } as const;

  it("[trust-29] repairs it, with what they said and nothing else", () => {
    expect(decide(repair)).toEqual([
      { kind: "promiseRepaired", version: 1, fields: { promise, happened: "I forgot" } },
    ]);
    expect(decide({ ...repair, effect: "You waited ", amends: "I cook", plan })).toEqual([
      {
        kind: "promiseRepaired",
        version: 1,
        fields: { promise, happened: "I forgot", effect: "You waited", amends: "I cook", plan },
      },
    ]);
    const long = "x".repeat(LONGEST_TEXT + 1);
    expect([
      decide({ ...repair, happened: " " }),
      decide({ ...repair, effect: long }),
      decide({ ...repair, amends: long }),
      decide({ ...repair, plan: { ...plan, when: "" } }),
      decide({ ...repair, on: "2026-11-22" }),
      decide(repair, [made, kept]),
      decide(repair, [made], contextOf(ben)),
    ]).toEqual([
      "repairMissing",
      "textTooLong",
      "textTooLong",
      "planMissing",
      "notRecurring",
      "alreadyKept",
      "notYours",
    ]);
  });

  it("[trust-31] and makes a new promise with it, both or neither", () => {
    expect(decide({ ...repair, next: worded("I set an alarm", { due: monday }) })).toEqual([
      { kind: "promiseRepaired", version: 1, fields: { promise, happened: "I forgot" } },
      { kind: "promiseMade", version: 2, fields: { text: "I set an alarm", due: monday } },
    ]);
    expect(decide({ ...repair, next: worded(" ") })).toBe("textMissing");
    expect(decide({ ...repair, next: worded("I call", { due: "2026-11-21" }) })).toBe("dueIsPast");
    expect(decide({ ...repair, next: worded("I call") }, [made, kept])).toBe("alreadyKept");
  });

  it("[trust-8] says of which day, where it comes round", () => {
    const round = startPromise();
    const command = { type: "explain", promise: round.promise, text: "I forgot", on: "2026-11-20" } as const;
    expect(decide(command, [round.made])).toEqual([
      { kind: "promiseExplained", version: 2, fields: { promise: round.promise, text: "I forgot", on: "2026-11-20" } },
    ]);
    expect(decide({ ...command, on: monday }, [round.made])).toBe("dayAhead");
  });
});

describe("what a person can note, see and cover", () => {
  const today = "2026-11-22";
  const note = { type: "note", text: " You called ", on: today, about: null, gave: " ", whose: "other" } as const;
  const noted = tell(ana, "deedNoted", { text: "Wrote", on: today, whose: "own" });

  it("[trust-34] a deed, and what it gave", () => {
    const fields = { text: "You called", on: today, whose: "other" };
    expect(decide(note, [])).toEqual([{ kind: "deedNoted", version: 1, fields }]);
    expect(decide({ ...note, gave: "I slept ", about: "time" }, [])).toEqual([
      { kind: "deedNoted", version: 1, fields: { ...fields, gave: "I slept", about: "time" } },
    ]);
    expect([
      decide({ ...note, text: "" }, []),
      decide({ ...note, gave: "x".repeat(LONGEST_TEXT + 1) }, []),
      decide({ ...note, on: monday }, []),
    ]).toEqual(["textMissing", "textTooLong", "dayAhead"]);
  });

  it("[trust-35] sees a deed of the other", () => {
    expect(decide({ type: "seeDeed", deed: noted.link }, [noted], contextOf(ben))).toEqual([
      { kind: "deedSeen", version: 1, fields: { deed: noted.link } },
    ]);
    expect(decide({ type: "seeDeed", deed: noted.link }, [noted])).toBe("yourOwn");
    expect(decide({ type: "seeDeed", deed: noted.link }, [], contextOf(ben))).toBe("unknownDeed");
  });

  it("[trust-42] covers and uncovers, in mine", () => {
    const mine = contextOf(ana, { place: "mine", other: null });
    const line = noted.link;
    const coverings = [tell(ana, "lineCovered", { line }), tell(ana, "bowlCovered", { bowl: "ours" })];
    expect([
      decide({ type: "cover", line }, [], mine),
      decide({ type: "uncover", line }, coverings, mine),
      decide({ type: "coverBowl", bowl: "ours" }, [], mine),
      decide({ type: "uncoverBowl", bowl: "ours" }, coverings, mine),
    ]).toEqual([
      [{ kind: "lineCovered", version: 1, fields: { line } }],
      [{ kind: "lineUncovered", version: 1, fields: { line } }],
      [{ kind: "bowlCovered", version: 1, fields: { bowl: "ours" } }],
      [{ kind: "bowlUncovered", version: 1, fields: { bowl: "ours" } }],
    ]);
    expect(decide({ type: "cover", line }, coverings, mine)).toBe("alreadyCovered");
    expect(decide({ type: "uncoverBowl", bowl: "mine" }, coverings, mine)).toBe("notCovered");
  });
});
