/** What a person may write now, and the fact that comes of it. */
import { err, ok, type Result } from "#base/result.ts";
import type { NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine } from "../typed.ts";
import type { AffectionCommand } from "./commands.ts";
import { LONGEST_AFFECTION } from "./facts.ts";
import { type AffectionState, type AffectionStepRefusal, step } from "./state.ts";

export type AffectionRefusal =
  | AffectionStepRefusal
  | { readonly type: "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" };

export const decide = (
  state: AffectionState,
  command: AffectionCommand,
  context: Context,
): Result<readonly NewFact[], AffectionRefusal> => {
  const fact = factOf(command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const factOf = (command: AffectionCommand, { place, other, rest }: Context): Result<NewFact, AffectionRefusal> => {
  if (command.type === "write" && place !== "mine") return err({ type: "onlyMine" });
  if (command.type === "share") {
    if (place !== "ours") return err({ type: "onlyOurs" });
    if (other === null) return err({ type: "nobodyThere" });
    if (isResting(rest)) return err({ type: "resting" });
  }
  const line = typedLine(command.text, LONGEST_AFFECTION, "lineTooLong");
  if (!line.ok) return line;
  const said = { text: line.value, sort: command.sort };
  if (command.type === "share")
    return ok({ kind: "affectionShared", version: 1, fields: { note: command.note, ...said } });
  const { instead } = command;
  return ok({
    kind: "affectionWritten",
    version: 1,
    fields: { ...said, ...(instead.length > 0 ? { instead } : {}) },
  });
};
