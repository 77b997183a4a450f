/** A ritual while it is planned or changed: what the fields hold, the same as the text of a draft, and as a command. */
import type { RitualIdea } from "#content/rituals/idea.ts";
import type { PlaceName } from "#device/vault-api.ts";
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import type { CommandOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";
import type { Plan, PlanCommand } from "../../shell/when/shown.ts";
import { emptyWhen, type WhenForm, whenFormOf, whenIn, whenOf, withRound } from "../../shell/when/when-form.ts";

export interface RitualForm extends WhenForm {
  readonly place: PlaceName;
  readonly title: string;
  readonly note: string;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A ritual comes round; what is there once a year is planned once, and anew next year. */
export const emptyRitual = (date: LocalDate, place: PlaceName, idea: RitualIdea | null = null): RitualForm => {
  const rhythm = idea?.rhythm ?? "weekly";
  const form = {
    ...emptyWhen(onWeekday(date, idea?.weekday ?? null)),
    place,
    title: idea?.name ?? "",
    note: "",
    minutes: minutesOf(idea),
  };
  if (rhythm === "yearly") return form;
  const round = withRound(form, rhythm === "monthly" ? "nth" : "weekly");
  return rhythm === "daily" ? { ...round, weekdays: EVERY_DAY } : round;
};

/** The first such day of the week from there on. */
const onWeekday = (date: LocalDate, weekday: number | null): LocalDate =>
  weekday === null ? date : addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** As a length that can be chosen. */
const minutesOf = (idea: RitualIdea | null): number | null => (idea && idea.minutes >= 15 ? idea.minutes : null);

export const ritualOf = (plan: Plan, place: PlaceName): RitualForm => ({
  ...whenFormOf(plan),
  place,
  title: plan.title,
  note: plan.note ?? "",
});

type Asked = Omit<CommandOf<"rituals">, "type" | "idea">;

/** Null while there is no day. */
export const askedOf = (form: RitualForm, zone: string): Asked | null => {
  const when = whenOf(form, zone);
  return when && { title: form.title, note: form.note, ...when };
};

/** The whole of it as the agenda takes it: with the other it asks, as it was planned (rituals-2). */
export const changeOf = (
  form: RitualForm,
  zone: string,
  entry: string,
): Extract<CommandOf<"agenda">, { readonly type: "change" }> | null => {
  const asked = askedOf(form, zone);
  const isOurs = form.place === "ours";
  const beside: Pick<PlanCommand, "asks" | "phase"> = { asks: isOurs, phase: isOurs ? 1 : null };
  return asked && { type: "change", entry, ...asked, ...beside };
};

export const draftOf = (form: RitualForm, begin: RitualForm): string =>
  JSON.stringify(form) === JSON.stringify(begin) ? "" : JSON.stringify(form);

export const formOfDraft = (draft: string): RitualForm | null => {
  const fields = fieldsIn(draft);
  if (fields === null) return null;
  return {
    ...whenIn(fields),
    place: fields["place"] === "ours" ? "ours" : "mine",
    title: textIn(fields, "title"),
    note: textIn(fields, "note"),
  };
};
