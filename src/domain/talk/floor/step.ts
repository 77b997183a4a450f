/** The floor goes by its tables: who may say what now, and what follows from it or from time. */
import { beginAgain } from "./pause.ts";
import { leftOf, lengthOf, spent } from "./share.ts";
import { across, type FloorState, isBoth, pair, type Seat, withSeat } from "./state.ts";
import {
  type And,
  deadlineTable,
  floorTable,
  type Row,
  type Says,
  type Stage,
  standingTable,
  TIMES,
  type When,
} from "./table.ts";

const holds: Readonly<Record<When, (state: FloorState) => boolean>> = {
  thirdMiss: ({ misses }) => misses >= 2,
  noTimeLeft: (state) => leftOf(state) < TIMES.least,
  firstHalf: ({ speaker, first }) => speaker === first,
  bothUnderstood: ({ understood }) => isBoth(understood),
};

const does: Readonly<Record<And, (state: FloorState) => FloorState>> = {
  miss: (state) => ({ ...state, misses: state.misses + 1 }),
  hear: (state) => ({ ...state, misses: 0 }),
  onceMore: (state) => ({ ...state, misses: 2 }),
  feelUnderstood: (state) => ({ ...state, understood: withSeat(state.understood, state.speaker, true) }),
  doNotYet: (state) => ({ ...state, understood: withSeat(state.understood, state.speaker, false) }),
  switch: (state) => ({ ...state, speaker: across(state.speaker), used: 0, isSpared: false, misses: 0 }),
  nextRound: (state) => ({
    ...state,
    round: state.round + 1,
    speaker: state.first,
    used: 0,
    isSpared: false,
    misses: 0,
  }),
  setAside: (state) => ({ ...state, isParked: true }),
};

const isTheirs = (state: FloorState, { who }: Row, seat: Seat): boolean => {
  if (who === "joiner") return seat === "two";
  if (who === "speaker" || who === "listener") return (state.speaker === seat) === (who === "speaker");
  return true;
};

/** The row by which this person may say this now. */
export const rowFor = (state: FloorState, seat: Seat, says: Says): Row | null =>
  floorTable.find(
    (row) =>
      row.in === state.stage &&
      row.says === says &&
      isTheirs(state, row, seat) &&
      (row.when === undefined || holds[row.when](state)),
  ) ?? null;

const enter = (state: FloorState, and: readonly And[], to: Stage, at: number): FloorState => {
  const then = and.reduce((before, each) => does[each](before), spent(state, at));
  const length = lengthOf(then, to);
  const begins = state.stage === "setup" && to === "speak" && state.about === "happened";
  return {
    ...then,
    stage: to,
    turn: state.turn + 1,
    since: at,
    until: length === null ? null : at + length,
    waits: null,
    isGentle: false,
    said: pair<Says | null>(null),
    ...(begins && { longAt: at + TIMES.long }),
    ...(to === "close" && { finish: pair(false), park: pair(false), longAt: null, pause: null }),
  };
};

/** After this word, or null when it is not theirs to say now. */
export const say = (state: FloorState, seat: Seat, says: Says, at: number): FloorState | null => {
  if (state.waits !== null && (says === "ready" || says === "done"))
    return says === "ready" && isTurnOf(state, seat) ? beginAgain(state, state.waits, at) : null;
  const row = rowFor(state, seat, says);
  if (!row || state.said[seat] === says) return null;
  if (row.who !== "both") return enter(state, row.and ?? [], row.to, at);
  if (state.said[across(seat)] === says) return enter(state, row.and ?? [], row.to, at);
  return { ...state, said: withSeat<Says | null>(state.said, seat, says) };
};

/** Whose word begins a timed turn anew after a pause: who can hand it over. */
const isTurnOf = (state: FloorState, seat: Seat): boolean =>
  floorTable.some((row) => row.in === state.stage && row.says === "done" && isTheirs(state, row, seat));

/** After an agreement that stands until it is taken back, or null when it changes nothing. */
export const agree = (
  state: FloorState,
  seat: Seat,
  { says, yes }: { readonly says: "finish" | "park"; readonly yes: boolean },
  at: number,
): FloorState | null => {
  const row = standingTable.find((each) => each.says === says);
  if (!row || row.notIn.includes(state.stage) || state[says][seat] === yes) return null;
  const agreed = withSeat(state[says], seat, yes);
  const next = { ...state, [says]: agreed };
  return isBoth(agreed) ? enter(next, row.and ?? [], row.to, at) : next;
};

/** When time alone leads on from this stage. */
export const dueIn = (state: FloorState): number => {
  const dues = [
    state.until ?? state.since + TIMES.silence,
    ...(state.longAt === null || state.isLong ? [] : [state.longAt]),
  ];
  return Math.min(...dues);
};

/** After the one next thing that time does by this moment; null when nothing is due. */
export const elapse = (state: FloorState, now: number): FloorState | null => {
  const due = dueIn(state);
  if (state.stage === "over" || due > now) return null;
  if (state.longAt === due && !state.isLong) return { ...state, isLong: true };
  if (state.until === null) return { ...state, stage: "over" };
  const row = deadlineTable.find((each) => each.in === state.stage);
  if (!row) return null;
  if (row.to === state.stage) return { ...state, until: null };
  return enter(state, [], row.to, due);
};
