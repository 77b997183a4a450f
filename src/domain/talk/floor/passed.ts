/**
 * The same floor on one phone that is passed between two people: pure, without a session, a device or a store. Who holds the phone
 * is "first" or "second"; all of it lives in the memory of the page and goes with it.
 *
 * Nobody has to be asked or to join, so it begins in `setup`. `now` is any clock that only goes on (the page's steady one will do).
 */
import { ok, type Result } from "#base/result.ts";
import { floor } from "./floor.ts";
import type { FloorState } from "./state.ts";
import type { FloorCommand, FloorOpening, FloorRefusal, FloorView } from "./view.ts";

export type Passing = "first" | "second";

export interface PassedTalk {
  /** Null when it is over. */
  readonly state: FloorState | null;
  /** How many words were said. */
  readonly count: number;
}

export type PassedOpening = Pick<FloorOpening, "topic" | "about" | "minutes">;

const from = (who: Passing, count: number, at: number) => ({ by: who, ref: `${count}`, at, knows: () => true });

/** Null when the opening cannot be read: an empty topic, more than an hour. "first" speaks first. */
export const beginPassed = (opening: PassedOpening, now: number): PassedTalk | null => {
  const fields = { topic: opening.topic, about: opening.about, minutes: opening.minutes };
  const asked = floor.begin({ ...fields, first: "first", entry: null, on: null }, from("first", 0, now));
  return asked ? taken({ state: asked, count: 1 }, "second", { type: "join" }, now) : null;
};

const taken = (talk: PassedTalk, who: Passing, command: FloorCommand, now: number): PassedTalk | null => {
  const after = stepPassed(talk, command, who, now);
  return after.ok ? after.value : null;
};

/** What has become of it by now: time alone leads on. Ask again at {@link duePassed}. */
export const passedAt = (talk: PassedTalk, now: number): PassedTalk => ({
  ...talk,
  state: talk.state && floor.lapse(talk.state, now),
});

export const duePassed = ({ state }: PassedTalk): number | null => state && floor.due(state);

export const stepPassed = (
  talk: PassedTalk,
  command: FloorCommand,
  who: Passing,
  now: number,
): Result<PassedTalk, FloorRefusal> => {
  const { state, count } = passedAt(talk, now);
  if (!state) return ok({ state, count });
  const decided = floor.decide(state, command, { me: who, now });
  if (!decided.ok) return decided;
  const after = moved(state, decided.value, from(who, count, now));
  return after.ok ? ok(passedAt({ state: after.value, count: count + 1 }, now)) : after;
};

type NewMove = Parameters<typeof floor.parse>[0];

const moved = (state: FloorState, move: NewMove, said: ReturnType<typeof from>): Result<FloorState, FloorRefusal> => {
  if (move.move === "pause") return ok(floor.noes.pause(state, said, move.fields));
  const read = floor.parse(move);
  return read ? floor.step(state, read, said) : { ok: false, error: { type: "unreadable" } };
};

/** Leaving, by either, at once. */
export const leavePassed = ({ count }: PassedTalk): PassedTalk => ({ state: null, count });

/** What is drawn while this one holds the phone; null when it is over. */
export const viewPassed = ({ state }: PassedTalk, who: Passing): FloorView | null => state && floor.view(state, who);
