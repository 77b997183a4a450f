/** A talk while it is booked: what the fields hold, the same as the text of a draft, and as a command. */
import { isTalkKind, LONGEST_TOPIC, type TalkKind } from "#domain/talk/facts.ts";
import type { LocalDate } from "#domain/day.ts";
import { timeOf } from "#domain/day.ts";
import type { CommandOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";
import type { Plan } from "../../../shell/when/shown.ts";
import { emptyWhen, type WhenForm, whenFormOf, whenIn, whenOf, withRound } from "../../../shell/when/when-form.ts";
import type { TalkView } from "../booked.ts";

export interface BookForm extends WhenForm {
  readonly topic: string;
  readonly kind: TalkKind | null;
  readonly place: string;
  readonly note: string;
  readonly long: boolean;
}

/** Half an hour is what is usual (care R1.7). */
const USUAL = 30;

export const emptyBook = (date: LocalDate, topic = ""): BookForm => ({
  ...emptyWhen(date),
  minutes: USUAL,
  topic,
  kind: null,
  place: "",
  note: "",
  long: false,
});

export const bookOf = (plan: Plan, { topic, kind, place, long }: TalkView): BookForm => ({
  ...whenFormOf(plan),
  topic,
  kind,
  place: place ?? "",
  note: plan.note ?? "",
  long,
});

/** The same talk, for another time: the day and hour are to be chosen. */
export const anotherOf = (plan: Plan, talk: TalkView): BookForm => ({
  ...bookOf(plan, talk),
  ...emptyWhen(""),
  minutes: plan.minutes ?? USUAL,
  note: "",
  long: false,
});

/**
 * What becomes of the booking that another time stands for: whoever proposed it lets it go, the other declines it. Of what
 * comes round only that one time is meant, and without a time nothing.
 */
export const letGo = (
  entry: string,
  { repeat }: Pick<Plan, "repeat">,
  { mine }: Pick<TalkView, "mine">,
  on: LocalDate | null,
): CommandOf<"agenda"> | null => {
  if (repeat === undefined) return mine ? { type: "end", entry, from: null } : { type: "decline", entry, on: null };
  if (on === null) return null;
  return mine ? { type: "drop", entry, on } : { type: "decline", entry, on };
};

/** A check-in is short; whoever chose a length keeps it. */
export const withKind = (form: BookForm, kind: TalkKind): BookForm => {
  const isUsual = form.minutes === null || form.minutes === USUAL || form.minutes === 15;
  const minutes = isUsual ? (kind === "checkIn" ? 15 : USUAL) : form.minutes;
  return { ...form, kind: form.kind === kind ? null : kind, minutes };
};

interface Address {
  readonly topic: string;
  readonly kind: string | null;
  readonly repeat: string | null;
}

/** What an address asks for: a talk that is to go on, or one for every week or month, by the day that is chosen. */
export const addressedBook = (date: LocalDate, { topic, kind, repeat }: Address): BookForm => {
  const named = emptyBook(date, topic.slice(0, LONGEST_TOPIC));
  const begun = isTalkKind(kind) ? withKind(named, kind) : named;
  return repeat === "weekly" || repeat === "monthly" ? withRound(begun, repeat) : begun;
};

type Asked = Omit<Extract<CommandOf<"talk">, { readonly type: "plan" }>, "type" | "instead">;

export type Missing = "date" | "time" | "kind";

export const askedOf = (form: BookForm, zone: string): Asked | Missing => {
  const when = whenOf(form, zone);
  if (form.kind === null) return "kind";
  if (when === null) return "date";
  if (timeOf(when.at) === null) return "time";
  const { topic, kind, place, note } = form;
  return { topic, kind, place, note, long: form.long && kind === "happened", ...when };
};

export const draftOf = (form: BookForm): string => JSON.stringify(form);

export const bookOfDraft = (draft: string): BookForm | null => {
  const fields = fieldsIn(draft);
  if (fields === null) return null;
  const { kind, long } = fields;
  return {
    ...whenIn(fields),
    topic: textIn(fields, "topic"),
    kind: isTalkKind(kind) ? kind : null,
    place: textIn(fields, "place"),
    note: textIn(fields, "note"),
    long: long === true,
  };
};
