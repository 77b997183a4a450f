/** A question while it is written: its words, its tag, its mark, as a draft and as commands. */
import { isTag, type Tag } from "#domain/ledger/facts.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

export interface QuestionForm {
  readonly text: string;
  readonly tag: Tag;
  readonly graphic: boolean;
}

export const emptyQuestion: QuestionForm = { text: "", tag: "need", graphic: false };

export const draftOfQuestion = ({ text, tag, graphic }: QuestionForm): string => JSON.stringify({ text, tag, graphic });

export const isSameQuestion = (a: QuestionForm, b: QuestionForm): boolean => draftOfQuestion(a) === draftOfQuestion(b);

export const questionOfDraft = (draft: string): QuestionForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const { tag, graphic } = fields;
  return { text: textIn(fields, "text"), tag: isTag(tag) ? tag : "need", graphic: graphic === true };
};
