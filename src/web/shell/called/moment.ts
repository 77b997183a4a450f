/** What the shell says of what two do at the same time, from the session alone. */
import type { ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";

export type Moment = "near" | "asked" | "together" | "elsewhere";

/** Of breathing together. Null when there is nothing to say. `isPutOff`: its reader said "not now". */
export const momentOf = (running: RunningView<ViewIn<"breathe">>, isPutOff: boolean): Moment | null => {
  if (running.carried === "elsewhere") return "elsewhere";
  if (running.carried === "nowhere") return isPutOff || running.view.start !== null ? null : "near";
  return running.view.start === null ? "asked" : "together";
};

export type TalkMoment = "called" | "booked" | "asked" | "open" | "paused" | "elsewhere";

/** Of a talk. Until one's own return from a pause nothing reminds of it. `now`: ms since 1970. */
export const talkMomentOf = (
  running: RunningView<ViewIn<"floor">>,
  isPutOff: boolean,
  now: number,
): TalkMoment | null => {
  const { carried, view } = running;
  if (view.pause && (view.pause.may === "wait" || view.pause.me === "ready" || now < view.pause.back)) return null;
  if (carried === "elsewhere") return "elsewhere";
  if (carried === "nowhere")
    return isPutOff || view.stage !== "asked" ? null : view.entry === null ? "called" : "booked";
  if (view.stage === "asked") return "asked";
  return view.pause === null ? "open" : "paused";
};

export type SittingMoment = "called" | "asked" | "open" | "elsewhere";

/** Of sitting down together. */
export const sittingMomentOf = (
  { carried, view }: RunningView<ViewIn<"sitting">>,
  isPutOff: boolean,
): SittingMoment | null => {
  if (view.isClosedHere) return null;
  if (carried === "elsewhere") return "elsewhere";
  if (carried === "nowhere") return isPutOff || view.stage !== "asked" ? null : "called";
  return view.stage === "asked" ? "asked" : "open";
};
