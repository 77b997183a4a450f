/** What the shell says of breathing together, from the session alone. */
import type { ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";

export type Moment = "near" | "asked" | "together" | "elsewhere";

/** Null when there is nothing to say. `isPutOff`: its reader said "not now". */
export const momentOf = (running: RunningView<ViewIn<"breathe">>, isPutOff: boolean): Moment | null => {
  if (running.carried === "elsewhere") return "elsewhere";
  if (running.carried === "nowhere") return isPutOff || running.view.start !== null ? null : "near";
  return running.view.start === null ? "asked" : "together";
};
