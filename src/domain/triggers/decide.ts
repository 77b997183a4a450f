/** What a person may write now, and the fact that comes of it. */
import { err, ok, type Result } from "#base/result.ts";
import type { NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedText } from "../typed.ts";
import type { TriggersCommand } from "./commands.ts";
import { LONGEST_TRIGGER_LINE, triggerLines } from "./facts.ts";
import { step, type TriggersState, type TriggersStepRefusal } from "./state.ts";

export type TriggersRefusal =
  | TriggersStepRefusal
  | { readonly type: "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" };

export const decide = (
  state: TriggersState,
  command: TriggersCommand,
  context: Context,
): Result<readonly NewFact[], TriggersRefusal> => {
  const fact = command.type === "write" ? written(command, context) : shared(command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

type Made = Result<NewFact, TriggersRefusal>;
type Write = Extract<TriggersCommand, { readonly type: "write" }>;
type Share = Extract<TriggersCommand, { readonly type: "share" }>;

/** What sets it off is needed; every other line is left out when it is empty. */
const written = (command: Write, { place }: Context): Made => {
  if (place !== "mine") return err({ type: "onlyMine" });
  const said: Record<string, string> = {};
  for (const name of triggerLines) {
    if (name !== "cue" && command[name].trim() === "") continue;
    const line = typedText(command[name], LONGEST_TRIGGER_LINE, "lineTooLong");
    if (!line.ok) return line;
    said[name] = line.value;
  }
  const { instead } = command;
  return ok({ kind: "triggerWritten", version: 1, fields: { ...said, ...(instead.length > 0 ? { instead } : {}) } });
};

const shared = ({ note, line, text }: Share, { place, other, rest }: Context): Made => {
  if (place !== "ours") return err({ type: "onlyOurs" });
  if (other === null) return err({ type: "nobodyThere" });
  if (isResting(rest)) return err({ type: "resting" });
  const said = typedText(text, LONGEST_TRIGGER_LINE, "lineTooLong");
  return said.ok ? ok({ kind: "triggerLineShared", version: 1, fields: { note, line, text: said.value } }) : said;
};
