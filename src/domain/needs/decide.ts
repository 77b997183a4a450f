/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine } from "../typed.ts";
import type { NeedsCommand } from "./commands.ts";
import { LONGEST_ANSWER, LONGEST_NEED, type needsKinds } from "./facts.ts";
import { type NeedsState, type NeedsStepRefusal, step } from "./state.ts";
import { saidTo } from "./views.ts";

export type NeedsRefusal =
  | NeedsStepRefusal
  | {
      readonly type: "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" | "sameAnswer";
    };

type Made = Result<NewFact, NeedsRefusal>;

export const decide = (
  state: NeedsState,
  command: NeedsCommand,
  context: Context,
): Result<readonly NewFact[], NeedsRefusal> => {
  if (context.place !== "ours") return err({ type: "onlyOurs" });
  if (context.other === null) return err({ type: "nobodyThere" });
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  if (!next.ok) return next;
  return isResting(context.rest) && !isNo(fact.value) ? err({ type: "resting" }) : ok([fact.value]);
};

/** What takes something away from the other asks nothing of them, and is never held back. */
const isNo = ({ kind }: NewFact): boolean => kind === "needPutOff" || kind === "needAnswerTakenBack";

const factOf = (state: NeedsState, command: NeedsCommand, { me }: Context): Made => {
  switch (command.type) {
    case "write":
      return worded("needWritten", command.text, LONGEST_NEED, {});
    case "answer": {
      const { need, says } = command;
      if (saidTo(state, need, me) === says) return err({ type: "sameAnswer" });
      const kind = says === null ? "needAnswerTakenBack" : says === "yes" ? "needAgreed" : "needPutOff";
      return made(kind, { need });
    }
    case "say": {
      const { need, text } = command;
      return worded("needAnswerWritten", text, LONGEST_ANSWER, { need });
    }
  }
};

const worded = (kind: "needWritten" | "needAnswerWritten", text: string, most: number, about: Fields): Made => {
  const line = typedLine(text, most, "lineTooLong");
  return line.ok ? made(kind, { ...about, text: line.value }) : line;
};

const made = (kind: keyof typeof needsKinds, fields: Fields): Made => ok({ kind, version: 1, fields });
