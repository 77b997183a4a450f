/** Nights, first days, small days, rest, and whoever is alone: each has its own quiet form of Today. */
import { describe, expect, it } from "vitest";
import { everythingOpen, known, named, nothingOfMine, plan, promise, TODAY } from "#tests/domain/days-known.ts";
import { addDays } from "../day.ts";
import type { Known } from "./known-today.ts";
import { todayOf } from "./today.ts";

const shown = (more: Partial<Known> = {}): readonly string[] => todayOf(known(more)).offers.map(named);

/** All that is offered over many days, at the hours of a day. */
const overDays = (more: Partial<Known>, days = 200): readonly string[] =>
  Array.from({ length: days }, (_, at) => addDays(TODAY, at)).flatMap((today) =>
    ["07:30", "13:00", "20:00"].flatMap((time) => shown({ ours: everythingOpen, ...more, today, time })),
  );
const kinds = (more: Partial<Known>): ReadonlySet<string> => new Set(overDays(more));

describe("quiet forms", () => {
  it("[path-35] at night there is nothing but the calm, and what has its hour in this night", () => {
    const ours = { ...everythingOpen, words: true, thanks: true, milestone: "mark" };
    const promises = {
      ours: [promise("cook", TODAY), promise("call", `${TODAY}T23:30`), promise("the taxi", `${TODAY}T04:30`)],
      mine: [],
    };
    const at = (time: string) => {
      const { part, offers, given, left } = todayOf(
        known({ ours, promises, time, small: 1, hardDay: TODAY, mine: { ...nothingOfMine, pulse: true } }),
      );
      return [part, offers.map(named), given.length + left.length];
    };
    expect([at("02:00"), at("04:59"), at("23:10"), at("23:45")]).toEqual([
      ["night", ["the taxi"], 0],
      ["night", [], 0],
      ["night", ["call"], 0],
      ["night", [], 0],
    ]);
    expect(shown({ time: "02:00", other: null, phase: 0, since: TODAY })).toEqual(["first"]);
    expect(shown({ time: "02:00", underWay: "comparing" })).toEqual(["comparing"]);
    expect(shown({ time: "02:00", underWay: "invited" })).toEqual([]);
  });

  it("[path-36] on the first day nothing waits, and in the first week only what is light, on an otherwise empty day", () => {
    expect(shown({ other: null, phase: 0, since: TODAY })).toEqual(["first"]);
    expect(shown({ since: TODAY, ours: everythingOpen, mine: { ...nothingOfMine, pulse: true } })).toEqual([]);
    const week = Array.from({ length: 400 }, (_, at) => addDays(TODAY, at)).flatMap((today) =>
      ["07:30", "20:00"].flatMap((time) =>
        shown({
          ours: { ...everythingOpen, milestone: "mark" },
          mine: { ...nothingOfMine, pulse: true, review: true },
          today,
          time,
          since: addDays(today, -3),
        }),
      ),
    );
    expect(new Set(week)).toEqual(new Set(["sentence", "question", "checkIn"]));
  });

  it("[path-36] a small day holds itself and one thing more, and no invitation", () => {
    const promises = { ours: [promise("cook", TODAY), promise("call", `${TODAY}T18:30`)], mine: [] };
    const small = todayOf(known({ small: 2, promises, ours: everythingOpen }));
    expect([small.offers.map(named), small.left.map(named)]).toEqual([["small", "call"], ["cook"]]);
    expect(overDays({ small: 1 }).filter((each) => each !== "small")).toEqual([]);
  });

  it("[path-37] at rest, alone and after somebody left nothing of the shared part is there", () => {
    const day: Partial<Known> = {
      ours: { ...everythingOpen, words: true, thanks: true, checkIn: true, milestone: "mark", openness: "offer" },
      promises: { ours: [promise("call", TODAY)], mine: [promise("walk", TODAY)] },
      plans: { ours: [plan("supper", "19:00")], mine: [plan("run", "20:00")] },
      mine: { ...nothingOfMine, review: true },
      underWay: "nameless",
    };
    const rests = todayOf(known({ ...day, rests: true }));
    expect([rests.offers.map(named), rests.given]).toEqual([["run", "walk"], []]);
    const left = todayOf(known({ ...day, underWay: null, phase: 0, other: { person: "ben", left: true } }));
    expect([left.offers.map(named), left.given]).toEqual([["run", "walk"], []]);
    const own = ["sentence", "checkIn"];
    expect(kinds({ rests: true })).toEqual(new Set(own));
    expect(kinds({ phase: 0, other: { person: "ben", left: true } })).toEqual(new Set(own));
    expect(kinds({ phase: 0, other: null, bond: null })).toEqual(new Set([...own, "gratitude"]));
    expect(shown({ rests: true, mine: { ...nothingOfMine, pulse: true } })).toEqual(["pulse"]);
  });

  it("[path-39] recovery words are spoken of on three days and then once a fortnight, until they are kept", () => {
    const days = Array.from({ length: 40 }, (_, at) => at).filter((at) =>
      overDays({ today: TODAY, since: addDays(TODAY, -at), wordsKept: false }, 0)
        .concat(shown({ since: addDays(TODAY, -at), wordsKept: false }))
        .includes("words"),
    );
    expect(days).toEqual([1, 2, 3, 7, 21, 35]);
    expect(shown({ since: addDays(TODAY, -1) })).toEqual([]);
  });
});
