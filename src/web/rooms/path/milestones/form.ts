/** A moment while it is marked: what the fields hold, the same as the text of a draft, and as a command. */
import { addDays, isLocalDate, type LocalDate } from "#domain/day.ts";
import { anyOf, isText, oneOf, read, shape } from "#domain/fields.ts";
import type { MilestoneSort } from "#domain/milestones/facts.ts";
import type { MilestoneView } from "#domain/milestones/views.ts";
import type { CommandOf } from "#domain/modules.ts";
import { fieldsIn } from "../../../shell/draft-fields.ts";
import { type Reading, say } from "../../../shell/say.ts";
import { texts } from "./texts.en.ts";

export interface MarkForm {
  readonly sort: MilestoneSort | null;
  readonly name: string;
  readonly when: "today" | "yesterday" | "date";
  readonly date: string;
  readonly for: "ours" | "mine";
}

export const sorts = ["safe", "understood", "courage", "closer", "own"] as const satisfies readonly MilestoneSort[];

export const emptyMark: MarkForm = { sort: null, name: "", when: "today", date: "", for: "ours" };

const isForm = shape({
  sort: anyOf(oneOf(...sorts), oneOf(null)),
  name: isText,
  when: oneOf("today", "yesterday", "date"),
  date: isText,
  for: oneOf("ours", "mine"),
});

export const draftOf = (form: MarkForm): string => JSON.stringify(form);
export const formOfDraft = (draft: string): MarkForm | null => read(isForm, fieldsIn(draft));

type Mark = Extract<CommandOf<"milestones">, { readonly type: "mark" }>;

/** Or what is still to be chosen. */
export const markOf = ({ sort, name, when, date }: MarkForm, today: LocalDate): Mark | "noSort" | "noDay" => {
  const on = when === "today" ? today : when === "yesterday" ? addDays(today, -1) : date;
  if (sort === null) return "noSort";
  return isLocalDate(on) ? { type: "mark", sort, on, text: name } : "noDay";
};

/** What it is called: the words of its author, or of its kind. */
export const titleOf = ({ sort, text }: Pick<MilestoneView, "sort" | "text">, reading: Reading): string =>
  text ?? say(texts.sorts[sort], {}, reading);
