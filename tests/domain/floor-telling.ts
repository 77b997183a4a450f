/** Tells talks in few words, for tests: who says what, at which second, on one machine without phones. */
import { type FloorCommand, type FloorView, type FloorOpening } from "#domain/talk/floor/view.ts";
import { floor } from "#domain/talk/floor/floor.ts";
import type { FloorState } from "#domain/talk/floor/state.ts";
import { ANA, BEN, T0 } from "./session-telling.ts";

export const opening = (over: Partial<FloorOpening> = {}) => ({
  topic: "The summer",
  about: "everyday" as const,
  minutes: 30,
  first: ANA,
  entry: null,
  on: null,
  ...over,
});

/** A talk that Ana opened, and how it goes on. Time is in milliseconds from T0. */
export interface Told {
  readonly state: FloorState | null;
  readonly at: number;
  readonly count: number;
}

export const begun = (over: Partial<FloorOpening> = {}): Told => ({
  state: floor.begin(opening(over), { by: ANA, ref: "0", at: T0, knows: () => false }),
  at: T0,
  count: 1,
});

/** After this time. */
export const later = ({ state, at, count }: Told, ms: number): Told => ({
  state: state && floor.lapse(state, at + ms),
  at: at + ms,
  count,
});

/** What a command does, or null where it is refused. */
export const tries = ({ state, at, count }: Told, by: string, command: FloorCommand): Told | null => {
  if (!state) return null;
  const decided = floor.decide(state, command, { me: by, now: at });
  if (!decided.ok) return null;
  const from = { by, ref: `${count}`, at, knows: () => true };
  const { move, fields } = decided.value;
  if (move === "pause") return later({ state: floor.noes.pause(state, from, fields), at, count: count + 1 }, 0);
  const read = floor.parse(decided.value);
  const stepped = read && floor.step(state, read, from);
  return stepped?.ok ? later({ state: stepped.value, at, count: count + 1 }, 0) : null;
};

export const says = (told: Told, by: string, command: FloorCommand): Told => {
  const after = tries(told, by, command);
  if (!after)
    throw new Error(`${by === ANA ? "Ana" : "Ben"} may not ${command.type} in ${told.state?.stage ?? "over"}`);
  return after;
};

export type Words = readonly [who: "ana" | "ben" | "both", ...(FloorCommand | FloorCommand["type"])[]];

/** One after the other, two seconds apart. A command that is only a name stands for itself. */
export const goes = (told: Told, ...all: readonly Words[]): Told =>
  all.reduce(
    (before, [who, ...commands]) =>
      commands.reduce<Told>((each, command) => {
        const said = typeof command === "string" ? ({ type: command } as FloorCommand) : command;
        const people = who === "both" ? [ANA, BEN] : [who === "ana" ? ANA : BEN];
        return people.reduce((one, person) => says(later(one, 2000), person, said), each);
      }, before),
    told,
  );

export const view = ({ state }: Told, who: "ana" | "ben"): FloorView | null =>
  state && floor.view(state, who === "ana" ? ANA : BEN);

/** Ana and Ben have both joined and are ready: Ana speaks. */
export const speaking = (over: Partial<FloorOpening> = {}): Told =>
  goes(begun(over), ["ben", "join"], ["both", "ready"]);

/** One half of a round, heard at once. */
export const half = (speaker: "ana" | "ben"): readonly Words[] => {
  const listener = speaker === "ana" ? "ben" : "ana";
  return [
    [speaker, "done"],
    [listener, "done"],
    [speaker, "heard", "enough"],
    [listener, "done"],
    [speaker, "understood"],
  ];
};

export const between = (over: Partial<FloorOpening> = {}): Told => goes(speaking(over), ...half("ana"), ...half("ben"));

/** What two say who want to come to the end: the first thing on this list that one of them may. */
export const onward: readonly FloorCommand["type"][] = [
  "join",
  "ready",
  "back",
  "done",
  "heard",
  "enough",
  "understood",
  "tryAgain",
  "closed",
  "close",
];
