import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { type Context, fold, replay } from "../module.ts";
import { hearRest, awake } from "../path/rest.ts";
import type { PlanTalk, TalkCommand } from "./commands.ts";
import { entryOf, HOUSE_LIST, houseRules } from "./facts.ts";
import { talk } from "./talk.ts";

const decided = (command: TalkCommand, facts: readonly Fact[] = [], more: Partial<Context> = {}) =>
  talk.decide(replay(talk, facts), command, contextOf(ana, more));
const refused = (type: string) => ({ ok: false, error: { type } });
const written = (kind: string, fields: object) => ({ ok: true, value: [{ kind, version: 1, fields }] });

const plan: PlanTalk = {
  type: "plan",
  topic: " What  Sunday was like ",
  kind: "happened",
  place: "On a walk",
  long: true,
  at: "2026-11-24T18:00",
  zone: "Europe/Berlin",
  minutes: 30,
  repeat: null,
  note: "",
  instead: null,
};
const { type: _, instead: _instead, ...when } = plan;

const op = linkOf(500);
const entry = `${op}00`;
/** Both facts of one op, as the log names them. */
const booked = (tell: ReturnType<typeof createTelling>, author = ana, more: object = {}): readonly [Fact, Fact] => [
  tell(
    author,
    "entryPlanned",
    { title: "Sunday", at: "2026-11-24T18:00", zone: "Europe/Berlin", asks: true, phase: 1 },
    { link: entry },
  ),
  tell(author, "talkPlanned", { topic: "Sunday", kind: "happened", ...more }, { link: `${op}01` }),
];

const views = (facts: readonly Fact[], me = ana, today = "2026-11-22") => {
  const { state, rest } = fold(talk, facts);
  const reader = readerOf(me, { today, rest });
  return {
    talks: talk.slices.talks(state, { entries: [entry] }, reader),
    rules: talk.slices.rules(state, {}, reader),
    free: talk.slices.free(state, {}, reader),
  };
};

describe("booking", () => {
  it("[talk-1] [talk-5] is an entry of the agenda that asks, and beside it what the talk is", () => {
    const at = { at: "2026-11-24T18:00", zone: "Europe/Berlin", minutes: 30 };
    expect(decided(plan)).toEqual({
      ok: true,
      value: [
        {
          kind: "entryPlanned",
          version: 1,
          fields: { title: "What Sunday was like", ...at, asks: true, phase: 1 },
        },
        {
          kind: "talkPlanned",
          version: 1,
          fields: { topic: "What Sunday was like", kind: "happened", place: "On a walk", long: true },
        },
      ],
    });
    expect(decided({ ...plan, topic: " " })).toEqual(refused("titleMissing"));
    expect(decided({ ...plan, topic: "x".repeat(121) })).toEqual(refused("titleTooLong"));
    expect(decided({ ...plan, place: "x".repeat(121) })).toEqual(refused("placeTooLong"));
    expect(decided(plan, [], { other: null })).toEqual(refused("nobodyThere"));
    expect(decided(plan, [], { place: "mine" })).toEqual(refused("onlyOurs"));
  });

  it("[talk-1] is read by what the agenda reads, and by nothing more", () => {
    expect(talk.parse(plan)).toEqual(plan);
    expect(talk.parse({ ...when, type: "change", entry })).toEqual({ ...when, type: "change", entry });
    expect(talk.parse({ ...plan, phase: 2 })).toBeNull();
    expect(talk.parse({ ...plan, at: "soon" })).toBeNull();
    expect(talk.parse(null)).toBeNull();
  });

  it("[talk-1] is named by its entry", () => {
    const tell = createTelling();
    expect(views(booked(tell, ana, { place: "On a walk" })).talks).toEqual({
      [entry]: {
        mine: true,
        topic: "Sunday",
        kind: "happened",
        place: "On a walk",
        long: false,
        instead: null,
        another: null,
      },
    });
    expect([entryOf(`${op}01`), entryOf(op)]).toEqual([entry, op]);
  });

  it("[talk-2] is changed by its author, which asks the other anew", () => {
    const tell = createTelling();
    const facts = booked(tell);
    const asked: TalkCommand = { ...when, type: "change", entry, topic: "Monday", kind: "everyday", place: "" };
    const change = decided(asked, facts);
    expect(change).toMatchObject({
      ok: true,
      value: [
        { kind: "entryChanged", fields: { entry, title: "Monday", asks: true, phase: 1 } },
        { kind: "talkChanged", fields: { entry, topic: "Monday", kind: "everyday" } },
      ],
    });
    expect(talk.decide(replay(talk, facts), asked, contextOf(ben))).toEqual(refused("notYours"));
    expect(decided(asked)).toEqual(refused("unknownTalk"));

    const agreed = tell(ben, "entryAgreed", { entry, version: entry });
    const fields = change.ok ? change.value.map((one) => tell(ana, one.kind, one.fields)) : [];
    const standing = (all: readonly Fact[]) => {
      const view = agenda.slices.entry(replay(agenda, all), { entry, zone: "Europe/Berlin" }, readerOf(ana));
      return view.is === "here" ? view.answers?.standing : null;
    };
    expect([standing([...facts, agreed]), standing([...facts, agreed, ...fields])]).toEqual(["agreed", "asked"]);
    expect(views([...facts, agreed, ...fields]).talks[entry]).toMatchObject({ topic: "Monday", place: null });
    const hers = tell(ben, "talkChanged", { entry, topic: "Other", kind: "money" });
    expect(views([...facts, hers])).toEqual(views(facts));
  });

  it("[talk-3] another time is a talk of its own that names the one it is for", () => {
    const tell = createTelling();
    const facts = booked(tell);
    expect(decided({ ...plan, instead: entry }, facts)).toMatchObject({
      value: [{ kind: "entryPlanned" }, { kind: "talkPlanned", fields: { instead: entry } }],
    });
    const other = linkOf(600);
    const another = tell(
      ben,
      "talkPlanned",
      { topic: "Sunday", kind: "happened", instead: entry },
      { link: `${other}01` },
    );
    expect(views([...facts, another]).talks[entry]?.another).toBe(`${other}00`);
    expect(views(facts).talks[entry]?.another).toBeNull();
  });

  it("[talk-4] declining is the agenda's and changes nothing here", () => {
    const tell = createTelling();
    const facts = booked(tell);
    const declined = [...facts, tell(ben, "entryDeclined", { entry })];
    expect(replay(talk, declined)).toEqual(replay(talk, facts));
    expect(JSON.stringify(views(declined))).not.toMatch(/declin/);
  });
});

describe("house rules", () => {
  const sign = (list = HOUSE_LIST, rules: readonly string[] = []) => ({ list, rules });

  it("[talk-6] some are there, and each adds, puts another way and takes back their own", () => {
    const tell = createTelling();
    const phones = tell(ana, "houseRuleAdded", { text: "Phones in the hall" });
    const water = tell(ben, "houseRuleAdded", { text: "Water on the table" });
    const facts = [phones, water];
    expect(views([]).rules.lines.map((line) => ("id" in line ? line.id : line.text))).toEqual(houseRules);
    expect(views(facts).rules.lines.slice(houseRules.length)).toEqual([
      { text: "Phones in the hall", link: phones.link, mine: true },
      { text: "Water on the table", link: water.link, mine: false },
    ]);
    const again = tell(ana, "houseRuleAdded", { text: "Phones away", instead: phones.link });
    const forced = tell(ana, "houseRuleAdded", { text: "Mine now", instead: water.link });
    const added = (all: readonly Fact[]) =>
      views(all).rules.lines.flatMap((line) => ("text" in line ? [line.text] : []));
    expect(added([...facts, again])).toEqual(["Water on the table", "Phones away"]);
    expect(added([...facts, forced])).toEqual(["Phones in the hall", "Water on the table", "Mine now"]);
    expect(decided({ type: "addRule", text: "x", instead: water.link }, facts)).toEqual(refused("notYours"));
    expect(decided({ type: "addRule", text: " ", instead: null })).toEqual(refused("textMissing"));
    expect(decided({ type: "addRule", text: "x".repeat(301), instead: null })).toEqual(refused("ruleTooLong"));
  });

  it("[talk-7] each signs one list, and a changed one asks both anew", () => {
    const tell = createTelling();
    const [hers, his] = [tell(ana, "houseRulesSigned", sign()), tell(ben, "houseRulesSigned", sign())];
    const signed = (...facts: readonly Fact[]) => [views(facts).rules.mine, views(facts).rules.theirs];
    expect([signed(), signed(hers), signed(hers, his)]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    const more = tell(ben, "houseRuleAdded", { text: "Water" });
    expect(signed(hers, his, more)).toEqual([false, false]);
    expect(decided({ type: "sign" }, [hers, his, more])).toEqual(
      written("houseRulesSigned", sign(HOUSE_LIST, [more.link])),
    );
    const anew = tell(ana, "houseRulesSigned", sign(HOUSE_LIST, [more.link]));
    expect(signed(hers, his, more, anew)).toEqual([true, false]);
    expect(signed(tell(ana, "houseRulesSigned", sign(HOUSE_LIST + 1)))).toEqual([false, false]);
  });

  it("[talk-8] a signature is taken back, also in a rest, and by a yes that did not know of it none comes back", () => {
    const tell = createTelling();
    const hers = tell(ana, "houseRulesSigned", sign());
    const unsigned = tell(ana, "houseRulesUnsigned", {});
    const late = tell(ana, "houseRulesSigned", sign(), { apart: [unsigned] });
    expect(views([hers, unsigned]).rules.mine).toBe(false);
    expect(views([hers, unsigned, late]).rules.mine).toBe(false);
    expect(views([hers, late, unsigned]).rules.mine).toBe(false);
    const rest = hearRest(awake, tell(ben, "restBegun", {}));
    expect(decided({ type: "unsign" }, [hers], { rest })).toEqual(written("houseRulesUnsigned", {}));
    expect(decided({ type: "sign" }, [], { rest })).toEqual(refused("resting"));
  });
});

describe("hours and places that stay free", () => {
  it("[talk-9] one proposes, and the other's yes makes it agreed", () => {
    const tell = createTelling();
    const late = tell(ana, "freeHoursProposed", { from: "21:30", to: "07:30" });
    const car = tell(ben, "freePlaceProposed", { text: "The car" });
    const yes = tell(ben, "freeAgreed", { free: late.link });
    const own = tell(ana, "freeAgreed", { free: late.link });
    expect(views([late, car, own]).free).toEqual({
      hours: [{ link: late.link, mine: true, standing: "asked", from: "21:30", to: "07:30" }],
      places: [{ link: car.link, mine: false, standing: "asked", text: "The car" }],
    });
    expect(views([late, car, yes]).free.hours[0]?.standing).toBe("agreed");
    expect(decided({ type: "freeHours", from: "21:00", to: "21:00" })).toEqual(refused("sameHours"));
    expect(decided({ type: "freePlace", text: "" })).toEqual(refused("textMissing"));
    expect(decided({ type: "agreeFree", free: linkOf(9) })).toEqual(refused("unknownFree"));
  });

  it("[talk-10] either withdraws it, in every state, and alone brings it back", () => {
    const tell = createTelling();
    const car = tell(ana, "freePlaceProposed", { text: "The car" });
    const yes = tell(ben, "freeAgreed", { free: car.link });
    for (const [one, other] of [
      [ana, ben],
      [ben, ana],
    ] as const) {
      const gone = tell(one, "freeWithdrawn", { free: car.link });
      expect(views([car, yes, gone]).free.places).toEqual([]);
      expect(views([car, yes, gone, tell(other, "freeAgreed", { free: car.link })]).free.places).toEqual([]);
      expect(views([car, yes, gone, tell(one, "freeAgreed", { free: car.link })]).free.places).toMatchObject([
        { standing: "agreed" },
      ]);
    }
    const early = tell(ben, "freeWithdrawn", { free: linkOf(800) });
    const later = tell(ana, "freePlaceProposed", { text: "The bus" }, { link: linkOf(800), apart: [early] });
    expect(views([early, later]).free.places).toEqual([]);
  });
});

describe("all of it", () => {
  it("[talk-21] what asks the other waits while ours rests; the rest goes on", () => {
    const tell = createTelling();
    const lisbon = tell(ana, "topicParked", { topic: "Lisbon", back: "2026-11-25" });
    const car = tell(ana, "freePlaceProposed", { text: "The car" });
    const rest = hearRest(awake, tell(ben, "restBegun", {}));
    const types = (commands: readonly TalkCommand[]) =>
      commands.map((command) => {
        const made = decided(command, [lisbon, car], { rest });
        return made.ok ? "ok" : made.error.type;
      });
    expect(
      types([
        plan,
        { type: "addRule", text: "Water", instead: null },
        { type: "freePlace", text: "The car" },
        { type: "keepOutcome", text: "I call", on: "2026-11-22", entry: null },
      ]),
    ).toEqual(["resting", "resting", "resting", "resting"]);
    expect(
      types([
        { type: "withdrawFree", free: car.link },
        { type: "park", topic: "Money", back: "2026-11-30" },
        { type: "bringBack", parked: lisbon.link },
        { type: "held", on: "2026-11-22", entry: null },
      ]),
    ).toEqual(["ok", "ok", "ok", "ok"]);
  });

  it("[talk-22] a fact that does not fit changes nothing", () => {
    const tell = createTelling();
    const odd = [
      tell(ana, "topicParked", { topic: "x", back: "soon" }),
      tell(ana, "talkPlanned", { topic: "x", kind: "quarrel" }),
      tell(ana, "talkHeld", { on: "2026-11-22", mood: 3 }),
      tell(ana, "outcomeAgreed", { outcome: linkOf(1), version: linkOf(1) }),
    ];
    expect(replay(talk, odd)).toEqual(talk.initial);
  });
});
