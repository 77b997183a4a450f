/** A thank-you while it is written: what the fields hold, and the same as the text of a draft. */
import type { ViewOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

export interface ThanksForm {
  readonly did: string;
  readonly when: string;
  readonly gave: string;
}

export const formOf = (thanks: ViewOf<"thanks", "given">["given"][number] | null): ThanksForm => ({
  did: thanks?.did ?? "",
  when: thanks?.when ?? "",
  gave: thanks?.gave ?? "",
});

/** Empty when nothing is written that was not there before. */
export const draftOf = (form: ThanksForm, begin: ThanksForm): string =>
  JSON.stringify(form) === JSON.stringify(begin) ? "" : JSON.stringify(form);

export const formOfDraft = (draft: string): ThanksForm | null => {
  const fields = fieldsIn(draft);
  return fields && { did: textIn(fields, "did"), when: textIn(fields, "when"), gave: textIn(fields, "gave") };
};
