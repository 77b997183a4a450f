/** What stands on the phones of a talk, for every moment a talk can be in. */
import { describe, expect, it } from "vitest";
import {
  beginPassed,
  type PassedTalk,
  passedAt,
  type Passing,
  stepPassed,
  viewPassed,
} from "#domain/talk/floor/passed.ts";
import { floorTable } from "#domain/talk/floor/table.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { actionsIn, gentleIn, isListening, isOwnTime, saidIn } from "./said.ts";

const people = ["first", "second"] as const;
const stages = [...new Set(floorTable.map((row) => row.in))];
const ownScreens = ["asked", "setup", "close", "over"];

const viewOf = (talk: PassedTalk, who: Passing): FloorView => {
  const view = viewPassed(talk, who);
  if (!view) throw new Error("over");
  return view;
};
const begun = (): PassedTalk => {
  const talk = beginPassed({ topic: "the evenings", about: "everyday", minutes: 30 }, 0);
  if (!talk) throw new Error("a talk");
  return talk;
};

/** Talks led by pressing what is shown and nothing else, by a row of dice from a seed. */
const talksBy = (seed: number): readonly PassedTalk[] => {
  let dice = seed;
  const roll = (sides: number): number => (dice = (dice * 48_271) % 2_147_483_647) % sides;
  const met: PassedTalk[] = [];
  let talk = begun();
  for (let press = 1; press < 60 && talk.state; press++) {
    met.push(talk);
    const who = people[roll(2)] ?? "first";
    const view = viewOf(talk, who);
    const { main, equal } = actionsIn(view);
    const pressed: readonly FloorCommand[] = [
      ...[main, ...equal].flatMap((action) => (action ? [action.command] : [])),
      ...(view.may.includes("ready") ? [{ type: "ready" } as const] : []),
    ].filter(({ type }) => type !== "pause" && type !== "park" && type !== "close");
    const command = pressed[roll(pressed.length || 1)];
    const after = command && stepPassed(talk, command, who, press * 1000);
    talk = after?.ok ? after.value : passedAt(talk, press * 1000);
  }
  return met;
};

describe("on the two phones of a talk", () => {
  const met = Array.from({ length: 40 }, (_, seed) => talksBy(seed + 1)).flat();

  it("stand words in every moment, and somebody can always go on", () => {
    for (const talk of met) {
      const views = people.map((who) => viewOf(talk, who));
      for (const view of views) expect(ownScreens.includes(view.stage) || saidIn(view) !== null).toBe(true);
      const ways = views.flatMap((view) => [actionsIn(view).main, ...actionsIn(view).equal]);
      const own = views.some(({ stage, may }) => ownScreens.includes(stage) && may.length > 0);
      expect(own || ways.some((way) => way !== null) ? null : talk.state?.stage).toBeNull();
    }
    const seen = new Set(met.map(({ state }) => state?.stage));
    expect(stages.filter((stage) => !seen.has(stage) && !ownScreens.includes(stage))).toEqual([]);
  });

  it("one is night while the other has something to do, and only the speaker’s confirms", () => {
    for (const talk of met) {
      const [one, two] = people.map((who) => viewOf(talk, who));
      if (!one || !two || one.part === "both") continue;
      expect(isListening(one)).not.toBe(isListening(two));
      for (const view of [one, two]) {
        const { main, equal } = actionsIn(view);
        if (isListening(view)) expect([main, ...equal].filter(Boolean)).toEqual([]);
        expect(gentleIn(view)).toBe(isListening(view) ? "theirs" : "mine"); // after a pause, by whoever can do something
        if (isOwnTime(view)) expect(isListening(view)).toBe(false);
        if (view.stage === "confirm" && view.part === "listener") expect(equal).toEqual([]);
      }
    }
  });

  it("a turn that waits after a pause is begun by whose turn it is", () => {
    const view = { ...viewOf(begun(), "first"), stage: "speak", until: null } as const; // as after a pause
    expect(actionsIn({ ...view, may: ["ready", "pause"] }).main?.command).toEqual({ type: "ready" });
    expect(actionsIn({ ...view, may: ["pause"] })).toEqual({ main: null, equal: [] });
  });
});
