/**
 * Equal time (care R2.2). In a round each of the two has one half, and in it a share of speaking time: a quarter of the booked
 * minutes, between four and ten of them. It is spent in turns of two minutes; clarifying comes out of it, restating does not.
 *
 * What is not used goes to nobody. So both are offered the same, but for two things: a longer first turn that both agreed to, and
 * a spare tenth, once a half, for a turn that comes back from a pause when hardly anything of the share is left.
 */
import { isBoth, type FloorState } from "./state.ts";
import { deadlineTable, type Stage, TIMES } from "./table.ts";

const MINUTE = 60_000;

/** The share of a half by the booked minutes. */
export const shareOf = (minutes: number): number => Math.min(10 * MINUTE, Math.max(4 * MINUTE, (minutes * MINUTE) / 4));

type Half = Pick<
  FloorState,
  "minutes" | "about" | "longer" | "round" | "speaker" | "first" | "used" | "isSpared" | "stage" | "since" | "until"
>;

const isFirstOfAll = ({ about, longer, round, speaker, first }: Half): boolean =>
  about === "happened" && isBoth(longer) && round === 1 && speaker === first;

/** What is left of the share of whose half it is, a piece that runs not taken off. */
export const leftOf = (state: Half): number => {
  const share = shareOf(state.minutes);
  const longer = isFirstOfAll(state) ? TIMES.longer - TIMES.speak : 0;
  return Math.max(0, share + longer + (state.isSpared ? spareOf(state) : 0) - state.used);
};

const spareOf = ({ minutes }: Pick<Half, "minutes">): number => shareOf(minutes) / 10;

export const isSpeaking = (stage: Stage): boolean => stage === "speak" || stage === "clarify";

/** How long a stage lasts that begins now; null where no time runs. */
export const lengthOf = (state: Half, stage: Stage): number | null => {
  const after = deadlineTable.find((row) => row.in === stage)?.after;
  if (after === undefined) return null;
  if (!isSpeaking(stage)) return after;
  const isLonger = stage === "speak" && state.used === 0 && isFirstOfAll(state);
  return Math.min(isLonger ? TIMES.longer : after, leftOf(state));
};

/** With the speaking until this moment taken off the share. */
export const spent = <State extends Half>(state: State, at: number): State =>
  isSpeaking(state.stage) && state.until !== null
    ? { ...state, used: state.used + Math.min(at, state.until) - state.since }
    : state;
