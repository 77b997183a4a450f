/** A line beside a milestone while it is written: its draft, and the words it takes the place of. */
import type { MilestoneView } from "#domain/milestones/views.ts";
import type { CommandOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

export const lineKeyOf = (mark: string): string => `milestone/line/${mark}`;
export const draftOfLine = (text: string): string => JSON.stringify({ text });

/** Null when nothing was begun: an emptied field is a draft, too. */
export const lineOfDraft = (draft: string): string | null => {
  const fields = fieldsIn(draft);
  return fields && textIn(fields, "text");
};

type Line = Extract<CommandOf<"milestones">, { readonly type: "line" }>;

export const lineOf = ({ link, ownLine }: Pick<MilestoneView, "link" | "ownLine">, text: string): Line => ({
  type: "line",
  mark: link,
  text,
  instead: ownLine?.ownWords ?? [],
});
