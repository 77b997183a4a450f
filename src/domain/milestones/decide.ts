/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine } from "../typed.ts";
import type { MilestonesCommand } from "./commands.ts";
import { LONGEST_LINE, LONGEST_NAME, type milestonesKinds } from "./facts.ts";
import { isMarked, type MilestonesState, type MilestonesStepRefusal, step } from "./state.ts";

export type MilestonesRefusal =
  MilestonesStepRefusal | { readonly type: "nobodyThere" | "resting" | "textMissing" | "lineTooLong" | "unknownMark" };

type Made = Result<NewFact, MilestonesRefusal>;

export const decide = (
  state: MilestonesState,
  command: MilestonesCommand,
  context: Context,
): Result<readonly NewFact[], MilestonesRefusal> => {
  if (context.place === "ours") {
    if (context.other === null) return err({ type: "nobodyThere" });
    if (isResting(context.rest)) return err({ type: "resting" });
  }
  const fact = command.type === "mark" ? mark(command) : line(state, command);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const mark = ({ sort, on, text }: Extract<MilestonesCommand, { readonly type: "mark" }>): Made => {
  if (sort !== "own") return made("milestoneMarked", { sort, on });
  const name = typedLine(text, LONGEST_NAME, "lineTooLong");
  return name.ok ? made("milestoneMarked", { sort, on, text: name.value }) : name;
};

const line = (
  state: MilestonesState,
  { mark, text, instead }: Extract<MilestonesCommand, { readonly type: "line" }>,
): Made => {
  if (!isMarked(state, mark)) return err({ type: "unknownMark" });
  const words = typedLine(text, LONGEST_LINE, "lineTooLong");
  if (!words.ok) return words;
  return made("milestoneLineWritten", { mark, text: words.value, ...(instead.length > 0 ? { instead } : {}) });
};

const made = (kind: keyof typeof milestonesKinds, fields: Fields): Made => ok({ kind, version: 1, fields });
