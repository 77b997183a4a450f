/**
 * The time-out (care §2.4): by either, at once, without a reason, over every stage. Pauses called together are one, and it ends only
 * when both say so after its twenty minutes, each knowing of every pause in it.
 */
import { isSpeaking, leftOf, spent } from "./share.ts";
import { type From, type FloorState, isBoth, type Pause, pair, withSeat } from "./state.ts";
import {
  floorTable,
  PAUSE_TIMES,
  pauseDeadlineTable,
  type PauseSays,
  type PauseStage,
  pauseTable,
  type Stage,
  TIMES,
} from "./table.ts";

const MINUTE = 60_000;
const LEAST = PAUSE_TIMES.floor / MINUTE;
const MOST = PAUSE_TIMES.ceiling / MINUTE;

/** Any number is held between twenty minutes and a day; anything else is twenty minutes. */
export const minutesIn = (value: unknown): number =>
  typeof value === "number" && !Number.isNaN(value) ? Math.round(Math.min(MOST, Math.max(LEAST, value))) : LEAST;

const stageOf = ({ pause, waits }: FloorState): PauseStage => pause?.in ?? (waits === null ? "none" : "gentle");

const rowFor = (state: FloorState, says: PauseSays) =>
  pauseTable.find((row) => row.in === stageOf(state) && row.says === says) ?? null;

/** What holds after a pause was called. It is never refused. */
export const call = (state: FloorState, minutes: number, { ref, at }: From): FloorState => {
  const row = rowFor(state, "pause");
  if (state.stage === "over" || !row) return state;
  const before = state.pause;
  if (before && row.to === "rebook")
    return { ...state, park: pair(false), pause: { ...before, refs: [...before.refs, ref] } };
  const until = before?.until ?? Math.min(at + PAUSE_TIMES.ceiling, state.ends - PAUSE_TIMES.rebook);
  const back = Math.min(until, at + minutes * MINUTE);
  const pause: Pause = {
    in: "cooling",
    refs: [...(before?.refs ?? []), ref],
    at: before?.at ?? at,
    from: Math.min(until, at + PAUSE_TIMES.floor),
    until,
    back: { one: Math.max(back, before?.back.one ?? 0), two: Math.max(back, before?.back.two ?? 0) },
    answers: pair<Pause["answers"]["one"]>(null),
    left: before ? before.left : (state.waits ?? (state.until === null ? null : Math.max(0, state.until - at))),
  };
  const held = before ? state : { ...spent(state, at), since: at, until: null, waits: null };
  return { ...held, finish: pair(false), park: pair(false), pause };
};

/** The interrupted turn, gently: timed turns wait until whose turn it is begins, and have a minute at least. */
const resume = (state: FloorState, pause: Pause, at: number): FloorState => {
  const then: FloorState = {
    ...state,
    pause: null,
    turn: state.turn + 1,
    since: at,
    isGentle: true,
    longAt: state.longAt === null ? null : state.longAt + (at - pause.at),
    ...(state.stage !== "close" && { said: pair(null) }),
  };
  if (pause.left === null) return then;
  const left = Math.max(pause.left, TIMES.gentle);
  if (!isHandedOver(state.stage)) return { ...then, until: at + left };
  if (!isSpeaking(state.stage) || leftOf(state) >= left) return { ...then, waits: left };
  const spared = { ...then, isSpared: true };
  return { ...spared, waits: Math.min(left, leftOf(spared)) };
};

const isHandedOver = (stage: Stage): boolean => floorTable.some((row) => row.in === stage && row.says === "done");

export const answer = (
  state: FloorState,
  { says, minutes }: { readonly says: "back" | "stay"; readonly minutes: number },
  { seat, at }: From,
): FloorState | null => {
  const { pause } = state;
  if (!pause || !rowFor(state, says)) return null;
  if (says === "stay") {
    const back = Math.min(pause.until, Math.max(pause.back[seat], at + minutes * MINUTE));
    const answers = withSeat(pause.answers, seat, "longer");
    return { ...state, pause: { ...pause, back: withSeat(pause.back, seat, back), answers } };
  }
  const answers = withSeat(pause.answers, seat, "ready");
  const { one, two } = answers;
  if (isBoth({ one: one === "ready", two: two === "ready" })) return resume(state, pause, at);
  return pause.answers[seat] === "ready" ? null : { ...state, pause: { ...pause, answers } };
};

/** The interrupted turn, once whose turn it is begins: its time runs. */
export const beginAgain = (state: FloorState, waits: number, at: number): FloorState | null =>
  rowFor(state, "ready") ? { ...state, since: at, until: at + waits, waits: null, turn: state.turn + 1 } : null;

/** Another time is proposed. */
export const book = (state: FloorState): FloorState | null =>
  rowFor(state, "booked") ? { ...state, stage: "over" } : null;

export const dueInPause = ({ in: where, from, until }: Pause): number | null =>
  where === "cooling" ? from : where === "asking" ? until : null;

export const elapseInPause = (state: FloorState, pause: Pause, now: number): FloorState | null => {
  const due = dueInPause(pause);
  const row = pauseDeadlineTable.find((each) => each.in === pause.in);
  return due === null || due > now || !row || row.to === "none" || row.to === "gentle"
    ? null
    : { ...state, pause: { ...pause, in: row.to } };
};
