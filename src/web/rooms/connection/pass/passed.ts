/**
 * The same sitting on one phone that lies between two people: the same rules, without a session. Nobody is asked, so it begins with
 * the first turn. `now` is the clock on the wall; it only goes on.
 */
import { sitting, type SittingState, type SittingView } from "#domain/session/sitting.ts";
import type { SittingCommand, SittingMinutes } from "#domain/session/sitting-moves.ts";

/** Whose phone it is, and who is with them. */
export type Passing = "owner" | "guest";

export interface PassedOpening {
  readonly minutes: SittingMinutes;
  readonly questions: readonly [string, string];
  readonly first: Passing;
}

const from = (by: Passing, at: number) => ({ by, ref: "", at, knows: () => true });

/** Null when it cannot be read: one question twice. */
export const beginPassed = ({ minutes, questions, first }: PassedOpening, now: number): SittingState | null => {
  const opening = { minutes, questions: [...questions], first };
  let state = sitting.begin(opening, from("owner", now));
  for (const [who, type] of [
    ["guest", "join"],
    ["owner", "ready"],
    ["guest", "ready"],
  ] as const)
    state = state && stepPassed(state, { type }, who, now);
  return state;
};

/** Null when it is over; the same when this is not to be said now. */
export const stepPassed = (
  state: SittingState,
  command: SittingCommand,
  who: Passing,
  now: number,
): SittingState | null => {
  const at = Math.max(now, state.since);
  const decided = sitting.decide(state, command, { me: who, now: at });
  const move = decided.ok ? sitting.parse(decided.value) : null;
  const stepped = move && sitting.step(state, move, from(who, at));
  return sitting.lapse(stepped?.ok ? stepped.value : state, at);
};

/** Whoever speaks hands on, and it lies between both: one press is enough. */
export const handOn = (state: SittingState, now: number): SittingState | null =>
  stepPassed(state, { type: "done" }, speakerIn(state), now);

const speakerIn = (state: SittingState): Passing =>
  sitting.view(state, "owner").part === "speaker" ? "owner" : "guest";

/** As its owner sees it. */
export const viewPassed = (state: SittingState): SittingView => sitting.view(state, "owner");
