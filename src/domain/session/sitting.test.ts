/** Sitting down together, told as two people with three phones, and as whatever a muddled phone might say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A1, A2, ANA, B1, BEN, shuffled, T0, tell } from "#tests/domain/session-telling.ts";
import { comeToPass } from "./ahead.ts";
import type { Spoken } from "./move.ts";
import { moveBody, openingBody } from "./say.ts";
import { type Session, sessionAt, sessionOf } from "./session.ts";
import type { SittingCommand } from "./sitting-moves.ts";
import { shareOf, SITTING_TIMES, type SittingView } from "./sitting.ts";

const MINUTE = 60_000;
const fields = { minutes: 15, questions: ["q.1", "q.2"], first: ANA };
const phones = { ana: { me: ANA, device: A1 }, ben: { me: BEN, device: B1 }, anaToo: { me: ANA, device: A2 } } as const;
type Who = keyof typeof phones;

interface Told {
  readonly said: readonly Spoken[];
  readonly at: number;
}

const opened = (over: Partial<typeof fields> = {}): Told => {
  const body = openingBody("sitting", { ...fields, ...over }, phones.ana, T0);
  if (!body.ok) throw new Error(body.error.type);
  return { said: [{ author: ANA, device: A1, n: 0, body: body.value }], at: T0 };
};
const bodyOf = ({ said, at }: Told, who: Who, command: SittingCommand) =>
  moveBody(sessionAt(sessionOf(said), at, false), command, phones[who], at);
const says = (told: Told, who: Who, ...commands: readonly SittingCommand[]): Told =>
  commands.reduce<Told>((before, command) => {
    const at = before.at + 1000;
    const body = bodyOf({ ...before, at }, who, command);
    if (!body.ok) throw new Error(`${who} may not ${command.type}: ${body.error.type}`);
    const { me: author, device } = phones[who];
    const n = before.said.filter((each) => each.device === device).length;
    return { said: [...before.said, { author, device, n, body: body.value }], at };
  }, told);
const refusal = (told: Told, who: Who, command: SittingCommand): string | null => {
  const body = bodyOf(told, who, command);
  return body.ok ? null : body.error.type;
};
const later = ({ said, at }: Told, ms: number): Told => ({ said, at: at + ms });
const stands = ({ said, at }: Told): Session => sessionAt(sessionOf(said), at, false);
const seenBy = (session: Session, who: "ana" | "ben"): SittingView | string =>
  session.is === "open" ? (session.play.view(phones[who].me) as SittingView) : session.is;
const view = (told: Told, who: "ana" | "ben" = "ana") => seenBy(stands(told), who);

const join = { type: "join" } as const;
const ready = { type: "ready" } as const;
const done = { type: "done" } as const;
const closed = { type: "closed" } as const;
const did = { type: "did", yes: true } as const;
const setUp = (over: Partial<typeof fields> = {}) => says(opened(over), "ben", join);
const begun = (over: Partial<typeof fields> = {}) => says(says(setUp(over), "ana", ready), "ben", ready);
const close = () => says(says(says(begun(), "ana", done), "ben", done, done), "ana", done);

describe("sitting down together", () => {
  it("[sitting-1] the other joins within half an hour, and it begins when both are ready", () => {
    expect(refusal(opened(), "ana", join)).toBe("notNow");
    expect(view(later(opened(), 30 * MINUTE - 1))).toMatchObject({ stage: "asked" });
    expect(view(later(opened(), 30 * MINUTE))).toBe("over");
    const one = says(setUp(), "ben", ready);
    expect(view(later(one, 40 * MINUTE), "ana")).toMatchObject({
      stage: "setup",
      ready: { mine: false, theirs: true },
    });
    expect(view(says(one, "ana", ready), "ana")).toMatchObject({ stage: "turn", part: "speaker", at: 0, turn: 0 });
  });

  it("[sitting-1] no sitting begins with what is no opening", () => {
    for (const wrong of [
      { minutes: 10 },
      { questions: ["q.1"] },
      { questions: ["q.1", "q.1"] },
      { questions: ["q.1", ""] },
      { first: 7 },
      { more: true },
    ])
      expect(openingBody("sitting", { ...fields, ...wrong }, phones.ana, T0).ok).toBe(false);
  });

  it("[sitting-2] either changes what is asked, and whoever was ready is asked again", () => {
    const question = { type: "question", place: 1, question: "q.7" } as const;
    const changed = says(says(setUp(), "ana", ready), "ben", question);
    expect(view(changed, "ana")).toMatchObject({ questions: ["q.1", "q.7"], ready: { mine: false, theirs: false } });
    expect(refusal(changed, "ana", { ...question, place: 0 })).toBe("sameQuestion");
    const turned = says(changed, "ana", { type: "minutes", minutes: 20 }, { type: "turnAbout" });
    expect(view(turned, "ana")).toMatchObject({ minutes: 20, first: "other" });
    expect(view(says(says(turned, "ana", ready), "ben", ready), "ben")).toMatchObject({ part: "speaker" });
    expect(refusal(begun(), "ben", question)).toBe("notNow");
  });

  it("[sitting-2] a ready that was said for something else does not count", () => {
    const waits = says(setUp(), "ana", ready);
    const [change, late] = [
      bodyOf(waits, "ana", { type: "question", place: 0, question: "q.9" }),
      bodyOf(waits, "ben", ready),
    ];
    if (!change.ok || !late.ok) throw new Error("said");
    const both = [
      { author: ANA, device: A1, n: 2, body: change.value },
      { author: BEN, device: B1, n: 1, body: late.value },
    ];
    // Said at the same moment: one of them is first on both phones, and either way nobody is ready for q.9 unasked.
    const session = sessionOf([...waits.said, ...both]);
    const seen = seenBy(session, "ana");
    expect(typeof seen === "string" || seen.stage === "turn" ? seen : seen.ready).toMatchObject(
      typeof seen !== "string" && seen.stage === "turn"
        ? { questions: ["q.1", "q.2"] }
        : { mine: false, theirs: false },
    );
  });

  it("[sitting-3] both speak to both, a quarter of the time each, and the second begins the second question", () => {
    for (const minutes of [15, 20] as const) {
      let told = begun({ minutes });
      const order: unknown[] = [];
      for (const who of ["ana", "ben", "ben", "ana"] as const) {
        const seen = view(told, who);
        if (typeof seen === "string") throw new Error(seen);
        expect(seen.part).toBe("speaker");
        expect((seen.until ?? 0) - seen.since).toBe((minutes * MINUTE) / 4);
        order.push([who, seen.at]);
        told = says(told, who, done);
      }
      expect(order).toEqual([
        ["ana", 0],
        ["ben", 0],
        ["ben", 1],
        ["ana", 1],
      ]);
      expect(view(told)).toMatchObject({ stage: "close", part: "both", until: null });
    }
  });

  it("[sitting-4] whoever speaks ends the turn; the clock never does, and the listener only once the time is over", () => {
    expect(refusal(begun(), "ben", done)).toBe("notNow");
    const over = later(begun(), shareOf(15));
    expect(view(over)).toMatchObject({ turn: 0, part: "speaker" });
    expect(view(says(over, "ben", done), "ben")).toMatchObject({ turn: 1, part: "speaker" });
    const late = { ...begun(), at: T0 + 10 * MINUTE };
    expect(view(says(late, "ana", done))).toMatchObject({ turn: 1 });
  });

  it("[sitting-5] that they sat down is kept when both said so, and nobody sees what one said alone", () => {
    const one = says(close(), "ana", did);
    expect(view(one, "ana")).toMatchObject({ did: { mine: true, both: false } });
    expect(view(one, "ben")).toEqual(view(close(), "ben"));
    expect(view(says(one, "ana", { ...did, yes: false }), "ana")).toMatchObject({ did: { mine: false, both: false } });
    const two = says(one, "ben", did);
    expect(view(two, "ana")).toMatchObject({ did: { mine: true, both: true } });
    expect(refusal(two, "ana", { ...did, yes: false })).toBe("notNow");
    expect(refusal(begun(), "ana", did)).toBe("notNow");
    expect(view(says(says(one, "ana", closed), "ben", did), "ben")).toMatchObject({ did: { both: true } });
  });

  it("[sitting-6] each closes alone; the second closing, time in the close and time at all end it", () => {
    const one = says(close(), "ana", closed);
    expect(view(one, "ana")).toMatchObject({ isClosedHere: true });
    expect(view(one, "ben")).toEqual(view(close(), "ben"));
    expect(view(says(one, "ben", closed))).toBe("over");
    expect(view(later(close(), SITTING_TIMES.close - 1))).toMatchObject({ stage: "close" });
    expect(view(later(close(), SITTING_TIMES.close))).toBe("over");
    expect(view(later(begun(), SITTING_TIMES.longest))).toBe("over");
  });

  it("[session-3] either leaves at any moment, and nothing tells who", () => {
    for (const told of [opened(), setUp(), begun(), close()])
      for (const device of [A1, B1])
        expect(sessionOf([...told.said, tell(device, 99, "leave")])).toEqual({ is: "over" });
  });

  it("[session-1] comes to the same in every order in which it arrives", () => {
    const { said } = says(close(), "ana", did);
    const whole = seenBy(sessionOf(said), "ben");
    fc.assert(
      fc.property(shuffled([...said, ...said]), (order) => {
        expect(seenBy(sessionOf(order), "ben")).toEqual(whole);
      }),
    );
  });

  it("[session-9] a second phone of one person moves nothing", () => {
    const told = begun();
    expect(bodyOf(told, "anaToo", done)).toEqual({ ok: false, error: { type: "elsewhere" } });
    const other = tell(A2, 0, "done", { at: told.at + 1, seen: { [A1]: 2, [B1]: 2 }, fields: { turn: 0 } });
    expect(seenBy(sessionOf([...told.said, other]), "ana")).toEqual(view(told));
  });

  it("[session-7] a listener whose clock runs ahead takes nobody's turn", () => {
    const told = begun();
    const ahead = tell(B1, 2, "done", {
      at: told.at + shareOf(15) + MINUTE,
      seen: { [A1]: 2 },
      fields: { turn: 0 },
    });
    const heard = comeToPass([...told.said, ahead], ANA, told.at + 2000);
    expect(seenBy(sessionOf(heard), "ana")).toMatchObject({ turn: 0, part: "speaker" });
  });

  it("[sitting-4] [sitting-5] whatever the other's phone says, a turn is not ended before its time nor anything kept by one", () => {
    const muddled = fc.record({
      n: fc.integer({ min: 2, max: 6 }),
      move: fc.constantFrom("done", "did", "closed", "ready", "join", "turnAbout", "question", "x"),
      at: fc.constantFrom(T0, T0 + 5000, T0 + MINUTE, Number.NaN, -1),
      fields: fc.constantFrom(
        {},
        { turn: 0 },
        { turn: 1 },
        { yes: true },
        { choice: 0 },
        { place: 0, question: "q.9", choice: 0 },
      ),
    });
    const told = begun();
    fc.assert(
      fc.property(fc.array(muddled, { maxLength: 5 }), (moves) => {
        const said = moves.map(({ n, move, ...rest }) => tell(B1, n, move, { ...rest, seen: { [A1]: 2 } }));
        expect(seenBy(sessionOf([...told.said, ...said]), "ana")).toEqual(view(told));
      }),
    );
  });
});
