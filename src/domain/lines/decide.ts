/** What a person may do now, and the fact that comes of it. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact, Person } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine } from "../typed.ts";
import type { LinesCommand } from "./commands.ts";
import { type linesKinds, LONGEST_OWN_LINE } from "./facts.ts";
import { type LinesState, type LinesStepRefusal, repliesTo, step } from "./state.ts";
import { markOf } from "./views.ts";

export type LinesRefusal =
  | LinesStepRefusal
  | { readonly type: "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" | "sameMark" };

export const decide = (
  state: LinesState,
  command: LinesCommand,
  context: Context,
): Result<readonly NewFact[], LinesRefusal> => {
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const factOf = (state: LinesState, command: LinesCommand, context: Context): Result<NewFact, LinesRefusal> => {
  const { place, other, rest, me } = context;
  if (command.type === "write") {
    return place === "mine" ? worded("ownLineWritten", command) : err({ type: "onlyMine" });
  }
  if (place !== "ours") return err({ type: "onlyOurs" });
  if (other === null) return err({ type: "nobodyThere" });
  if (command.type === "mark") return mark(state, command, me);
  return isResting(rest) ? err({ type: "resting" }) : worded("ownLineShared", command);
};

const mark = (
  state: LinesState,
  { line, as }: Extract<LinesCommand, { readonly type: "mark" }>,
  me: Person,
): Result<NewFact, LinesRefusal> => {
  if (markOf(repliesTo(state, line), me) === as) return err({ type: "sameMark" });
  return made(as === null ? "lineUnmarked" : as === "welcome" ? "lineWelcomed" : "lineCalledIrritating", { line });
};

const worded = (
  kind: "ownLineWritten" | "ownLineShared",
  { text, use, instead }: Extract<LinesCommand, { readonly type: "write" | "share" }>,
): Result<NewFact, LinesRefusal> => {
  const line = typedLine(text, LONGEST_OWN_LINE, "lineTooLong");
  return line.ok ? made(kind, { text: line.value, use, ...(instead.length > 0 ? { instead } : {}) }) : line;
};

const made = (kind: keyof typeof linesKinds, fields: Fields): Result<NewFact, never> =>
  ok({ kind, version: 1, fields });
