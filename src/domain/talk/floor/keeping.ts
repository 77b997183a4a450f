/**
 * What both choose to keep of a talk (LOG-84): lines that one proposes and the other keeps, and that they talked today. And repair
 * lines, of which the latest stands until the next.
 *
 * A line is written down by whoever proposed it, before they close. So it is kept only if its author's phone knew of that by then.
 */
import { err, ok, type Result } from "#base/result.ts";
import { type FloorState, type From, type Line, withSeat } from "./state.ts";
import type { Stage } from "./table.ts";
import type { FloorRefusal } from "./view.ts";

export const MOST_LINES = 5;

const keepsIn: readonly Stage[] = ["between", "solve", "close"];
export const isKeeping = ({ stage, pause }: FloorState): boolean => pause === null && keepsIn.includes(stage);
export const isRepairing = ({ stage, pause }: FloorState): boolean =>
  pause === null && stage !== "asked" && stage !== "over";

const notNow: Result<never, FloorRefusal> = err({ type: "notNow" });

export const hasClosed = ({ said }: FloorState, seat: From["seat"]): boolean => said[seat] === "closed";

export const propose = (state: FloorState, text: string, { seat, ref }: From): Result<FloorState, FloorRefusal> => {
  if (!isKeeping(state) || hasClosed(state, seat)) return notNow;
  if (state.lines.filter(({ by }) => by === seat).length >= MOST_LINES) return err({ type: "tooMany" });
  return ok({ ...state, lines: [...state.lines, { ref, text, by: seat, kept: null }] });
};

export const isKeepable = (state: FloorState, { by, kept }: Line, seat: From["seat"]): boolean =>
  isKeeping(state) && by !== seat && kept === null && !hasClosed(state, seat) && !hasClosed(state, by);

export const keep = (state: FloorState, line: string, { seat, ref }: From): Result<FloorState, FloorRefusal> => {
  if (!state.lines.some((each) => each.ref === line && isKeepable(state, each, seat))) return notNow;
  return ok({ ...state, lines: state.lines.map((each) => (each.ref === line ? { ...each, kept: ref } : each)) });
};

/** Whether this person can take it back: a line of theirs, or that they keep one of the other's. */
export const isDroppable = (state: FloorState, { by, kept }: Line, seat: From["seat"]): boolean =>
  isKeeping(state) && !hasClosed(state, seat) && !hasClosed(state, by) && (by === seat || kept !== null);

export const drop = (state: FloorState, line: string, { seat }: From): Result<FloorState, FloorRefusal> => {
  const dropped = state.lines.find((each) => each.ref === line && isDroppable(state, each, seat));
  if (!dropped) return notNow;
  if (dropped.by === seat) return ok({ ...state, lines: state.lines.filter((each) => each !== dropped) });
  return ok({ ...state, lines: state.lines.map((each) => (each === dropped ? { ...each, kept: null } : each)) });
};

/** That they talked is to be kept, says this person, or no longer. */
export const keepDay = (state: FloorState, yes: boolean, { seat }: From): Result<FloorState, FloorRefusal> =>
  isKeeping(state) && !hasClosed(state, seat) && state.day[seat] !== yes
    ? ok({ ...state, day: withSeat(state.day, seat, yes) })
    : notNow;

/** Without what somebody who closes could not have known to be kept. */
export const knownTo = (state: FloorState, { seat, knows }: From): FloorState => ({
  ...state,
  lines: state.lines.map((each) =>
    each.by === seat && each.kept !== null && !knows(each.kept) ? { ...each, kept: null } : each,
  ),
});

export const repair = (state: FloorState, line: string, { seat, ref }: From): Result<FloorState, FloorRefusal> =>
  isRepairing(state) ? ok({ ...state, repair: { ref, line, by: seat, isReceived: false } }) : notNow;

export const receive = (state: FloorState, line: string, { seat }: From): Result<FloorState, FloorRefusal> => {
  const { repair: said } = state;
  if (!isRepairing(state) || !said || said.ref !== line || said.by === seat || said.isReceived) return notNow;
  return ok({ ...state, repair: { ...said, isReceived: true } });
};
