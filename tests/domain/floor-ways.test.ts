/** Wherever a talk may come to, there are ways out, the shown commands are the true ones, and time does the same however it is looked at. */
import { describe, expect, it } from "vitest";
import { floor } from "#domain/talk/floor/floor.ts";
import { floorTable, type Stage } from "#domain/talk/floor/table.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { begun, between, later, onward, type Told, tries } from "./floor-telling.ts";
import { ANA, BEN } from "./session-telling.ts";
import { type Dice, diceOf } from "./stance-histories.ts";

const TALKS = process.env["GOLDSEAM_LONG"] ? 5_000 : 100;
const WORDS = 50;
const MINUTE = 60_000;

const turnings = [...new Set(floorTable.map(({ says }) => says))].filter(
  (says) => says !== "finish" && says !== "park",
);

/** Every command there is, as this person would give it now. */
const commandsOf = ({ keep, longer, finishing, parking, repair }: FloorView): readonly FloorCommand[] => [
  ...turnings.map((type) => ({ type }) as FloorCommand),
  { type: "back" },
  { type: "stay", minutes: 30 },
  { type: "booked" },
  { type: "park", yes: !parking.mine },
  { type: "finish", yes: !finishing.mine },
  { type: "longer", yes: !longer.mine },
  { type: "keepDay", yes: !keep.day.mine },
  { type: "propose", text: "A line" },
  { type: "keep", ref: keep.lines.find(({ mayKeep }) => mayKeep)?.ref ?? "" },
  { type: "drop", ref: keep.lines.find(({ mayDrop }) => mayDrop)?.ref ?? "" },
  { type: "repair", line: repair === null ? "slower" : "once more" },
  { type: "received" },
];

const steps = [0, 1000, 20_000, 20_000, 95_000, 5 * MINUTE, 25 * MINUTE, 11 * 60 * MINUTE];

const viewOf = ({ state }: Told, who: string): FloorView => {
  if (!state) throw new Error("it is over");
  return floor.view(state, who);
};

/** What two press who cannot hear each other. */
const hard: readonly FloorCommand["type"][] = ["join", "ready", "done", "no", "back"];

/** A talk of two who press anything; what leads out of it is pressed less often. */
const wander = (dice: Dice, visit: (told: Told) => void): void => {
  const about = (["happened", "everyday", "checkIn", "money"] as const)[dice(4)] ?? "money";
  const wishes = dice(3) === 0 ? hard : onward.filter((type) => type !== "closed" && type !== "close");
  const opening = { about, minutes: 10 + dice(51), first: ANA };
  let told = dice(3) === 0 ? between(opening) : begun({ ...opening, first: dice(2) === 0 ? ANA : BEN });
  for (let word = 0; word < WORDS && told.state; word++) {
    visit(told);
    const who = dice(2) === 0 ? ANA : BEN;
    const { may } = viewOf(told, who);
    const all = commandsOf(viewOf(told, who)).filter(({ type }) => may.includes(type) || dice(12) === 0);
    const isRare = dice(8) !== 0;
    const some = all.filter(({ type }) => !isRare || !/^(pause|park|finish|close|closed|booked)$/.test(type));
    const next = all.find(({ type }) => wishes.some((each) => each === type));
    const any = next && dice(2) === 0 ? next : some[dice(Math.max(1, some.length))];
    const command = dice(20) === 0 ? { type: "pause" as const, minutes: dice(200) } : any;
    told = (command && tries(told, who, command)) ?? told;
    told = later(told, steps[dice(word < 3 ? 3 : dice(3) === 0 ? steps.length : 4)] ?? 0);
  }
};

const wanders = (visit: (told: Told, nth: number) => void): number => {
  let visited = 0;
  for (let seed = 1; seed <= TALKS; seed++) wander(diceOf(seed), (told) => visit(told, visited++));
  return visited;
};

const finished = (from: Told): number => {
  let told = from;
  for (let word = 0; word < 80; word++) {
    if (!told.state) return word;
    const open = told;
    const said = [ANA, BEN].flatMap((who) => {
      const type = onward.find((each) => viewOf(open, who).may.includes(each));
      return type === undefined ? [] : [tries(open, who, { type } as FloorCommand)];
    })[0];
    const parks = () => [ANA, BEN].reduce((each, who) => tries(each, who, { type: "park", yes: true }) ?? each, open);
    if (said) told = said;
    else if (viewOf(open, ANA).pause?.may === "rebook") told = parks();
    else told = later(open, (floor.due(open.state ?? never()) ?? 0) - open.at);
  }
  throw new Error(`no end from ${from.state?.stage} ${from.state?.pause?.in}`);
};
const never = (): never => {
  throw new Error("it is open");
};

describe("in every state that random talks come to", () => {
  it("[floor-8] each can pause and set aside, and two who wish to come to the end", () => {
    const stages = new Set<Stage>();
    const visited = wanders((told, nth) => {
      if (told.state) stages.add(told.state.stage);
      for (const who of [ANA, BEN]) {
        const { may, pause } = viewOf(told, who);
        expect(may).toContain("park");
        expect(may.includes("pause")).toBe(pause?.may !== "rebook");
        const paused = tries(told, who, { type: "pause", minutes: 30 });
        expect(paused?.state?.pause).toBeTruthy();
      }
      if (nth % 25 === 0) finished(told);
    });
    expect([...stages].sort()).toEqual([...new Set<Stage>(floorTable.map((row) => row.in))].sort());
    expect(visited).toBeGreaterThan(TALKS * 10);
  });

  it("[floor-2] what is shown as possible is taken, and what is not is refused", () => {
    wanders((told) => {
      for (const who of [ANA, BEN]) {
        const shown = viewOf(told, who);
        for (const command of commandsOf(shown))
          if (shown.may.includes(command.type) !== (tries(told, who, command) !== null))
            throw new Error(`${command.type} in ${shown.stage} is shown as ${shown.may.includes(command.type)}`);
      }
    });
  });

  it("[floor-7] time does the same whether a phone looks often or once, and never before it is due", () => {
    wanders((told) => {
      if (!told.state) return;
      const due = floor.due(told.state);
      if (due !== null) {
        expect(due).toBeGreaterThan(told.at);
        expect(floor.lapse(told.state, due - 1)).toBe(told.state);
        expect(floor.lapse(told.state, due)).not.toBe(told.state);
      }
      const seconds = [30_000, 100_000, 20 * MINUTE, 46 * MINUTE, 26 * 60 * MINUTE];
      const often = seconds.reduce((each, ms) => later(each, told.at + ms - each.at), told);
      expect(often.state).toEqual(later(told, seconds.at(-1) ?? 0).state);
    });
  });
});
