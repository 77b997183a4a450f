/** One line of the plan while it is written, as a draft and as a command. */
import type { CareCommand } from "#domain/care/commands.ts";
import type { Part } from "#domain/care/facts.ts";
import type { PlanLineView } from "#domain/care/views.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

export interface PlanForm {
  readonly text: string;
  /** Null while there is no if and then. */
  readonly plan: { readonly when: string; readonly then: string } | null;
}

export const formOfLine = (line: PlanLineView | null): PlanForm => ({
  text: line?.text ?? "",
  plan: line?.plan ?? null,
});

export const draftOfPlan = ({ text, plan }: PlanForm): string => JSON.stringify({ text, ...plan });

export const isSamePlan = (a: PlanForm, b: PlanForm): boolean => draftOfPlan(a) === draftOfPlan(b);

export const planOfDraft = (draft: string): PlanForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const plan =
    "when" in fields || "then" in fields ? { when: textIn(fields, "when"), then: textIn(fields, "then") } : null;
  return { text: textIn(fields, "text"), plan };
};

export const planCommand = (part: Part, { text, plan }: PlanForm): CareCommand => ({
  type: "plan",
  part,
  text,
  when: plan?.when ?? "",
  then: plan?.then ?? "",
});
