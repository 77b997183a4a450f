/** One thing for next week while it is written, as a draft and as a command. */
import type { ReviewCommand } from "#domain/review/commands.ts";
import type { NextView } from "#domain/review/views.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

export interface NextForm {
  readonly when: string;
  readonly then: string;
}

export const formOfNext = (next: NextView | null): NextForm => ({ when: next?.when ?? "", then: next?.then ?? "" });

export const draftOfNext = ({ when, then }: NextForm): string => JSON.stringify({ when, then });

export const isSameNext = (a: NextForm, b: NextForm): boolean => a.when === b.when && a.then === b.then;

export const nextOfDraft = (draft: string): NextForm | null => {
  const fields = fieldsIn(draft);
  return fields && { when: textIn(fields, "when"), then: textIn(fields, "then") };
};

export const nextCommand = (
  type: "writeNext" | "shareNext",
  week: string,
  { when, then }: NextForm,
): ReviewCommand => ({
  type,
  week,
  when,
  then,
});
