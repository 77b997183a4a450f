/** A plan while it is written: what the fields hold, and the same as the text of a draft, and as a command. */
import type { LocalDate } from "#domain/day.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";
import type { Plan, PlanCommand } from "../../shell/when/shown.ts";
import { emptyWhen, type WhenForm, whenFormOf, whenIn, whenOf } from "../../shell/when/when-form.ts";
import type { PlaceName } from "./view.ts";

export interface PlanForm extends WhenForm {
  readonly place: PlaceName;
  readonly title: string;
  readonly note: string;
  readonly asks: boolean;
}

export const emptyForm = (place: PlaceName, date: LocalDate): PlanForm => ({
  ...emptyWhen(date),
  place,
  title: "",
  note: "",
  asks: false,
});

export const formOf = (plan: Plan, place: PlaceName): PlanForm => ({
  ...whenFormOf(plan),
  place,
  title: plan.title,
  note: plan.note ?? "",
  asks: plan.asks === true,
});

/** Null while there is no day. */
export const planOf = (form: PlanForm, zone: string, phase: 1 | 2 | 3 | null): Omit<PlanCommand, "type"> | null => {
  const { title, note, asks } = form;
  const when = whenOf(form, zone);
  return when && { title, note, ...when, asks, phase };
};

export const draftOf = (form: PlanForm): string => JSON.stringify(form);

/** What a draft holds; null when there is none, or when it cannot be read. */
export const formOfDraft = (draft: string): PlanForm | null => {
  const fields = fieldsIn(draft);
  if (fields === null) return null;
  return {
    ...whenIn(fields),
    place: fields["place"] === "ours" ? "ours" : "mine",
    title: textIn(fields, "title"),
    note: textIn(fields, "note"),
    asks: fields["asks"] === true,
  };
};
