/** What a person can ask for here, what they may do now, and the fact that comes of it. */
import { err, ok, type Result } from "#base/result.ts";
import { isLink, type NewFact } from "../fact.ts";
import { isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine } from "../typed.ts";
import { LONGEST_LINE } from "./facts.ts";
import { type MoneyState, type MoneyStepRefusal, step } from "./state.ts";

/** Text as typed; `instead`: own earlier words it takes the place of. */
const isMoneyCommand = shape({ type: oneOf("add"), text: isText, instead: listOf(isLink) });
export type MoneyCommand = Of<typeof isMoneyCommand>;

export const parse = (command: unknown): MoneyCommand | null => read(isMoneyCommand, command);

export type MoneyRefusal =
  MoneyStepRefusal | { readonly type: "nobodyThere" | "resting" | "textMissing" | "lineTooLong" };

export const decide = (
  state: MoneyState,
  { text, instead }: MoneyCommand,
  context: Context,
): Result<readonly NewFact[], MoneyRefusal> => {
  if (context.place === "ours") {
    if (context.other === null) return err({ type: "nobodyThere" });
    if (isResting(context.rest)) return err({ type: "resting" });
  }
  const line = typedLine(text, LONGEST_LINE, "lineTooLong");
  if (!line.ok) return line;
  const fields = { text: line.value, ...(instead.length > 0 ? { instead } : {}) };
  const fact: NewFact = { kind: "moneyLineAdded", version: 1, fields };
  const next = step(state, candidate(fact, context));
  return next.ok ? ok([fact]) : next;
};
