/** The no's of a talk hold in every interleaving: a pause, leaving, setting aside, rest; and both phones come to the same. */
import { describe, expect, it } from "vitest";
import { type Spoken, writeMove } from "#domain/session/move.ts";
import { leaveBody } from "#domain/session/say.ts";
import { type Session, sessionAt, sessionOf } from "#domain/session/session.ts";
import type { FloorState } from "#domain/talk/floor/state.ts";
import type { FloorView } from "#domain/talk/floor/view.ts";
import { type History, historyOf, movesIn, ownerOf, wrong } from "./floor-histories.ts";
import { A1, ANA, B1, BEN, T0 } from "./session-telling.ts";
import { type Dice, diceOf } from "./stance-histories.ts";

const HISTORIES = process.env["GOLDSEAM_LONG"] ? 5_000 : 250;

const told = Array.from({ length: HISTORIES }, (_, n) => historyOf(diceOf(n + 1), 12 + (n % 40)));

const histories = (check: (history: History, dice: Dice) => void): void => {
  for (const [seed, history] of told.entries()) {
    try {
      check(history, diceOf(seed));
    } catch (thrown) {
      throw new Error(`history ${seed}`, { cause: thrown });
    }
  }
};

const shuffle = <Item>(items: readonly Item[], dice: Dice): readonly Item[] => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = dice(at + 1);
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
};
const plain = (session: Session): string => JSON.stringify(session);
const stateOf = (session: Session): FloorState | null =>
  session.is === "open" ? (session.play.state as FloorState) : null;
const viewOf = (session: Session, who: string): FloorView | null =>
  session.is === "open" ? (session.play.view(who) as FloorView) : null;

describe("in every interleaving", () => {
  it("[floor-9] [session-1] phones that have heard the same stand at the same place, and what was said honestly counts", () => {
    let open = 0;
    const stages = new Set<string>();
    histories(({ said }, dice) => {
      const session = sessionOf(said);
      expect(plain(sessionOf(shuffle([...said, ...said.slice(0, 3)], dice)))).toBe(plain(session));
      if (session.is !== "open") return;
      open++;
      stages.add(stateOf(session)?.pause?.in ?? stateOf(session)?.stage ?? "");
      expect(Object.values(session.counts).reduce((sum, n) => sum + n, 0)).toBe(said.length);
    });
    expect(open).toBeGreaterThan(HISTORIES / 3);
    expect(stages.size).toBeGreaterThan(8);
  });

  it("[pause-8] [LOG-83] a pause ends only by what both said knowing of it", () => {
    let [held, ended] = [0, 0];
    histories(({ said }) => {
      const session = sessionOf(said);
      const state = stateOf(session);
      if (!state) return;
      for (const pause of movesIn(said, "pause")) {
        if (state.pause?.refs.includes(pause.ref)) {
          held++;
          for (const who of [ANA, BEN]) expect(viewOf(session, who)?.may).not.toContain("done");
          continue;
        }
        const lifted = ["back", "park"].map(
          (name) => new Set(movesIn(said, name).flatMap(({ author, knows }) => (knows(pause.ref) ? [author] : []))),
        );
        expect(lifted.some((who) => who.size === 2)).toBe(true);
        ended++;
      }
    });
    expect(held).toBeGreaterThan(HISTORIES / 4);
    expect(ended).toBeGreaterThan(5);
  });

  it("[pause-1] [pause-8] a pause is heard whenever it arrives, out of its turn, and whatever else is wrong with it", () => {
    histories(({ said, now }, dice) => {
      const before = sessionAt(sessionOf(said), null, false);
      const own = said.filter(({ device }) => device === B1).length;
      const bodies = [
        writeMove({ move: "pause", version: 1, at: now, seen: {}, fields: { minutes: dice(2000) - 200 } }),
        writeMove({
          move: "pause",
          version: 9,
          at: wrong(now, dice),
          seen: { [A1]: 400 },
          fields: { minutes: "soon", why: "" },
        }),
        '{"m":"pause","v":"1"',
        '{"m":"pause","at":"now"}',
      ];
      const which = dice(4);
      const body = bodies[which] ?? "";
      const pause: Spoken = { author: BEN, device: B1, n: own + dice(3), body };
      const after = sessionOf(shuffle([...said, pause], dice));
      const isOpen = before.is === "open" && stateOf(before) !== null;
      if (which === 2 || !isOpen || after.is !== "open") return; // without a name nothing is said
      const held = stateOf(after)?.pause;
      const isLater = pause.n === own && which === 0 && held === null; // known of and lifted? nobody knew of it
      expect(isLater).toBe(false);
      expect(held).not.toBeNull();
      const { back, until, at } = held ?? { back: { one: 0 }, until: 0, at: 0 };
      expect(back.one).toBeGreaterThanOrEqual(Math.min(until, at + 20 * 60_000));
      expect(back.one).toBeLessThanOrEqual(until);
    });
  });

  it("[floor-11] what both set aside stays so, whatever arrives later, and never without both", () => {
    let parked = 0;
    histories(({ said, now }, dice) => {
      const session = sessionOf(said);
      const state = stateOf(session);
      if (session.is !== "open" || !state?.isParked) return;
      parked++;
      const agreed = movesIn(said, "park").flatMap(({ author, move }) => (move.fields["yes"] === true ? [author] : []));
      expect(new Set(agreed)).toEqual(new Set([ANA, BEN]));
      const more = (["done", "again", "ready", "solve", "heard", "finish", "join"] as const).map(
        (move, index): Spoken => {
          const device = dice(2) === 0 ? A1 : B1;
          const n = said.filter((each) => each.device === device).length + index;
          const fields = move === "finish" ? { yes: true } : { turn: state.turn };
          return {
            author: ownerOf(device),
            device,
            n,
            body: writeMove({ move, version: 1, at: now, seen: session.counts, fields }),
          };
        },
      );
      const after = stateOf(sessionOf(shuffle([...said, ...more], dice)));
      expect(after === null || (after.isParked && after.stage === "close")).toBe(true);
    });
    expect(parked).toBeGreaterThan(3);
  });

  it("[session-3] [session-8] leaving and rest end it from wherever it is, and tell nothing", () => {
    histories(({ said, now }, dice) => {
      const device = dice(2) === 0 ? A1 : B1;
      const n = dice(said.length + 2);
      const leave: Spoken = { author: ownerOf(device), device, n, body: leaveBody(sessionOf(said), wrong(now, dice)) };
      expect(sessionOf(shuffle([...said, leave], dice))).toEqual({ is: "over" });
      expect(sessionAt(sessionOf(said), now, true)).toEqual({ is: "over" });
    });
  });

  it("[floor-7] [session-7] clocks that jump move no talk back and none past its end", () => {
    histories(({ said }, dice) => {
      const session = sessionOf(said);
      if (session.is !== "open") return;
      expect(session.clock).toBeGreaterThanOrEqual(T0);
      expect(session.clock).toBeLessThanOrEqual(session.until);
      const state = stateOf(session);
      expect(state?.since).toBeLessThanOrEqual(session.clock);
      for (const now of [0, T0 - 1, wrong(session.clock, dice), session.clock]) {
        const shown = stateOf(sessionAt(session, now, false));
        if (shown) expect(shown.turn).toBeGreaterThanOrEqual(state?.turn ?? 0);
      }
      expect(sessionAt(session, session.until, false)).toEqual({ is: "over" });
    });
  });
});
