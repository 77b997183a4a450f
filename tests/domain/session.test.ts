/** The rules of live sessions, in every order and against phones that lie. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Spoken } from "#domain/session/move.ts";
import { leaveBody, moveBody, openingBody } from "#domain/session/say.ts";
import { dueOf, sessionAt, type Session, sessionOf, standing, viewOfSession } from "#domain/session/session.ts";
import { A1, A2, ANA, anyStage, anything, B1, BEN, joins, opens, shuffled, T0, tell } from "./session-telling.ts";

const told = (...said: readonly Spoken[]): Session => sessionOf(said, anyStage);
const plain = (session: Session): unknown => JSON.parse(JSON.stringify(session));
const stateIn = (session: Session): unknown => (session.is === "open" ? session.play.state : session.is);
const over = { is: "over" };
const many = fc.array(anything, { maxLength: 8 });
const opening = fc.constantFrom(opens(), opens("steady"));

describe("a session", () => {
  it("[session-1] is the same in whatever order its moves arrive, and however often", () => {
    const tangled = fc.tuple(opening, many).chain(([first, rest]) => {
      const said = [first, ...rest];
      return fc.tuple(fc.constant(said), shuffled([...said, ...said]));
    });
    fc.assert(
      fc.property(tangled, ([said, other]) => {
        expect(plain(told(...other))).toEqual(plain(told(...said)));
      }),
    );
  });

  it("[session-2] begins with one opening", () => {
    expect(told()).toEqual({ is: "nothing" });
    expect(told(joins())).toEqual({ is: "nothing" });
    expect(told(tell(A1, 1, "open", { fields: { kind: "breathe", pattern: "even" } }))).toEqual({ is: "nothing" });
    expect(told(opens("unheard of"))).toEqual({ is: "nothing" });
    expect(told(opens())).toMatchObject({ is: "open", by: ANA, at: T0, until: T0 + 30 * 60_000 });
    const second = tell(B1, 0, "open", { at: T0 - 1, fields: { kind: "breathe", pattern: "even" } });
    expect(told(opens(), second)).toEqual(over);
    expect(told(second, opens())).toEqual(over);
  });

  it("[session-3] is over as soon as anybody leaves, whatever comes before and after, and does not tell who", () => {
    const leaving = fc.constantFrom(
      tell(A1, 1, "leave"),
      tell(A2, 0, "leave", { at: Number.NaN }),
      tell(B1, 0, "leave", { at: 0, seen: { [A1]: 99 } }),
      tell(B1, 7, "leave"),
      { ...tell(B1, 3, "leave"), body: '{"m":"leave","at":"yesterday"}' },
    );
    const anyhow = fc.tuple(opening, many, leaving).chain(([first, rest, leave]) => shuffled([first, ...rest, leave]));
    fc.assert(
      fc.property(anyhow, (said) => {
        expect(told(...said)).toEqual(over);
      }),
    );
  });

  it("[session-4] is changed by nothing that cannot be read, does not fit, or stands twice", () => {
    const before = told(opens(), joins());
    const junk: readonly Spoken[] = [
      { author: BEN, device: B1, n: 1, body: "not JSON" },
      { author: BEN, device: B1, n: 1, body: "[]" },
      { author: BEN, device: B1, n: 1, body: `${tell(B1, 1, "join").body} ` },
      { author: BEN, device: B1, n: 1, body: '{"m":"join","v":1,"at":1e3,"seen":{}}' },
      { author: BEN, device: B1, n: 1, body: '{"m":"join","v":1,"at":5,"seen":{},"__proto__":{}}' },
      tell(B1, 1, "join", { at: Number.NaN }),
      tell(B1, 1, "join", { at: -1 }),
      tell(B1, 1, "join", { seen: { nobody: 1 } }),
    ];
    for (const each of junk) expect(plain(told(opens(), joins(), each))).toEqual(plain(before));
    const misfit = told(opens(), joins(), tell(B1, 1, "join", { at: T0 + 2000, fields: { start: T0 + 3000 } }));
    expect(stateIn(misfit)).toEqual(stateIn(before));
    // two under one number cancel each other; the same once more is the same
    expect(stateIn(told(opens(), joins(), joins({ start: T0 + 2000 })))).toEqual(stateIn(told(opens())));
    expect(plain(told(opens(), joins(), joins()))).toEqual(plain(before));
    // a no under a number that is taken is heard, and takes the place of the other
    const pause = tell(B1, 0, "pause", { seen: { [A1]: 1 } });
    expect(stateIn(told(opens("steady"), tell(B1, 0, "word", { seen: { [A1]: 1 } }), pause))).toMatchObject({
      pauses: { [`${B1}/0`]: [] },
    });
  });

  it("[session-5] counts a move after those its author knew of, whatever their clocks say", () => {
    const word = tell(A1, 1, "word", { at: T0 + 9000 });
    const answer = tell(B1, 0, "word", { at: 0, seen: { [A1]: 2 } });
    expect(stateIn(told(answer, word, opens("steady")))).toMatchObject({ words: 2, turn: ANA });
    expect(stateIn(told(answer, opens("steady")))).toMatchObject({ words: 0 }); // it waits for what it names
    expect(stateIn(told(opens("steady"), tell(A1, 2, "word"), answer))).toMatchObject({ words: 0 }); // and for a gap
  });

  it("[session-5] lets a claim of what never was, or a circle of claims, hold nobody else up", () => {
    const invented = tell(B1, 0, "word", { seen: { [A1]: 40 } });
    const circle = [tell(B1, 0, "x", { seen: { [A1]: 2 } }), tell(A1, 1, "word", { seen: { [B1]: 1 } })];
    expect(stateIn(told(opens("steady"), invented, tell(A1, 1, "word")))).toMatchObject({ words: 1 });
    expect(stateIn(told(opens("steady"), ...circle, tell(A2, 0, "pause")))).toMatchObject({
      words: 0,
      pauses: { [`${A2}/0`]: [] },
    });
    const session = told(opens("steady"), invented);
    expect(session).toMatchObject({ counts: { [A1]: 1 } }); // what this phone says next does not name it
  });

  it("[session-6] a pause is heard in every state, and only what names it, knowing of it, lifts it", () => {
    const pause = tell(B1, 0, "pause", { at: T0 + 5, seen: { [A1]: 1 } });
    const name = { pause: `${B1}/0` };
    const known = [
      tell(A1, 1, "lift", { at: T0 + 9, seen: { [B1]: 1 }, fields: name }),
      tell(B1, 1, "lift", { at: T0 + 9, seen: { [A1]: 1 }, fields: name }),
    ];
    expect(stateIn(told(opens("steady"), pause, ...known))).toMatchObject({ pauses: {} });
    const guessed = [tell(A1, 1, "lift", { at: T0 + 99, fields: name }), ...known.slice(1)];
    expect(stateIn(told(opens("steady"), pause, ...guessed))).toMatchObject({ pauses: { [`${B1}/0`]: [BEN] } });
  });

  it("[session-6] a pause holds in every interleaving with whatever the other phones invent", () => {
    const rest = fc.array(
      anything.filter(({ device, body }) => device !== A2 && !body.includes("lift")),
      { maxLength: 8 },
    );
    const pause = fc.constantFrom(
      tell(A2, 0, "pause"),
      tell(A2, 3, "pause"),
      tell(A2, 0, "pause", { at: Number.NaN }),
      tell(A2, 0, "pause", { seen: { [B1]: 77 } }),
      { ...tell(A2, 0, "pause"), body: '{"m":"pause"}' },
    );
    const anyhow = fc
      .tuple(rest, pause)
      .chain(([said, no]) => fc.tuple(shuffled([opens("steady"), ...said, no]), fc.constant(`${A2}/${no.n}`)));
    fc.assert(
      fc.property(anyhow, ([said, ref]) => {
        const session = told(...said);
        expect(stateIn(session)).toMatchObject({ pauses: { [ref]: [] } });
      }),
    );
  });

  it("[session-7] ends when its kind says so, whatever deadlines and clocks say", () => {
    fc.assert(
      fc.property(many, (said) => {
        const session = told(opens(), ...said);
        expect(sessionAt(session, T0 + 30 * 60_000, false)).toEqual(over);
        if (session.is !== "open") return;
        expect(session.until).toBe(T0 + 30 * 60_000);
        expect(session.clock).toBeGreaterThanOrEqual(T0);
        expect(session.clock).toBeLessThanOrEqual(session.until);
        expect(dueOf(session)).toBeLessThanOrEqual(session.until);
      }),
    );
    const hour = T0 + 3_600_000;
    for (const [at, clock] of [
      [0, T0],
      [T0 - 1, T0],
      [8_640_000_000_000_000, hour],
    ] as const)
      expect(told(opens("steady"), tell(A1, 1, "word", { at }))).toMatchObject({ clock, until: hour });
    const far = opens("breathe", { at: T0 + 6 * 60_000 });
    expect(sessionAt(told(far), T0, false)).toEqual(over);
    expect(sessionAt(told(opens("breathe", { at: 8_640_000_000_000_000 })), T0, false)).toEqual(over);
    expect(told(opens("breathe", { at: Number.NaN }))).toEqual({ is: "nothing" });
    expect(told(opens("breathe", { at: -1 }))).toEqual({ is: "nothing" });
  });

  it("[session-7] leaves nobody in a state without a way out", () => {
    fc.assert(
      fc.property(opening, many, fc.option(fc.nat()), (first, said, now) => {
        const session = told(first, ...said);
        const n = said.reduce((most, each) => (each.device === A1 ? Math.max(most, each.n) : most), 0) + 1;
        const leave = { author: ANA, device: A1, n, body: leaveBody(session, now) };
        expect(told(first, ...said, leave)).toEqual(over);
      }),
    );
  });

  it("[session-8] is over at rest, whatever was said", () => {
    fc.assert(
      fc.property(opening, many, fc.option(fc.nat()), (first, said, now) => {
        expect(sessionAt(told(first, ...said), now, true)).toEqual(over);
      }),
    );
  });

  it("[session-9] is carried by the phone that spoke first; the other phone can only say no", () => {
    const other = tell(A2, 0, "word", { at: T0 + 1 });
    expect(stateIn(told(opens("steady"), other))).toMatchObject({ words: 0 });
    expect(stateIn(told(opens("steady"), tell(A2, 0, "pause")))).toMatchObject({ pauses: { [`${A2}/0`]: [] } });
    const session = told(opens());
    if (session.is !== "open") throw new Error("open");
    expect(viewOfSession("s", session, ANA, A1)).toMatchObject({ mine: true, carried: "here" });
    expect(viewOfSession("s", session, ANA, A2)).toMatchObject({ mine: true, carried: "elsewhere" });
    expect(viewOfSession("s", session, BEN, B1)).toMatchObject({ mine: false, carried: "nowhere" });
    expect(moveBody(session, { type: "join" }, { me: ANA, device: A2 }, T0)).toEqual({
      ok: false,
      error: { type: "elsewhere" },
    });
  });

  it("[session-10] shows the same of a phone that is off as of one that nobody looks at", () => {
    const session = told(opens());
    if (session.is !== "open") throw new Error("open");
    const view = { session: "s", mine: true, carried: "here", until: T0 + 1_800_000 };
    for (const minutes of [0, 1, 9]) {
      const now = sessionAt(session, T0 + minutes * 60_000, false);
      if (now.is !== "open") throw new Error("open");
      expect(viewOfSession("s", now, ANA, A1)).toEqual({ ...view, view: { pattern: "even", start: null } });
    }
  });

  it("[session-11] of two at once the earlier stands, on whichever phone one looks", () => {
    const open = (at: number) => {
      const session = told(opens("breathe", { at }));
      if (session.is !== "open") throw new Error("open");
      return session;
    };
    const pair = [
      ["f0", open(T0)],
      ["0f", open(T0 + 1)],
    ] as const;
    expect([...standing(new Map(pair))]).toEqual(["f0"]);
    expect([...standing(new Map(pair.toReversed()))]).toEqual(["f0"]);
    const even = [
      ["f0", open(T0)],
      ["0f", open(T0)],
    ] as const;
    expect([...standing(new Map(even))]).toEqual(["0f"]);
  });

  it("[session-12] takes nothing once it is over or where it never was, and says so", () => {
    const who = { me: BEN, device: B1 };
    const refused = { ok: false, error: { type: "notOpen" } };
    expect(moveBody(over as Session, { type: "join" }, who, T0)).toEqual(refused);
    expect(moveBody({ is: "nothing" }, { type: "join" }, who, T0)).toEqual(refused);
    expect(moveBody(told(opens()), { type: "dance" }, who, T0)).toEqual({ ok: false, error: { type: "unreadable" } });
    expect(openingBody("breathe", { pattern: "sprint" }, who, T0)).toEqual({
      ok: false,
      error: { type: "unreadable" },
    });
    expect(told({ author: BEN, device: B1, n: 0, body: leaveBody({ is: "nothing" }, null) })).toEqual(over);
  });
});
