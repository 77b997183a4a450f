/** Breathing together: called, joined, or neither. */
import { describe, expect, it } from "vitest";
import { A1, ANA, B1, BEN, joins, opens, T0, tell } from "#tests/domain/session-telling.ts";
import { moveBody } from "./say.ts";
import { sessionAt, sessionOf } from "./session.ts";

const MINUTE = 60_000;
const view = (session: ReturnType<typeof sessionOf>) => (session.is === "open" ? session.play.view(ANA) : session.is);
const waiting = { pattern: "even", start: null };

describe("breathing together", () => {
  it("[breathe-1] nobody joins their own call, and the other does so within ten minutes", () => {
    const own = tell(A1, 1, "join", { at: T0 + 1, fields: { start: T0 + 4001 } });
    expect(view(sessionOf([opens(), own]))).toEqual(waiting);
    expect(view(sessionOf([opens(), joins({ at: T0 + 10 * MINUTE - 1 })]))).toEqual({
      pattern: "even",
      start: T0 + 10 * MINUTE + 3999,
    });
    expect(moveBody(sessionOf([opens()]), { type: "join" }, { me: ANA, device: A1 }, T0)).toEqual({
      ok: false,
      error: { type: "ownCall" },
    });
    expect(view(sessionAt(sessionOf([opens()]), T0 + 9 * MINUTE, false))).toEqual(waiting); // never by itself
  });

  it("[breathe-2] joining sets the first breath for both, a few seconds ahead", () => {
    const joined = moveBody(sessionOf([opens()]), { type: "join" }, { me: BEN, device: B1 }, T0 + 2000);
    if (!joined.ok) throw new Error("joined");
    const session = sessionOf([opens(), { author: BEN, device: B1, n: 0, body: joined.value }]);
    expect(view(session)).toEqual({ pattern: "even", start: T0 + 6000 });
    for (const start of [T0, T0 + 1000 + 10_001, 8_640_000_000_000_000, 0])
      expect(view(sessionOf([opens(), joins({ start })]))).toEqual(waiting);
    const again = tell(B1, 1, "join", { at: T0 + 2000, fields: { start: T0 + 9000 } });
    expect(view(sessionOf([opens(), joins(), again]))).toEqual({ pattern: "even", start: T0 + 5000 });
  });

  it("[breathe-3] is over after ten minutes without an answer, and half an hour after its opening", () => {
    expect(sessionAt(sessionOf([opens()]), T0 + 10 * MINUTE, false)).toEqual({ is: "over" });
    expect(sessionOf([opens(), joins({ at: T0 + 10 * MINUTE })])).toEqual({ is: "over" });
    const joined = sessionOf([opens(), joins()]);
    expect(sessionAt(joined, T0 + 30 * MINUTE - 1, false)).toMatchObject({ is: "open" });
    expect(sessionAt(joined, T0 + 30 * MINUTE, false)).toEqual({ is: "over" });
    expect(sessionAt(sessionOf([opens()]), null, false)).toMatchObject({ is: "open" }); // no measure of time, no end by it
  });
});
