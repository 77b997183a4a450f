/** What holds of sealed answers, whatever the order in which four phones write and hear, and whatever their clocks say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerWorld, boxOf, commit, createAnswerWorld, type Op, type Phone } from "#tests/domain/answer-world.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Person } from "../fact.ts";
import { pairOf } from "./pair.ts";
import type { ConnectionState } from "./state.ts";

const long = process.env["GOLDSEAM_LONG"] !== undefined;
const runs = { numRuns: long ? 5_000 : 150 };
const QUESTIONS = ["play-1-first-bicycle", "home-1-quiet-corner"] as const;

const act = fc.record({
  phone: fc.nat(3),
  does: fc.constantFrom(
    "answer",
    "answer",
    "round",
    "round",
    "round",
    "meet",
    "mine",
    "ours",
    "tend",
    "cut",
    "takeBack",
  ),
  question: fc.constantFrom(0, 0, 0, 1),
});
const skews = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 4, maxLength: 4 });
const story = fc.record({ skews, acts: fc.array(act, { minLength: 6, maxLength: 30, size: "max" }) });
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

/** `seen` is looked at after each act. */
const tell = ({ skews, acts }: Story, seen: (world: AnswerWorld) => void = () => undefined): AnswerWorld => {
  const world = createAnswerWorld(skews);
  acts.forEach(({ phone: at, does, question }, n) => {
    world.later(1_000);
    const phone = world.phones[at];
    if (!phone) throw new RangeError("a phone");
    if (does === "answer") world.answer(phone, `text ${n}`, QUESTIONS[question]);
    if (does === "round") world.meet(phone, "ours");
    if (does === "tend" || does === "round") world.tend(phone);
    if (does === "cut") world.tend(phone, 1);
    if (does === "mine" || does === "meet" || does === "round") world.meet(phone, "mine");
    if (does === "ours" || does === "meet" || does === "round") world.meet(phone, "ours");
    if (does === "takeBack") for (const { ask } of world.asks(phone)) world.takeBack(phone, ask.link);
    seen(world);
  });
  return world;
};

const shownOn = (world: AnswerWorld, phone: Phone) => {
  const state = world.stateOf(phone, "ours");
  const door = world.doorOf(phone);
  return world.asks(phone).flatMap(({ ask, pair }) => {
    if (pair.is !== "open") return [];
    const textOf = (link: string, key: string | undefined) => {
      const sealed = ask.sealed.find((one) => one.link === link);
      return sealed && key !== undefined ? door.text(ask.link, sealed, key) : null;
    };
    const ownKey = ask.opened.find(({ own }) => own === pair.own)?.key;
    return [{ ask: ask.link, mine: textOf(pair.own, ownKey), theirs: textOf(pair.theirs, pair.key), state }];
  });
};

const isOf = (op: Op, kind: string): boolean => op.fact.kind === kind;
const inPast = (op: Op, all: readonly Op[]): readonly Op[] =>
  all.filter(({ fact }) => op.before.has(fact.link) && fact.link !== op.fact.link);

describe("always", () => {
  it("[LOG-60] [connection-4] a key is given away only after the other sealed there, and never for what its phone knew was taken back", () => {
    let given = 0;
    fc.assert(
      fc.property(story, (told) => {
        const world = tell(told);
        world.settle();
        const ops = world.ops("ours");
        for (const op of ops.filter((each) => isOf(each, "answerOpened"))) {
          given++;
          const past = inPast(op, ops);
          const { subject, own } = op.fact.fields;
          const theirs = past.filter(
            (each) =>
              isOf(each, "answerSealed") &&
              each.fact.author !== op.fact.author &&
              each.fact.fields["subject"] === subject,
          );
          expect(theirs.length).toBeGreaterThan(0);
          expect(past.filter((each) => isOf(each, "sealTakenBack") && each.fact.fields["own"] === own)).toEqual([]);
        }
      }),
      runs,
    );
    expect(given).toBeGreaterThan(0);
  });

  it("[LOG-61] [connection-2] [connection-3] in the end both read the same two answers, on every phone, and nothing is laid down twice", () => {
    let open = 0;
    fc.assert(
      fc.property(story, (told) => {
        const world = tell(told);
        world.settle();
        const [one, two, three, four] = world.phones.map((phone) =>
          shownOn(world, phone).map(({ ask, mine, theirs }) => ({ ask, mine, theirs })),
        );
        open += one?.length ?? 0;
        expect(two).toEqual(one);
        expect(four).toEqual(three);
        expect(three).toEqual(one?.map(({ ask, mine, theirs }) => ({ ask, mine: theirs, theirs: mine })));
        for (const all of [world.ops("ours")]) {
          const commitments = all.filter((op) => isOf(op, "answerSealed")).map(({ fact }) => fact.fields["c"]);
          expect(new Set(commitments).size).toBe(commitments.length);
        }
      }),
      runs,
    );
    expect(open).toBeGreaterThan(0);
  });

  it("[connection-3] where each has an answer to the same question that nobody took back, they open", () => {
    let met = 0;
    const withoutNo = story.map(({ skews, acts }) => ({ skews, acts: acts.filter(({ does }) => does !== "takeBack") }));
    fc.assert(
      fc.property(withoutNo, (told) => {
        const world = tell(told);
        world.settle();
        const answered = (person: Person) =>
          new Set(
            world
              .ops("mine")
              .flatMap(({ fact }) =>
                fact.kind === "answerKept" && fact.author === person ? [fact.fields["question"]] : [],
              ),
          );
        const both = [...answered(ana)].filter((question) => answered(ben).has(question));
        met += both.length;
        for (const phone of world.phones) {
          const opened = world.asks(phone).filter(({ pair }) => pair.is === "open");
          expect(new Set(opened.map(({ ask }) => ask.question))).toEqual(new Set(both));
        }
      }),
      runs,
    );
    expect(met).toBeGreaterThan(0);
  });

  it("[connection-5] what a phone showed as open is open in the end, unless somebody took it back who did not know", () => {
    let kept = 0;
    fc.assert(
      fc.property(story, (told) => {
        const shown = new Set<string>();
        const world = tell(told, (now) => {
          for (const phone of now.phones) for (const { ask } of shownOn(now, phone)) shown.add(ask);
        });
        world.settle();
        const noes = world.ops("ours").filter((op) => isOf(op, "sealTakenBack"));
        for (const ask of shown) {
          if (noes.some(({ fact }) => fact.fields["subject"] === ask)) continue;
          kept++;
          for (const phone of world.phones) expect(shownOn(world, phone).map((each) => each.ask)).toContain(ask);
        }
      }),
      runs,
    );
    expect(kept).toBeGreaterThan(0);
  });

  it("[connection-5] nothing that was taken back without knowing of both keys is ever read, by anybody", () => {
    let noes = 0;
    fc.assert(
      fc.property(story, (told) => {
        const world = tell(told);
        world.settle();
        const ops = world.ops("ours");
        for (const no of ops.filter((op) => isOf(op, "sealTakenBack"))) {
          const { own, subject } = no.fact.fields;
          const keys = inPast(no, ops).filter(
            (op) => isOf(op, "answerOpened") && op.fact.fields["subject"] === subject,
          );
          const knew =
            keys.some(({ fact }) => fact.fields["own"] === own) &&
            keys.some(({ fact }) => fact.fields["theirs"] === own);
          if (knew) continue;
          noes++;
          for (const phone of world.phones)
            for (const { pair } of world.asks(phone))
              if (pair.is === "open") expect([pair.own, pair.theirs]).not.toContain(own);
        }
      }),
      runs,
    );
    expect(noes).toBeGreaterThan(0);
  });

  it("[connection-14] a state is plain data", () => {
    fc.assert(
      fc.property(story, (told) => {
        const world = tell(told);
        for (const phone of world.phones) {
          const state: ConnectionState = world.stateOf(phone, "ours");
          expect(structuredClone(state)).toEqual(state);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Changed software of Ben's, with one phone each: it writes whatever it likes, whenever it likes, and knows all Ana sent. */
const forged = fc.record({
  does: fc.constantFrom("seal", "seal", "copy", "open", "openWrong", "takeBack", "meet"),
  pick: fc.nat(5),
  other: fc.nat(5),
  early: fc.boolean(),
});

describe("changed software", () => {
  it("[LOG-61] [LOG-62] shows what had been sealed before Ana gave her key away, or nothing", () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.array(forged, { maxLength: 14 }), fc.integer({ min: -90_000, max: 90_000 }), (all, skew) => {
        const world = createAnswerWorld([0, skew]);
        const [hers, his] = world.phones;
        if (!hers || !his) throw new RangeError("two phones");
        world.answer(hers, "hers");
        world.tend(hers);
        world.meet(hers, "ours");
        world.meet(his, "ours");
        const [ask] = world.stateOf(his, "ours").order.chunks.flat();
        const keys: string[] = [];
        for (const [n, { does, pick, other }] of all.entries()) {
          world.later(500);
          const state = world.stateOf(his, "ours");
          const at = ask && world.asks(his)[0]?.ask;
          if (!ask || !at) throw new RangeError("an ask");
          const key = commit(ask, ben, `forged ${n}`);
          const sealed = at.sealed[pick % at.sealed.length];
          const named = at.sealed[other % at.sealed.length];
          if (!sealed || !named) throw new RangeError("hers lies there");
          if (does === "seal") {
            keys.push(key);
            world.write(his, "ours", {
              kind: "answerSealed",
              version: 1,
              fields: { subject: ask, c: commit(ask, ben, key), box: boxOf(key, `his ${n}`) },
            });
          }
          if (does === "copy")
            world.write(his, "ours", {
              kind: "answerSealed",
              version: 1,
              fields: { subject: ask, c: sealed.c, box: sealed.box },
            });
          if (does === "open" || does === "openWrong") {
            const some = does === "open" ? (keys.find((each) => commit(ask, ben, each) === sealed.c) ?? key) : key;
            world.write(his, "ours", {
              kind: "answerOpened",
              version: 1,
              fields: { subject: ask, own: sealed.link, theirs: named.link, key: some },
            });
          }
          if (does === "takeBack")
            world.write(his, "ours", { kind: "sealTakenBack", version: 1, fields: { subject: ask, own: sealed.link } });
          if (does === "meet") {
            world.meet(his, "ours");
            world.meet(hers, "ours");
            world.tend(hers);
            world.meet(hers, "ours");
            world.meet(his, "ours");
          }
          expect(state.asks).toBeDefined();
        }
        world.meet(his, "ours");
        world.meet(hers, "ours");
        world.tend(hers);
        world.meet(hers, "ours");
        const ops = world.ops("ours");
        const given = ops.filter((op) => isOf(op, "answerOpened") && op.fact.author === ana);
        const state = world.stateOf(hers, "ours");
        for (const { pair } of world.asks(hers)) {
          if (pair.is !== "open") continue;
          shown++;
          expect(given.every(({ before }) => before.has(pair.theirs))).toBe(true);
        }
        for (const op of given) {
          const real = inPast(op, ops).filter((each) => isOf(each, "answerSealed") && each.fact.author === ben);
          const own = ops
            .filter((each) => isOf(each, "answerSealed") && each.fact.author === ana)
            .map(({ fact }) => fact.fields["c"]);
          expect(real.some(({ fact }) => !own.includes(fact.fields["c"]))).toBe(true);
        }
        if (ask) expect(pairOf(state, { ...world.asks(hers)[0]!.ask }, ana, world.doorOf(hers)).is).not.toBe("none");
      }),
      { numRuns: long ? 20_000 : 500 },
    );
    expect(shown).toBeGreaterThan(0);
  });
});
