/** A repair while it is written: four parts, where its author is in them, and what it becomes. */
import { type Fields, fieldsIn, textIn } from "../../shell/draft-fields.ts";
import { emptyForm, formOfFields, planOf, type PromiseForm, wordingOf } from "./form.ts";
import type { Plan, TrustCommand } from "./shown.ts";

export const steps = ["happened", "effect", "amends", "plan", "look"] as const;
export type Step = (typeof steps)[number];

export interface RepairForm {
  readonly at: Step;
  readonly happened: string;
  readonly effect: string;
  readonly amends: string;
  readonly plan: Plan;
  /** A new promise made of it, or null. */
  readonly next: PromiseForm | null;
}

export const emptyRepair = (happened: string): RepairForm => ({
  at: "happened",
  happened,
  effect: "",
  amends: "",
  plan: { when: "", then: "" },
  next: null,
});

export const repairOfDraft = (draft: string): RepairForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const plan = insideOf(fields["plan"]);
  const next = insideOf(fields["next"]);
  return {
    at: steps.find((step) => step === fields["at"]) ?? "happened",
    happened: textIn(fields, "happened"),
    effect: textIn(fields, "effect"),
    amends: textIn(fields, "amends"),
    plan: { when: textIn(plan ?? {}, "when"), then: textIn(plan ?? {}, "then") },
    next: next && formOfFields(next),
  };
};

const insideOf = (held: unknown): Fields | null => (typeof held === "object" && held !== null ? { ...held } : null);

export const draftOfRepair = (form: RepairForm): string => JSON.stringify(form);

/** A promise to begin with: the words of the plan, which its author can change. */
export const nextFrom = ({ plan }: RepairForm): PromiseForm => {
  const then = plan.then.trim();
  return { ...emptyForm, text: then.charAt(0).toLocaleUpperCase() + then.slice(1) };
};

export const isBlank = (text: string): boolean => text.trim() === "";

/** The step after or before this one; the same at either end. */
export const stepFrom = (at: Step, by: 1 | -1): Step => steps[steps.indexOf(at) + by] ?? at;

export const repairCommand = (promise: string, form: RepairForm): TrustCommand => ({
  type: "repair",
  promise,
  happened: form.happened,
  effect: form.effect.trim(),
  amends: form.amends.trim(),
  plan: planOf(form.plan),
  on: null,
  next: form.next && !isBlank(form.next.text) ? wordingOf({ ...form.next, plan: planOf(form.plan) }) : null,
});
