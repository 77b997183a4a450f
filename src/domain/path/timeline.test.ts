import { describe, expect, it } from "vitest";
import { seen, startPath } from "#tests/domain/path-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { replay } from "../module.ts";
import { path } from "./path.ts";

const way = (facts: readonly Fact[]) =>
  seen("timeline", facts, ana, {}, { limit: 100 }).items.map((item) =>
    [item.what, "phase" in item ? item.phase : [], "setback" in item ? item.setback : []].flat().join(" "),
  );

describe("the way so far", () => {
  it("[path-24] holds when it began, phases, steps back, setbacks and the willingness of both, the newest first", () => {
    const told = startPath();
    const facts = [
      told.tell(ana, "nameGiven", { name: "Ana" }, { day: "2026-11-01" }),
      told.understand(ana),
      told.understand(ben),
      told.renew(ben),
      told.renew(ana),
      told.state(ana, "Hers"),
      told.state(ben, "His"),
      told.cameUp(ana),
      told.leaveRenew(ana),
      told.cameOut(ben),
      told.leaveUnderstand(ben),
    ];
    expect(way(facts)).toEqual([
      "back 1",
      "setback cameOut",
      "back 2",
      "setback cameUp",
      "willing",
      "phase 3",
      "phase 2",
      "began",
    ]);
    expect(seen("timeline", facts, ben).items.at(-1)).toEqual({
      what: "began",
      link: facts[0]?.link,
      day: "2026-11-01",
    });
    expect(seen("timeline", facts, ben)).toEqual(seen("timeline", facts, ana));
  });

  it("[path-24] a rest is not on it, nor a no that only took back an unanswered yes", () => {
    const { rest, wake, understand, leaveUnderstand, leaveRenew, state, withdraw } = startPath();
    const resting = rest(ana);
    const facts = [resting, wake(ana, [resting]), understand(ana), leaveUnderstand(ana), leaveRenew(ben)];
    expect(way([...facts, state(ana, "Hers"), withdraw(ana)])).toEqual(["began"]);
  });

  it("[path-24] a place without facts has not begun, and what is heard before all others is not its beginning", () => {
    const { leaveUnderstand, understand } = startPath();
    expect(way([])).toEqual([]);
    const aside = leaveUnderstand(ben, { onlyNo: true, day: "1999-01-01" });
    const facts = [aside, understand(ana)];
    expect(seen("timeline", facts, ana).items).toEqual([{ what: "began", link: facts[1]?.link, day: "2026-11-22" }]);
  });

  it("[path-25] is shown in bounded parts, each of which says how to go on", () => {
    const { cameUp } = startPath();
    const facts = Array.from({ length: 50 }, (_, n) => cameUp(n % 2 ? ana : ben));
    const first = seen("timeline", facts, ana);
    expect(first.items).toHaveLength(20);
    const second = seen("timeline", facts, ana, {}, first.next);
    const third = seen("timeline", facts, ana, {}, second.next);
    expect([third.items.length, third.next]).toEqual([11, null]);
    const all = [first, second, third].flatMap(({ items }) => items.map(({ link }) => link));
    expect(all).toEqual([...facts.map(({ link }) => link).toReversed(), facts[0]?.link]);
    expect(seen("timeline", facts, ana, {}, { limit: 1000 })).toEqual(first);
  });

  it("[path-25] no view holds a duration, a rate or a number of anything but phases and the way to go on", () => {
    const { cameUp, understand } = startPath();
    const facts = [understand(ana), understand(ben), cameUp(ana)];
    const keys = seen("timeline", facts, ana).items.flatMap(Object.keys);
    expect(new Set(keys)).toEqual(new Set(["link", "day", "what", "phase", "setback"]));
  });
});

describe("facts", () => {
  it("[path-26] one that does not fit changes nothing", () => {
    const { tell, understand } = startPath();
    const state = replay(path, [understand(ana)]);
    const wrong = [
      tell(ana, "phaseAgreed", { phase: "steady" }),
      tell(ana, "phaseAgreed", { phase: "renew", why: "now" }),
      tell(ana, "phaseAgreed", { phase: "renew" }, { version: 2 }),
      tell(ana, "setbackSaid", {}),
      tell(ana, "willingnessStated", { text: "  " }),
      tell(ana, "willingnessReplaced", { statements: ["1"] }),
      tell(ana, "hardDayNoted", { on: "2026-02-30", text: "None", yearly: true }),
      tell(ana, "restBegun", { why: "tired" }),
      tell(ana, "restEnded", { rests: Array.from({ length: 65 }, () => "1".repeat(64)) }),
    ];
    for (const fact of wrong) expect(path.step(state, fact)).toEqual({ ok: false, error: { type: "unreadable" } });
  });

  it("[path-26] a command that is none is not read", () => {
    const wrong = [null, { type: "rest", why: "tired" }, { type: "setback", what: "late" }, { type: "hasten" }];
    expect(wrong.map(path.parse)).toEqual([null, null, null, null]);
    expect(path.parse({ type: "setback", what: "cameUp" })).toEqual({ type: "setback", what: "cameUp" });
  });
});
