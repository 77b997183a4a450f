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

/** Of a talk. In the first twenty minutes of a pause nothing reminds anybody of it. */
export const talkMomentOf = (running: RunningView<ViewIn<"floor">>, isPutOff: boolean): TalkMoment | null => {
  const { carried, view } = running;
  if (view.pause?.may === "wait") return null;
  if (carried === "elsewhere") return "elsewhere";
  if (carried === "nowhere")
    return isPutOff || view.stage !== "asked" ? null : view.entry === null ? "called" : "booked";
  if (view.stage === "asked") return "asked";
  return view.pause === null ? "open" : "paused";
};
