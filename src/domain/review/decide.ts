/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine, typedText } from "../typed.ts";
import type { ReviewCommand } from "./commands.ts";
import { LONGEST_HALF, LONGEST_REVIEW_LINE, type reviewKinds } from "./facts.ts";
import { type ReviewState, type ReviewStepRefusal, step } from "./state.ts";

export type ReviewRefusal =
  | ReviewStepRefusal
  | {
      readonly type:
        "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" | "planMissing";
    };

type Made = Result<NewFact, ReviewRefusal>;

export const decide = (
  state: ReviewState,
  command: ReviewCommand,
  context: Context,
): Result<readonly NewFact[], ReviewRefusal> => {
  const isShared = command.type === "share" || command.type === "shareNext";
  if (isShared && context.place !== "ours") return err({ type: "onlyOurs" });
  if (isShared && context.other === null) return err({ type: "nobodyThere" });
  if (!isShared && context.place !== "mine") return err({ type: "onlyMine" });
  const fact = factOf(command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  if (!next.ok) return next;
  return isShared && isResting(context.rest) ? err({ type: "resting" }) : ok([fact.value]);
};

const factOf = (command: ReviewCommand, { newId }: Context): Made => {
  switch (command.type) {
    case "write":
      return line("reviewLineWritten", { ...command, name: command.name ?? newId() });
    case "share":
      return line("reviewLineShared", command);
    case "writeNext":
      return next("reviewNextWritten", command);
    case "shareNext":
      return next("reviewNextShared", command);
    case "offerOn":
      return made("reviewDayChosen", command.weekday === null ? {} : { weekday: command.weekday });
  }
};

type LineAsked = Omit<Extract<ReviewCommand, { readonly type: "share" }>, "type">;
type NextAsked = Omit<Extract<ReviewCommand, { readonly type: "writeNext" | "shareNext" }>, "type">;

const line = (kind: keyof typeof reviewKinds, { week, name, part, text }: LineAsked): Made => {
  const typed = typedText(text, LONGEST_REVIEW_LINE, "lineTooLong");
  return typed.ok ? made(kind, { week, name, part, text: typed.value }) : typed;
};

const next = (kind: keyof typeof reviewKinds, { week, ...halves }: NextAsked): Made => {
  if ((halves.when.trim() === "") !== (halves.then.trim() === "")) return err({ type: "planMissing" });
  const when = typedLine(halves.when, LONGEST_HALF, "lineTooLong");
  if (!when.ok) return when;
  const then = typedLine(halves.then, LONGEST_HALF, "lineTooLong");
  return then.ok ? made(kind, { week, when: when.value, then: then.value }) : then;
};

const made = (kind: keyof typeof reviewKinds, fields: Fields): Result<NewFact, never> =>
  ok({ kind, version: 1, fields });
