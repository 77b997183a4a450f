/** An answer while it is chosen and written: as a draft, and as the steps that make it so. */
import type { AnswerView } from "#domain/needs/views.ts";
import type { CommandOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

export interface AnswerForm {
  readonly says: AnswerView["says"];
  readonly text: string;
}

export const formOfAnswer = (answer: AnswerView | null): AnswerForm => ({
  says: answer?.says ?? null,
  text: answer?.text ?? "",
});

export const draftOfAnswer = ({ says, text }: AnswerForm): string => JSON.stringify({ says, text });

export const answerOfDraft = (draft: string): AnswerForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const says = fields["says"];
  return { says: says === "yes" || says === "notYet" ? says : null, text: textIn(fields, "text") };
};

export interface AnswerSteps {
  /** In this order: a yes that no longer holds ends before anything else is said. */
  readonly commands: readonly CommandOf<"needs">[];
  /** Words that go afterwards. */
  readonly removes: readonly string[];
}

/** From what was said before to what is said now. */
export const answerSteps = (need: string, before: AnswerView | null, { says, text }: AnswerForm): AnswerSteps => {
  const words = text.trim();
  const isNew = words !== (before?.text ?? "");
  return {
    commands: [
      ...((before?.says ?? null) === says ? [] : [{ type: "answer", need, says } as const]),
      ...(words !== "" && isNew ? [{ type: "say", need, text: words } as const] : []),
    ],
    removes: isNew ? (before?.ownWords ?? []) : [],
  };
};
