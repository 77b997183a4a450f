/** The words of a command, before they become fields: trimmed, left out where there are none, or refused. */
import { err, ok, type Result } from "#base/result.ts";
import { dateOf, timeOf } from "../day.ts";
import type { Fields } from "../fact.ts";
import type { Context } from "../module.ts";
import type { PlanAsked, WordingAsked } from "./commands.ts";
import { LONGEST_OF_PLAN, LONGEST_TEXT, type Plan, type Repeat } from "./facts.ts";
import type { Wording } from "./wording.ts";

export interface WordsRefusal {
  readonly type:
    | "textMissing"
    | "textTooLong"
    | "repairMissing"
    | "planMissing"
    | "planTooLong"
    | "onlyOneWhen"
    | "noDays"
    | "dueIsPast";
}

type Read<Value> = Result<Value, WordsRefusal>;

export const textFrom = (text: string, missing: "textMissing" | "repairMissing" = "textMissing"): Read<string> => {
  const trimmed = text.trim();
  if (trimmed === "") return err({ type: missing });
  return trimmed.length > LONGEST_TEXT ? err({ type: "textTooLong" }) : ok(trimmed);
};

/** As a field of that name; none when it is empty. */
export const fieldFrom = (name: string, text: string): Read<Fields> => {
  if (text.trim() === "") return ok({});
  const read = textFrom(text);
  return read.ok ? ok({ [name]: read.value }) : read;
};

export const planFrom = (plan: PlanAsked): Read<{ readonly plan?: Plan }> => {
  const [when, then] = [plan?.when.trim() ?? "", plan?.then.trim() ?? ""];
  if (when === "" && then === "") return ok({});
  if (when === "" || then === "") return err({ type: "planMissing" });
  if (when.length > LONGEST_OF_PLAN || then.length > LONGEST_OF_PLAN) return err({ type: "planTooLong" });
  return ok({ plan: { when, then } });
};

/** `before`: the wording that is changed; its due may stay though it has passed. */
export const wordingFrom = (asked: WordingAsked, before: Wording | null, context: Context): Read<Fields> => {
  const { due, about, onContact } = asked;
  const text = textFrom(asked.text);
  if (!text.ok) return text;
  const plan = planFrom(asked.plan);
  if (!plan.ok) return plan;
  const repeat = repeatFrom(asked.repeat);
  if ([due !== null, repeat !== null, onContact].filter(Boolean).length > 1) return err({ type: "onlyOneWhen" });
  if (repeat?.days.length === 0) return err({ type: "noDays" });
  if (due !== before?.due && isPast(due, context)) return err({ type: "dueIsPast" });
  return ok({
    text: text.value,
    ...(due === null ? {} : { due }),
    ...(about === null ? {} : { about }),
    ...plan.value,
    ...(repeat === null ? {} : { repeat }),
    ...(onContact ? { onContact } : {}),
  });
};

const repeatFrom = (repeat: WordingAsked["repeat"]): Repeat | null =>
  repeat && { ...repeat, days: [...new Set(repeat.days)].toSorted((a, b) => a - b) };

const isPast = (due: string | null, { today, time }: Context): boolean =>
  due !== null && (dateOf(due) < today || (dateOf(due) === today && (timeOf(due) ?? time) < time));
